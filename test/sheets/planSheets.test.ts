import fc from "fast-check";
import { parsePlan } from "../../src/domain/planSchema";
import { planWords } from "../../src/domain/planWords";
import { planHeadFields, planHeadTables, planSheetTables } from "../../src/model/planSheetFields";
import { sheetsToGridBook } from "../../src/model/sheetToGrid";
import { readPlanSheets } from "../../src/reading/readPlanSheets";
import { planSheets } from "../../src/sheets/planSheets";
import { planStyles } from "../../src/sheets/planStyles";
import { planArbitrary } from "../domain/planArbitrary";
import { planOf, shippedJson } from "../domain/planSamples";
import { shippedPlan, shippedPlanFiles } from "./shippedPlan";

const sheets = planSheets(planOf(shippedJson()));
const sheetCalled = (name: string) => sheets.find((sheet) => sheet.name === name)!;
const shown = (name: string, row: number): (string | number | null)[] => [...sheetCalled(name).rows][row]!.cells.map((cell) => cell?.value ?? null);

test("plan → sheets → plan loses nothing", () => {
  fc.assert(
    fc.property(planArbitrary, (plan) => {
      const read = readPlanSheets(sheetsToGridBook(planSheets(plan)));
      expect(parsePlan(read?.json)).toEqual({ plan });
    }),
    { seed: 2018, numRuns: 60 },
  );
});

test.each(shippedPlanFiles)("%s passes through its sheets unchanged", (file) => {
  const plan = shippedPlan(file);
  expect(parsePlan(readPlanSheets(sheetsToGridBook(planSheets(plan)))?.json)).toEqual({ plan });
});

test("four sheets with frozen headings", () => {
  expect(sheets.map(({ name, freeze }) => [name, freeze])).toEqual([
    ["Kế hoạch", { rows: 2, columns: 0 }],
    ["Chỉ tiêu", { rows: 3, columns: 3 }],
    ["Đơn vị", { rows: 3, columns: 2 }],
    ["Giao chỉ tiêu", { rows: 3, columns: 2 }],
  ]);
});

test("values are written in words, dates as the office writes them, codes as text", () => {
  const row = shown("Chỉ tiêu", 3);
  expect(row.slice(0, 4)).toEqual(["KT01", "I", "Tổng doanh thu", "tỷ đồng"]);
  expect(row).toEqual(expect.arrayContaining(["Số phát sinh trong kỳ", "Càng cao càng tốt", "Cộng", "Tăng bình quân", "≥", 4, "Bình quân nhân", "Có"]));
  expect([...sheetCalled("Kế hoạch").rows].map(({ cells }) => cells[1]?.value)).toContain("9-6-2018");
  expect([...sheetCalled("Kế hoạch").rows].map(({ cells }) => cells[0]?.value)).toContain("2016");
});

test("every style has a definition", () => {
  const used = new Set(sheets.flatMap(({ rows }) => [...rows].flatMap(({ cells }) => cells.map((cell) => cell?.style ?? "planInput"))));
  expect([...used].filter((style) => !(style in planStyles))).toEqual([]);
});

test("a list of choices is one that Excel can hold, over the cells of its own field", () => {
  const lists = sheets.flatMap(({ name, validations }) => validations.map((validation) => ({ name, validation })));
  expect(lists.length).toBeGreaterThan(15);
  for (const { name, validation } of lists) {
    const { rule, area, prompt } = validation;
    if (rule.kind !== "list") throw new Error("Only lists are expected");
    expect(rule.options.join(",").length).toBeLessThanOrEqual(255);
    expect(rule.options.filter((option) => option.includes(","))).toEqual([]);
    expect(prompt.title.length).toBeLessThanOrEqual(32);
    const headingRow = name === "Kế hoạch" && area.firstColumn === 1 ? area.firstRow : area.firstRow - 1;
    expect(shown(name, headingRow)).toContain(prompt.title);
  }
});

test("in one list no two words are the same for a reader", () => {
  for (const words of Object.values(planWords)) {
    const keys = Object.values(words as Record<string, string>).map((word) => word.toLowerCase());
    expect(new Set(keys).size).toBe(keys.length);
  }
});

test("on each sheet headings are told apart, and no explanation can be taken for one", () => {
  for (const { fields } of [...planHeadTables, ...planSheetTables, { fields: planHeadFields }]) {
    const headings = fields.map(({ heading }) => heading.toLowerCase());
    expect(new Set(headings).size).toBe(headings.length);
    expect(fields.filter(({ explanation }) => headings.includes(explanation.toLowerCase()))).toEqual([]);
  }
});
