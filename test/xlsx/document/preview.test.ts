import { strFromU8, unzipSync } from "fflate";
import type { PreviewCell } from "../../../src/model/sheetPreview";
import { handMade } from "../handMadePackage";
import { opened } from "./documents";

/** A style sheet with one cell format for each way of telling a colour, a border or a number format. */
const styles =
  '<numFmts count="2"><numFmt numFmtId="164" formatCode="&quot;≥ &quot;#,##0.0"/><numFmt numFmtId="165" formatCode="d-m-yyyy"/></numFmts>' +
  '<fonts><font><sz val="11"/><color theme="1"/><name val="Calibri"/></font><font><b/><i val="0"/><u val="double"/><sz val="13.5"/><color rgb="FFC00000"/><name val="Times New Roman"/></font></fonts>' +
  '<fills><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>' +
  '<fill><patternFill patternType="solid"><fgColor theme="4" tint="0.59999"/><bgColor indexed="64"/></patternFill></fill><fill><patternFill patternType="solid"><fgColor indexed="13"/></patternFill></fill><fill><patternFill patternType="solid"><fgColor theme="0" tint="-0.25"/></patternFill></fill></fills>' +
  '<borders><border/><border><left style="thin"/><right/><top style="double"><color auto="1"/></top><bottom style="none"/></border></borders>' +
  '<cellXfs><xf/><xf fontId="1" fillId="2" borderId="1"><alignment horizontal="center" vertical="top" wrapText="1" indent="2"/></xf><xf fillId="3" numFmtId="164"/><xf fillId="4" numFmtId="165"/><xf numFmtId="4"/><xf><protection locked="0"/></xf><xf fontId="99" fillId="99" borderId="99" numFmtId="999"/></cellXfs>';

const text = (cells: readonly PreviewCell[]): string => cells.map(({ column, text: shown }) => `${column}:${shown}`).join(" | ");

async function shown(content: Parameters<typeof handMade>[0]): Promise<string[]> {
  const book = opened(handMade(content));
  const sheet = (await book.preview("S"))!;
  return (await book.previewRows("S", 0, sheet.rowCount)).rows.map(text);
}

test("styles", async () => {
  const book = opened(handMade({ styles, rows: '<row r="1"><c r="A1" s="1"><v>1</v></c></row>' }));
  const preview = (await book.preview("S"))!;
  expect(preview.styles[0]).toEqual({ fontName: "Calibri", fontSize: 11, bold: false, italic: false, underline: false, color: "#000000", fill: null, borders: { top: false, right: false, bottom: false, left: false }, horizontal: null, vertical: "bottom", wrap: false, indent: 0 });
  expect(preview.styles[1]).toEqual({ fontName: "Times New Roman", fontSize: 13.5, bold: true, italic: false, underline: true, color: "#C00000", fill: "#B9CDE5", borders: { top: true, right: false, bottom: false, left: true }, horizontal: "center", vertical: "top", wrap: true, indent: 2 });
  expect(preview.styles.map(({ fill }) => fill)).toEqual([null, "#B9CDE5", "#FFFF00", "#BFBFBF", null, null, null]);
});

test("values of every kind", async () => {
  const rows =
    '<row r="1"><c r="A1"><v>1234.5</v></c><c r="B1" s="2"><v>1234.5</v></c><c r="C1" s="3"><v>43259</v></c><c r="D1" s="4"><v>-1234.567</v></c><c r="E1" t="b"><v>1</v></c><c r="F1" t="b"><v>0</v></c><c r="G1" t="e"><v>#DIV/0!</v></c></row>' +
    '<row r="2"><c r="A2" t="s"><v>0</v></c><c r="B2" t="s"><v>1</v></c><c r="C2" t="str"><f>A2&amp;"x"</f><v>a &lt;b&gt; _x0041_</v></c><c r="D2" t="inlineStr"><is><r><t>một</t></r><r><rPr><b/></rPr><t xml:space="preserve"> hai</t></r><rPh><t>bỏ</t></rPh></is></c><c r="E2"><f>1/0</f></c><c r="F2" t="s"><v>99</v></c></row>';
  expect(await shown({ styles, rows, sharedStrings: "<si><t>chung &amp; riêng</t></si><si><r><t>nhiều</t></r><r><t> phần</t></r></si>" })).toEqual([
    "0:1234,5 | 1:≥ 1.234,5 | 2:8-6-2018 | 3:-1.234,57 | 4:ĐÚNG | 5:SAI | 6:#DIV/0!",
    "0:chung & riêng | 1:nhiều phần | 2:a <b> A | 3:một hai | 5:",
  ]);
});

