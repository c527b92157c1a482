import { utils, write } from "@e965/xlsx";
import type { WorkbookModel } from "../../../src/model/sheetModel";
import { stateSheetName } from "../../../src/model/openWorkbook";
import { fileWorkbooks } from "../../../src/xlsx/document/fileWorkbooks";
import { renderWorkbook } from "../../../src/xlsx/node/renderWorkbook";
import { calculation } from "../../../src/workflows/calculation";
import { convert } from "../../libreOffice/convert";
import { describeWithLibreOffice } from "../../libreOffice/describeWithLibreOffice";
import { handMade, partsOf, zipOf } from "../handMadePackage";
import { cellsOf, readBook } from "../readGrid";
import { computed, landscape, row, sheetOf, typed, workbookOf } from "../sheetModels";
import { created, expectSavedAsRead, opened, refusalOf } from "./documents";
import { partsOf as partsIn } from "./foreignFile";

const titled = { ...landscape, titleRows: [0, 0] as const, printArea: { firstRow: 0, firstColumn: 0, lastRow: 3, lastColumn: 1 } };
const names = async (book: { sheets: () => Promise<readonly { readonly name: string }[]> }): Promise<string[]> => (await book.sheets()).map(({ name }) => name);
const named = (model: WorkbookModel, more: Partial<WorkbookModel>): WorkbookModel => ({ ...model, ...more });
/** A list that does not fit into the validation itself. */
const longList = (word: string): readonly string[] => Array.from({ length: 40 }, (_, index) => `${word} thứ ${index}`);
const choosing = (sheet: string, word: string): WorkbookModel => {
  const rule = { kind: "list" as const, options: longList(word) };
  const area = { firstRow: 0, firstColumn: 0, lastRow: 0, lastColumn: 0 };
  return workbookOf(sheetOf(sheet, [row(typed(null, "input"))], { validations: [{ area, rule, prompt: { title: "", text: "" }, error: { title: "", text: "" } }] }));
};
const firstOption = async (book: ReturnType<typeof opened>, sheet: string): Promise<string | undefined> => (await book.previewRows(sheet, 0, 0)).rows[0]?.[0]?.options?.[0];

const three = workbookOf(
  sheetOf("Phụ lục", [row(typed("cũ"))], { page: titled }),
  sheetOf("Tổ 'A' & <B>", [row(typed(1), computed("'Phụ lục'!A1", "cũ"))], { page: titled, visibility: "hidden" }),
  sheetOf("Cuối", [row(typed(3))], { filter: { firstRow: 0, firstColumn: 0, lastRow: 3, lastColumn: 0 } }),
);

