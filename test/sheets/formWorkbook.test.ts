import fc from "fast-check";
import type { Assignment, Indicator, ReviewPlan } from "../../src/domain/plan";
import { targetColumn } from "../../src/domain/plan";
import { askedIndicators, isAskedIn, isFormulaRow } from "../../src/domain/planQueries";
import type { CellValue } from "../../src/model/sheetModel";
import { blocFormWorkbook, unitFormWorkbook } from "../../src/sheets/formWorkbook";
import { renderWorkbook } from "../../src/xlsx/renderWorkbook";
import { compareFormulaCells, countFormulaCells } from "../libreOffice/compareFormulaCells";
import { recalculate } from "../libreOffice/convert";
import { describeWithLibreOffice } from "../libreOffice/describeWithLibreOffice";
import { shippedPlan, shippedPlanFiles } from "./shippedPlan";

const shipped = shippedPlan();
const [first] = shipped.units;
const assignments: readonly Assignment[] = [
  { unit: first!.code, indicator: "XD02", bound: { comparator: ">=", value: 15 }, baseline: 4 },
  { unit: first!.code, indicator: "KT12", bound: { comparator: "between", low: 90, high: 98 }, baseline: null },
  { unit: first!.code, indicator: "KT05", bound: { comparator: ">", value: 100 }, baseline: 30 },
];
const plan: ReviewPlan = { ...shipped, assignments };

/** Plausible and implausible inputs: numbers, zero, negatives, "x", "…", text, blank. */
function inputArbitrary(indicator: Indicator): fc.Arbitrary<CellValue> {
  const numbers = fc.integer({ min: -500, max: 5000 }).map((value) => value / 10 ** Math.min(2, indicator.decimals));
  return fc.oneof({ weight: 8, arbitrary: numbers }, { weight: 1, arbitrary: fc.constantFrom<CellValue>(0, "x", "…", "chưa có", null) });
}

/** Own rows of the open section, as a unit types them. */
const ownRowsOf = ({ periods }: ReviewPlan) => [1, 2, 3].flatMap((number) => [targetColumn, ...periods.map(({ id }) => id)].map((column) =>
  fc.oneof({ weight: 6, arbitrary: fc.integer({ min: -50, max: 5000 }).map((value) => value / 100) }, { weight: 1, arbitrary: fc.constantFrom<CellValue>(0, "x", "đã làm", null) }).map((value) => [`own:${number} ${column}`, value] as const),
));

const entriesOf = (of: ReviewPlan, unit: string): fc.Arbitrary<Map<string, CellValue>> => fc.tuple(
  ...ownRowsOf(of),
  ...askedIndicators(of, unit).flatMap((indicator) =>
    [targetColumn, ...of.periods.filter((period) => isAskedIn(indicator, period)).map(({ id }) => id)]
      .filter((column) => column === targetColumn || !isFormulaRow(indicator))
      .map((column) => inputArbitrary(indicator).map((value) => [`${indicator.code} ${column}`, value] as const)),
  ),
).map((entries) => new Map<string, CellValue>(entries));

test("an own row shows the verdict that reading it gives, as it is typed", () => {
  const typed: Readonly<Record<string, CellValue>> = { "own:1 label": "Năng suất lao động", "own:1 measure": "tr.đ/người", "own:1 target": 900, "own:1 2015": 781, "own:1 2018E": 1012, "own:2 label": "Trồng cây", "own:2 target": 50, "own:2 2018E": 40 };
  const { sheets } = unitFormWorkbook(plan, first!, { entries: (code, column) => typed[`${code} ${column}`] ?? null, round: 1 });
  const shown = (id: string): unknown => [...sheets[0]!.rows].find(({ cells }) => cells[0]?.value === id)?.cells.slice(-5).map((cell) => cell?.value ?? null);
  expect(shown("own:1")).toEqual([null, (100 * 1012) / 900, 100 * (1012 / 781 - 1), "Vượt", null]);
  expect(shown("own:2")).toEqual([null, 80, "chưa có số 2015", "Chưa đạt", null]);
  expect(shown("own:3")).toEqual([null, "", "", "", null]);
});

describeWithLibreOffice("Forms recalculated by LibreOffice", () => {
  test.each(shippedPlanFiles)("%s: every formula cell of empty and of randomly filled forms has the value LibreOffice computes", async (file) => {
    const of = file === "plan-2015-2020.json" ? plan : shippedPlan(file);
    const unit = of.units.find(({ indicators }) => indicators === null)!;
    const samples = fc.sample(entriesOf(of, unit.code), { seed: 2018, numRuns: 12 });
    const models = [
      unitFormWorkbook(of, unit),
      blocFormWorkbook(of),
      ...of.units.map((other) => unitFormWorkbook(of, other)),
      ...samples.map((entries) => unitFormWorkbook(of, unit, { entries: (indicator, column) => entries.get(`${indicator} ${column}`) ?? null, round: 1 })),
    ];
    const files = await Promise.all(models.map(async (model, index) => ({ name: `form${index}.xlsx`, bytes: await renderWorkbook(model) })));
    const after = await recalculate(files);
    for (const { name, bytes } of files) {
      expect(countFormulaCells(bytes)).toBeGreaterThan(name === "form1.xlsx" ? 30 : 100);
      expect({ name, differences: compareFormulaCells(bytes, after.get(name)!) }).toEqual({ name, differences: [] });
    }
  });
});
