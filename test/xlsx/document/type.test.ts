import fc from "fast-check";
import type { CellEntry } from "../../../src/model/openWorkbook";
import { unitFormWorkbook } from "../../../src/sheets/formWorkbook";
import { checkFile } from "../../../src/workflows/checkFile";
import { renderWorkbook } from "../../../src/xlsx/node/renderWorkbook";
import { readWorkbook } from "../../../src/xlsx/readWorkbook";
import { trickyTexts } from "../../domain/trickyTexts";
import { compareFormulaCells, countFormulaCells } from "../../libreOffice/compareFormulaCells";
import { recalculate as inLibreOffice } from "../../libreOffice/convert";
import { describeWithLibreOffice } from "../../libreOffice/describeWithLibreOffice";
import { shippedPlan } from "../../sheets/shippedPlan";
import { handMade } from "../handMadePackage";
import { cellsOf } from "../readGrid";
import { computed, row, sheetOf, typed, workbookOf } from "../sheetModels";
import { expectSavedAsRead, opened, refusalOf } from "./documents";

const at = (sheet: string, row: number, column: number, value: CellEntry["value"]): CellEntry => ({ sheet, row, column, value });

const small = workbookOf(
  sheetOf("Nhập", [row(typed(2), typed("chữ", "input"), computed("A1*2", 4, "number"), computed('IF(A1>5,"Đạt","")', "")), row(null, computed("C1+'Khác'!A1", 14), computed("1/0", null), computed("SUM(A1:A9)", 2))]),
  sheetOf("Khác", [row(typed(10), computed("'Nhập'!C1", 4))]),
);

test("values are typed as what they are, and the formulas of the sheet are computed anew", async () => {
  const book = opened(await renderWorkbook(small));
  await book.type([at("nhập", 0, 0, 7), at("Nhập", 0, 1, null), at("Nhập", 3, 0, "=1+1"), at("Nhập", 5, 6, "xa")]);
  await expectSavedAsRead(book);
  expect(cellsOf(await book.save())).toEqual({
    A1: "7", C1: "14 =A1*2", D1: '"Đạt" =IF(A1>5,"Đạt","")', B2: "24 =C1+'Khác'!A1", C2: "#DIV/0! =1/0", D2: "7 =SUM(A1:A9)", A4: '"=1+1"', G6: '"xa"',
  });
  // Formulas of other sheets keep their stored value until a program computes the file.
  expect(cellsOf(await book.save(), 1)).toEqual({ A1: "10", B1: "4 ='Nhập'!C1" });
});

test("a cell keeps its style, also when it is cleared", async () => {
  const book = opened(await renderWorkbook(small));
  const styleAt = async (): Promise<unknown> => (await book.previewRows("Nhập", 0, 0)).rows[0]?.find(({ column }) => column === 1);
  const before = await styleAt();
  await book.type([at("Nhập", 0, 1, null)]);
  expect(await styleAt()).toEqual({ ...(before as object), text: "", entry: "", kind: "text" });
  await book.type([at("Nhập", 0, 1, 5)]);
  expect(await styleAt()).toEqual({ ...(before as object), text: "5", entry: "5", kind: "number" });
});

test.each([
  ["a formula", at("Nhập", 0, 2, 1), "protected"],
  ["a sheet that is gone", at("Không có", 0, 0, 1), "changedMeanwhile"],
  ["a text longer than a cell holds", at("Nhập", 0, 0, "x".repeat(32768)), "tooLarge"],
])("typing into %s is refused, and nothing is typed", async (_, entry, code) => {
  const book = opened(await renderWorkbook(small));
  const before = await book.save();
  expect(await refusalOf(book.type([at("Nhập", 0, 0, 99), entry]))).toBe(code);
  expect(await book.save()).toEqual(before);
});

test("only unlocked cells of a protected sheet take input, and the first cell of a merged area", async () => {
  const model = workbookOf(sheetOf("S", [row(typed(1), typed(2, "input"), typed(null, "input"), typed(null, "input"))], { protected: true, merges: [{ firstRow: 0, lastRow: 0, firstColumn: 2, lastColumn: 3 }] }));
  const book = opened(await renderWorkbook(model));
  const codes = await Promise.all([0, 1, 2, 3, 4].map((column) => refusalOf(book.type([at("S", 0, column, 5)]))));
  expect(codes).toEqual(["protected", "done", "done", "protected", "protected"]);
});

