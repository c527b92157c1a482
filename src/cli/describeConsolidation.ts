import { attainmentOf, shownBlocAssessments } from "../domain/attainment";
import { changeLines } from "../domain/changeLines";
import { boundOf } from "../domain/comparisonExpressions";
import type { Consolidation } from "../domain/consolidation";
import { rankedFindings } from "../domain/findingOrder";
import { severityOf } from "../domain/findings";
import type { FindingPlace, Severity } from "../domain/findings";
import type { Bound, Indicator, ReviewPlan } from "../domain/plan";
import { blocCode } from "../domain/plan";
import { isAskedIn, judgedPeriods } from "../domain/planQueries";
import type { CommandWords } from "../messages/commandWords";
import { describeAttainment } from "../messages/describeAttainment";
import { describeFinding } from "../messages/describeFinding";
import { describeQuestion } from "../messages/describeQuestion";
import { describeFileVerdict, describeSeverity } from "../messages/describeStatus";
import { describeVerdict } from "../messages/describeVerdict";
import { formatNumber } from "../messages/formatNumber";
import type { Language } from "../messages/language";

export interface ConsolidationStory {
  readonly plan: ReviewPlan;
  readonly consolidation: Consolidation;
  /** Where the summary workbook was written. */
  readonly out: string | null;
  /** True when there was a previous summary to tell changes against. */
  readonly hasPrevious: boolean;
}

/** So many of the worst findings are told in words; the rest stand in the workbook. */
const findingsTold = 8;
const severities: readonly Severity[] = ["block", "warn", "note"];

function countBy<Key extends string>(keys: readonly Key[]): ReadonlyMap<Key, number> {
  const counts = new Map<Key, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

function describeMissing({ plan, consolidation }: ConsolidationStory, { summary: words }: CommandWords): readonly string[] {
  const absent = consolidation.units.filter(({ status }) => status === "missing" || status === "question");
  if (absent.length === 0) return [words.noneMissing];
  const unitOf = new Map(plan.units.map((unit) => [unit.code, unit]));
  return [
    words.missing(absent.length),
    ...absent.map(({ unit }) => {
      const responsible = unitOf.get(unit)?.responsible ?? null;
      return `  ${unit}  ${unitOf.get(unit)?.name ?? ""}${responsible === null ? "" : `  (${words.responsible(responsible)})`}`;
    }),
  ];
}

function describeBound(bound: Bound | null, { decimals }: Indicator, language: Language): string {
  if (bound === null) return "";
  const number = (value: number): string => formatNumber(value, Number.isInteger(value) ? 0 : decimals, language);
  return bound.comparator === "between" ? `${number(bound.low)} - ${number(bound.high)}` : `${bound.comparator} ${number(bound.value)}`;
}

/** Pads by what a terminal shows, so that columns stay columns. */
function table(rows: readonly (readonly string[])[]): readonly string[] {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => (row[column] ?? "").length)));
  return rows.map((row) => `  ${row.map((cell, column) => (column === 0 || column === row.length - 1 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0))).join("  ").trimEnd()}`);
}

function describeTargets({ plan, consolidation }: ConsolidationStory, { summary: words }: CommandWords, language: Language): readonly string[] {
  const totals = new Map(consolidation.totals.map((total) => [`${total.indicator} ${total.column}`, total]));
  const rows = plan.indicators.flatMap((indicator): string[][] => {
    const period = judgedPeriods(plan).filter((candidate) => isAskedIn(indicator, candidate)).at(-1);
    const assessment = consolidation.assessments.find(({ scope, indicator: code, column }) => scope === blocCode && code === indicator.code && column === period?.id);
    if (indicator.target === null || assessment?.verdict === null || assessment === undefined) return [];
    const total = totals.get(`${indicator.code} ${assessment.column}`);
    const actual = assessment.compared ?? assessment.value;
    return [[
      indicator.label,
      describeBound(boundOf(indicator.target), indicator, language),
      actual === null ? "–" : formatNumber(actual, indicator.decimals, language),
      total === undefined || total.unitsExpected === 0 ? "" : `${total.unitsCounted}/${total.unitsExpected}`,
      describeVerdict(assessment.verdict, indicator.target.kind, language),
    ]];
  });
  const attainment = describeAttainment(attainmentOf(shownBlocAssessments(plan, consolidation.assessments)), language);
  return rows.length === 0 ? [] : [words.totals, ...table([[...words.columns], ...rows]), `  ${attainment}.`];
}

