import { write } from "@e965/xlsx";
import { readWorkbook } from "../../src/xlsx/readWorkbook";
import type { HandMade } from "./handMadePackage";
import { handMade, partsOf, zipOf } from "./handMadePackage";
import { cellsOf, readBook } from "./readGrid";

const cases: readonly (readonly [string, HandMade, Record<string, string>])[] = [
  ["numbers as stored", { rows: '<row r="1"><c r="A1"><v>1.5E-2</v></c><c r="B1"><v> 7 </v></c><c r="C1"><v>0</v></c></row>' }, { A1: "0.015", B1: "7", C1: "0" }],
  ["digits with a comma, which the library would cut at the comma", { rows: '<row r="1"><c r="A1"><v>12,5</v></c><c r="B1"><v>1.2.3</v></c><c r="C1"><v>abc</v></c></row>' }, { A1: '"12,5"', B1: '"1.2.3"', C1: '"abc"' }],
  ["errors by type, new ones too", { rows: '<row r="1"><c r="A1" t="e"><v>#REF!</v></c><c r="B1" t="e"><v>#N/A</v></c><c r="C1" t="e"><f>X()</f><v>#SPILL!</v></c></row>' }, { A1: "#REF!", B1: "#N/A", C1: "#SPILL! =X()" }],
  [
    "formulas without a value, and with an empty text",
    { rows: '<row r="1"><c r="A1"><f>B9</f></c><c r="B1" t="b"><f>B9</f></c><c r="C1" t="e"><f>B9</f></c><c r="D1" t="n"><f>B9</f><v></v></c><c r="E1" t="str"><f>B9</f><v></v></c></row>' },
    { A1: "uncomputed =B9", B1: "uncomputed =B9", C1: "uncomputed =B9", D1: "uncomputed =B9", E1: '"" =B9' },
  ],
  ["no addresses", { rows: "<row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>" }, { A1: "1", B1: "2", A2: "3" }],
  ["a shared formula, written out for each cell", { rows: '<row r="1"><c r="B1"><f t="shared" ref="B1:B3" si="0">A1*$A$1</f><v>1</v></c></row><row r="2"><c r="B2"><f t="shared" si="0"/><v>2</v></c></row><row r="3"><c r="B3"><f t="shared" si="0"></f><v>2</v></c></row>' }, { B1: "1 =A1*$A$1", B2: "2 =A2*$A$1", B3: "2 =A3*$A$1" }],
  ["a formula that fills an area of which a cell is blank", { rows: '<row r="1"><c r="A1"><f t="array" ref="A1:C1">X()</f><v>1</v></c><c r="B1"/><c r="C1"><v>3</v></c></row>' }, { A1: "1 =X()", C1: "3" }],
  ["a declared area that is too small", { before: '<dimension ref="A1"/>', rows: '<row r="1"><c r="A1"><v>1</v></c></row><row r="9"><c r="Z9"><v>2</v></c></row>' }, { A1: "1", Z9: "2" }],
  ["the whole sheet declared", { before: '<dimension ref="A1:XFD1048576"/>', rows: '<row r="1"><c r="A1"><v>1</v></c></row>' }, { A1: "1" }],
  ["the last cell of a sheet filled", { rows: '<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>2</v></c></row>' }, { A1: "1", XFD1048576: "2" }],
  ["shared texts: rich, phonetic, escaped, with spaces, empty", { rows: '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="s"><v>2</v></c><c r="D1" t="s"><v>3</v></c></row>', sharedStrings: '<si><r><t>Tổng</t></r><r><rPr><b/></rPr><t xml:space="preserve"> số </t></r><rPh sb="0" eb="1"><t>x</t></rPh></si><si><t>a_x000D_b</t></si><si><t/></si><si><t xml:space="preserve"> &amp;lt; </t></si>' }, { A1: '"Tổng số "', B1: '"a\\rb"', D1: '" &lt; "' }],
  ["cells inside a comment", { rows: '<!-- <row r="5"><c r="A5"><v>9</v></c></row> --><row r="1"><c r="A1"><v>1</v></c></row>' }, { A1: "1" }],
  ["another name prefix", { sheet: '<x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetData><x:row r="1"><x:c r="A1"><x:f>1+1</x:f><x:v>2</x:v></x:c><x:c r="B1" t="inlineStr"><x:is><x:t>đ</x:t></x:is></x:c></x:row></x:sheetData></x:worksheet>' }, { A1: "2 =1+1", B1: '"đ"' }],
  ["booleans and ISO dates", { rows: '<row r="1"><c r="A1" t="b"><v>1</v></c><c r="B1" t="b"><v>false</v></c><c r="C1" t="d"><v>2018-06-09T00:00:00</v></c></row>' }, { A1: "true", B1: "false", C1: "43260" }],
  ["texts of formulas, escaped in every way", { rows: '<row r="1"><c r="A1" t="str"><f>B9</f><v>a &amp;lt; b</v></c><c r="B1" t="str"><f>B9</f><v>chi&#7873;u &#x1EC1; đ</v></c><c r="C1" t="str"><f>B9</f><v>_x005F_x000D_</v></c></row>' }, { A1: '"a &lt; b" =B9', B1: '"chiều ề đ" =B9', C1: '"_x000D_" =B9' }],
  ["typed cells with nothing in them, as openpyxl writes an empty text", { rows: `<row r="1">${["inlineStr", "s", "str", "e", "b", "n"].map((type, index) => ["/>", "></c>", "><v/></c>"].map((end, row) => `<c r="${String.fromCharCode(65 + index * 3 + row)}1" t="${type}"${end}`).join("")).join("")}<c r="Z1"><v>1</v></c></row>` }, { Z1: "1" }],
  ["stubs with a format only", { rows: '<row r="1"><c r="A1" s="0"/><c r="B1" s="0"></c></row>' }, {}],
];