test("cells that one formula fills as a whole, and headings of tables, take no input", async () => {
  const rows = '<row r="1"><c r="A1"><f t="array" ref="A1:A2">B1:B2*2</f><v>2</v></c><c r="B1"><v>1</v></c></row><row r="2"><c r="A2"><v>4</v></c><c r="B2"><v>2</v></c></row><row r="5"><c r="A5" t="inlineStr"><is><t>Mã</t></is></c></row><row r="6"><c r="A6"><v>1</v></c></row>';
  const relationship = '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/table" Target="../tables/table1.xml"/></Relationships>';
  const book = opened(handMade({ rows, more: { "xl/worksheets/_rels/sheet1.xml.rels": relationship, "xl/tables/table1.xml": '<table ref="A5:A6"/>' } }));
  const codes = await Promise.all([[0, 0], [1, 0], [1, 1], [4, 0], [5, 0]].map(([line = 0, column = 0]) => refusalOf(book.type([at("S", line, column, 5)]))));
  expect(codes).toEqual(["protected", "protected", "done", "protected", "done"]);
  expect((await book.previewRows("S", 0, 9)).rows.map((cells) => cells.map(({ editable }) => editable))).toEqual([[false, true], [false, true], [], [], [false], [true]]);
});

test("listeners are told of typing only, until they leave", async () => {
  const book = opened(await renderWorkbook(small));
  const told: (string | null)[] = [];
  const leave = await book.onChanged(({ sheet }) => told.push(sheet));
  await book.type([at("Nhập", 0, 0, 1), at("Khác", 0, 0, 2)]);
  await book.saveState("x");
  await book.writeSheets(workbookOf(sheetOf("Mới", [])));
  await leave();
  await book.type([at("Nhập", 0, 0, 3)]);
  expect(told).toEqual(["Nhập", "Khác"]);
});

test("dates typed into a workbook that counts from 1904 are read as they were typed", async () => {
  const styles = '<cellXfs><xf/><xf numFmtId="14"/></cellXfs>';
  const rows = '<row r="1"><c r="A1" s="1"><v>41797</v></c><c r="B1"><v>5</v></c><c r="C1" s="1"><f>A1+1</f><v>41798</v></c></row>';
  const book = opened(handMade({ workbook: '<workbookPr date1904="1"/>', styles, rows }));
  expect((await book.previewRows("S", 0, 0)).rows[0]?.map(({ text, entry }) => [text, entry])).toEqual([["08/06/2018", "43259"], ["5", "5"], ["09/06/2018", "43260"]]);
  await book.type([at("S", 0, 0, 43269), at("S", 0, 1, 6)]);
  await expectSavedAsRead(book);
  expect(cellsOf(await book.save())).toEqual({ A1: "43269", B1: "6", C1: "43270 =A1+1" });
  expect((await book.previewRows("S", 0, 0)).rows[0]?.map(({ text }) => text)).toEqual(["18/06/2018", "6", "19/06/2018"]);
});

/** Rows as odd programs write them: without addresses, with shared formulas, out of order, blank, of text kinds. */
const oddSheets: readonly (readonly [string, string])[] = [
  ["no rows", ""],
  ["no addresses", '<row><c><v>1</v></c><c s="1"/><c t="inlineStr"><is><t>a</t></is></c></row><row r="4" spans="1:3"><c r="B4"><v>2</v></c><c><v>3</v></c></row><row><c><v>9</v></c></row>'],
  ["rows out of order", '<row r="5"><c r="A5"><v>3</v></c></row><row r="2"/><row r="1"><c r="A1"><v>1</v></c></row>'],
  ["shared formulas and strings", '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f t="shared" ref="B1:B3" si="0">A1*2</f><v>2</v></c></row><row r="2"><c r="A2"><v>2</v></c><c r="B2"><f t="shared" si="0"/><v>4</v></c></row><row r="3" s="1" customFormat="1"><c r="A3" t="s"><v>0</v></c><c r="B3"><f t="shared" si="0"/></c></row>'],
  ["comments and CDATA", '<!-- a --><row r="1"><!-- <c r="B1"><v>1</v></c> --><c r="A1" t="inlineStr"><is><t><![CDATA[a & b]]></t></is></c></row>'],
];

