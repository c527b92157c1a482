import { Text, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactElement, ReactNode } from "react";
import { useId } from "react";

const useStyles = makeStyles({
  card: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    minWidth: 0,
    overflowWrap: "anywhere",
  },
  quiet: { backgroundColor: tokens.colorNeutralBackground2 },
});

export interface PaneCardProps {
  readonly title?: string;
  /** Grey, for what stands back. */
  readonly quiet?: boolean;
  readonly children: ReactNode;
}

/** A framed group of things that belong together. With a title it is a region of the page. */
export function PaneCard({ title, quiet = false, children }: PaneCardProps): ReactElement {
  const styles = useStyles();
  const heading = useId();
  const className = mergeClasses(styles.card, quiet && styles.quiet);
  if (title === undefined) return <div className={className}>{children}</div>;
  return (
    <section className={className} aria-labelledby={heading}>
      <Text as="h2" id={heading} weight="semibold">{title}</Text>
      {children}
    </section>
  );
}