test.each([
  ["no addresses", '<row><c><v>1</v></c><c t="inlineStr"><is><t>a</t></is></c></row><row r="3"><c r="B3"><v>2</v></c><c><v>3</v></c></row>', ["0:1 | 1:a", "", "1:2 | 2:3"]],
  ["styles out of range", '<row r="1"><c r="A1" s="77"><v>1</v></c><c r="B1" s="-1"><v>2</v></c><c r="C1" s="x"><v>3</v></c></row>', ["0:1 | 1:2 | 2:3"]],
  ["a format without fonts, fills and borders", '<row r="1"><c r="A1" s="6"><v>1.5</v></c></row>', ["0:1,5"]],
  ["CDATA", '<row r="1"><c r="A1" t="inlineStr"><is><t><![CDATA[a <b> & c]]></t></is></c></row>', ["0:a <b> & c"]],
  ["a comment between rows", '<row r="1"><c r="A1"><v>1</v></c></row><!-- <row r="9"><c r="A9"><v>9</v></c></row> --><row r="2"><c r="A2"><v>2</v></c></row>', ["0:1", "0:2"]],
  ["cells that say they stand in another row, or twice", '<row r="1"><c r="A5"><v>1</v></c><c r="B1"><v>2</v></c><c r="B1"><v>3</v></c></row>', ["1:2"]],
  ["never closed", '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2', ["0:1 | 1:2"]],
  ["rows out of order", '<row r="3"><c r="A3"><v>3</v></c></row><row r="1"><c r="A1"><v>1</v></c></row>', ["0:1", "", "0:3"]],
  ["digits that are none", '<row r="1"><c r="A1"><v>12,5</v></c></row>', ["0:12,5"]],
])("odd rows: %s", async (_, rows, expected) => {
  expect(await shown({ styles, rows })).toEqual(expected);
});

test("prefixes everywhere", async () => {
  const sheet = '<x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:cols><x:col min="1" max="1" width="20"/></x:cols><x:sheetData><x:row r="1"><x:c r="A1" t="inlineStr"><x:is><x:t>a</x:t></x:is></x:c></x:row></x:sheetData><x:mergeCells><x:mergeCell ref="A1:B1"/></x:mergeCells></x:worksheet>';
  const book = opened(handMade({ sheet }));
  expect(await book.preview("S")).toMatchObject({ rowCount: 1, columnCount: 1, columnWidths: [105], merges: [{ firstRow: 0, lastColumn: 0 }] });
  await book.type([{ sheet: "S", row: 4, column: 2, value: "b" }]);
  expect((await book.previewRows("S", 0, 9)).rows.map(text)).toEqual(["0:a", "", "", "", "2:b"]);
  expect((await book.readBook(null)).grids[0]?.cells.size).toBe(2);
});

test("what stands after the rows is read beside page breaks, whose name begins as that of rows", async () => {
  const book = opened(handMade({ rows: '<row r="1"><c r="A1"><v>1</v></c><c r="C1"><v>2</v></c></row>', after: '<mergeCells><mergeCell ref="A1:B1"/></mergeCells><rowBreaks count="1"><brk id="1"/></rowBreaks>' }));
  expect((await book.preview("S"))?.merges).toEqual([{ firstRow: 0, firstColumn: 0, lastRow: 0, lastColumn: 1 }]);
});

