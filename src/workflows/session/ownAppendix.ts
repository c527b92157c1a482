import { explanationKey } from "../../domain/decisions";
import type { Explanation } from "../../domain/decisions";
import { settleExplanations } from "../../domain/explanations";
import { indexFacts } from "../../domain/factIndex";
import { rankFindings } from "../../domain/findingOrder";
import type { Finding } from "../../domain/findings";
import type { ReviewPlan } from "../../domain/plan";
import type { GridBook } from "../../model/grid";
import { checkedFile } from "../checkFile";
import { readBook } from "../readSubmission";
import { formProgress } from "./formProgress";
import type { CheckedAppendix } from "./paneSession";
import type { ReviewBasis } from "./reviewBasis";

/** Checks the form in the open workbook, as it stands; or the table that carries no plan, on the basis that the person gave. */
export function checkAppendix(book: GridBook, plan: ReviewPlan, basis: ReviewBasis | null): CheckedAppendix {
  const { submission, assessments } = checkedFile(plan, readBook(plan, new Map(), "", "", book, basis === null ? null : basis.unit));
  const settled = settleExplanations(submission.findings, submission.explanations, indexFacts(submission.facts));
  const explained = new Map(settled.flatMap(({ status, finding, explanation }) => (status === "applied" && finding !== null ? [[finding, explanation.text] as const] : [])));
  const ranked = rankFindings(submission.findings, () => null, (finding) => explained.has(finding));
  return {
    plan,
    basis: basis === null ? null : basis.file,
    unit: submission.unit,
    submission,
    findings: ranked.map((finding) => ({ finding, effect: null, explanation: explained.get(finding) ?? null })),
    assessments,
    progress: formProgress(book, plan, submission),
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