test.each(oddSheets)("whatever is typed into a sheet with %s, the file is read as the workbook says", async (_, rows) => {
  const value = fc.oneof(fc.constant(null), fc.double({ noNaN: true, noDefaultInfinity: true }), fc.constantFrom(...trickyTexts), fc.string({ maxLength: 6, unit: "binary" }), fc.constantFrom("\r", "a\r\nb", "\n", " ", "_x000A_"));
  const entries = fc.array(fc.record({ sheet: fc.constant("S"), row: fc.nat({ max: 7 }), column: fc.constantFrom(0, 1, 2, 3, 30), value }), { minLength: 1, maxLength: 6 });
  const styles = '<fonts><font><name val=".VnTime"/></font></fonts><cellXfs><xf/><xf numFmtId="4"/></cellXfs>';
  await fc.assert(
    fc.asyncProperty(fc.array(entries, { minLength: 1, maxLength: 3 }), async (runs) => {
      const book = opened(handMade({ rows, styles, sharedStrings: "<si><t>chung</t></si>" }));
      const formulas = new Set([...(await book.readBook(null)).grids[0]!.cells].flatMap(([key, { formula }]) => (formula === null ? [] : [key])));
      for (const run of runs) {
        const free = run.filter(({ row: line, column }) => !formulas.has(line * 16384 + column));
        await book.type(free);
      }
      await expectSavedAsRead(book);
    }),
    { seed: 7, numRuns: 60 },
  );
});

describe("A unit's form", () => {
  const plan = shippedPlan();
  const unit = plan.units[0]!;

  test("typed into says other facts", async () => {
    const book = opened(await renderWorkbook(unitFormWorkbook(plan, unit)));
    const facts = async (): Promise<readonly string[]> =>
      checkFile("a.xlsx", await book.save(), null, { readWorkbook }).submission.facts.filter(({ state }) => state === "number" || state === "pending").map(({ indicator, column, value, state }) => `${indicator} ${column} ${value ?? state}`);
    const before = await facts();
    await book.type([at("Phụ biểu", 13, 5, 100), at("Phụ biểu", 13, 6, 110.5), at("Phụ biểu", 13, 7, "…"), at("Phụ biểu", 25, 5, 80)]);
    expect((await facts()).filter((fact) => /^(KT01|XD01) /.test(fact))).toEqual(["KT01 2015 100", "KT01 2016 110.5", "KT01 2017 pending", "XD01 2015 80"]);
    await book.type([at("Phụ biểu", 13, 5, null), at("Phụ biểu", 13, 6, null), at("Phụ biểu", 13, 7, null), at("Phụ biểu", 25, 5, null)]);
    expect(await facts()).toEqual(before);
  });

  describeWithLibreOffice("in LibreOffice", () => {
    test("has the values LibreOffice computes after each cell that takes a number was filled", async () => {
      const book = opened(await renderWorkbook(unitFormWorkbook(plan, unit)));
      const { rows } = await book.previewRows("Phụ biểu", 0, 70);
      const cells = rows.flatMap((cell, line) => cell.filter(({ editable, column, options }) => editable && column >= 4 && column <= 9 && options === null).map(({ column }) => [line, column] as const));
      expect(cells.length).toBeGreaterThan(100);
      for (const [line, column] of cells) await book.type([at("Phụ biểu", line, column, (line * 31 + column * 7) % 97 + column)]);
      const bytes = await book.save();
      const after = (await inLibreOffice([{ name: "form.xlsx", bytes }])).get("form.xlsx")!;
      expect(countFormulaCells(bytes)).toBeGreaterThan(50);
      expect(compareFormulaCells(bytes, after)).toEqual([]);
    });
  });
});

test("only what may have changed is computed anew: other formulas beyond the calculator keep their values", async () => {
  const book = opened(await renderWorkbook(workbookOf(
    sheetOf("Số", [row(typed(1), typed(2), computed("VLOOKUP(B1,F1:F9,1)", 77), computed("C1*2", 154)), row(computed("A1+1", 2), computed("VLOOKUP(A2,A1:A9,1)", 55), computed("'Giữa'!A1", 3), computed("'Ngoài'!A1*VLOOKUP(1,F1:F9,1)", 8))]),
    sheetOf("Giữa", [row(computed("'Cuối'!A1", 3))]),
    sheetOf("Cuối", [row(computed("'Số'!A1+2", 3))]),
    sheetOf("Ngoài", [row(typed(4))]),
  )));
  await book.type([at("Số", 0, 0, 10)]);
  expect(cellsOf(await book.save())).toEqual({
    A1: "10", B1: "2", C1: "77 =VLOOKUP(B1,F1:F9,1)", D1: "154 =C1*2",
    A2: "11 =A1+1", B2: "uncomputed =VLOOKUP(A2,A1:A9,1)", C2: "12 ='Giữa'!A1", D2: "8 ='Ngoài'!A1*VLOOKUP(1,F1:F9,1)",
  });
  await expectSavedAsRead(book);
});
