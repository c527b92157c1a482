import { Button, Text, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowRight20Regular, Warning20Regular } from "@fluentui/react-icons";
import type { ReactElement } from "react";
import type { ReviewPlan } from "../../domain/plan";
import { formatDate } from "../../messages/formatDate";
import { planTabWords } from "../../messages/pane/planTabWords";
import { usePane } from "../paneContext";
import { PaneCard } from "../parts/PaneCard";
import { PlaceLink } from "../parts/PlaceLink";
import { planFacts } from "./planFacts";
import { PlanFactsLine } from "./PlanFactsLine";

const useStyles = makeStyles({
  list: { display: "grid", gridTemplateColumns: "auto 1fr", columnGap: tokens.spacingHorizontalL, rowGap: tokens.spacingVerticalXS, margin: 0 },
  line: { display: "contents" },
  term: { color: tokens.colorNeutralForeground2 },
  value: { margin: 0, overflowWrap: "anywhere" },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  samples: { display: "flex", gap: tokens.spacingHorizontalS, alignItems: "flex-start" },
  icon: { flexShrink: 0, color: tokens.colorStatusWarningForeground3 },
});

/** The sheets in which targets and units are replaced. */
const catalogueSheet = "Chỉ tiêu";
const unitsSheet = "Đơn vị";

interface SamplesProps {
  readonly text: string;
  readonly sheet: string;
  readonly label: string;
}

/** What of the plan is still an example, with the way to its sheet. */
function Samples({ text, sheet, label }: SamplesProps): ReactElement {
  const styles = useStyles();
  const { look } = usePane();
  return (
    <PaneCard>
      <div className={styles.samples}>
        <Warning20Regular className={styles.icon} />
        <Text>{text}</Text>
      </div>
      {look.sheets.some(({ name }) => name === sheet) && <PlaceLink sheet={sheet} cell={null} label={label} />}
    </PaneCard>
  );
}

export interface PlanOverviewProps {
  readonly plan: ReviewPlan;
  /** Targets that are still examples. */
  readonly samples: number;
  /** Units that are. */
  readonly sampleUnits: number;
  readonly change: () => void;
}

/** A sound plan in numbers, what of it is still an example, and what comes next. */
export function PlanOverview({ plan, samples, sampleUnits, change }: PlanOverviewProps): ReactElement {
  const styles = useStyles();
  const { language, openTab } = usePane();
  const words = planTabWords(language);
  const { exempt } = planFacts(plan);
  const { conference, toSuperior } = plan.deadlines;
  const lines = [
    { term: words.bloc, value: plan.bloc.name },
    { term: words.term, value: plan.term.label },
    { term: words.conference, value: conference && formatDate(conference, language) },
    { term: words.toSuperior, value: toSuperior && formatDate(toSuperior, language) },
  ].filter(({ value }) => value !== null && value !== "");
  return (
    <>
      <Text as="h2" size={400} weight="semibold">{words.inWorkbook}</Text>
      <PaneCard>
        <Text weight="semibold">{plan.title}</Text>
        <PlanFactsLine plan={plan} />
        {exempt > 0 && <Text>{words.exempt(exempt)}</Text>}
        <dl className={styles.list}>
          {lines.map(({ term, value }) => (
            <div key={term} className={styles.line}>
              <dt className={styles.term}>{term}</dt>
              <dd className={styles.value}>{value}</dd>
            </div>
          ))}
        </dl>
      </PaneCard>
      {sampleUnits > 0 && <Samples text={words.sampleUnits(sampleUnits)} sheet={unitsSheet} label={words.sampleUnitsSheet} />}
      {samples > 0 && <Samples text={words.samples(samples)} sheet={catalogueSheet} label={words.samplesSheet} />}
      <div className={styles.actions}>
        <Button appearance="primary" icon={<ArrowRight20Regular />} iconPosition="after" onClick={() => openTab("forms")}>{words.makeForms}</Button>
        <Button appearance="subtle" onClick={change}>{words.change}</Button>
      </div>
    </>
  );
}
