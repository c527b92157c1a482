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
import { shippedPlan } from "./shippedPlan";

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

const entriesArbitrary = fc.tuple(
  ...askedIndicators(plan, first!.code).flatMap((indicator) =>
    [targetColumn, ...plan.periods.filter((period) => isAskedIn(indicator, period)).map(({ id }) => id)]
      .filter((column) => column === targetColumn || !isFormulaRow(indicator))
      .map((column) => inputArbitrary(indicator).map((value) => [`${indicator.code} ${column}`, value] as const)),
  ),
).map((entries) => new Map<string, CellValue>(entries));

describeWithLibreOffice("Forms recalculated by LibreOffice", () => {
  test("every formula cell of empty and of randomly filled forms has the value LibreOffice computes", async () => {
    const samples = fc.sample(entriesArbitrary, { seed: 2018, numRuns: 12 });
    const models = [
      unitFormWorkbook(plan, first!),
      blocFormWorkbook(plan),
      ...samples.map((entries) => unitFormWorkbook(plan, first!, { entries: (indicator, column) => entries.get(`${indicator} ${column}`) ?? null, round: 1 })),
    ];
    const files = await Promise.all(models.map(async (model, index) => ({ name: `form${index}.xlsx`, bytes: await renderWorkbook(model) })));
    const after = await recalculate(files);
    for (const { name, bytes } of files) {
      expect(countFormulaCells(bytes)).toBeGreaterThan(name === "form1.xlsx" ? 30 : 100);
      expect({ name, differences: compareFormulaCells(bytes, after.get(name)!) }).toEqual({ name, differences: [] });
    }
  });
});
