import { Text, makeStyles, tokens } from "@fluentui/react-components";
import { Comment16Regular, Edit16Regular, QuestionCircle16Filled } from "@fluentui/react-icons";
import type { ReactElement } from "react";
import { describeSeverity } from "../../messages/describeStatus";
import { reviewTabWords } from "../../messages/pane/reviewTabWords";
import { useLanguage } from "../parts/language";
import { SeverityChip } from "../parts/SeverityChip";
import { StatusChip } from "../parts/StatusChip";
import type { FindingCounts } from "./groupFindings";

const useStyles = makeStyles({
  line: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}` },
  complete: { fontVariantNumeric: "tabular-nums" },
  aloud: { position: "absolute", width: "1px", height: "1px", overflow: "hidden", clipPath: "inset(50%)", whiteSpace: "nowrap" },
});

export interface ScoreLineProps {
  readonly counts: FindingCounts;
  readonly questions: number;
  /** Indicators whose figures are all there, of how many; null where it is not about one form. */
  readonly completeness: { readonly complete: number; readonly asked: number } | null;
  /** Figures that are still to be entered into a form that is being filled in; they are then no faults. */
  readonly toEnter?: number;
}

/** How it stands, in numbers: "Phải sửa 2 · Cần xem lại 5 · Lưu ý 3 · 28/32 chỉ tiêu đủ số liệu". */
export function ScoreLine({ counts, questions, completeness, toEnter = 0 }: ScoreLineProps): ReactElement {
  const styles = useStyles();
  const language = useLanguage();
  const words = reviewTabWords(language);
  const aloud = (["block", "warn", "note"] as const).map((severity) => `${describeSeverity(severity, language)} ${counts[severity]}`).join(" · ");
  const entering = toEnter > 0 ? words.filling.chip(toEnter) : null;
  const complete = completeness === null || completeness.asked === 0 ? null : words.complete(completeness.complete, completeness.asked);
  return (
    <section aria-label={words.score}>
      <div className={styles.line} aria-hidden="true">
        <SeverityChip severity="block" count={counts.block} />
        {questions > 0 && <StatusChip tone="warn" icon={<QuestionCircle16Filled />} label={words.unclear(questions)} />}
        <SeverityChip severity="warn" count={counts.warn} />
        <SeverityChip severity="note" count={counts.note} />
        {counts.explained > 0 && <StatusChip tone="quiet" icon={<Comment16Regular />} label={words.explained(counts.explained)} />}
        {entering !== null && <StatusChip tone="quiet" icon={<Edit16Regular />} label={entering} />}
        {complete !== null && <Text className={styles.complete}>{complete}</Text>}
      </div>
      <div role="status" className={styles.aloud}>{[aloud, entering, complete].filter((part) => part !== null).join(" · ")}</div>
    </section>
  );
}
