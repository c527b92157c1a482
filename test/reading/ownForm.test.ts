import type { ReviewPlan } from "../../src/domain/plan";
import { askedIndicators, isAskedIn, isFormulaRow } from "../../src/domain/planQueries";
import type { Submission } from "../../src/domain/submission";
import type { Grid, GridBook } from "../../src/model/grid";
import { gridKey, gridPosition } from "../../src/model/grid";
import { sheetsToGridBook } from "../../src/model/sheetToGrid";
import { readAppendix } from "../../src/reading/readAppendix";
import { readPassport } from "../../src/reading/passport";
import { unitFormWorkbook } from "../../src/sheets/formWorkbook";
import { shippedPlan } from "../sheets/shippedPlan";
import { keyed } from "./submissions";

const plan = shippedPlan();
const unit = plan.units[0]!;

/** A figure for every input, different in every cell but of one size along a row. */
function entry(code: string, column: string): string | number | null {
  const indicator = plan.indicators.find((candidate) => candidate.code === code)!;
  const position = plan.indicators.indexOf(indicator);
  const period = plan.periods.find(({ id }) => id === column);
  if (period === undefined) return null;
  if (indicator.levels !== null) return indicator.levels[(position + period.year) % indicator.levels.length]!;
  return indicator.nature === "text" ? `Kết quả ${column}` : 100 + position + plan.periods.indexOf(period) / 4;
}

const model = unitFormWorkbook(plan, unit, { entries: entry, round: 2 });
const formBook: GridBook = {
  ...sheetsToGridBook(model.sheets),
  names: new Map(Object.entries(model.names)),
  properties: new Map([["keywords", model.properties.keywords]]),
};

function read(book: GridBook, more: { readonly plan?: ReviewPlan; readonly file?: string } = {}): Submission {
  return readAppendix({ book, plan: more.plan ?? plan, file: more.file ?? "form.xlsx", contentHash: "0", answers: new Map(), asUnit: null });
}

/** The form's table, changed. */
function withTable(change: (grid: Grid) => Grid): GridBook {
  const [table, ...others] = formBook.grids;
  return { ...formBook, grids: [change(table!), ...others] };
}

function moveRows(grid: Grid, moved: (row: number) => number | null): Grid {
  const cells = new Map([...grid.cells].flatMap(([key, cell]) => {
    const { row, column } = gridPosition(key);
    const to = moved(row);
    return to === null ? [] : [[gridKey(to, column), { ...cell, formula: null }] as const];
  }));
  return { ...grid, cells, merges: grid.merges.filter((merge) => moved(merge.firstRow) === merge.firstRow), rowCount: grid.rowCount + 5 };
}

const expected = Object.fromEntries(
  askedIndicators(plan, unit.code).filter((indicator) => !isFormulaRow(indicator)).flatMap((indicator) =>
    plan.periods.filter((period) => isAskedIn(indicator, period)).map((period) => {
      const value = entry(indicator.code, period.id);
      return [`${indicator.code} ${period.id}`, indicator.levels === null ? value : indicator.levels.indexOf(String(value))] as const;
    }),
  ),
);

describe("our own form", () => {
  const submission = read(formBook);

  test("is read without a doubt or a note", () => {
    expect(submission).toMatchObject({ unit: unit.code, identifiedBy: "passport", round: 2, rejection: null, questions: [], findings: [] });
    expect(keyed(submission)).toMatchObject(expected);
  });

  test("has a fact for every row and column asked", () => {
    const wanted = askedIndicators(plan, unit.code).flatMap((indicator) => [...plan.periods.filter((period) => isAskedIn(indicator, period)).map(({ id }) => id), "target"].map((column) => `${indicator.code} ${column}`));
    expect(submission.facts.map(({ indicator, column }) => `${indicator} ${column}`)).toEqual(wanted);
  });

  test("computes its ratios from the parts", () => {
    const facts = keyed(submission);
    expect(facts["KT12 2016"]).toBeCloseTo((100 * Number(facts["KT11 2016"])) / Number(facts["KT10 2016"]), 12);
  });

  test("empty, it is refused", () => {
    expect(read(sheetsToGridBook(unitFormWorkbook(plan, unit).sheets))).toMatchObject({ rejection: "emptyForm", unit: unit.code, facts: [] });
  });

  test("of another plan, it is refused", () => {
    expect(read(formBook, { plan: { ...plan, id: "other" } })).toMatchObject({ rejection: "wrongPlan", findings: [{ code: "wrongPlan", facts: { found: plan.id, expected: "other" } }] });
  });

  test("of a unit that is not on the roster, it is asked", () => {
    const submission = read(formBook, { plan: { ...plan, units: plan.units.filter(({ code }) => code !== unit.code) } });
    expect(submission).toMatchObject({ unit: null, facts: [], questions: [{ kind: "unit" }] });
  });
});

