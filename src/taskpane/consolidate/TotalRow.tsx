import { Text, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ChevronDown20Regular, ChevronRight20Regular } from "@fluentui/react-icons";
import type { ReactElement } from "react";
import { useId, useState } from "react";
import { describeVerdict } from "../../messages/describeVerdict";
import { consolidateWords } from "../../messages/pane/consolidate";
import type { Campaign } from "../../workflows/session/paneSession";
import { Figure } from "../parts/Figure";
import { StatusChip } from "../parts/StatusChip";
import { useLanguage } from "../parts/language";
import { TotalSources } from "./TotalSources";
import { VerdictDecision } from "./VerdictDecision";
import type { TotalEntry } from "./totalEntries";
import { verdictTone } from "./totalEntries";

/** A measure of so many letters stands beside its number; a longer one below, so that the name of the row keeps its room. */
const shortMeasure = 8;

const useStyles = makeStyles({
  row: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXXS, paddingBottom: tokens.spacingVerticalS, borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  part: { paddingLeft: tokens.spacingHorizontalL },
  head: {
    display: "grid",
    gridTemplateColumns: "20px minmax(0, 1fr) auto",
    alignItems: "start",
    columnGap: tokens.spacingHorizontalXS,
    width: "100%",
    minHeight: "32px",
    padding: `${tokens.spacingVerticalXS} 0`,
    border: "none",
    borderRadius: tokens.borderRadiusMedium,
    background: "none",
    color: tokens.colorNeutralForeground1,
    font: "inherit",
    textAlign: "left",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  icon: { display: "flex" },
  figure: { display: "flex", flexDirection: "column", alignItems: "flex-end", maxWidth: "150px", textAlign: "right", fontWeight: tokens.fontWeightSemibold },
  measure: { fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground2 },
  meta: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS}`, paddingLeft: "24px", color: tokens.colorNeutralForeground2 },
  opened: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, paddingLeft: "24px", minWidth: 0 },
});

export interface TotalRowProps {
  readonly campaign: Campaign;
  readonly entry: TotalEntry;
  /** The office's ISO date. */
  readonly today: string;
}

/** One total: its figure, how many units it counts, its verdict; opened, the units it is made of. */
export function TotalRow({ campaign, entry, today }: TotalRowProps): ReactElement {
  const styles = useStyles();
  const language = useLanguage();
  const words = consolidateWords(language);
  const [isOpen, setOpen] = useState(false);
  const content = useId();
  const { indicator, total, assessment, coverage, target, growth, isPart } = entry;
  const level = indicator.levels === null || total.value === null ? null : (indicator.levels[total.value] ?? null);
  const isShort = indicator.measure.length <= shortMeasure;
  const verdict = assessment?.verdict ?? null;
  return (
    <div className={mergeClasses(styles.row, isPart && styles.part)}>
      <button type="button" className={styles.head} aria-expanded={isOpen} aria-controls={content} title={words.sources.open(indicator.label)} onClick={() => setOpen(!isOpen)}>
        <span className={styles.icon} aria-hidden="true">{isOpen ? <ChevronDown20Regular /> : <ChevronRight20Regular />}</span>
        <span>{indicator.label}</span>
        <span className={styles.figure}>
          {level ?? <Figure value={total.value} decimals={indicator.decimals} measure={isShort ? indicator.measure : ""} />}{!isShort && total.value !== null && level === null && <span className={styles.measure}>{indicator.measure}</span>}
        </span>
      </button>
      <div className={styles.meta}>
        <Text>{total.provisional ? `${coverage} · ${words.preview.provisional}` : coverage}</Text>
        {verdict !== null && <StatusChip tone={verdictTone(verdict)} label={describeVerdict(verdict, indicator.target?.kind ?? null, language)} />}
      </div>
      {(target !== "" || growth !== "") && (
        <div className={styles.meta}>
          {target !== "" && <Text>{target}</Text>}
          {growth !== "" && <Text>{growth}</Text>}
        </div>
      )}
      <div id={content} className={isOpen ? styles.opened : undefined}>
        {isOpen && assessment !== null && <VerdictDecision campaign={campaign} assessment={assessment} today={today} />}
        {isOpen && <TotalSources campaign={campaign} indicator={indicator} column={total.column} today={today} />}
      </div>
    </div>
  );
}
