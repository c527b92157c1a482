import type { RowModel, SheetModel, WorkbookModel } from "../model/sheetModel";
import { fitsInline } from "../model/validationLimits";
import { absoluteReference } from "./definedNamesXml";

/** How the validations of a workbook name their options, and the sheet that holds those which cannot stand inline, last in the workbook so that no other sheet changes its place. */
export interface ValidationLists {
  readonly formulaOf: (options: readonly string[]) => string;
  readonly sheet: SheetModel | null;
}

/** `sheetName` is what the sheet of the lists is called in the workbook that the sheets go into. */
export function validationLists({ sheets, styles }: WorkbookModel, sheetName: string): ValidationLists {
  const style = Object.keys(styles)[0] ?? "";
  const rows: RowModel[] = [];
  const formulas = new Map<string, string>();
  const rules = sheets.flatMap(({ validations }) => validations.map(({ rule }) => rule));
  for (const rule of rules) {
    if (rule.kind !== "list" || fitsInline(rule.options) || formulas.has(JSON.stringify(rule.options))) continue;
    const area = { firstRow: rows.length, firstColumn: 0, lastRow: rows.length, lastColumn: rule.options.length - 1 };
    formulas.set(JSON.stringify(rule.options), absoluteReference(sheetName, area));
    rows.push({ cells: rule.options.map((value) => ({ value, style })) });
  }
  return {
    formulaOf: (options) => formulas.get(JSON.stringify(options)) ?? `"${options.join(",")}"`,
    sheet: rows.length === 0 ? null : listSheet(sheetName, rows),
  };
}

function listSheet(name: string, rows: readonly RowModel[]): SheetModel {
  return { name, visibility: "veryHidden", columns: [], rows, merges: [], freeze: null, filter: null, validations: [], conditionalFormats: [], protected: false, page: null };
}
