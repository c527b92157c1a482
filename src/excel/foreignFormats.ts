import { officeCode } from "./hostErrors";
import { namesSheet } from "./sheetReferences";
import type { SurveyedSheet } from "./survey";

/** The formulas of conditional formats, by the sheets' ids: two requests. */
async function readFormulas(context: Excel.RequestContext, sheets: readonly SurveyedSheet[]): Promise<readonly { readonly sheet: SurveyedSheet; readonly formula: string }[]> {
  const loaded = sheets.map((sheet) => ({ sheet, formats: context.workbook.worksheets.getItem(sheet.id).getRange().conditionalFormats.load("items/type") }));
  await context.sync();
  const custom = loaded.flatMap(({ sheet, formats }) => formats.items.filter(({ type }) => type === "Custom").map((format) => ({ sheet, rule: format.custom.rule.load("formula") })));
  const cellValue = loaded.flatMap(({ sheet, formats }) => formats.items.filter(({ type }) => type === "CellValue").map((format) => ({ sheet, compared: format.cellValue.load("rule") })));
  if (custom.length + cellValue.length > 0) await context.sync();
  return [
    ...custom.map(({ sheet, rule }) => ({ sheet, formula: rule.formula })),
    ...cellValue.flatMap(({ sheet, compared: { rule } }) => [rule.formula1, rule.formula2 ?? ""].map((formula) => ({ sheet, formula }))),
  ];
}

/**
 * Sheets that stay with conditional formats that ask a replaced sheet: they follow what was replaced. They are told and not written
 * anew: Excel reads the references of such a formula from the cell that is selected, which is not known.
 */
export async function findForeignFormats(context: Excel.RequestContext, staying: readonly SurveyedSheet[], replaced: readonly SurveyedSheet[]): Promise<readonly SurveyedSheet[]> {
  if (staying.length === 0 || replaced.length === 0) return [];
  const names = new Set(replaced.map(({ name }) => name.toLowerCase()));
  try {
    const formulas = await readFormulas(context, staying);
    return staying.filter(({ id }) => formulas.some(({ sheet, formula }) => sheet.id === id && namesSheet(String(formula), names)));
  } catch (error) {
    if (officeCode(error) === null) throw error;
    // Nothing is told of formats that Excel does not tell: the run itself does not need them.
    return [];
  }
}
