import { Text, makeStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { ReviewPlan } from "../../domain/plan";
import { formatDate } from "../../messages/formatDate";
import { planTabWords } from "../../messages/pane/planTabWords";
import { useLanguage } from "../parts/language";
import { planFacts } from "./planFacts";

const useStyles = makeStyles({
  facts: { fontVariantNumeric: "tabular-nums" },
  /** A date is not broken at its hyphens. */
  due: { whiteSpace: "nowrap" },
});

/** A plan in one line: "63 đơn vị · 32 chỉ tiêu · hạn nộp 9-6-2018". */
export function PlanFactsLine({ plan }: { readonly plan: ReviewPlan }): ReactElement {
  const styles = useStyles();
  const language = useLanguage();
  const words = planTabWords(language);
  const { units, targets } = planFacts(plan);
  return (
    <Text size={400} className={styles.facts}>
      {words.facts(units, targets)}
      <span className={styles.due}>{words.due(formatDate(plan.deadlines.appendix, language))}</span>
    </Text>
  );
}
