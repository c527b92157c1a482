import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useId } from "react";

const useStyles = makeStyles({
  group: { display: "inline-flex", maxWidth: "100%", boxSizing: "border-box", margin: 0, padding: "2px", border: `1px solid ${tokens.colorNeutralStroke1}`, borderRadius: tokens.borderRadiusMedium, backgroundColor: tokens.colorNeutralBackground3 },
  wide: { display: "flex" },
  option: {
    position: "relative",
    display: "flex",
    flexGrow: 1,
    alignItems: "center",
    justifyContent: "center",
    minHeight: "32px",
    minWidth: "32px",
    // Where the words need two lines, these keep off the edge.
    padding: `2px ${tokens.spacingHorizontalXS}`,
    // Three answers stand in one line of the narrowest pane.
    "@media (max-width: 340px)": { padding: "2px 1px", ":not(:first-child)": { borderLeft: `1px solid ${tokens.colorNeutralStroke1}` } },
    borderRadius: tokens.borderRadiusSmall,
    textAlign: "center",
    lineHeight: tokens.lineHeightBase200,
    cursor: "pointer",
    ":hover": { color: tokens.colorNeutralForeground1Hover },
    ":has(:focus-visible)": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  chosen: {
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow2,
    fontWeight: tokens.fontWeightSemibold,
    "@media (forced-colors: active)": { forcedColorAdjust: "none", backgroundColor: "Highlight", color: "HighlightText", ":hover": { color: "HighlightText" } },
  },
  input: { position: "absolute", inset: 0, margin: 0, opacity: 0, cursor: "pointer" },
});

export interface SegmentedProps<Value extends string> {
  readonly label: string;
  readonly value: Value;
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  readonly choose: (value: Value) => void;
  /** Fills the width. */
  readonly wide?: boolean;
}

/** One of a few, side by side. */
export function Segmented<Value extends string>({ label, value, options, choose, wide = false }: SegmentedProps<Value>): ReactElement {
  const styles = useStyles();
  const name = useId();
  return (
    <div role="radiogroup" aria-label={label} className={mergeClasses(styles.group, wide && styles.wide)}>
      {options.map((option) => (
        <label key={option.value} className={mergeClasses(styles.option, option.value === value && styles.chosen)}>
          <input type="radio" name={name} className={styles.input} checked={option.value === value} onChange={() => choose(option.value)} />
          {option.label}
        </label>
      ))}
    </div>
  );
}
