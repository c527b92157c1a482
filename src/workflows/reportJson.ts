import type { Assessment } from "../domain/assess";
import type { Consolidation, FileResult } from "../domain/consolidation";
import type { Fact } from "../domain/facts";
import type { Finding } from "../domain/findings";
import { severityOf } from "../domain/findings";
import type { ReviewPlan } from "../domain/plan";
import { targetColumn } from "../domain/plan";
import type { Question } from "../domain/questions";
import { describeFinding } from "../messages/describeFinding";
import { describeQuestion } from "../messages/describeQuestion";
import type { Language } from "../messages/language";
import type { MessageContext } from "../messages/subject";
import type { CheckedFile } from "./checkFile";

function writtenFile({ file, verdict, unit, identifiedBy, reason }: FileResult): object {
  return { file, verdict, unit, identifiedBy, reason };
}

function writtenFact({ unit, indicator, column, state, value, text, comparator, upper, source, raw, conversion }: Fact): object {
  return {
    unit, indicator, column, state, value,
    ...(state === "text" ? { text } : {}),
    ...(column === targetColumn ? { comparator, upper } : {}),
    file: source.file, sheet: source.sheet, cell: source.cell, raw, conversion,
  };
}

/** Fields of later work are null, never invented. */
function writtenAssessment(assessment: Assessment): object {
  const { verdict, ...fields } = assessment;
  return { ...fields, expectedShare: null, growthStillNeeded: null, verdict, suggested: verdict, override: null };
}

function writtenFinding(finding: Finding, context: MessageContext, language: Language): object {
  const { unit, file, sheet, cell, indicator, column } = finding.place;
  return { code: finding.code, severity: severityOf[finding.code], unit, file, sheet, cell, indicator, column, message: describeFinding(finding, context, language) };
}

function writtenQuestion(question: Question, context: MessageContext, language: Language): object {
  const { id, kind, place } = question;
  return {
    id, kind, file: place.file, unit: place.unit, sheet: place.sheet, cell: place.cell, indicator: place.indicator, column: place.column,
    ...describeQuestion(question, context, language),
  };
}

/** The report of a consolidation (`so-ket/report@1`). The same input gives the same bytes everywhere. */
export function reportJson(plan: ReviewPlan, consolidation: Consolidation, language: Language): string {
  const { files, units, facts, totals, assessments, findings, questions } = consolidation;
  return `${JSON.stringify(
    {
      schema: "so-ket/report@1",
      plan: plan.id,
      files: files.map(writtenFile),
      units,
      facts: facts.map(writtenFact),
      totals,
      assessments: assessments.map(writtenAssessment),
      findings: findings.map((finding) => writtenFinding(finding, { plan }, language)),
      questions: questions.map((question) => writtenQuestion(question, { plan }, language)),
      changes: [],
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
      assessments: checked.flatMap(({ assessments }) => assessments.map(writtenAssessment)),
      findings: checked.flatMap(({ context, submission }) => submission.findings.map((finding) => writtenFinding(finding, context, language))),
      questions: checked.flatMap(({ context, submission }) => submission.questions.map((question) => writtenQuestion(question, context, language))),
    },
    null,
    1,
  )}\n`;
}
