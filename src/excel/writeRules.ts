import { areaAddress } from "../model/area";
import type { CellStyle, SheetModel, ValidationModel, WorkbookModel } from "../model/sheetModel";
import { clip, textLimit, titleLimit } from "../model/validationLimits";
import type { Requests } from "./requests";
import { objectCost, settingCost, textCost } from "./requests";
import { renameSheets } from "./sheetReferences";

/** Formulas of lists that cannot stand in the validation itself, by their options. */
export type ListFormula = (options: readonly string[]) => string | null;

function validationRule(rule: ValidationModel["rule"], rename: (sheet: string) => string, listFormula: ListFormula): Excel.DataValidationRule {
  const list = (source: string): Excel.DataValidationRule => ({ list: { inCellDropDown: true, source } });
  switch (rule.kind) {
    case "custom":
      return { custom: { formula: `=${renameSheets(rule.formula, rename)}` } };
    case "range":
      return list(`=${renameSheets(rule.reference, rename)}`);
    case "list":
      return list(sharedList(rule.options, rename, listFormula) ?? rule.options.join(","));
  }
}

/** Null for a list that stands in the validation itself. */
function sharedList(options: readonly string[], rename: (sheet: string) => string, listFormula: ListFormula): string | null {
  const formula = listFormula(options);
  return formula === null ? null : `=${renameSheets(formula, rename)}`;
}

export async function writeValidations(requests: Requests, sheet: Excel.Worksheet, { validations }: SheetModel, rename: (sheet: string) => string, listFormula: ListFormula): Promise<void> {
  for (const { area, rule, prompt, error } of validations) {
    const written = validationRule(rule, rename, listFormula);
    await requests.spend(2 * objectCost + 4 * settingCost + textCost(JSON.stringify(written)) + textCost(prompt.text) + textCost(error.text));
    const validation = sheet.getRange(areaAddress(area)).dataValidation;
    validation.rule = written;
    validation.ignoreBlanks = true;
    if (prompt.title !== "" || prompt.text !== "") validation.prompt = { showPrompt: true, title: clip(prompt.title, titleLimit), message: clip(prompt.text, textLimit) };
    validation.errorAlert = { showAlert: true, style: "Stop", title: clip(error.title, titleLimit), message: clip(error.text, textLimit) };
  }
}

/** The part of a style that a conditional format may change. */
function writeConditionalLook(format: Excel.ConditionalRangeFormat, { font, fill, border }: CellStyle): void {
  if (font.bold === true) format.font.bold = true;
  if (font.italic === true) format.font.italic = true;
  if (font.underline === true) format.font.underline = "Single";
  if (font.color !== undefined) format.font.color = `#${font.color}`;
  if (fill !== undefined) format.fill.color = `#${fill}`;
  if (border === "thin") for (const side of ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"] as const) format.borders.getItem(side).style = "Continuous";
}

/** Excel puts each new format before the others, so the first of the model is written last. */
export async function writeConditionalFormats(requests: Requests, sheet: Excel.Worksheet, { conditionalFormats }: SheetModel, styles: WorkbookModel["styles"], rename: (sheet: string) => string): Promise<void> {
  for (const { area, formula, style } of [...conditionalFormats].reverse()) {
    const named = styles[style];
    if (named === undefined) throw new Error(`No style is called ${style}`);
    await requests.spend(4 * objectCost + 8 * settingCost + textCost(formula));
    const { rule, format } = sheet.getRange(areaAddress(area)).conditionalFormats.add("Custom").custom;
    rule.formula = `=${renameSheets(formula, rename)}`;
    writeConditionalLook(format, named);
  }
}
