import type { Consolidation, FileResult } from "../domain/consolidation";
import type { SettledCorrection } from "../domain/corrections";
import type { Fact } from "../domain/facts";
import type { Finding } from "../domain/findings";
import { severityOf } from "../domain/findings";
import type { DecidedAssessment, SettledOverride } from "../domain/overrides";
import { asSuggested } from "../domain/overrides";
import type { ReviewPlan } from "../domain/plan";
import { targetColumn } from "../domain/plan";
import type { Question } from "../domain/questions";
import { describeFinding } from "../messages/describeFinding";
import { describeQuestion } from "../messages/describeQuestion";
import type { Language } from "../messages/language";
import type { MessageContext } from "../messages/subject";
import type { CheckedFile } from "./checkFile";

function writtenFile({ file, kind, verdict, unit, identifiedBy, reason }: FileResult): object {
  return { file, ...(kind === "summary" ? { kind } : {}), verdict, unit, identifiedBy, reason };
}

function writtenFact({ unit, indicator, column, state, value, text, comparator, upper, source, raw, conversion }: Fact): object {
  return {
    unit, indicator, column, state, value,
    ...(state === "text" ? { text } : {}),
    ...(column === targetColumn ? { comparator, upper } : {}),
    file: source.file, sheet: source.sheet, cell: source.cell, raw, conversion,
  };
}

/** The fields in the order of the contract. An override is told with who gave it and why. */
function writtenAssessment({ suggested, verdict, override, ...fields }: DecidedAssessment): object {
  return { ...fields, verdict, suggested, override: override === null ? null : { verdict: override.verdict, reason: override.reason, by: override.by, at: override.at } };
}

function writtenCorrection({ correction, status, fact }: SettledCorrection): object {
  const { unit, indicator, column, value, reason, confirmedBy, at } = correction;
  return { unit, indicator, column, reported: fact?.value ?? null, value, reason, confirmedBy, at, status };
}

function writtenOverride({ override, status }: SettledOverride): object {
  const { scope, indicator, verdict, reason, by, at } = override;
  return { scope, indicator, verdict, reason, by, at, status };
}

function writtenFinding(finding: Finding, context: MessageContext, language: Language, explanation: string | null): object {
  const { unit, file, sheet, cell, indicator, column } = finding.place;
  return { code: finding.code, severity: severityOf[finding.code], unit, file, sheet, cell, indicator, column, message: describeFinding(finding, context, language), explanation };
}

function writtenQuestion(question: Question, context: MessageContext, language: Language): object {
  const { id, kind, place } = question;
  const { message, evidence, choices } = describeQuestion(question, context, language);
  return {
    id, kind, file: place.file, unit: place.unit, sheet: place.sheet, cell: place.cell, indicator: place.indicator, column: place.column,
    message, evidence, choices,
  };
}

/** The report of a consolidation (`so-ket/report@1`). The same input gives the same bytes everywhere. */
export function reportJson(plan: ReviewPlan, consolidation: Consolidation, language: Language): string {
  const { files, storedFiles, units, facts, totals, assessments, findings, questions, changes, corrections, overrides, explanations } = consolidation;
  const explained = new Map(explanations.flatMap(({ explanation, status, finding }) => (status === "applied" && finding !== null ? [[finding, explanation.text] as const] : [])));
  return `${JSON.stringify(
    {
      schema: "so-ket/report@1",
      plan: plan.id,
      files: files.map(writtenFile),
      units,
      facts: facts.map(writtenFact),
      totals,
      assessments: assessments.map(writtenAssessment),
      findings: findings.map((finding) => writtenFinding(finding, { plan }, language, explained.get(finding) ?? null)),
      questions: questions.map((question) => writtenQuestion(question, { plan }, language)),
      changes,
      storedFiles: storedFiles.map(writtenFile),
      corrections: corrections.map(writtenCorrection),
      overrides: overrides.map(writtenOverride),
      explanations: explanations.map(({ explanation, status }) => ({ ...explanation, status })),
    },
    null,
    1,
  )}\n`;
}

/** What `check` reports (`so-ket/check@1`): the same shapes, for files taken one by one. */
export function checkJson(checked: readonly CheckedFile[], language: Language): string {
  return `${JSON.stringify(
    {
      schema: "so-ket/check@1",
      files: checked.map(({ result }) => writtenFile(result)),
      facts: checked.flatMap(({ submission }) => submission.facts.map(writtenFact)),
      assessments: checked.flatMap(({ assessments }) => assessments.map((assessment) => writtenAssessment(asSuggested(assessment)))),
      findings: checked.flatMap(({ context, submission }) => submission.findings.map((finding) => writtenFinding(finding, context, language, null))),
      questions: checked.flatMap(({ context, submission }) => submission.questions.map((question) => writtenQuestion(question, context, language))),
    },
    null,
    1,
  )}\n`;
}