/** What changed since the previous summary, and what people decided. */
function describeDecisions({ consolidation, hasPrevious }: ConsolidationStory, { summary: words }: CommandWords): readonly string[] {
  const lines = changeLines(consolidation.changes, consolidation.figures);
  const count = (wanted: (typeof lines)[number]["kind"]): number => lines.filter(({ kind }) => kind === wanted).length;
  const statuses = [...consolidation.corrections, ...consolidation.overrides, ...consolidation.explanations].map(({ status }) => status);
  const decided = (wanted: (typeof statuses)[number]): number => statuses.filter((status) => status === wanted).length;
  return [
    ...(!hasPrevious ? [] : [lines.length === 0 ? words.unchanged : words.changes(count("arrived"), count("withdrawn"), count("figure"))]),
    ...(statuses.length === 0 ? [] : [words.decisions(decided("applied"), decided("reopened"))]),
  ];
}

function placeName({ file, unit }: FindingPlace): string {
  return file ?? unit ?? "";
}

function describeFindings({ plan, consolidation }: ConsolidationStory, { summary: words }: CommandWords, language: Language): readonly string[] {
  const { findings, files } = consolidation;
  if (findings.length === 0) return [words.clean];
  const counts = countBy(findings.map(({ code }) => severityOf[code]));
  const rejectedFiles = new Set(files.filter(({ verdict }) => verdict === "rejected").map(({ file }) => file));
  const rejections = findings.filter(({ place }) => rejectedFiles.has(place.file ?? ""));
  const others = rankedFindings(plan, consolidation).map(({ finding }) => finding).filter(({ code, place }) => severityOf[code] === "block" && !rejectedFiles.has(place.file ?? "")).slice(0, findingsTold);
  return [
    `${words.findings} ${severities.map((severity) => `${describeSeverity(severity, language)} ${counts.get(severity) ?? 0}`).join(" · ")}`,
    ...others.map((finding) => `  ${placeName(finding.place)}: ${describeFinding(finding, { plan }, language)}`),
    ...(rejections.length === 0 ? [] : [words.rejected, ...rejections.map((finding) => `  ${placeName(finding.place)}: ${describeFinding(finding, { plan }, language)}`)]),
  ];
}

/** What the office needs to know after a run: coverage, who is missing, targets, faults, questions, where to look. */
export function describeConsolidation(story: ConsolidationStory, words: CommandWords, language: Language): readonly string[] {
  const { plan, consolidation, out } = story;
  const owing = consolidation.units.filter(({ status }) => status !== "exempt");
  const heard = owing.filter(({ status }) => status === "received" || status === "receivedWithFaults").length;
  const verdicts = countBy(consolidation.files.map(({ verdict }) => verdict));
  const ignored = verdicts.get("ignored") ?? 0;
  const decisions = describeDecisions(story, words);
  const questions = consolidation.questions.map((question) => `  [${question.id}] ${placeName(question.place)}: ${describeQuestion(question, { plan }, language).message}`);
  return [
    plan.title,
    `${words.summary.received(heard, owing.length)}${heard < owing.length ? ` (${words.summary.provisional})` : ""}.`,
    `${words.summary.files(consolidation.files.length - ignored, ignored)} ${[...verdicts].filter(([verdict]) => verdict !== "ignored").map(([verdict, count]) => `${describeFileVerdict(verdict, language)} ${count}`).join(" · ")}`,
    "",
    ...describeMissing(story, words),
    "",
    ...describeTargets(story, words, language),
    "",
    ...(decisions.length === 0 ? [] : [...decisions, ""]),
    ...describeFindings(story, words, language),
    ...(questions.length === 0 ? [] : ["", words.summary.questions(questions.length), ...questions]),
    ...(out === null ? [] : ["", words.summary.written(out), `${words.summary.next} ${words.summary.lookAt}`]),
  ];
}
