import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { CheckmarkCircle16Filled, ErrorCircle16Filled, Info16Filled, Warning16Filled } from "@fluentui/react-icons";
import type { ReactElement } from "react";

export type ChipTone = "good" | "warn" | "bad" | "quiet";

const useStyles = makeStyles({
  chip: {
    display: "inline-flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    maxWidth: "100%",
    padding: `1px ${tokens.spacingHorizontalS} 1px ${tokens.spacingHorizontalXS}`,
    border: "1px solid transparent",
    borderRadius: tokens.borderRadiusMedium,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    "@media (forced-colors: active)": { border: "1px solid CanvasText" },
  },
  icon: { display: "flex", flexShrink: 0 },
  good: { color: tokens.colorStatusSuccessForeground1, backgroundColor: tokens.colorStatusSuccessBackground1 },
  warn: { color: tokens.colorStatusWarningForeground3, backgroundColor: tokens.colorStatusWarningBackground1 },
  bad: { color: tokens.colorStatusDangerForeground1, backgroundColor: tokens.colorStatusDangerBackground1 },
  quiet: { color: tokens.colorNeutralForeground2, backgroundColor: tokens.colorNeutralBackground3 },
});

const icons: Readonly<Record<ChipTone, ReactElement>> = {
  good: <CheckmarkCircle16Filled />,
  warn: <Warning16Filled />,
  bad: <ErrorCircle16Filled />,
  quiet: <Info16Filled />,
};

export interface StatusChipProps {
  readonly tone: ChipTone;
  readonly label: string;
  /** A 16 px icon in place of the tone's own. */
  readonly icon?: ReactElement;
}

/** A state as icon and word; the colour only repeats them. */
export function StatusChip({ tone, label, icon }: StatusChipProps): ReactElement {
  const styles = useStyles();
  return (
    <span className={mergeClasses(styles.chip, styles[tone])}>
      <span className={styles.icon} aria-hidden="true">{icon ?? icons[tone]}</span>
      <span>{label}</span>
    </span>
  );
}
