import type { AddWorksheetOptions, Workbook, Worksheet } from "@cj-tech-master/excelts";
import { areaAddress } from "../model/area";
import type { PageModel, SheetModel, ValidationModel, WorkbookModel } from "../model/sheetModel";
import { clip, textLimit, titleLimit } from "../model/validationLimits";
import { footerCode } from "./footer";
import { conditionalStyle } from "./libraryStyle";
import type { ValidationLists } from "./validationLists";

const paperA4 = 9;

/** Adds a sheet with everything but its cells. */
export async function addLibrarySheet(workbook: Workbook, sheet: SheetModel, styles: WorkbookModel["styles"], lists: ValidationLists): Promise<Worksheet> {
  const options: AddWorksheetOptions = {
    state: sheet.visibility,
    properties: { outlineLevelRow: deepestOutline(sheet) },
    views: sheet.freeze === null || sheet.freeze.rows + sheet.freeze.columns === 0 ? [{ state: "normal" }] : [{ state: "frozen", xSplit: sheet.freeze.columns, ySplit: sheet.freeze.rows }],
    ...(sheet.page !== null && { pageSetup: pageSetup(sheet.page), headerFooter: { oddFooter: footerCode(sheet.page.footer) } }),
  };
  const worksheet = workbook.addWorksheet(sheet.name, options);
  worksheet.columns = sheet.columns.map(({ width, hidden }) => ({ width, ...(hidden === true && { hidden }) }));
  for (const { firstRow, firstColumn, lastRow, lastColumn } of sheet.merges) worksheet.mergeCells(firstRow + 1, firstColumn + 1, lastRow + 1, lastColumn + 1);
  if (sheet.filter !== null) worksheet.autoFilter = areaAddress(sheet.filter);
  for (const validation of sheet.validations) worksheet.dataValidations.add(areaAddress(validation.area), libraryValidation(validation, lists));
  sheet.conditionalFormats.forEach(({ area, formula, style }, index) => {
    const named = styles[style];
    if (named === undefined) throw new Error(`No style is called ${style}`);
    worksheet.addConditionalFormatting({ ref: areaAddress(area), rules: [{ type: "expression", formulae: [formula], priority: index + 1, style: conditionalStyle(named) }] });
  });
  if (sheet.protected) await worksheet.protect(undefined, { formatCells: true, formatColumns: true, formatRows: true, selectLockedCells: true, selectUnlockedCells: true });
  return worksheet;
}

/** Excel shows the outline gutter only when told its depth before the rows; rows that are generated have no outline. */
function deepestOutline({ rows }: SheetModel): number {
  return Array.isArray(rows) ? rows.reduce<number>((deepest, { outlineLevel = 0 }) => Math.max(deepest, outlineLevel), 0) : 0;
}

function pageSetup({ orientation, fitToWidth, scale }: PageModel): NonNullable<AddWorksheetOptions["pageSetup"]> {
  return { paperSize: paperA4, orientation, ...(fitToWidth ? { fitToPage: true, fitToWidth: 1, fitToHeight: 0 } : scale !== undefined && { scale }) };
}

function validationFormula(rule: ValidationModel["rule"], lists: ValidationLists): string {
  switch (rule.kind) {
    case "custom":
      return rule.formula;
    case "range":
      return rule.reference;
    case "list":
      return lists.formulaOf(rule.options);
  }
}

function libraryValidation({ rule, prompt, error }: ValidationModel, lists: ValidationLists): object {
  return {
    type: rule.kind === "custom" ? "custom" : "list",
    allowBlank: true,
    formulae: [validationFormula(rule, lists)],
    showInputMessage: prompt.title !== "" || prompt.text !== "",
    promptTitle: clip(prompt.title, titleLimit),
    prompt: clip(prompt.text, textLimit),
    showErrorMessage: true,
    errorTitle: clip(error.title, titleLimit),
    error: clip(error.text, textLimit),
  };
}