test("widths, heights, hidden lines, merges, frozen panes", async () => {
  const before = '<sheetViews><sheetView workbookViewId="0"><pane xSplit="2" ySplit="1" topLeftCell="C2" state="frozen"/></sheetView></sheetViews><sheetFormatPr defaultRowHeight="16.5" defaultColWidth="10.7109375"/><cols><col min="1" max="2" width="9.140625"/><col min="3" max="3" width="30" hidden="1"/><col min="5" max="16384" width="5"/></cols>';
  const rows = '<row r="1" ht="31.5" customHeight="1"><c r="A1"><v>1</v></c></row><row r="2" hidden="1"><c r="A2"><v>1</v></c></row><row r="4"><c r="E4"><v>1</v></c></row><row r="9" ht="40"/>';
  const book = opened(handMade({ before, rows, after: '<mergeCells><mergeCell ref="A1:XFD1"/><mergeCell ref="B9:C9"/><mergeCell ref="?"/></mergeCells>' }));
  const preview = (await book.preview("s"))!;
  expect({ ...preview, rowHeights: [...preview.rowHeights], styles: preview.styles.length }).toEqual({
    name: "S", rowCount: 4, columnCount: 5, columnWidths: [48, 48, 0, 56.25, 26.25], rowHeights: [31.5, 0, 16.5, 16.5],
    merges: [{ firstRow: 0, firstColumn: 0, lastRow: 0, lastColumn: 4 }], frozen: { rows: 1, columns: 2 }, styles: 1, editing: "all",
  });
  expect(await book.preview("không có")).toBeNull();
});

test("page breaks after the rows are none of the rows: merges and protection beside them are told, and kept when the last row is typed into", async () => {
  const after = '<sheetProtection sheet="1"/><mergeCells><mergeCell ref="A1:B1"/></mergeCells><rowBreaks count="1" manualBreakCount="1"><brk id="1" max="16383" man="1"/></rowBreaks>';
  const book = opened(handMade({ styles, rows: '<row r="1"><c r="A1"><v>1</v></c><c r="B1"/></row><row r="2"><c r="A2" s="5"><v>2</v></c></row>', after }));
  const told = { merges: [{ firstRow: 0, lastRow: 0, firstColumn: 0 }], editing: "unlocked" };
  expect(await book.preview("S")).toMatchObject(told);
  await book.type([{ sheet: "S", row: 1, column: 0, value: 3 }]);
  const saved = await book.save();
  expect(await opened(saved).preview("S")).toMatchObject(told);
  expect(strFromU8(unzipSync(saved)["xl/worksheets/sheet1.xml"]!)).toContain(after);
});

test("what takes input in a protected sheet, with the help its validations give", async () => {
  const rows = '<row r="1"><c r="A1" t="inlineStr"><is><t>Có</t></is></c><c r="B1" s="5"/><c r="C1" s="5"><f>1+1</f><v>2</v></c><c r="D1" s="5"><v>3.25</v></c><c r="E1" s="5"/><c r="F1" s="5"/></row><row r="2"><c r="A2" t="inlineStr"><is><t>Không</t></is></c></row>';
  const after =
    '<sheetProtection sheet="1"/><mergeCells><mergeCell ref="E1:F1"/></mergeCells><dataValidations count="3"><dataValidation type="list" allowBlank="1" showInputMessage="1" promptTitle="Trả lời" prompt="Chọn_x000a_một" sqref="B1 Z9"><formula1>"Có, Không,Chưa > rõ"</formula1></dataValidation>' +
    '<dataValidation type="list" sqref="D1"><formula1>$A$1:$A$9</formula1></dataValidation><dataValidation type="list" sqref="E1"><formula1>INDIRECT("A1")</formula1></dataValidation></dataValidations>';
  const book = opened(handMade({ styles, rows, after }));
  expect((await book.preview("S"))?.editing).toBe("unlocked");
  const { rows: [cells = []] } = await book.previewRows("S", 0, 0);
  expect(cells.map(({ column, editable, entry, options, prompt }) => ({ column, editable, entry, options, prompt }))).toEqual([
    { column: 0, editable: false, entry: "Có", options: null, prompt: null },
    { column: 1, editable: true, entry: "", options: ["Có", "Không", "Chưa > rõ"], prompt: "Trả lời\nChọn\nmột" },
    { column: 2, editable: false, entry: "2", options: null, prompt: null },
    { column: 3, editable: true, entry: "3,25", options: ["Có", "Không"], prompt: null },
    { column: 4, editable: true, entry: "", options: null, prompt: null },
  ]);
});

