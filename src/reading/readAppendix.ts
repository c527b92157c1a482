import type { Finding, RejectionCode } from "../domain/findings";
import type { ReviewPlan } from "../domain/plan";
import type { Answers } from "../domain/questions";
import type { Submission } from "../domain/submission";
import type { GridBook } from "../model/grid";
import { chooseSheet } from "./chooseSheet";
import { chooseDecoding } from "./decodeBook";
import type { Identity } from "./identifyUnit";
import { identifyUnit } from "./identifyUnit";
import { readPassport } from "./passport";
import { summaryPlan } from "./readSummary";
import { readFacts } from "./readFacts";
import { ownExplanations } from "./ownExplanations";
import type { Reading } from "./reading";
import { place } from "./reading";
import { readRound } from "./round";

export interface AppendixInput {
  readonly book: GridBook;
  readonly plan: ReviewPlan;
  readonly file: string;
  /** Hex SHA-256 of the file's bytes. */
  readonly contentHash: string;
  readonly answers: Answers;
  /** The unit, where an answer has already decided it. */
  readonly asUnit: string | null;
}

/**
 * Reads one file as a unit's appendix: facts for every row × column asked, what was found on the way, and what only a
 * person can say. Never throws on a file's content; a value that is not certain is not a number.
 */
export function readAppendix({ book, plan, file, contentHash, answers, asUnit }: AppendixInput): Submission {
  const reading: Reading = { plan, file, answers, findings: [], questions: [], answered: [] };
  const passport = readPassport(book);
  const empty = { file, contentHash, round: passport.round, rejection: null, facts: [], findings: reading.findings, questions: reading.questions, answered: reading.answered, explanations: [] } as const;
  const refuse = (unit: string | null, code: RejectionCode, finding: Finding): Submission => ({
    ...empty, unit, identifiedBy: unit === null ? null : "passport", rejection: code, findings: [finding], questions: [],
  });
  const summaryOf = summaryPlan(book);
  if (summaryOf === plan.id) return refuse(null, "wrongType", { code: "wrongType", place: place(reading, {}), facts: { found: "summary" } });
  if (passport.plan !== null && passport.plan !== plan.id) {
    return refuse(null, "wrongPlan", { code: "wrongPlan", place: place(reading, {}), facts: { found: passport.plan, expected: plan.id } });
  }
  const choice = chooseSheet(reading, book, passport, chooseDecoding(book, plan), summaryOf === null);
  if (choice.kind === "none") return refuse(null, "wrongType", { code: "wrongType", place: place(reading, {}), facts: { found: "noTable" } });
  const known: Identity | null = asUnit === null ? null : { unit: asUnit, by: "answer" };
  if (choice.kind === "open") {
    const unit = known?.unit ?? (plan.units.some(({ code }) => code === passport.unit) ? passport.unit : null);
    return { ...empty, unit, identifiedBy: unit === null ? null : (known?.by ?? "passport") };
  }
  const { table } = choice;
  const identity = known ?? identifyUnit(reading, passport, table.view, table.header?.firstRow ?? table.firstRow);
  const round = passport.round ?? readRound(table.view, table.firstRow);
  if (identity === null) return { ...empty, round, unit: null, identifiedBy: null };
  const ownForm = passport.schema !== null || table.idColumn !== null;
  const facts = readFacts(reading, book, table, identity.unit, ownForm);
  if (facts === null) {
    const finding: Finding = { code: "emptyForm", place: place(reading, { unit: identity.unit, sheet: table.view.grid.name }), facts: {} };
    return { ...empty, round, unit: identity.unit, identifiedBy: identity.by, rejection: "emptyForm", findings: [finding], questions: [] };
  }
  return { ...empty, round, unit: identity.unit, identifiedBy: identity.by, facts, explanations: ownExplanations(book, plan, identity.unit) };
}