describe("Sheets written into a workbook", () => {
  test("a sheet of the same name, whatever its case, is replaced in its place, with its name as newly written", async () => {
    const book = opened(await renderWorkbook(named(three, { names: { Cu: "'Cuối'!$A$1" } })));
    const written = await book.writeSheets(named(workbookOf(sheetOf("TỔ 'A' & <b>", [row(typed("mới"))], { page: titled }), sheetOf("Thêm", [])), { names: { Moi: "'Thêm'!$A$1" } }));
    expect(written).toEqual({ added: ["Thêm"], replaced: ["TỔ 'A' & <b>"], lookAgain: [] });
    expect(await book.sheets()).toEqual([
      { name: "Phụ lục", visibility: "visible" },
      { name: "TỔ 'A' & <b>", visibility: "visible" },
      { name: "Cuối", visibility: "visible" },
      { name: "Thêm", visibility: "visible" },
    ]);
    const told = await expectSavedAsRead(book);
    expect([...told.names]).toEqual([["Cu", "'Cuối'!$A$1"], ["Moi", "'Thêm'!$A$1"]]);
    expect(cellsOf(await book.save(), 1)).toEqual({ A1: '"mới"' });
    const workbook = partsIn(await book.save())["xl/workbook.xml"]!;
    expect(Buffer.from(workbook, "latin1").toString().match(/<definedName [^>]*>[^<]*/g)).toEqual([
      `<definedName name="Cu">'Cuối'!$A$1`,
      `<definedName name="_xlnm.Print_Area" localSheetId="0">'Phụ lục'!$A$1:$B$4`,
      `<definedName name="_xlnm.Print_Titles" localSheetId="0">'Phụ lục'!$1:$1`,
      `<definedName name="_xlnm._FilterDatabase" localSheetId="2" hidden="1">'Cuối'!$A$1:$A$4`,
      `<definedName name="Moi">'Thêm'!$A$1`,
      `<definedName name="_xlnm.Print_Area" localSheetId="1">'TỔ ''A'' &amp; &lt;b&gt;'!$A$1:$B$4`,
      `<definedName name="_xlnm.Print_Titles" localSheetId="1">'TỔ ''A'' &amp; &lt;b&gt;'!$1:$1`,
    ]);
  });

  test("the document keeps its title and the keywords of others, and carries one set of So Ket's", async () => {
    const book = opened(await renderWorkbook(named(three, { properties: { title: "Của phòng", keywords: "quý 2; so-ket/passport@1 plan=x unit=DV01 nội bộ" } })));
    await book.writeSheets(named(workbookOf(sheetOf("Thêm", [])), { properties: { title: "Khác", keywords: "so-ket/summary@1 plan=y" } }));
    const { properties } = await expectSavedAsRead(book);
    expect([properties.get("title"), properties.get("keywords")]).toEqual(["Của phòng", "quý 2; nội bộ so-ket/summary@1 plan=y"]);
  });

  test("a document without properties, styles or a list of strings gets what the sheets need", async () => {
    const book = opened(handMade({ rows: '<row r="1"><c r="A1"><v>1</v></c></row>' }));
    await book.writeSheets(named(workbookOf(sheetOf("Thêm", [row(typed(1.25, "number"))])), { properties: { title: "Tên", keywords: "so-ket/summary@1 plan=y" } }));
    const { properties, grids } = await expectSavedAsRead(book);
    expect([properties.get("title"), properties.get("keywords")]).toEqual(["Tên", "so-ket/summary@1 plan=y"]);
    expect(grids[1]?.cells.get(0)?.format).toBe("#,##0.0");
    expect((await book.previewRows("Thêm", 0, 0)).rows[0]?.[0]).toMatchObject({ text: "1,3" });
  });

  test("long lists of validations keep out of each other's way, and go with the last sheet that uses them", async () => {
    const book = created();
    await book.writeSheets(choosing("Một", "đầu"));
    await book.writeSheets(choosing("Hai", "sau"));
    await book.writeSheets(choosing("Hai", "sau nữa"));
    expect(await names(book)).toEqual(["Một", "_SoKet_List", "Hai", "_SoKet_List2"]);
    expect([await firstOption(book, "Một"), await firstOption(book, "Hai")]).toEqual(["đầu thứ 0", "sau nữa thứ 0"]);
    await book.writeSheets(workbookOf(sheetOf("Một", [row(typed("x"))])));
    expect(await names(book)).toEqual(["Một", "Hai", "_SoKet_List2"]);
    await book.writeSheets(choosing("Ba", "cuối"));
    expect([await firstOption(book, "Hai"), await firstOption(book, "Ba")]).toEqual(["sau nữa thứ 0", "cuối thứ 0"]);
    await expectSavedAsRead(book);
  });

  test("all or nothing: what no file can hold leaves the document as it was", async () => {
    const book = opened(await renderWorkbook(three));
    const before = await book.save();
    await expect(book.writeSheets(workbookOf(sheetOf("Thêm", [row(typed(1))]), sheetOf("Lỗi", [row(typed(1, "không có"))])))).rejects.toThrow("No style is called");
    expect(await book.canUndo()).toBe(false);
    expect(await book.save()).toEqual(before);
  });

  test("the order of computing is dropped, and every program computes the formulas anew", async () => {
    const parts = partsOf({ rows: '<row r="1"><c r="A1"><f>1+1</f><v>2</v></c></row>' });
    const calcChain = {
      ...parts,
      "xl/calcChain.xml": '<calcChain><c r="A1" i="1"/></calcChain>',
      "[Content_Types].xml": parts["[Content_Types].xml"]!.replace("</Types>", '<Override PartName="/xl/calcChain.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.calcChain+xml"/></Types>'),
      "xl/_rels/workbook.xml.rels": parts["xl/_rels/workbook.xml.rels"]!.replace("</Relationships>", '<Relationship Id="rId9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/calcChain" Target="calcChain.xml"/></Relationships>'),
    };
    const book = opened(zipOf(calcChain));
    expect(Object.keys(partsIn(await book.save()))).toContain("xl/calcChain.xml");
    await book.writeSheets(workbookOf(sheetOf("Thêm", [row(typed(1))])));
    const saved = partsIn(await book.save());
    expect(Object.entries(saved).filter(([path, xml]) => /calcChain/.test(path + xml)).map(([path]) => path)).toEqual([]);
    expect(saved["xl/workbook.xml"]).toContain('<calcPr fullCalcOnLoad="1"/>');
  });

  test("what is asked for while sheets are being written waits its turn", async () => {
    const book = opened(await renderWorkbook(three));
    const writing = book.writeSheets(workbookOf(sheetOf("Thêm", [row(typed(1))])));
    const typing = book.type([{ sheet: "Thêm", row: 0, column: 0, value: 2 }]);
    const looking = names(book);
    await Promise.all([writing, typing]);
    expect(await looking).toEqual(["Phụ lục", "Tổ 'A' & <B>", "Cuối", "Thêm"]);
    expect(cellsOf(await book.save(), 3)).toEqual({ A1: "2" });
  });

  test("a workbook in the strict form of the standard is only shown", async () => {
    const parts = partsOf({ rows: '<row r="1"><c r="A1"><v>1.5</v></c></row>' });
    const strict = Object.fromEntries(Object.entries(parts).map(([path, xml]) => [path, xml.replaceAll("http://schemas.openxmlformats.org/spreadsheetml/2006/main", "http://purl.oclc.org/ooxml/spreadsheetml/main").replaceAll("http://schemas.openxmlformats.org/officeDocument/2006", "http://purl.oclc.org/ooxml/officeDocument")]));
    const book = opened(zipOf(strict));
    expect((await book.capabilities()).canWrite).toBe(false);
    expect((await book.previewRows("S", 0, 0)).rows[0]?.map(({ text, editable }) => [text, editable])).toEqual([["1,5", false]]);
    expect(await refusalOf(book.writeSheets(three))).toBe("readOnly");
    await expectSavedAsRead(book);
  });

  test("a workbook whose structure is protected takes no other sheets, but takes input", async () => {
    const book = opened(handMade({ workbook: '<workbookProtection lockStructure="1"/>', rows: '<row r="1"><c r="A1"><v>1</v></c></row>' }));
    expect(await refusalOf(book.writeSheets(three))).toBe("protected");
    expect(await refusalOf(book.removeSheets(["S"]))).toBe("protected");
    expect(await refusalOf(book.type([{ sheet: "S", row: 0, column: 0, value: 2 }]))).toBe("done");
  });

  test("odd packages: prefixes in the workbook, the styles and the lists of parts", async () => {
    const parts = partsOf({ rows: '<row r="1"><c r="A1" s="0"><v>1</v></c></row>' });
    const prefixed = {
      ...parts,
      "xl/workbook.xml": '<x:workbook xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:q="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><x:sheets><x:sheet name="S" sheetId="7" q:id="rId1"/></x:sheets></x:workbook>',
      "[Content_Types].xml": parts["[Content_Types].xml"]!.replace("</Types>", '<Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/></Types>'),
      "xl/_rels/workbook.xml.rels": parts["xl/_rels/workbook.xml.rels"]!.replace("</Relationships>", '<Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/></Relationships>'),
      "xl/styles.xml": '<x:styleSheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:fonts count="1"><x:font><x:sz val="9"/><x:name val="Arial"/></x:font></x:fonts><x:fills count="1"><x:fill><x:patternFill patternType="none"/></x:fill></x:fills><x:cellXfs count="1"><x:xf fontId="0"/></x:cellXfs><x:dxfs count="0"/></x:styleSheet>',
    };
    const book = opened(zipOf(prefixed));
    await book.writeSheets(three);
    await book.writeSheets(workbookOf(sheetOf("Số", [row(typed(5.25, "number"), typed("x", "bad"))])));
    await expectSavedAsRead(book);
    const preview = (await book.preview("Số"))!;
    const cells = (await book.previewRows("Số", 0, 0)).rows[0]!;
    expect(cells.map(({ text, style }) => [text, preview.styles[style]?.fontName, preview.styles[style]?.fill])).toEqual([["5,3", "Times New Roman", null], ["x", "Times New Roman", "#FCE4D6"]]);
    expect((await book.preview("S"))?.styles[0]?.fontName).toBe("Arial");
  });
});

