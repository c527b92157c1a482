import { Button, Text, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement, ReactNode } from "react";

const useStyles = makeStyles({
  state: {
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    gap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalXXXL} ${tokens.spacingHorizontalL}`,
    textAlign: "center",
  },
  picture: { display: "flex", fontSize: "40px", lineHeight: 1, color: tokens.colorNeutralForeground3 },
  title: { textAlign: "center" },
  sentence: { maxWidth: "44ch", textAlign: "center", color: tokens.colorNeutralForeground2 },
});

export interface EmptyStateProps {
  /** An icon of 40 px or more, or a picture; decorative. */
  readonly picture: ReactElement;
  readonly title?: string;
  /** What the tab is for, and what it needs. */
  readonly sentence: string;
  readonly action?: { readonly label: string; readonly run: () => void; readonly disabled?: boolean };
  readonly children?: ReactNode;
}

/** What a tab says while it has nothing to show: what it is for, and the one thing to do. */
export function EmptyState({ picture, title, sentence, action, children }: EmptyStateProps): ReactElement {
  const styles = useStyles();
  return (
    <div className={styles.state}>
      <span className={styles.picture} aria-hidden="true">{picture}</span>
      {title !== undefined && <Text as="h2" size={400} weight="semibold" className={styles.title}>{title}</Text>}
      <Text as="p" className={styles.sentence}>{sentence}</Text>
      {action !== undefined && <Button appearance="primary" disabled={action.disabled ?? false} onClick={action.run}>{action.label}</Button>}
      {children}
    </div>
  );
}