describe("any channel of the passport is enough", () => {
  const [table, instructions, passport] = formBook.grids;
  const bare: GridBook = { grids: [table!, instructions!], names: new Map(), properties: new Map(), externalLinks: [] };
  test.each<[string, GridBook]>([
    ["the hidden sheet", { ...bare, grids: [table!, passport!] }],
    ["the keywords", { ...bare, properties: formBook.properties }],
  ])("%s", (_, book) => {
    expect(readPassport(book)).toMatchObject({ plan: plan.id, unit: unit.code });
    expect(keyed(read(book))).toMatchObject(expected);
  });
  test("none: the letterhead and the labels", () => {
    expect(read(bare)).toMatchObject({ unit: unit.code, identifiedBy: "label" });
    expect(keyed(read(bare))).toMatchObject(expected);
  });
});

describe("what units do to it", () => {
  const firstRow = 12;
  const lastRow = firstRow + 30;
  test("rows turned round are found by id", () => {
    expect(keyed(read(withTable((grid) => moveRows(grid, (row) => (row < firstRow || row > lastRow ? row : firstRow + lastRow - row)))))).toMatchObject(expected);
  });
  test("a deleted row is told", () => {
    const [row] = [...formBook.grids[0]!.cells].filter(([, { content }]) => content.kind === "text" && content.value === "KT05").map(([key]) => gridPosition(key).row);
    const submission = read(withTable((grid) => moveRows(grid, (from) => (from === row ? null : from > row! ? from - 1 : from))));
    expect(submission.findings.filter(({ code }) => code === "rowMissing").map(({ place }) => place.indicator)).toEqual(["KT05"]);
  });
  test("labels shifted against their ids are asked, never read", () => {
    const submission = read(withTable((grid) => {
      const cells = new Map(grid.cells);
      // The letterhead stays, so that only the labels are in doubt.
      for (let row = firstRow; row < grid.rowCount; row += 1) {
        const below = grid.cells.get(gridKey(row + 1, 2));
        if (below === undefined) cells.delete(gridKey(row, 2));
        else cells.set(gridKey(row, 2), below);
      }
      return { ...grid, cells };
    }));
    expect(submission.questions.filter(({ kind }) => kind === "label").length).toBeGreaterThan(20);
    expect(submission.facts.filter(({ state, column, indicator }) => state === "number" && column !== "target" && keyed(submission)[`${indicator} ${column}`] !== expected[`${indicator} ${column}`] && !isFormulaRow(plan.indicators.find(({ code }) => code === indicator)!))).toEqual([]);
  });
  test("a number typed over a formula is told and kept", () => {
    const position = [...formBook.grids[0]!.cells].find(([, { content }]) => content.kind === "text" && content.value === "KT12")!;
    const { row } = gridPosition(position[0]);
    const submission = read(withTable((grid) => {
      const cells = new Map(grid.cells);
      cells.set(gridKey(row, 6), { content: { kind: "number", value: 77 }, formula: null, format: null, font: null });
      return { ...grid, cells };
    }));
    expect(submission.findings.map(({ code, place }) => [code, place.indicator])).toEqual([["formulaReplaced", "KT12"]]);
    expect(keyed(submission)["KT12 2016"]).toBe(77);
  });
});