describe("Sheets removed", () => {
  test("go with their names and everything only they lead to", async () => {
    const book = opened(await renderWorkbook(named(three, { names: { Cu: "'Cuối'!$A$1", Dau: "'Phụ lục'!$A$1" } })));
    await book.removeSheets(["CUỐI", "không có"]);
    expect(await names(book)).toEqual(["Phụ lục", "Tổ 'A' & <B>"]);
    const told = await expectSavedAsRead(book);
    expect([...told.names]).toEqual([["Dau", "'Phụ lục'!$A$1"]]);
    expect(Object.keys(partsIn(await book.save())).filter((path) => path.includes("worksheets"))).toEqual(["xl/worksheets/sheet1.xml", "xl/worksheets/sheet2.xml"]);
  });

  test("a saved file has a visible sheet, whatever was removed", async () => {
    const book = opened(await renderWorkbook(three));
    await book.removeSheets(["Phụ lục", "Cuối"]);
    expect(readBook(await book.save()).grids.map(({ name, visibility }) => [name, visibility])).toEqual([["Tổ 'A' & <B>", "hidden"], ["Sheet1", "visible"]]);
    expect(readBook(await created().save()).grids.map(({ name }) => name)).toEqual(["Sheet1"]);
  });
});

describe("Undo", () => {
  const replacement = workbookOf(sheetOf("phụ lục", [row(typed("mới"))]), sheetOf("Thêm", [row(typed("x"))]));

  test("takes back what a run wrote, and keeps what the person changed since elsewhere", async () => {
    const book = opened(await renderWorkbook(three));
    const before = await book.readBook(["Phụ lục"]);
    await book.writeSheets(replacement);
    expect(await book.canUndo()).toBe(true);
    await book.type([{ sheet: "Phụ lục", row: 0, column: 0, value: "gõ vào trang đã ghi" }, { sheet: "Cuối", row: 0, column: 0, value: 33 }]);
    await book.saveState("nhớ");
    expect(await book.undoWrite()).toBe(true);
    expect(await names(book)).toEqual(["Phụ lục", "Tổ 'A' & <B>", "Cuối", stateSheetName]);
    const told = await expectSavedAsRead(book);
    expect(told.grids[0]).toEqual(before.grids[0]);
    expect(cellsOf(await book.save(), 2)).toEqual({ A1: "33" });
    expect(await book.loadState()).toBe("nhớ");
    expect([await book.canUndo(), await book.undoWrite()]).toEqual([false, false]);
  });

  test("is for the last run only", async () => {
    const book = created();
    await book.writeSheets(three);
    await book.writeSheets(replacement);
    await book.undoWrite();
    expect(await names(book)).toEqual(["Phụ lục", "Tổ 'A' & <B>", "Cuối"]);
    expect(await book.canUndo()).toBe(false);
  });

  test("leaves an empty workbook empty, and sheets removed since removed", async () => {
    const empty = created();
    await empty.writeSheets(three);
    await empty.undoWrite();
    expect(await names(empty)).toEqual([]);
    const book = opened(await renderWorkbook(three));
    await book.writeSheets(replacement);
    await book.removeSheets(["Cuối", "Thêm"]);
    await book.undoWrite();
    expect(await names(book)).toEqual(["Phụ lục", "Tổ 'A' & <B>"]);
    await expectSavedAsRead(book);
  });
});

