import { Text, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Assessment } from "../../domain/assess";
import { attainmentOf } from "../../domain/attainment";
import type { ReviewPlan } from "../../domain/plan";
import { findIndicator } from "../../domain/planQueries";
import type { Verdict } from "../../domain/verdict";
import { describeAttainment } from "../../messages/describeAttainment";
import { describeVerdict } from "../../messages/describeVerdict";
import { reviewTabWords } from "../../messages/pane/reviewTabWords";
import { subjectOf } from "../../messages/subject";
import { Fold } from "../parts/Fold";
import { useLanguage } from "../parts/language";
import { PaneCard } from "../parts/PaneCard";
import type { ChipTone } from "../parts/StatusChip";
import { StatusChip } from "../parts/StatusChip";
import { shownVerdicts } from "./shownVerdicts";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
  row: { display: "flex", flexWrap: "wrap", justifyContent: "space-between", alignItems: "center", gap: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalM}`, padding: `${tokens.spacingVerticalXS} 0`, borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
  label: { flex: "1 1 180px", minWidth: 0 },
});

const tones: Readonly<Record<Verdict, ChipTone>> = { exceeded: "good", met: "good", onTrack: "good", behind: "warn", low: "warn", notMet: "bad", unknown: "quiet", manual: "quiet" };

/** How the unit stands: "Đạt và vượt 12/15 chỉ tiêu …", and row by row when asked. */
export function OwnVerdicts({ plan, assessments }: { readonly plan: ReviewPlan; readonly assessments: readonly Assessment[] }): ReactElement | null {
  const styles = useStyles();
  const language = useLanguage();
  const words = reviewTabWords(language);
  const shown = shownVerdicts(plan, assessments);
  if (shown.length === 0) return null;
  const attainment = attainmentOf(shown);
  const label = (indicator: string): string => subjectOf({ file: null, unit: null, sheet: null, cell: null, indicator, column: null }, { plan }, language).row;
  return (
    <PaneCard quiet>
      <Text>{attainment.judged === 0 ? words.noVerdicts : describeAttainment(attainment, language)}</Text>
      <Fold title={words.verdicts}>
        <ul className={styles.list}>
          {shown.map(({ indicator, verdict }) => verdict !== null && (
            <li key={indicator} className={styles.row}>
              <span className={styles.label}>{label(indicator)}</span>
              <StatusChip tone={tones[verdict]} label={describeVerdict(verdict, findIndicator(plan, indicator)?.target?.kind ?? null, language)} />
            </li>
          ))}
        </ul>
      </Fold>
    </PaneCard>
  );
}
