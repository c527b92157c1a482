import type { FactLookup } from "./contributions";
import type { Fact } from "./facts";
import { factKey } from "./facts";

/** Facts by unit, indicator and column. */
export interface FactIndex {
  readonly get: (unit: string, indicator: string, column: string) => Fact | undefined;
  readonly ofUnit: (unit: string) => FactLookup;
}

export function indexFacts(facts: readonly Fact[]): FactIndex {
  const byKey = new Map(facts.map((fact) => [factKey(fact.unit, fact.indicator, fact.column), fact]));
  const get: FactIndex["get"] = (unit, indicator, column) => byKey.get(factKey(unit, indicator, column));
  return { get, ofUnit: (unit) => (indicator, column) => get(unit, indicator, column) };
}
