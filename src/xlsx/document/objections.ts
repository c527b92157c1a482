import { cellAddress } from "../../model/area";
import type { Calculation, CellLookup, Condition } from "../../model/calculation";
import type { EntryObjection } from "../../model/fileWorkbook";
import type { CellContent } from "../../model/grid";
import type { CellEntry } from "../../model/openWorkbook";
import { createCellLookup } from "./cellLookup";
import type { DocumentPackage } from "./documentPackage";
import { listOptions } from "./listOptions";
import { viewSheet } from "./sheetView";
import type { Validation } from "./validations";
import { validationsAt } from "./validations";
import { numberText } from "./valueText";
import { isSameName } from "./workbookParts";

const operators: ReadonlyMap<string, string> = new Map([["equal", "="], ["notEqual", "<>"], ["lessThan", "<"], ["lessThanOrEqual", "<="], ["greaterThan", ">"], ["greaterThanOrEqual", ">="]]);

/** What the validations of the sheets have against entries, each looked at as if it stood in its cell. Clearing a cell is never objected to. */
export function objectionsTo(parts: DocumentPackage, entries: readonly CellEntry[], { conditions }: Calculation): readonly EntryObjection[] {
  return entries.flatMap((entry): readonly EntryObjection[] => {
    const { sheet, row, column, value } = entry;
    const view = viewSheet(parts, sheet);
    if (view === null || value === null) return [];
    const stored = createCellLookup(parts, sheet);
    const judged = (shown: number | string): Condition => conditions(withEntry(stored, entry, shown));
    const told = validationsAt(view.settings.validations, row, column).flatMap((validation) => (validation.alert !== null && (isUnlisted(parts, sheet, validation, value) || breaks(validation, entry, value, judged)) ? [validation.alert] : []));
    return told.slice(0, 1).map((alert) => ({ sheet, row, column, ...alert }));
  });
}

function withEntry(stored: CellLookup, entry: CellEntry, value: number | string): CellLookup {
  const content: CellContent = typeof value === "number" ? { kind: "number", value } : { kind: "text", value };
  return (sheet, row, column) => (row === entry.row && column === entry.column && (sheet === null || isSameName(sheet, entry.sheet)) ? content : stored(sheet, row, column));
}

/** True for a value that a list does not offer, in whatever case it is written. */
function isUnlisted(parts: DocumentPackage, sheet: string, { list }: Validation, value: number | string): boolean {
  const options = list === null ? null : listOptions(parts, sheet, list);
  const wanted = (typeof value === "number" ? numberText(value, null, false) : value).trim().normalize("NFC").toLowerCase();
  return options !== null && !options.some((option) => option.normalize("NFC").toLowerCase() === wanted);
}

/** Dates and times are never typed on the page: what looks like one stays a text. */
function breaks(validation: Validation, { row, column }: CellEntry, value: number | string, judged: (shown: number | string) => Condition): boolean {
  const { type, firstRow, firstColumn, formulas, allowsBlank } = validation;
  const fails = (formula: string, shown: number | string): boolean => {
    const result = formula === "" ? null : judged(shown)(formula, row - firstRow, column - firstColumn);
    return result !== null && !result.holds && !(allowsBlank && result.usesBlank);
  };
  switch (type) {
    case "whole":
      return !Number.isInteger(value) || fails(comparison(validation), value);
    case "decimal":
      return typeof value !== "number" || fails(comparison(validation), value);
    case "textLength":
      return fails(comparison(validation), String(value).length);
    case "custom":
      return fails(formulas[0], value);
    default:
      return false;
  }
}

/** A formula for the first cell of the rule that is true where the bounds are kept; blank where a bound is missing. */
function comparison({ operator, formulas: [first, second], firstRow, firstColumn }: Validation): string {
  const cell = cellAddress(firstRow, firstColumn);
  const sign = operators.get(operator);
  if (first === "" || (sign === undefined && second === "")) return "";
  if (sign !== undefined) return `${cell}${sign}(${first})`;
  return operator === "notBetween" ? `OR(${cell}<(${first}),${cell}>(${second}))` : `AND(${cell}>=(${first}),${cell}<=(${second}))`;
}
