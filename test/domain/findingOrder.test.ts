import fc from "fast-check";
import type { Contributions } from "../../src/domain/coverage";
import { effectOnTotal, rankFindings, shareOfTotal } from "../../src/domain/findingOrder";
import type { Finding, FindingCode } from "../../src/domain/findings";
import { severityOf } from "../../src/domain/findings";

function finding(code: FindingCode, unit: string, indicator: string | null, column: string | null = "2017"): Finding {
  return { code, place: { file: `${unit}.xlsx`, unit, sheet: null, cell: null, indicator, column }, facts: {} } as Finding;
}

const adds = (...numerators: number[]): Contributions => new Map(numerators.map((numerator, index) => [`DV0${index + 1}`, { numerator, denominator: 1 }]));

test.each([
  ["a quarter", adds(10, 30), "DV01", 0.25],
  ["a loss weighs by its size", adds(-10, 30), "DV01", 0.25],
  ["a unit that adds nothing there", adds(10, 30), "DV09", null],
  ["nothing at all", adds(0, 0), "DV01", null],
] as const)("share of a total: %s", (_, contributions, unit, expected) => {
  expect(shareOfTotal(contributions, unit)).toBe(expected);
});

test("a figure that does not count is as large as the unit is in other years", () => {
  const contributions = (_: string, column: string): Contributions => (column === "2017" ? new Map([["DV02", { numerator: 5, denominator: 1 }]]) : adds(column === "2016" ? 15 : 5, 5));
  expect(effectOnTotal(finding("requiredMissing", "DV01", "A"), ["2015", "2016", "2017"], contributions)).toBe(0.75);
  expect(effectOnTotal(finding("hiddenRows", "DV01", null, null), ["2015"], contributions)).toBeNull();
  expect(effectOnTotal(finding("targetDiffers", "DV01", "A", "target"), ["2015", "2016", "2017"], contributions)).toBeNull();
});

test("what must be mended first, then what is not explained, then what weighs more; what concerns the file before its figures", () => {
  const [note, large, small, explained, block, file] = [
    finding("numberFromText", "DV01", "A"), finding("jump", "DV02", "A"), finding("jump", "DV03", "A"), finding("jump", "DV04", "A"), finding("requiredMissing", "DV05", "B"), finding("externalLink", "DV06", null),
  ];
  const effects = new Map([[large, 0.5], [small, 0.1], [explained, 0.9]]);
  const ranked = rankFindings([note, small, explained, large, block, file].flatMap((one) => one ?? []), (one) => effects.get(one) ?? null, (one) => one === explained);
  expect(ranked).toEqual([block, file, large, small, explained, note]);
});

test("ranking keeps every finding, and its order does not hang on the order given", () => {
  const codes: readonly FindingCode[] = ["requiredMissing", "jump", "negative", "numberFromText"];
  const any = fc.array(fc.record({ code: fc.constantFrom(...codes), unit: fc.constantFrom("DV01", "DV02", "DV03"), weight: fc.integer({ min: 0, max: 1000 }) }), { maxLength: 12 });
  fc.assert(fc.property(any, fc.integer(), (entries, seed) => {
    const weights = new Map(entries.map((entry, index) => [finding(entry.code, entry.unit, `I${index}`), entry.weight + index / 1000] as const));
    const rank = (list: readonly Finding[]): readonly Finding[] => rankFindings(list, (one) => weights.get(one) ?? null, () => false);
    const [shuffled = []] = fc.sample(fc.shuffledSubarray([...weights.keys()], { minLength: weights.size }), { seed, numRuns: 1 });
    const ranked = rank([...weights.keys()]);
    expect(rank(shuffled)).toEqual(ranked);
    expect(new Set(ranked).size).toBe(weights.size);
    const severities = ranked.map(({ code }) => ["block", "warn", "note"].indexOf(severityOf[code]));
    expect(severities).toEqual([...severities].sort());
  }), { seed: 7, numRuns: 100 });
});
