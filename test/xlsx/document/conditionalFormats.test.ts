import { unitFormWorkbook } from "../../../src/sheets/formWorkbook";
import { planSheets } from "../../../src/sheets/planSheets";
import { planStyles } from "../../../src/sheets/planStyles";
import type { FileWorkbook } from "../../../src/model/fileWorkbook";
import type { ConditionalLook } from "../../../src/model/sheetPreview";
import { cellAddress } from "../../../src/model/area";
import { renderWorkbook } from "../../../src/xlsx/node/renderWorkbook";
import { shippedPlan } from "../../sheets/shippedPlan";
import { handMade } from "../handMadePackage";
import { opened } from "./documents";

/** Looks that conditional formats give, by address. */
async function looks(book: FileWorkbook, sheet = "S", firstRow = 0, lastRow = 999): Promise<Record<string, ConditionalLook>> {
  const { rows } = await book.previewRows(sheet, firstRow, lastRow);
  return Object.fromEntries(rows.flatMap((cells, index) => cells.flatMap(({ column, conditional }) => (conditional === null ? [] : [[cellAddress(firstRow + index, column), conditional] as const]))));
}

const dxfs =
  "<dxfs><dxf><font><b/><color rgb=\"FFC00000\"/></font></dxf><dxf><fill><patternFill patternType=\"solid\"><fgColor rgb=\"FF000000\"/><bgColor rgb=\"FFE2EFDA\"/></patternFill></fill></dxf>" +
  "<dxf><font><b val=\"0\"/><i/><u/><color theme=\"4\"/></font><fill><patternFill><bgColor indexed=\"13\"/></patternFill></fill></dxf><dxf><numFmt numFmtId=\"9\"/></dxf><dxf><fill><patternFill patternType=\"none\"/></fill></dxf></dxfs>";
const styles = `<cellXfs><xf/></cellXfs>${dxfs}`;
const rule = (formula: string, dxf: number, priority: number, more = ""): string => `<cfRule type="expression" dxfId="${dxf}" priority="${priority}"${more}><formula>${formula}</formula></cfRule>`;
const format = (area: string, ...rules: readonly string[]): string => `<conditionalFormatting sqref="${area}">${rules.join("")}</conditionalFormatting>`;
const rows = '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>5</v></c></row><row r="2"><c r="A2"><v>2</v></c><c r="B2"/></row>';

const red: ConditionalLook = { bold: true, color: "#C00000" };
const green: ConditionalLook = { fill: "#E2EFDA" };

test.each<[string, string, Record<string, ConditionalLook>]>([
  ["a formula moves with its cell", format("A1:B2", rule("A1&gt;=2", 0, 1)), { B1: red, A2: red }],
  ["columns and rows may be fixed", format("A1:B2", rule("$A1=2", 1, 1)), { A2: green, B2: green }],
  ["the area may begin anywhere", format("A2:B2", rule("$A2=2", 1, 1)), { A2: green, B2: green }],
  ["several areas count from their common corner", format("B2 A1", rule("A1=1", 0, 1)), { A1: red }],
  ["several true rules give what they say", format("A1", rule("TRUE", 0, 2), rule("A1=1", 1, 1)), { A1: { ...red, ...green } }],
  ["the first true rule wins", format("A1", rule("TRUE", 2, 2)) + format("A1:A1", rule("TRUE", 0, 1)), { A1: { bold: true, color: "#C00000", italic: true, underline: true, fill: "#FFFF00" } }],
  ["a rule that ends the others", format("A1:A2", rule("A1=1", 0, 1, ' stopIfTrue="1"'), rule("TRUE", 1, 2)), { A1: red, A2: green }],
  ["no pattern", format("A1", rule("TRUE", 4, 1), rule("TRUE", 1, 2)), { A1: { fill: null } }],
  ["nothing that is shown", format("A1", rule("TRUE", 3, 1)), {}],
  ["a style that is not there", format("A1", rule("TRUE", 77, 1)), {}],
  ["beyond the calculator", format("A1", rule("MOD(ROW(),2)=1", 0, 1), rule("A1+", 0, 2)), {}],
  ["other kinds of rules", format("A1", '<cfRule type="cellIs" dxfId="0" priority="1" operator="equal"><formula>1</formula></cfRule>'), {}],
  ["an error", format("A1", rule("1/0", 0, 1)), {}],
  ["cells that the file does not have", format("A1:D2", rule("COUNTIFS($A1,\"&gt;1\")=1", 1, 1)), { A2: green, B2: green }],
])("%s", async (_, after, expected) => {
  expect(await looks(opened(handMade({ styles, rows, after })))).toEqual(expected);
});

