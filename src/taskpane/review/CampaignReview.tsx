import { Button, Field, Select, Text, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useMemo, useState } from "react";
import type { RankedFinding } from "../../domain/findingOrder";
import type { Severity } from "../../domain/findings";
import { severityOf } from "../../domain/findings";
import { blocCode } from "../../domain/plan";
import { describeSeverity } from "../../messages/describeStatus";
import type { Language } from "../../messages/language";
import { reviewTabWords } from "../../messages/pane/reviewTabWords";
import { shellWords } from "../../messages/pane/shellWords";
import type { Campaign } from "../../workflows/session/paneSession";
import { usePane } from "../paneContext";
import { FindingCard } from "../parts/FindingCard";
import { Fold } from "../parts/Fold";
import { LongList } from "../parts/LongList";
import { ExplanationEditor } from "./ExplanationEditor";
import { countFindings, groupFindings } from "./groupFindings";
import { keyFindings } from "./keyedFindings";
import { MissingFiguresCard } from "./MissingFiguresCard";
import { officeExplanation } from "./officeExplanation";
import type { ReviewEntry } from "./reviewEntries";
import { reviewEntries } from "./reviewEntries";
import { ScoreLine } from "./ScoreLine";

const useStyles = makeStyles({
  group: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  filter: { display: "flex", flexWrap: "wrap", alignItems: "flex-end", gap: tokens.spacingHorizontalS },
  field: { flex: "1 1 130px", minWidth: 0 },
  select: { minWidth: 0, "& select": { minWidth: 0 } },
});

const all = "";
const severities: readonly Severity[] = ["block", "warn", "note"];

function unitName({ plan }: Campaign, code: string | null, language: Language): string | undefined {
  return code === blocCode ? shellWords(language).bloc : plan.units.find((unit) => unit.code === code)?.name;
}

function CampaignFinding({ ranked, campaign }: { readonly ranked: RankedFinding; readonly campaign: Campaign }): ReactElement {
  const { session, language, ask, setCampaign } = usePane();
  const { finding, explanation } = ranked;
  const { unit: code, indicator, column } = finding.place;
  const unit = unitName(campaign, code, language);
  const save = async (text: string): Promise<boolean> => {
    const after = await ask(async () => {
      const sources = indicator === null || column === null ? [] : await session.sourcesOf(indicator, column);
      const given = officeExplanation(finding, sources, text);
      if (given === null) return null;
      return text === "" ? session.withdraw({ explanation: given }) : session.explain(given);
    });
    if (after !== null) setCampaign(after);
    return after !== null;
  };
  return (
    <FindingCard ranked={ranked} context={campaign} isInWorkbook={false} {...(unit === undefined ? {} : { unit })}>
      {severityOf[finding.code] === "warn" && code !== null && <ExplanationEditor explanation={explanation} label={reviewTabWords(language).explainForOffice} save={save} />}
    </FindingCard>
  );
}

function CampaignEntry({ entry, campaign }: { readonly entry: ReviewEntry; readonly campaign: Campaign }): ReactElement {
  const { language } = usePane();
  if (entry.kind === "finding") return <CampaignFinding ranked={entry.keyed.ranked} campaign={campaign} />;
  const figures = entry.figures.map(({ ranked }) => ranked);
  const unit = unitName(campaign, figures[0]?.finding.place.unit ?? null, language);
  return <MissingFiguresCard figures={figures} context={campaign} isInWorkbook={false} {...(unit === undefined ? {} : { unit })} />;
}

/** Every finding of the units' files: what blocks, what weighs most in the Khối's figures, and the rest folded away. */
export function CampaignReview({ campaign }: { readonly campaign: Campaign }): ReactElement {
  const styles = useStyles();
  const { language } = usePane();
  const words = reviewTabWords(language);
  const [unit, setUnit] = useState(all);
  const [severity, setSeverity] = useState<Severity | null>(null);
  const { findings, plan } = campaign;
  const counts = useMemo(() => countFindings(findings), [findings]);
  const groups = useMemo(() => groupFindings(findings, { unit: unit === all ? null : unit, severity }), [findings, unit, severity]);
  const concerned = useMemo(() => {
    const codes = new Set(findings.map(({ finding }) => finding.place.unit));
    return plan.units.filter(({ code }) => codes.has(code));
  }, [findings, plan]);
  const isFiltered = unit !== all || severity !== null;
  const isEmpty = Object.values(groups).every((group) => group.length === 0);
  const list = (group: keyof typeof groups): ReactElement => (
    <LongList label={words.groups[group](groups[group].length)} entries={reviewEntries(keyFindings(groups[group]))} keyOf={({ key }) => key} render={(entry) => <CampaignEntry entry={entry} campaign={campaign} />} />
  );
  return (
    <>
      <ScoreLine counts={counts} questions={0} completeness={null} />
      <div className={styles.filter}>
        <Field label={words.unit} className={styles.field}>
          <Select className={styles.select} value={unit} onChange={(_, { value }) => setUnit(value)}>
            <option value={all}>{words.allUnits}</option>
            {concerned.map(({ code, name }) => <option key={code} value={code}>{name}</option>)}
          </Select>
        </Field>
        <Field label={words.severity} className={styles.field}>
          <Select className={styles.select} value={severity ?? all} onChange={(_, { value }) => setSeverity(severities.find((each) => each === value) ?? null)}>
            <option value={all}>{words.allSeverities}</option>
            {severities.map((each) => <option key={each} value={each}>{describeSeverity(each, language)}</option>)}
          </Select>
        </Field>
        {isFiltered && <Button appearance="subtle" onClick={() => { setUnit(all); setSeverity(null); }}>{words.clearFilter}</Button>}
      </div>
      {isEmpty && <Text as="p" role="status">{isFiltered ? words.noneMatch : words.nothingFound}</Text>}
      {(["blocking", "weighty"] as const).map((group) => groups[group].length > 0 && (
        <section key={group} className={styles.group} aria-label={words.groups[group](groups[group].length)}>
          <Text as="h2" size={400} weight="semibold">{words.groups[group](groups[group].length)}</Text>
          {list(group)}
        </section>
      ))}
      {(["otherWarnings", "explained", "notes"] as const).map((group) => groups[group].length > 0 && (
        <Fold key={group} title={words.groups[group](groups[group].length)}>{list(group)}</Fold>
      ))}
    </>
  );
}
