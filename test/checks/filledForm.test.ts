import shipped from "../../assets/plan-2015-2020.json";
import type { ReviewPlan } from "../../src/domain/plan";
import { findIndicator, isFormulaRow } from "../../src/domain/planQueries";
import { parsePlan } from "../../src/domain/planSchema";
import { sheetsToGridBook } from "../../src/model/sheetToGrid";
import type { CellValue } from "../../src/model/sheetModel";
import { unitFormWorkbook } from "../../src/sheets/formWorkbook";
import { readBook } from "../../src/workflows/readSubmission";
import { sampleUnit } from "../domain/samplePlan";
import { plausibleFigures } from "./plausibleFigures";

const unit = sampleUnit("DV01");

function shippedPlan(): ReviewPlan {
  const parsed = parsePlan(shipped);
  if ("faults" in parsed) throw new Error("the shipped plan is refused");
  return { ...parsed.plan, units: [unit], assignments: [] };
}

const plan = shippedPlan();

/** Findings [code, row, column] of the unit's own form with the plausible figures and some changes: null blanks a cell. */
function findingsWith(changes: Readonly<Record<string, CellValue>>): [string, string | null, string | null][] {
  const entries = (code: string, column: string): CellValue => {
    const key = `${code} ${column}`;
    if (key in changes) return changes[key] ?? null;
    const indicator = findIndicator(plan, code);
    const position = plan.periods.findIndex(({ id }) => id === column);
    const value = indicator === undefined || isFormulaRow(indicator) ? null : (plausibleFigures[code]?.[position] ?? null);
    return typeof value === "number" && indicator?.nature === "ordinal" ? (indicator.levels?.[value] ?? null) : value;
  };
  const { sheets } = unitFormWorkbook(plan, unit, { entries, round: 1 });
  return readBook(plan, new Map(), "dv01.xlsx", "", sheetsToGridBook(sheets)).findings.map(({ code, place }) => [code, place.indicator, place.column]);
}

test.each<[string, Readonly<Record<string, CellValue>>, [string, string, string][]]>([
  ["nothing", {}, []],
  ["a blank required figure", { "KT05 2017": null }, [["requiredMissing", "KT05", "2017"]]],
  ["a blank part of a required ratio", { "XD05 2017": null }, [["requiredMissing", "XD05", "2017"]]],
  ["no such indicator", { "AS04 2017": "x" }, []],
  ["a negative amount", { "KT05 2017": -13 }, [["negative", "KT05", "2017"]]],
  ["a loss", { "KT03 2017": -3 }, []],
  ["more good members than members", { "XD05 2017": 86 }, [["partAboveWhole", "XD05", "2017"], ["numeratorAboveDenominator", "XD06", "2017"]]],
  ["more sound enterprises than enterprises", { "AN02 2016": 4 }, [["numeratorAboveDenominator", "AN03", "2016"]]],
  ["a first half above the year", { "AS01 2018H1": 330 }, [["halfAboveYear", "AS01", "2018E"]]],
])("a form with %s", (_, changes, expected) => {
  expect(findingsWith(changes)).toEqual(expected);
});
