import { planSheets } from "../../../src/sheets/planSheets";
import { planStyles } from "../../../src/sheets/planStyles";
import { renderWorkbook } from "../../../src/xlsx/node/renderWorkbook";
import { shippedPlan } from "../../sheets/shippedPlan";
import { handMade } from "../handMadePackage";
import { opened } from "./documents";

const styles =
  '<fonts><font><sz val="11"/></font><font><sz val="22"/></font></fonts><cellXfs><xf/><xf><alignment wrapText="1"/></xf><xf fontId="1"><alignment wrapText="1"/></xf><xf><alignment wrapText="1" indent="4"/></xf></cellXfs>';
const before = '<sheetFormatPr defaultRowHeight="15"/><cols><col min="1" max="1" width="10"/><col min="2" max="2" width="20"/></cols>';
const sixWords = "mười chữ dài hai mươi chữ";
const cell = (address: string, style: number, text: string): string => `<c r="${address}" s="${style}" t="inlineStr"><is><t>${text}</t></is></c>`;

async function heights(rows: string, after = ""): Promise<readonly number[]> {
  const preview = (await opened(handMade({ styles, before, rows, after })).preview("S"))!;
  return [...preview.rowHeights].map(Math.round);
}

test.each<[string, string, readonly number[]]>([
  ["a text that wraps", `<row r="1">${cell("A1", 1, sixWords)}</row>`, [46]],
  ["a wider column", `<row r="1">${cell("B1", 1, sixWords)}</row>`, [31]],
  ["a larger font", `<row r="1">${cell("B1", 2, sixWords)}</row>`, [89]],
  ["an indented text", `<row r="1">${cell("B1", 3, sixWords)}</row>`, [31]],
  ["the highest of several", `<row r="1">${cell("A1", 1, sixWords)}${cell("B1", 1, "một")}</row>`, [46]],
  ["lines of their own", `<row r="1">${cell("B1", 1, "một\nhai\nba")}</row>`, [46]],
  ["a short text", `<row r="1">${cell("A1", 1, "một")}</row>`, [17]],
  ["a text that does not wrap", `<row r="1">${cell("A1", 0, sixWords)}</row>`, [15]],
  ["a number", '<row r="1"><c r="A1" s="1"><v>12345678901234567890</v></c></row>', [15]],
  ["a height that is stored", `<row r="1" ht="20">${cell("A1", 1, sixWords)}</row>`, [20]],
  ["a hidden row", `<row r="1" hidden="1">${cell("A1", 1, sixWords)}</row>`, [0]],
  ["rows after one another", `<row r="1">${cell("A1", 0, "a")}</row><row r="3">${cell("A3", 1, sixWords)}</row>`, [15, 15, 46]],
])("%s", async (_, rows, expected) => {
  expect(await heights(rows)).toEqual(expected);
});

test("merged cells do not stretch their row, as in Excel", async () => {
  expect(await heights(`<row r="1">${cell("A1", 1, sixWords)}</row>`, '<mergeCells><mergeCell ref="A1:B1"/></mergeCells>')).toEqual([15]);
});

test("rows that are hidden unless they say otherwise stay hidden", async () => {
  const preview = await opened(handMade({ styles, before: '<sheetFormatPr defaultRowHeight="15" zeroHeight="1"/>', rows: `<row r="1">${cell("A1", 1, sixWords)}</row>` })).preview("S");
  expect([...preview!.rowHeights]).toEqual([0]);
});

test("a row grows with what is typed into it, and shrinks again", async () => {
  const book = opened(await renderWorkbook({ sheets: planSheets(shippedPlan()), styles: planStyles, names: {}, properties: { title: "", keywords: "" } }));
  const sheet = "Đơn vị";
  const before = [...(await book.preview(sheet))!.rowHeights];
  const row = before.length - 1;
  await book.type([{ sheet, row, column: 1, value: "Đảng bộ Công ty trách nhiệm hữu hạn một thành viên ".repeat(4) }]);
  const typed = [...(await book.preview(sheet))!.rowHeights];
  expect(typed.slice(0, row)).toEqual(before.slice(0, row));
  expect(typed[row]).toBeGreaterThan(50);
  await book.type([{ sheet, row, column: 1, value: null }]);
  expect([...(await book.preview(sheet))!.rowHeights]).toEqual(before);
});
