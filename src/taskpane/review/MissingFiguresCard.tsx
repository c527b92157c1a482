import { Text, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { RankedFinding } from "../../domain/findingOrder";
import { describePeriod } from "../../messages/describePeriod";
import { formatNumber } from "../../messages/formatNumber";
import { partWords } from "../../messages/pane/partWords";
import { reviewTabWords } from "../../messages/pane/reviewTabWords";
import type { MessageContext } from "../../messages/subject";
import { subjectOf } from "../../messages/subject";
import { useLanguage } from "../parts/language";
import { PaneCard } from "../parts/PaneCard";
import { PlaceLink } from "../parts/PlaceLink";
import { SeverityChip } from "../parts/SeverityChip";

const useStyles = makeStyles({
  head: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalS },
  places: { display: "flex", flexWrap: "wrap", gap: `0 ${tokens.spacingHorizontalS}`, listStyleType: "none", margin: 0, padding: 0 },
  quiet: { color: tokens.colorNeutralForeground2 },
});

export interface MissingFiguresCardProps {
  /** Of one row of one form, in the order of its periods. */
  readonly figures: readonly RankedFinding[];
  readonly context: MessageContext;
  /** True: the cells are in the open workbook and can be gone to; false: they are in a file that was read. */
  readonly isInWorkbook: boolean;
  /** True while the form is being filled in: what is not there yet is no fault. */
  readonly isFilling?: boolean;
  /** Whose row it is, where findings of several units are shown. */
  readonly unit?: string;
}

/** Every figure that a row still lacks, each with its cell. */
export function MissingFiguresCard({ figures, context, isInWorkbook, isFilling = false, unit }: MissingFiguresCardProps): ReactElement {
  const styles = useStyles();
  const language = useLanguage();
  const words = reviewTabWords(language);
  const places = figures.map(({ finding: { place } }) => ({ place, subject: subjectOf(place, context, language) }));
  const labelOf = ({ place, subject }: (typeof places)[number]): string => {
    const named = context.plan.periods.find(({ id }) => id === place.column);
    const period = named === undefined ? subject.column : describePeriod(named, "short", language);
    return place.cell === null ? period : words.missingAt(period, place.cell);
  };
  const file = figures[0]?.finding.place.file ?? null;
  const effect = Math.max(...figures.map((figure) => figure.effect ?? 0));
  const sentence = words.missingFigures(places[0]?.subject.row ?? "", figures.length);
  return (
    <PaneCard>
      {!isFilling && (
        <div className={styles.head}>
          <SeverityChip severity="block" count={figures.length} />
          {unit !== undefined && <Text weight="semibold">{unit}</Text>}
        </div>
      )}
      <Text>{sentence}{isFilling ? "" : ` ${words.missingHow}`}</Text>
      {effect >= 0.01 && <Text className={styles.quiet}>{partWords(language).effect(`${formatNumber(effect * 100, 0, language)}%`)}</Text>}
      {isInWorkbook ? (
        <ul className={styles.places} aria-label={sentence}>
          {places.map((each) => <li key={each.place.column}>{each.place.sheet === null ? labelOf(each) : <PlaceLink sheet={each.place.sheet} cell={each.place.cell} label={labelOf(each)} short />}</li>)}
        </ul>
      ) : (
        <Text className={styles.quiet}>{[...(file === null ? [] : [partWords(language).ofFile(file)]), places.map(labelOf).join("; ")].join(" · ")}</Text>
      )}
    </PaneCard>
  );
}
