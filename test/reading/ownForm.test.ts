import type { ReviewPlan } from "../../src/domain/plan";
import { askedIndicators, isAskedIn, isFormulaRow } from "../../src/domain/planQueries";
import type { Submission } from "../../src/domain/submission";
import type { Grid, GridBook } from "../../src/model/grid";
import { gridKey, gridPosition } from "../../src/model/grid";
import { sheetsToGridBook } from "../../src/model/sheetToGrid";
import { readAppendix } from "../../src/reading/readAppendix";
import { readPassport } from "../../src/reading/passport";
import { blocFormWorkbook, unitFormWorkbook } from "../../src/sheets/formWorkbook";
import { shippedPlan } from "../sheets/shippedPlan";
import { keyed } from "./submissions";

const plan = shippedPlan();
const unit = plan.units[0]!;

/** A figure for every input, different in every cell but of one size along a row. */
function entry(code: string, column: string): string | number | null {
  const indicator = plan.indicators.find((candidate) => candidate.code === code);
  if (indicator === undefined) return null;
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

  const withCells = (changes: readonly (readonly [row: number, column: number, value: string | number])[]): GridBook =>
    withTable((grid) => {
      const cells = new Map(grid.cells);
      for (const [row, column, value] of changes) {
        const content = typeof value === "number" ? ({ kind: "number", value } as const) : ({ kind: "text", value } as const);
        cells.set(gridKey(row, column), { content, formula: null, format: null, font: null });
      }
      return { ...grid, cells };
    });

  test("a heading that contradicts its hidden id leaves both columns out", () => {
    const submission = read(withCells([[9, 6, "TH 2017"]]));
    expect(submission.findings.map(({ code, place }) => [code, place.column])).toEqual([["columnMissing", "2016"], ["columnMissing", "2017"]]);
    expect(keyed(submission)).toMatchObject({ "KT01 2016": "unreadable", "KT01 2017": "unreadable", "KT01 2015": 100 });
  });

  test("the letterhead of another unit is asked about", () => {
    const other = plan.units[1]!;
    const submission = read(withCells([[1, 1, other.name.toUpperCase()]]));
    expect(submission).toMatchObject({ unit: null, facts: [], questions: [{ kind: "unit", facts: { candidates: [{ code: unit.code }, { code: other.code }] } }] });
  });

  test("another sheet name is noted", () => {
    const submission = read(withTable((grid) => ({ ...grid, name: "PL1 (2)" })));
    expect(submission.findings.map(({ code }) => code)).toEqual(["sheetRenamed"]);
    expect(keyed(submission)).toMatchObject(expected);
  });

  test("a copy of the empty form beside the filled one is no rival", () => {
    const empty = sheetsToGridBook(unitFormWorkbook(plan, unit).sheets).grids[0]!;
    const submission = read({ ...formBook, grids: [{ ...empty, name: "Mẫu" }, ...formBook.grids] });
    expect(submission.questions).toEqual([]);
    expect(keyed(submission)).toMatchObject(expected);
  });

  test("a filter and a hidden row that was added are noted; hidden rows of the form are read", () => {
    const submission = read(withTable((grid) => ({ ...grid, filtered: true, hiddenRows: new Set([8, 20, 21]) })));
    expect(submission.findings.map(({ code, facts }) => [code, facts])).toEqual([["hiddenRows", { rows: [20, 21] }]]);
    expect(keyed(submission)).toMatchObject(expected);
  });

  test("formulas without values are computed", () => {
    const submission = read(withTable((grid) => ({ ...grid, cells: new Map([...grid.cells].map(([key, cell]) => [key, cell.formula === null ? cell : { ...cell, content: { kind: "uncomputed" } as const }])) })));
    expect(submission.findings).toEqual([]);
    expect(submission.facts.find(({ indicator, column }) => indicator === "KT12" && column === "2016")).toMatchObject({ state: "number", conversion: "tính lại", value: keyed(read(formBook))["KT12 2016"] });
  });
});

describe("what the plan printed is not an entry", () => {
  const issued: ReviewPlan = { ...plan, assignments: [{ unit: unit.code, indicator: "XD01", bound: { comparator: ">=", value: 3 }, baseline: 4 }] };
  const readIssued = (entries: Readonly<Record<string, number>>): Submission =>
    read(sheetsToGridBook(unitFormWorkbook(issued, unit, { entries: (code, column) => entries[`${code} ${column}`] ?? null, round: 1 }).sheets), { plan: issued });
  test("targets and baselines alone are an empty form", () => expect(readIssued({})).toMatchObject({ rejection: "emptyForm" }));
  test("another baseline is an entry", () => expect(keyed(readIssued({ "XD01 2015": 5 }))).toMatchObject({ "XD01 2015": 5, "XD01 target": 3 }));
  test("a zero is an entry", () => expect(keyed(readIssued({ "AN04 2016": 0 }))).toMatchObject({ "AN04 2016": 0, "XD01 2015": 4 }));
});

test("the Khối's own form gives its own rows only", () => {
  const form = sheetsToGridBook(blocFormWorkbook(plan).sheets);
  const [table, ...others] = form.grids;
  const { row } = gridPosition([...table!.cells].find(([, { content }]) => content.kind === "text" && content.value === "XD10")![0]);
  const cells = new Map([...table!.cells, ...plan.periods.map(({ id }, index) => [gridKey(row, 5 + index), { content: { kind: "number", value: index + 1 }, formula: null, format: null, font: null, id }] as const)]);
  const submission = read({ ...form, grids: [{ ...table!, cells }, ...others] });
  expect(submission).toMatchObject({ unit: "bloc", identifiedBy: "passport", rejection: null, findings: [], questions: [] });
  expect(keyed(submission)).toMatchObject({ "XD10 2015": 1, "XD10 2018E": 5, "XD10 target": 10 });
  expect(new Set(submission.facts.map(({ indicator }) => indicator))).toEqual(new Set(["XD10"]));
  expect(read(form)).toMatchObject({ rejection: "emptyForm", unit: "bloc" });
});