test("a blank cell shows by its conditional fill only", async () => {
  const book = opened(handMade({ styles, rows: '<row r="1"><c r="A1"><v>1</v></c><c r="D1"><v>1</v></c></row>', after: format("B1:C1", rule("A1=\"\"", 1, 1), rule("TRUE", 0, 2)) }));
  expect(await looks(book)).toEqual({ C1: { ...red, ...green }, B1: red });
});

test("rules that newer versions keep among the extensions, over another sheet's cells or their own", async () => {
  const after =
    '<extLst><ext xmlns:x14="x"><x14:conditionalFormattings><x14:conditionalFormatting xmlns:xm="y"><x14:cfRule type="expression" priority="3" id="{1}"><xm:f>A1=2</xm:f><x14:dxf><font><color rgb="FF0000FF"/></font></x14:dxf></x14:cfRule><xm:sqref>A1:A2</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings></ext></extLst>';
  expect(await looks(opened(handMade({ styles, rows, after })))).toEqual({ A2: { color: "#0000FF" } });
});

test("looks are fresh after typing", async () => {
  const book = opened(handMade({ styles, rows: '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f>A1*2</f><v>2</v></c></row>', after: format("B1", rule("B1&gt;3", 0, 1)) }));
  expect(await looks(book)).toEqual({});
  await book.type([{ sheet: "S", row: 0, column: 0, value: 2 }]);
  expect(await looks(book)).toEqual({ B1: red });
});

test("rows are asked for alone", async () => {
  const book = opened(handMade({ styles, rows, after: format("A1:B2", rule("TRUE", 0, 1)) }));
  expect(await looks(book, "S", 1, 1)).toEqual({ A2: red, B2: red });
});

const plan = shippedPlan();

test("a verdict of the form changes its colour as figures are typed", async () => {
  const book = opened(await renderWorkbook(unitFormWorkbook(plan, plan.units[0]!)));
  const sheet = "Phụ biểu";
  expect(await looks(book, sheet)).toEqual({});
  const targetColumn = 4;
  const row = (await book.previewRows(sheet, 0, 99)).rows.findIndex(([code]) => code?.text === "DT02");
  const verdict = async (value: number): Promise<readonly [string, unknown]> => {
    const { rows: [cells = []] } = await book.previewRows(sheet, row, row);
    await book.type(cells.filter(({ column, editable }) => editable && column < 12).map(({ column }) => ({ sheet, row, column, value: column === targetColumn ? 4 : value })));
    const colored = (await book.previewRows(sheet, row, row)).rows[0]!.find(({ conditional }) => conditional !== null);
    return [colored?.text ?? "", colored?.conditional];
  };
  expect(await verdict(4)).toEqual(["Đạt", { bold: true, fill: "#E2EFDA" }]);
  expect(await verdict(1)).toEqual(["Chưa đạt", { bold: true, fill: "#FCE4D6" }]);
});

test("a fault on a plan sheet is marked as it is typed, and the mark goes when it is mended", async () => {
  const book = opened(await renderWorkbook({ sheets: planSheets(plan), styles: planStyles, names: {}, properties: { title: "", keywords: "" } }));
  const sheet = "Chỉ tiêu";
  expect(await looks(book, sheet)).toEqual({});
  const { rows: before } = await book.previewRows(sheet, 0, 20);
  const row = before.findIndex((cells) => cells[0]?.text === plan.indicators[0]!.code);
  const code = before[row]![0]!.entry;
  await book.type([{ sheet, row: row + 1, column: 0, value: code }]);
  expect(await looks(book, sheet)).toMatchObject({ [cellAddress(row, 0)]: { fill: "#F8CBAD" }, [cellAddress(row + 1, 0)]: { fill: "#F8CBAD" } });
  await book.type([{ sheet, row: row + 1, column: 0, value: plan.indicators[1]!.code }]);
  expect(await looks(book, sheet)).toEqual({});
});
