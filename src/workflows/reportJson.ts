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

function writtenFinding(finding: Finding, plan: ReviewPlan, language: Language): object {
  const { unit, file, sheet, cell, indicator, column } = finding.place;
  return { code: finding.code, severity: severityOf[finding.code], unit, file, sheet, cell, indicator, column, message: describeFinding(finding, { plan }, language) };
}

function writtenQuestion(question: Question, plan: ReviewPlan, language: Language): object {
  const { id, kind, place } = question;
  return {
    id, kind, file: place.file, unit: place.unit, sheet: place.sheet, cell: place.cell, indicator: place.indicator, column: place.column,
    ...describeQuestion(question, { plan }, language),
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
      findings: findings.map((finding) => writtenFinding(finding, plan, language)),
      questions: questions.map((question) => writtenQuestion(question, plan, language)),
      changes: [],
    },
    null,
    1,
  )}\n`;
}

/** What `check` reports (`so-ket/check@1`): the same shapes, for files taken one by one. */
export function checkJson(plan: ReviewPlan | null, parts: Pick<Consolidation, "files" | "facts" | "assessments" | "findings" | "questions">, language: Language): string {
  const words = plan ?? emptyPlan;
  return `${JSON.stringify(
    {
      schema: "so-ket/check@1",
      files: parts.files.map(writtenFile),
      facts: parts.facts.map(writtenFact),
      assessments: parts.assessments.map(writtenAssessment),
      findings: parts.findings.map((finding) => writtenFinding(finding, words, language)),
      questions: parts.questions.map((question) => writtenQuestion(question, words, language)),
    },
    null,
    1,
  )}\n`;
}
