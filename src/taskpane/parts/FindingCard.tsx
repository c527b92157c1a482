import { Text, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement, ReactNode } from "react";
import type { RankedFinding } from "../../domain/findingOrder";
import { severityOf } from "../../domain/findings";
import { describeFinding } from "../../messages/describeFinding";
import { formatNumber } from "../../messages/formatNumber";
import { partWords } from "../../messages/pane/partWords";
import type { MessageContext } from "../../messages/subject";
import { useLanguage } from "./language";
import { PaneCard } from "./PaneCard";
import { PlaceLink } from "./PlaceLink";
import { SeverityChip } from "./SeverityChip";

const useStyles = makeStyles({
  head: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalS },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** Share of the Khối's total in words: "12%", "dưới 1%". */
function shareInWords(effect: number, language: "vi" | "en"): string {
  const percent = effect * 100;
  if (percent < 1) return language === "vi" ? "dưới 1%" : "less than 1%";
  return `${formatNumber(percent, 0, language)}%`;
}

export interface FindingCardProps {
  readonly ranked: RankedFinding;
  readonly context: MessageContext;
  /** True: the place is in the open workbook and can be gone to; false: it is in a file that was read. */
  readonly isInWorkbook: boolean;
  /** Whose finding it is, where findings of several units are shown. */
  readonly unit?: string;
  /** The editor of the explanation, or other things to do. */
  readonly children?: ReactNode;
}

/** One finding: how much it matters, what and what to do, where, and what it touches of the Khối's total. */
export function FindingCard({ ranked: { finding, effect, explanation }, context, isInWorkbook, unit, children }: FindingCardProps): ReactElement {
  const styles = useStyles();
  const language = useLanguage();
  const words = partWords(language);
  const { file, sheet, cell } = finding.place;
  const place = [file === null ? null : words.ofFile(file), sheet === null ? null : words.cell(sheet, cell)].filter((part) => part !== null).join(" · ");
  return (
    <PaneCard>
      <div className={styles.head}>
        <SeverityChip severity={severityOf[finding.code]} />
        {unit !== undefined && <Text weight="semibold">{unit}</Text>}
      </div>
      <Text>{describeFinding(finding, context, language)}</Text>
      {effect !== null && <Text className={styles.quiet}>{words.effect(shareInWords(effect, language))}</Text>}
      {isInWorkbook && sheet !== null && <PlaceLink sheet={sheet} cell={cell} />}
      {!isInWorkbook && place !== "" && <Text className={styles.quiet}>{place}</Text>}
      {children ?? (explanation !== null && <Text>{words.explained(explanation)}</Text>)}
    </PaneCard>
  );
}