test("a blank cell that the file holds nothing of has its list and prompt, and nothing else is told of where the rule says so", async () => {
  const lists = ["stop", "warning"].map((style, row) => `<dataValidation type="list" showErrorMessage="1" errorStyle="${style}" sqref="B${row + 1}"><formula1>"Có,Không"</formula1></dataValidation>`).join("");
  const book = opened(handMade({ rows: '<row r="1"><c r="A1"><v>1</v></c><c r="C1"><v>1</v></c></row><row r="2"><c r="A2"><v>2</v></c></row>', after: `<dataValidations count="2">${lists}</dataValidations>` }));
  const { rows } = await book.previewRows("S", 0, 1);
  expect(rows.map((cells) => cells.filter(({ column }) => column === 1).map(({ editable, options, onlyOptions }) => ({ editable, options, onlyOptions })))).toEqual([
    [{ editable: true, options: ["Có", "Không"], onlyOptions: true }],
    [{ editable: true, options: ["Có", "Không"], onlyOptions: false }],
  ]);
});

test("cells that show percentages, and those that only write the sign", async () => {
  const formats = '<numFmts count="2"><numFmt numFmtId="164" formatCode="0.0\\%"/><numFmt numFmtId="165" formatCode="0.0&quot;%/năm&quot;"/></numFmts><cellXfs><xf numFmtId="9"/><xf numFmtId="164"/><xf numFmtId="165"/></cellXfs>';
  const book = opened(handMade({ styles: formats, rows: '<row r="1"><c r="A1"><v>0.5</v></c><c r="B1" s="1"><v>50</v></c><c r="C1" s="2"><v>5</v></c></row>' }));
  expect((await book.previewRows("S", 0, 0)).rows[0]?.map(({ text, isPercent }) => [text, isPercent])).toEqual([["50%", true], ["50,0%", false], ["5,0%/năm", false]]);
});

test("cells formatted as text", async () => {
  const texts = '<cellXfs><xf/><xf numFmtId="49"/><xf numFmtId="2"/></cellXfs>';
  const book = opened(handMade({ styles: texts, rows: '<row r="1"><c r="A1"/><c r="B1" s="1"/><c r="C1" s="1"><v>2015</v></c><c r="D1" s="2"><v>1</v></c></row>' }));
  expect((await book.previewRows("S", 0, 0)).rows[0]?.map(({ isText }) => isText)).toEqual([false, true, true, false]);
});

test("validations that newer versions keep among the extensions, over cells of another sheet", async () => {
  const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  const after =
    '<extLst><ext uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"><x14:dataValidations count="1" xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"><x14:dataValidation type="list" showInputMessage="1" prompt="Chọn"><x14:formula1><xm:f>Khác!$A$1:$A$3</xm:f></x14:formula1><xm:sqref>B1</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst>';
  const book = opened(handMade({
    rows: '<row r="1"><c r="A1"><v>1</v></c><c r="B1"/></row>', after,
    more: {
      "xl/workbook.xml": `<workbook xmlns="${main}" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="S" sheetId="1" r:id="rId1"/><sheet name="Khác" sheetId="2" r:id="rId2"/></sheets></workbook>`,
      "xl/_rels/workbook.xml.rels": '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet2.xml"/></Relationships>',
      "xl/worksheets/sheet2.xml": `<worksheet xmlns="${main}"><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>Một</t></is></c></row><row r="3"><c r="A3"><v>2.5</v></c><c r="B3"><v>9</v></c></row></sheetData></worksheet>`,
    },
  }));
  expect((await book.previewRows("S", 0, 0)).rows[0]?.[1]).toMatchObject({ options: ["Một", "2,5"], prompt: "Chọn" });
});