describe("reading cells", () => {
  it.each(cases)("%s", (_, content, expected) => {
    expect(cellsOf(handMade(content))).toEqual(expected);
  });

  it("a sheet declared to its last cell takes no memory for what is not there", () => {
    const before = process.memoryUsage().heapUsed;
    const { grids } = readBook(handMade({ before: '<dimension ref="A1:XFD1048576"/>', rows: '<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>2</v></c></row>' }));
    expect([grids[0]?.cells.size, grids[0]?.rowCount, grids[0]?.columnCount]).toEqual([2, 1048576, 16384]);
    expect(process.memoryUsage().heapUsed - before).toBeLessThan(64 * 1024 * 1024);
  });
});

describe("what must not be guessed is refused", () => {
  it.each<[string, HandMade]>([
    ["an address twice", { rows: '<row r="1"><c r="A1"><v>1</v></c><c r="A1"><v>2</v></c></row>' }],
    ["row 0", { rows: '<row r="0"><c r="A0"><v>1</v></c></row>' }],
    ["a column beyond XFD", { rows: '<row r="2"><c r="AAAA2"><v>5</v></c></row>' }],
    ["a cell the library cannot see", { rows: '<row r="1"><c r = "C1" ><v >4</v ></c></row>' }],
    ["a shared text that is not there", { rows: '<row r="1"><c r="A1" t="s"><v>7</v></c></row>', sharedStrings: "<si><t>a</t></si>" }],
    ["no shared texts at all", { rows: '<row r="1"><c r="A1" t="s"><v>0</v></c></row>' }],
    ["an empty sheet part", { sheet: "" }],
    ["columns beyond the sheet, each of which the library would build", { before: '<cols><col min="1" max="4000000000" hidden="1"/></cols>' }],
    ["columns set again and again", { before: `<cols>${'<col min="1" max="16384" width="9"/>'.repeat(1000)}</cols>` }],
    ["a DOCTYPE", { sheet: '<?xml version="1.0"?><!-- a --><!DOCTYPE x [<!ENTITY a "b">]><worksheet/>' }],
    ["another encoding than UTF-8", { sheet: '<?xml version="1.0" encoding="windows-1258"?><worksheet/>' }],
  ])("%s", (_, content) => {
    expect(readWorkbook(handMade(content))).toEqual({ refusal: { code: "corrupt", facts: { detail: "structure" } } });
  });

  it("a missing sheet part", () => {
    const parts = Object.entries(partsOf({})).filter(([path]) => path !== "xl/worksheets/sheet1.xml");
    expect(readWorkbook(zipOf(Object.fromEntries(parts)))).toEqual({ refusal: { code: "corrupt", facts: { detail: "structure" } } });
  });
});

