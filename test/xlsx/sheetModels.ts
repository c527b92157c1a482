import type { CellModel, CellStyle, PageModel, RowModel, SheetModel, WorkbookModel } from "../../src/model/sheetModel";

const font = { name: "Times New Roman", size: 11 };

export const styles: Record<string, CellStyle> = {
  plain: { font },
  number: { font, numberFormat: "#,##0.0", border: "thin", align: { horizontal: "right", vertical: "center", wrap: true } },
  input: { font: { ...font, bold: true }, fill: "FFF8E1", unlocked: true },
  bad: { font: { ...font, bold: true, color: "FF0000" }, fill: "FCE4D6" },
};

/** A typed cell. */
export function typed(value: CellModel["value"], style = "plain"): CellModel {
  return { value, style };
}

/** A formula cell with its stored value. */
export function computed(formula: string, value: CellModel["value"], style = "plain"): CellModel {
  return { value, formula, style };
}

export function row(...cells: readonly (CellModel | null)[]): RowModel {
  return { cells };
}

export const landscape: PageModel = { orientation: "landscape", fitToWidth: true, titleRows: null, printArea: null, footer: { left: "", center: "", right: "" } };

export function sheetOf(name: string, rows: Iterable<RowModel>, more: Partial<SheetModel> = {}): SheetModel {
  return { name, rows, visibility: "visible", columns: [], merges: [], freeze: null, filter: null, validations: [], conditionalFormats: [], protected: false, page: null, ...more };
}

export function workbookOf(...sheets: readonly SheetModel[]): WorkbookModel {
  return { sheets, styles, names: {}, properties: { title: "Phụ lục", keywords: "" } };
}
