import shipped from "../../assets/plan-2015-2020.json";
import type { ReviewPlan } from "../../src/domain/plan";
import { parsePlan } from "../../src/domain/planSchema";

/** A fresh copy of the shipped plan's JSON, to be changed at will. */
export type LooseJson = any; // eslint-disable-line @typescript-eslint/no-explicit-any -- tests damage it in every way

export function shippedJson(): LooseJson {
  return structuredClone(shipped);
}

/** The row of the shipped plan with that code, inside `json`, and its position. */
export function rowOf(json: LooseJson, code: string): LooseJson {
  const row = json.indicators.find((indicator: LooseJson) => indicator.code === code);
  if (row === undefined) throw new Error(`No row ${code}`);
  return row;
}

/** Paths with `KT01:` for `indicators[0]` and so on, so that a table of faults can be read. */
export function faultsOf(json: unknown): [string, string][] {
  const parsed = parsePlan(json);
  if ("plan" in parsed) return [];
  return parsed.faults.map(({ path, code }) => [
    path.replace(/^indicators\[(\d+)\]\.?/, (_, index: string) => `${String(shipped.indicators[Number(index)]?.code ?? `row ${index}`)}:`),
    code,
  ]);
}

export function planOf(json: unknown): ReviewPlan {
  const parsed = parsePlan(json);
  if ("faults" in parsed) throw new Error(JSON.stringify(parsed.faults));
  return parsed.plan;
}
