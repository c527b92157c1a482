import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { formatNumber } from "../../messages/formatNumber";
import { partWords } from "../../messages/pane/partWords";
import { useLanguage } from "./language";

const useStyles = makeStyles({
  figure: { display: "inline-block", textAlign: "right", fontVariantNumeric: "tabular-nums lining-nums", whiteSpace: "nowrap" },
  missing: { color: tokens.colorNeutralForeground3, fontStyle: "italic" },
});

export interface FigureProps {
  readonly value: number | null;
  /** Null prints every digit. */
  readonly decimals: number | null;
  readonly measure?: string;
}

/** A number as people read it, in figures of one width; a missing one says so and is never 0. */
export function Figure({ value, decimals, measure = "" }: FigureProps): ReactElement {
  const styles = useStyles();
  const language = useLanguage();
  if (value === null) return <span className={mergeClasses(styles.figure, styles.missing)}>{partWords(language).noFigure}</span>;
  const end = measure === "" ? "" : measure === "%" ? "%" : `\u00a0${measure}`;
  return <span className={styles.figure}>{`${formatNumber(value, decimals, language)}${end}`}</span>;
}
