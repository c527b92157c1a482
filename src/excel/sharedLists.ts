import { areaAddress } from "../model/area";
import type { ValidationModel, WorkbookModel } from "../model/sheetModel";
import { fitsInline, listSheetName } from "../model/validationLimits";
import type { Requests } from "./requests";
import { objectCost, textCost } from "./requests";
import { quoteSheet } from "./sheetReferences";
import type { ListFormula } from "./writeRules";

/** In the open workbook the sheet of lists is shared by all sheets that were ever written and only grows: a list that stands there already is used again. */
export interface SharedLists {
  readonly formulaOf: ListFormula;
  /** Lists still to be written, from this row of the sheet on. */
  readonly firstRow: number;
  readonly rows: readonly (readonly string[])[];
}

/** Lists of the model that cannot stand in their validations. */
export function longLists({ sheets }: WorkbookModel): readonly (readonly string[])[] {
  const rules: readonly ValidationModel["rule"][] = sheets.flatMap(({ validations }) => validations.map(({ rule }) => rule));
  const lists = rules.flatMap((rule) => (rule.kind === "list" && !fitsInline(rule.options) ? [rule.options] : []));
  return [...new Map(lists.map((options) => [JSON.stringify(options), options])).values()];
}

/** The rows of the list sheet as it is; empty when there is none. */
export async function readLists(context: Excel.RequestContext): Promise<readonly (readonly string[])[]> {
  const used = context.workbook.worksheets.getItem(listSheetName).getUsedRangeOrNullObject(true).load("values");
  await context.sync();
  if (used.isNullObject) return [];
  return used.values.map((cells: readonly unknown[]) => cells.map(String).filter((_, column, all) => all.slice(column).some((later) => later !== "")));
}

export function shareLists(lists: readonly (readonly string[])[], existing: readonly (readonly string[])[]): SharedLists {
  const keys = existing.map((options) => JSON.stringify(options));
  const rows = lists.filter((options) => !keys.includes(JSON.stringify(options)));
  const all = [...keys, ...rows.map((options) => JSON.stringify(options))];
  return {
    firstRow: existing.length,
    rows,
    formulaOf: (options) => {
      const row = all.indexOf(JSON.stringify(options));
      if (row < 0) return null;
      const address = areaAddress({ firstRow: row, firstColumn: 0, lastRow: row, lastColumn: options.length - 1 });
      return `${quoteSheet(listSheetName)}!${address.replaceAll(/([A-Z]+)(\d+)/g, "$$$1$$$2")}`;
    },
  };
}

export async function writeLists(requests: Requests, sheet: Excel.Worksheet, { firstRow, rows }: SharedLists): Promise<void> {
  for (const [index, options] of rows.entries()) {
    await requests.spend(objectCost + options.reduce((sum, option) => sum + textCost(option) + 5, 0));
    const range = sheet.getRangeByIndexes(firstRow + index, 0, 1, options.length);
    range.numberFormat = [options.map(() => "@")];
    range.values = [[...options]];
  }
}
