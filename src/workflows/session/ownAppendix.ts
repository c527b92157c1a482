import { findIndicator } from "../../domain/planQueries";
import { explanationKey } from "../../domain/decisions";
import type { Explanation } from "../../domain/decisions";
import { settleExplanations } from "../../domain/explanations";
import { indexFacts } from "../../domain/factIndex";
import type { Fact } from "../../domain/facts";
import { rankFindings } from "../../domain/findingOrder";
import type { Finding } from "../../domain/findings";
import { ownIndicatorPrefix } from "../../domain/plan";
import type { ReviewPlan } from "../../domain/plan";
import type { GridBook } from "../../model/grid";
import { appendixRows } from "../../model/appendixRows";
import { checkedFile } from "../checkFile";
import { readBook } from "../readSubmission";
import type { CheckedAppendix } from "./paneSession";

/** States in which a cell says what it has to say: a figure, a text, or that there is none to give. */
const answeredStates: ReadonlySet<Fact["state"]> = new Set(["number", "text", "notApplicable"]);

/** How many of the unit's "chỉ tiêu" (parts of a ratio are none) have all their figures of the periods. */
function countComplete(plan: ReviewPlan, facts: readonly Fact[]): { readonly complete: number; readonly asked: number } {
  const periods = new Set(plan.periods.map(({ id }) => id));
  const byRow = new Map<string, boolean>();
  for (const { indicator, column, state } of facts) {
    if (!periods.has(column) || indicator.startsWith(ownIndicatorPrefix)) continue;
    byRow.set(indicator, (byRow.get(indicator) ?? true) && answeredStates.has(state));
  }
  const asked = [...byRow.keys()].flatMap((code) => findIndicator(plan, code) ?? []);
  const rows = appendixRows(plan, asked, null).flatMap((row) => (row.kind === "indicator" && row.role !== "part" ? [row.indicator.code] : []));
  return { complete: rows.filter((code) => byRow.get(code) === true).length, asked: rows.length };
}

/** Checks the form in the open workbook, as it stands. */
export function checkAppendix(book: GridBook, plan: ReviewPlan): CheckedAppendix {
  const { submission, assessments } = checkedFile(plan, readBook(plan, new Map(), "", "", book));
  const settled = settleExplanations(submission.findings, submission.explanations, indexFacts(submission.facts));
  const explained = new Map(settled.flatMap(({ status, finding, explanation }) => (status === "applied" && finding !== null ? [[finding, explanation.text] as const] : [])));
  const ranked = rankFindings(submission.findings, () => null, (finding) => explained.has(finding));
  return {
    plan,
    unit: submission.unit,
    submission,
    findings: ranked.map((finding) => ({ finding, effect: null, explanation: explained.get(finding) ?? null })),
    assessments,
    ...countComplete(plan, submission.facts),
  };
}

/** The unit's explanations with what it says of one finding now; an empty text takes it back. */
export function withExplanation(explanations: readonly Explanation[], { code, place }: Finding, value: number | null, text: string): readonly Explanation[] {
  if (place.unit === null) return explanations;
  const given: Explanation = { unit: place.unit, code, indicator: place.indicator, column: place.column, value, text: text.trim().normalize("NFC") };
  const others = explanations.filter((explanation) => explanationKey(explanation) !== explanationKey(given));
  return given.text === "" ? others : [...others, given];
}

/** The same check with what the unit says of one finding now. */
export function withOwnExplanation(checked: CheckedAppendix, finding: Finding, text: string): CheckedAppendix {
  const written = text.trim().normalize("NFC");
  const isMeant = ({ code, place }: Finding): boolean => code === finding.code && place.indicator === finding.place.indicator && place.column === finding.place.column;
  return { ...checked, findings: checked.findings.map((entry) => (isMeant(entry.finding) ? { ...entry, explanation: written === "" ? null : written } : entry)) };
}
