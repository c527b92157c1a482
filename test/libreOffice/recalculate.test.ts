import type { CellStyle } from "../../src/model/sheetModel";
import { readWorkbook } from "../../src/xlsx/readWorkbook";
import { renderWorkbook } from "../../src/xlsx/renderWorkbook";
import { computed, row, sheetOf, typed, workbookOf } from "../xlsx/sheetModels";
import { compareFormulaCells, countFormulaCells } from "./compareFormulaCells";
import { convert, recalculate } from "./convert";
import { describeWithLibreOffice } from "./describeWithLibreOffice";

const right = workbookOf(
  sheetOf("Phụ lục", [
    row(typed(2), computed("A1*1.1", 2.2), computed('IF(A1>1,"Đạt","")', "Đạt"), computed('IF(A1>5,"Đạt","")', "")),
    row(typed(3), computed("SUM(A1:A2)", 5), computed("'Dữ liệu'!B2+1", 8)),
  ]),
  sheetOf("Dữ liệu", [row(typed("x")), row(null, typed(7))], { visibility: "veryHidden" }),
);
const wrong = workbookOf(sheetOf("Điều khiển", [row(typed(2), computed("A1*2", 4), computed("A1*3", 7), computed('"a"&"b"', "ab"), computed('"a"&"c"', "ab"))]));

describeWithLibreOffice("Recalculation by LibreOffice", () => {
  it("agrees with right values and reports a deliberately wrong one", async () => {
    const files = [
      { name: "right.xlsx", bytes: await renderWorkbook(right) },
      { name: "wrong.xlsx", bytes: await renderWorkbook(wrong) },
    ];
    const after = await recalculate(files);
    expect(files.map(({ bytes }) => countFormulaCells(bytes))).toEqual([5, 4]);
    expect(compareFormulaCells(files[0]!.bytes, after.get("right.xlsx")!)).toEqual([]);
    expect(compareFormulaCells(files[1]!.bytes, after.get("wrong.xlsx")!)).toEqual([
      { sheet: "Điều khiển", cell: "C1", formula: "A1*3", before: { kind: "number", value: 7 }, after: { kind: "number", value: 6 } },
      { sheet: "Điều khiển", cell: "E1", formula: '"a"&"c"', before: { kind: "text", value: "ab" }, after: { kind: "text", value: "ac" } },
    ]);
    // The same comparison against the other file: every formula cell is missing there.
    expect(compareFormulaCells(files[0]!.bytes, after.get("wrong.xlsx")!)).toHaveLength(5);
  });

  it("writes an .xls that reads as the .xlsx does", async () => {
    const model = workbookOf(
      sheetOf("Phụ lục", [row(typed("Tổng doanh thu"), typed(1234.5, "number"), computed("B1*2", 2469), computed('IF(B1>0,"","x")', "")), { ...row(typed("ẩn")), hidden: true }, row(typed("gộp"), null)], {
        merges: [{ firstRow: 2, firstColumn: 0, lastRow: 2, lastColumn: 1 }],
        columns: [{ width: 20 }, { width: 9 }, { width: 9, hidden: true }],
      }),
      sheetOf("Ẩn", [row(typed("đ"), computed("1/0", null))], { visibility: "hidden" }),
    );
    const xlsx = await renderWorkbook({ ...model, names: { SoKet_Unit: "'Phụ lục'!$A$1" } });
    const source = [{ name: "a.xlsx", bytes: xlsx }];
    const [fromXls, fromXlsx] = [await convert(source, "xls"), await recalculate(source)].map((files) => readWorkbook(files.get("a.xlsx")!));
    expect(fromXls).toHaveProperty("book");
    const shown = (result: typeof fromXls): unknown =>
      result !== undefined && "book" in result
        ? { grids: result.book.grids.map((grid) => ({ ...grid, cells: [...grid.cells].map(([key, cell]) => [key, cell.content, cell.formula]) })), names: [...result.book.names] }
        : result;
    expect(shown(fromXls)).toEqual(shown(fromXlsx));
  });

  it("writes an .xls with legacy fonts, which are told for each text", async () => {
    const font = (name: string): CellStyle => ({ font: { name, size: 12 } });
    const model = { ...workbookOf(sheetOf("Trống", [row(typed("x"))]), sheetOf("Phụ lục", [row(typed("Tæng sè", "tcvn3"), typed("Tổng số", "unicode"), typed("Toång soá", "vni"), typed(1, "tcvn3"), computed('"a"&"b"', "ab", "tcvn3"))])) };
    const styles = { ...model.styles, a: font("Arial"), b: font("Tahoma"), c: font("Verdana"), unicode: font("Times New Roman"), tcvn3: font(".VnTimeH"), vni: font("VNI-Times") };
    const xls = (await convert([{ name: "a.xlsx", bytes: await renderWorkbook({ ...model, styles }) }], "xls")).get("a.xlsx")!;
    const result = readWorkbook(xls);
    if ("refusal" in result) throw new Error(JSON.stringify(result.refusal));
    expect([...(result.book.grids[1]?.cells.values() ?? [])].map(({ content, font: name }) => [content.kind === "uncomputed" ? null : content.value, name])).toEqual([
      ["Tæng sè", ".VnTimeH"],
      ["Tổng số", "Times New Roman"],
      ["Toång soá", "VNI-Times"],
      [1, null],
      ["ab", ".VnTimeH"],
    ]);
  });
});