describe("what surrounds the cells", () => {
  const styles = '<fonts><font><name val=".VnTimeH"/></font><font><sz val="11"/><name val="Times New Roman"/></font></fonts><cellXfs><xf numFmtId="0" fontId="0"/><xf numFmtId="14" fontId="1" applyNumberFormat="1"/></cellXfs>';

  it("dates of the 1904 system are moved, other numbers are not", () => {
    const [grid] = readBook(handMade({ workbook: '<workbookPr date1904="1"/>', styles, rows: '<row r="1"><c r="A1" s="1"><v>100</v></c><c r="B1"><v>100</v></c></row>' })).grids;
    expect([...(grid?.cells.values() ?? [])].map(({ content }) => content)).toEqual([{ kind: "number", value: 1562 }, { kind: "number", value: 100 }]);
  });

  it("fonts are told where a legacy font occurs", () => {
    const [grid] = readBook(handMade({ styles, rows: '<row r="1"><c r="A1" t="str"><v>Tæng</v></c><c r="B1" s="1" t="str"><v>Tổng</v></c></row>' })).grids;
    expect([...(grid?.cells.values() ?? [])].map(({ content, font }) => [content, font])).toEqual([
      [{ kind: "text", value: "Tæng" }, ".VnTimeH"],
      [{ kind: "text", value: "Tổng" }, "Times New Roman"],
    ]);
  });

  it("hidden rows and columns, also those of height or width 0", () => {
    const [grid] = readBook(handMade({ before: '<cols><col min="2" max="3" width="9" hidden="1"/><col min="5" max="5" width="0" customWidth="1"/></cols>', rows: '<row r="1" hidden="1"><c r="A1"><v>1</v></c></row><row r="2" ht="0" customHeight="1"/><row r="3" hidden="true"/>' })).grids;
    expect([[...(grid?.hiddenRows ?? [])], [...(grid?.hiddenColumns ?? [])]]).toEqual([[0, 1, 2], [1, 2, 4]]);
  });

  it.each<[string, number, boolean]>([
    ["a row that it hides", 2, true],
    ["no row hidden", 0, false],
    ["its heading hidden, which no filter does", 1, false],
    ["a row hidden below it", 10, false],
  ])("a filter with %s", (_, hidden, filtered) => {
    const rows = `<row r="1"${hidden === 1 ? ' hidden="1"' : ""}><c r="A1"><v>1</v></c></row>${hidden > 1 ? `<row r="${hidden}" hidden="1"/>` : ""}`;
    expect(readBook(handMade({ rows, after: '<autoFilter ref="A1:B9"/>' })).grids[0]?.filtered).toBe(filtered);
  });

  it("merges", () => {
    const [grid] = readBook(handMade({ rows: '<row r="1"><c r="A1"><v>1</v></c></row>', after: '<mergeCells><mergeCell ref="A2:C3"/></mergeCells>' })).grids;
    expect(grid?.merges).toEqual([{ firstRow: 1, firstColumn: 0, lastRow: 2, lastColumn: 2 }]);
  });

  it("external links by file name only, each once", () => {
    const link = (target: string): string => `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="x" Target="${target}" TargetMode="External"/></Relationships>`;
    const more = { "xl/externalLinks/_rels/externalLink1.xml.rels": link("file:///C:\\Users\\a\\T%E1%BB%95ng%20h%E1%BB%A3p.xlsx"), "xl/externalLinks/_rels/externalLink2.xml.rels": link("../100%.xls"), "xl/externalLinks/_rels/externalLink3.xml.rels": link("100%.xls") };
    expect(readBook(handMade({ more })).externalLinks).toEqual(["Tổng hợp.xlsx", "100%.xls"]);
  });

  it("the names of sheets and workbook", () => {
    const book = readBook(handMade({ workbook: "", more: {}, rows: "" }));
    expect(book.grids.map(({ name }) => name)).toEqual(["S"]);
    const named = partsOf({});
    named["xl/workbook.xml"] = (named["xl/workbook.xml"] ?? "").replace("</sheets>", '</sheets><definedNames><definedName name="SoKet_Unit" localSheetId="0">S!$B$1</definedName><definedName name="SoKet_Unit">S!$A$1</definedName><definedName name="_xlnm.Print_Area" localSheetId="0">S!$A$1:$C$9</definedName></definedNames>');
    expect([...readBook(zipOf(named)).names]).toEqual([["SoKet_Unit", "S!$A$1"]]);
  });
});

describe("binary workbooks", () => {
  const workbook = { SheetNames: ["Phụ biểu"], Sheets: { "Phụ biểu": { "!ref": "A1:C1", A1: { t: "s", v: "Tổng số đảng viên" }, B1: { t: "n", v: 12.5 }, C1: { t: "n", v: 25, f: "B1*2" } } } } as const;

  it.each(["biff8", "xlsb"] as const)("%s", (bookType) => {
    const bytes = new Uint8Array(write(structuredClone(workbook) as never, { type: "array", bookType }) as ArrayBuffer);
    const { C1, ...rest } = cellsOf(bytes);
    expect(rest).toEqual({ A1: '"Tổng số đảng viên"', B1: "12.5" });
    expect(C1).toMatch(/^25/);
    expect(readBook(bytes).grids[0]?.name).toBe("Phụ biểu");
  });
});
