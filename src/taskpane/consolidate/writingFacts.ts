import { severityOf } from "../../domain/findings";
import { findUnit } from "../../domain/planQueries";
import type { UnitCounts } from "../../messages/pane/consolidate";
import type { Campaign } from "../../workflows/session/paneSession";
import { countReopened, coverageOf } from "./nextStep";

/** A unit whose figures are not in the Khối's totals, and why. */
export interface LackingUnit {
  readonly code: string;
  readonly name: string;
  readonly why: keyof UnitCounts;
}

/** What a person should know before the totals are written. */
export interface WritingFacts {
  readonly received: number;
  readonly owing: number;
  /** Those that wait for the office before those that have sent nothing; within each in the order of the roster. */
  readonly lacking: readonly LackingUnit[];
  readonly lackingBy: UnitCounts;
  readonly questions: number;
  readonly reopened: number;
  /** Places that must be corrected in the files that count, and in how many units. */
  readonly faults: { readonly places: number; readonly units: number };
  /** Rows out of proportion that nobody has explained. */
  readonly measures: number;
}

const order: readonly LackingUnit["why"][] = ["question", "rejected", "missing"];

export function writingFacts(campaign: Campaign): WritingFacts {
  const { plan, units, files, storedFiles, findings, questions } = campaign;
  const rejected = new Set([...files, ...storedFiles].flatMap(({ unit, verdict }) => (verdict === "rejected" && unit !== null ? [unit] : [])));
  const lacking = units.flatMap(({ unit: code, status }): readonly LackingUnit[] => {
    if (status !== "missing" && status !== "question") return [];
    return [{ code, name: findUnit(plan, code)?.name ?? code, why: status === "question" ? "question" : rejected.has(code) ? "rejected" : "missing" }];
  });
  const count = (reason: LackingUnit["why"]): number => lacking.filter(({ why }) => why === reason).length;
  const faulty = new Set(units.flatMap(({ unit, status }) => (status === "receivedWithFaults" ? [unit] : [])));
  const places = findings.filter(({ finding: { code, place } }) => severityOf[code] === "block" && place.unit !== null && faulty.has(place.unit)).length;
  return {
    ...coverageOf(campaign),
    lacking: order.flatMap((reason) => lacking.filter(({ why }) => why === reason)),
    lackingBy: { question: count("question"), rejected: count("rejected"), missing: count("missing") },
    questions: questions.length,
    reopened: countReopened(campaign),
    faults: { places, units: faulty.size },
    measures: findings.filter(({ finding: { code }, explanation }) => code === "outOfProportion" && explanation === null).length,
  };
}
