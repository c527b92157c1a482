import { planSheets } from "../../../src/sheets/planSheets";
import { planStyles } from "../../../src/sheets/planStyles";
import { summaryWorkbook } from "../../../src/sheets/summaryWorkbook";
import type { WorkbookModel } from "../../../src/model/sheetModel";
import { compareFormulaCells, countFormulaCells } from "../../libreOffice/compareFormulaCells";
import { recalculate } from "../../libreOffice/convert";
import { describeWithLibreOffice } from "../../libreOffice/describeWithLibreOffice";
import { randomCampaign, withUnits } from "../../sheets/campaign";
import { shippedPlan } from "../../sheets/shippedPlan";
import { askOpenpyxl, describeWithOpenpyxl } from "../describeWithOpenpyxl";
import { expectSavedAsRead, opened } from "./documents";
import { changedParts, foreignFile, oddName, partsOf } from "./foreignFile";

const plan = withUnits(shippedPlan(), 12);
const planModel: WorkbookModel = { sheets: planSheets(plan), styles: planStyles, names: {}, properties: { title: plan.title, keywords: "" } };
const summary = (): WorkbookModel => summaryWorkbook(plan, randomCampaign(plan, 10, 3), [], { version: "0.0.0", now: { date: "2018-06-08", hour: 16, minute: 0 } });
const shared = ["[Content_Types].xml", "docProps/core.xml", "xl/_rels/workbook.xml.rels", "xl/styles.xml", "xl/workbook.xml"];

/** What openpyxl sees of every sheet. */
const look = `
def area(ws): return [str(ws.print_title_rows), str(ws.print_area), ws.freeze_panes, ws.sheet_state]
print(json.dumps({
  "sheets": {ws.title: area(ws) + [len(ws._charts), sum(len(v.sqref.ranges) for v in ws.data_validations.dataValidation), sum(len(r) for r in ws.conditional_formatting._cf_rules.values()), [c.comment.text for row in ws for c in row if c.comment], list(ws.tables.keys())] for ws in wb},
  "names": {n.name: n.attr_text for n in wb.defined_names.definedName if n.localSheetId is None},
  "keywords": wb.properties.keywords, "title": wb.properties.title,
}))`;
interface Look {
  readonly sheets: Readonly<Record<string, readonly unknown[]>>;
  readonly names: Readonly<Record<string, string>>;
  readonly keywords: string;
  readonly title: string;
}