describe("What So Ket remembers", () => {
  const texts = ["", "một", "=1+1", "a\rb\n_x0041_ \u0000 <&>\"'", "\u{1F600}".repeat(40_000), "x".repeat(100_000)];

  test.each(texts.map((text) => [text.slice(0, 20), text] as const))("%j… is there again after saving and opening", async (_, text) => {
    const book = opened(await renderWorkbook(three));
    expect(await book.loadState()).toBeNull();
    await book.saveState("trước đó, dài hơn ".repeat(9000));
    await book.saveState(text);
    expect(await book.loadState()).toBe(text);
    await expectSavedAsRead(book);
    const again = opened(await book.save());
    expect(await again.loadState()).toBe(text);
    expect((await again.sheets()).at(-1)).toEqual({ name: stateSheetName, visibility: "veryHidden" });
  });
});

describe("Showing a place", () => {
  test("is told to the page, where there is such a sheet", async () => {
    const shown: string[] = [];
    const result = fileWorkbooks(null, (sheet, cell) => shown.push(`${sheet} ${cell ?? "-"}`)).open(await renderWorkbook(three), calculation);
    if ("refusal" in result) throw new Error(result.refusal.code);
    const { workbook } = result;
    expect(await Promise.all([workbook.select("phụ lục", "B7"), workbook.select("Cuối", null), workbook.select("Không có", "A1"), workbook.select("Cuối", "7B")])).toEqual([true, true, false, false]);
    expect(shown).toEqual(["Phụ lục B7", "Cuối -"]);
  });
});

