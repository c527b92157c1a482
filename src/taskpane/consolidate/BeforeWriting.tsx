import { Text, makeStyles, tokens } from "@fluentui/react-components";
import { Checkmark16Regular } from "@fluentui/react-icons";
import type { ReactElement } from "react";
import { useMemo } from "react";
import { attainmentOf, shownBlocAssessments } from "../../domain/attainment";
import { describeAttainment } from "../../messages/describeAttainment";
import { consolidateWords } from "../../messages/pane/consolidate";
import type { Campaign } from "../../workflows/session/paneSession";
import { Fold } from "../parts/Fold";
import { useLanguage } from "../parts/language";
import { ChangeList } from "./ChangeList";
import { changeEntries } from "./changeEntries";
import type { LackingUnit } from "./writingFacts";
import { writingFacts } from "./writingFacts";

/** So many units are named in the sentence itself, and so many changes; of more there is a fold. */
const fewUnits = 4;
const fewChanges = 3;

const useStyles = makeStyles({
  part: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  heading: { margin: 0 },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalXL },
  good: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalXS },
});

/** What the totals hold and lack, what changed, and what stands open: told before a person agrees to write them. */
export function BeforeWriting({ campaign }: { readonly campaign: Campaign }): ReactElement {
  const styles = useStyles();
  const language = useLanguage();
  const words = consolidateWords(language);
  const { writing } = words;
  const facts = useMemo(() => writingFacts(campaign), [campaign]);
  const changes = useMemo(() => changeEntries(campaign, language), [campaign, language]);
  const attainment = attainmentOf(shownBlocAssessments(campaign.plan, campaign.assessments));
  const { received, owing, lacking, lackingBy, questions, reopened, faults, measures } = facts;
  const named = ({ name, why }: LackingUnit): string => `${name} (${words.sources.why[why]})`;
  const open = [
    ...(measures > 0 ? [writing.measures(measures)] : []),
    ...(questions > 0 ? [writing.questions(questions)] : []),
    ...(reopened > 0 ? [writing.reopened(reopened)] : []),
    ...(faults.units > 0 ? [writing.faults(faults.places, faults.units)] : []),
  ];
  return (
    <>
      <section className={styles.part}>
        <Text as="h3" className={styles.heading} weight="semibold">{writing.counted(received, owing)}</Text>
        {attainment.judged > 0 && <Text>{describeAttainment(attainment, language)}.</Text>}
        {lacking.length > fewUnits && <Text>{writing.lackingBy(lackingBy)}</Text>}
        {lacking.length > 0 && lacking.length <= fewUnits && <Text>{writing.lacking(lacking.map(named).join("; "))}</Text>}
        {lacking.length > fewUnits && (
          <Fold title={writing.names(lacking.length)}>
            <ul className={styles.list}>{lacking.map((unit) => <li key={unit.code}>{named(unit)}</li>)}</ul>
          </Fold>
        )}
      </section>
      {(changes.length > 0 || campaign.remembered !== null) && (
        <section className={styles.part}>
          <Text as="h3" className={styles.heading} weight="semibold">{words.changes.heading(changes.length)}</Text>
          {changes.length === 0 && <Text>{words.changes.none}</Text>}
          {changes.length > 0 && <ChangeList label={words.changes.heading(changes.length)} entries={changes.slice(0, fewChanges)} dense />}
          {changes.length > fewChanges && <Fold title={writing.otherChanges(changes.length - fewChanges)}><ChangeList label={writing.otherChanges(changes.length - fewChanges)} entries={changes.slice(fewChanges)} dense /></Fold>}
        </section>
      )}
      <section className={styles.part}>
        {open.length > 0 && <Text as="h3" className={styles.heading} weight="semibold">{writing.open}</Text>}
        {open.length > 0 && <ul className={styles.list}>{open.map((line) => <li key={line}>{line}</li>)}</ul>}
        {open.length === 0 && <Text className={styles.good}><Checkmark16Regular aria-hidden="true" />{writing.nothingOpen}</Text>}
      </section>
    </>
  );
}