describeWithOpenpyxl("A workbook of another program", () => {
  let file: Uint8Array;
  beforeAll(() => {
    file = foreignFile();
  });

  test("that nobody changed is saved part by part as it was", async () => {
    const saved = await opened(file).save();
    expect(changedParts(file, saved)).toEqual([]);
    expect(Object.keys(partsOf(saved))).toEqual(Object.keys(partsOf(file)));
  });

  test("is shown with its widths, colours, borders and the choices of its validations", async () => {
    const book = opened(file);
    const preview = (await book.preview(oddName))!;
    expect({ widths: preview.columnWidths.slice(0, 5).map(Math.round), heights: [...preview.rowHeights].slice(0, 7), frozen: preview.frozen, merges: preview.merges, editing: preview.editing }).toEqual({
      widths: [158, 48, 48, 48, 0], heights: [15, 15, 31.5, 15, 15, 15, 0], frozen: { rows: 1, columns: 1 }, merges: [{ firstRow: 9, firstColumn: 0, lastRow: 9, lastColumn: 3 }], editing: "all",
    });
    const cellAt = async (line: number, column: number) => {
      const cell = (await book.previewRows(oddName, line, line)).rows[0]!.find((one) => one.column === column)!;
      return { text: cell.text, ...preview.styles[cell.style]! };
    };
    expect(await cellAt(1, 1)).toMatchObject({ text: "21,00" });
    expect(await cellAt(1, 2)).toMatchObject({ text: "22,5", fontName: "Times New Roman", fontSize: 13, bold: true, italic: true, underline: true, color: "#C00000" });
    expect(await cellAt(2, 2)).toMatchObject({ fill: "#B9CDE5" });
    expect(await cellAt(3, 2)).toMatchObject({ fill: "#FFFF00" });
    expect(await cellAt(4, 2)).toMatchObject({ borders: { top: true, right: false, bottom: false, left: true }, horizontal: "center", vertical: "top", wrap: true });
    const choices = (await book.previewRows("Biểu khóa", 0, 2)).rows.map((cells) => cells.find(({ column }) => column === 1)!);
    expect(choices.map(({ editable, options, prompt }) => [editable, options, prompt])).toEqual([
      [true, ["Có", "Không", "Chưa rõ"], "Trả lời\nChọn một"],
      [true, ["Đơn vị 2", "Đơn vị 3", "Đơn vị 4", "Đơn vị 5", "Đơn vị 6", "Đơn vị 7"], null],
      [true, ["Một", "Hai"], null],
    ]);
  });

  test("typed into changes in that sheet, and in that it has to be computed anew", async () => {
    const book = opened(file);
    await book.type([{ sheet: oddName, row: 2, column: 1, value: 99 }]);
    const saved = await book.save();
    expect(changedParts(file, saved)).toEqual(["xl/workbook.xml", "xl/worksheets/sheet1.xml"]);
    await expectSavedAsRead(book);
    expect(askOpenpyxl(saved, `ws = wb.worksheets[0]\nprint(json.dumps([ws["B3"].value, ws["D3"].value, ws["B3"].comment.text, wb.calculation.fullCalcOnLoad]))`)).toEqual([99, "=C3-B3", "Số này đã hỏi lại", true]);
  });

  test("takes the sheets of a plan and of a summary, twice, and keeps everything of its own", async () => {
    const before = askOpenpyxl(file, look) as Look;
    const book = opened(file);
    await book.writeSheets(planModel);
    expect(await book.writeSheets(summary())).toMatchObject({ replaced: [] });
    const once = await book.save();
    expect((await book.writeSheets(summary())).added).toEqual([]);
    await book.writeSheets(planModel);
    const twice = await book.save();
    await expectSavedAsRead(book);
    expect(changedParts(file, twice)).toEqual(shared);
    expect(partsOf(twice)["xl/styles.xml"]).toBe(partsOf(once)["xl/styles.xml"]);
    expect(Object.keys(partsOf(twice)).length).toBe(Object.keys(partsOf(once)).length);
    expect(partsOf(twice)["[Content_Types].xml"]).toContain("macroEnabled.main+xml");
    const after = askOpenpyxl(twice, look) as Look;
    expect(after).toEqual(askOpenpyxl(once, look));
    expect(after.sheets).toMatchObject(before.sheets);
    expect(after.names).toEqual(before.names);
    expect([after.title, after.keywords]).toEqual(["Số liệu của phòng", `báo cáo quý so-ket/summary@1 plan=${plan.id}`]);
    expect(after.sheets["Chỉ tiêu"]?.slice(0, 4)).toEqual(["$2:$3", expect.stringMatching(/\$A\$1:/), "D4", "visible"]);
    expect(after.sheets["Chỉ tiêu"]?.[5]).toBeGreaterThan(10);
    expect(after.sheets["Chỉ tiêu đạt thấp"]?.[4]).toBe(2);
    expect(after.sheets["Theo dõi gửi báo cáo"]?.[4]).toBe(1);
  });

  describeWithLibreOffice("in LibreOffice", () => {
    test("every formula of a saved workbook has the value LibreOffice computes", async () => {
      const book = opened(file);
      await book.writeSheets(planModel);
      await book.writeSheets(summary());
      await book.type([{ sheet: oddName, row: 2, column: 1, value: 99 }, { sheet: oddName, row: 3, column: 2, value: null }]);
      const bytes = await book.save();
      const after = (await recalculate([{ name: "book.xlsx", bytes }])).get("book.xlsx")!;
      expect(countFormulaCells(bytes)).toBeGreaterThan(500);
      // What openpyxl wrote without values stays so where nobody typed.
      expect(compareFormulaCells(bytes, after).filter(({ before }) => before.kind !== "uncomputed")).toEqual([]);
    });
  });
});