describe("Files that are only shown", () => {
  const book = { SheetNames: ["Số liệu"], Sheets: { "Số liệu": utils.aoa_to_sheet([["Tổng", 1234.5], [true, null]]) } };

  test.each(["xlsb", "biff8"] as const)("%s: values are read and shown, nothing is written", async (bookType) => {
    const bytes = new Uint8Array(write(book, { bookType, type: "buffer" }) as Uint8Array);
    const workbook = opened(bytes);
    expect(await workbook.capabilities()).toMatchObject({ canWrite: false });
    expect(await workbook.readBook(null)).toEqual(readBook(bytes));
    expect((await workbook.readBook(["không có"])).grids).toEqual([]);
    expect(await workbook.preview("SỐ LIỆU")).toMatchObject({ rowCount: 2, columnCount: 2, editing: "none" });
    expect((await workbook.previewRows("Số liệu", 0, 9)).rows.map((cells) => cells.map(({ text, editable }) => [text, editable]))).toEqual([[["Tổng", false], ["1234,5", false]], [["ĐÚNG", false]]]);
    const codes = await Promise.all([workbook.writeSheets(three), workbook.type([{ sheet: "Số liệu", row: 0, column: 0, value: 1 }]), workbook.saveState("x"), workbook.removeSheets(["Số liệu"])].map(refusalOf));
    expect(codes).toEqual(["readOnly", "readOnly", "readOnly", "readOnly"]);
    expect(await workbook.save()).toEqual(bytes);
  });

  describeWithLibreOffice("made by LibreOffice", () => {
    test(".xls", async () => {
      const bytes = (await convert([{ name: "a.xlsx", bytes: await renderWorkbook(three) }], "xls")).get("a.xlsx")!;
      const workbook = opened(bytes);
      expect(await names(workbook)).toEqual(["Phụ lục", "Tổ 'A' & <B>", "Cuối"]);
      expect(await workbook.save()).toEqual(bytes);
    });
  });
});

test.each([
  ["nothing", new Uint8Array(0), "corrupt"],
  ["text", new TextEncoder().encode("xin chào"), "wrongType"],
  ["a package of something else", zipOf({ "word/document.xml": "<x/>" }), "wrongType"],
  ["a workbook without sheets", zipOf({ ...partsOf({}), "xl/workbook.xml": "<workbook/>" }), "corrupt"],
  ["half a file", handMade({ rows: "<row/>" }).slice(0, 500), "corrupt"],
])("%s is refused with a reason", (_, bytes, code) => {
  expect(fileWorkbooks(null, () => undefined).open(bytes, calculation)).toMatchObject({ refusal: { code } });
});
