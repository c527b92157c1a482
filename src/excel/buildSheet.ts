import { areaAddress } from "../model/area";
import type { SheetModel, WorkbookModel } from "../model/sheetModel";
import type { Requests } from "./requests";
import { objectCost, settingCost } from "./requests";
import { writeCharts } from "./writeCharts";
import { writeColumns, writeRowLines } from "./writeLines";
import { writeLooks } from "./writeLooks";
import { writePage } from "./writePage";
import { writeRows } from "./writeRows";
import type { ListFormula } from "./writeRules";
import { writeConditionalFormats, writeValidations } from "./writeRules";

/** What the sheets that are built together know of each other. */
export interface Building {
  readonly requests: Requests;
  readonly styles: WorkbookModel["styles"];
  /** The name a sheet has while it is built, for its final one; any other name stays. */
  readonly rename: (sheet: string) => string;
  readonly listFormula: ListFormula;
}

/** Fills a new, empty sheet with everything of the model but its charts, its protection and its panes. */
export async function buildSheet({ requests, styles, rename, listFormula }: Building, sheet: Excel.Worksheet, model: SheetModel): Promise<void> {
  const { looks, lines, links } = await writeRows(requests, sheet, model.rows, styles, rename);
  for (const { address, target } of links) {
    await requests.spend(2 * objectCost + 3 * settingCost + target.length);
    // Excel does not follow renamed sheets in links: they name the final sheet. The looks that it gives links are taken away; those of the style come after.
    const cell = sheet.getRange(address);
    cell.hyperlink = { documentReference: target };
    cell.format.font.underline = "None";
    cell.format.font.color = "#000000";
  }
  await writeLooks(requests, sheet, looks);
  await writeColumns(requests, sheet, model.columns);
  for (const merge of model.merges) {
    await requests.spend(objectCost);
    sheet.getRange(areaAddress(merge)).merge(false);
  }
  await writeRowLines(requests, sheet, lines);
  await writeValidations(requests, sheet, model, rename, listFormula);
  await writeConditionalFormats(requests, sheet, model, styles, rename);
  if (model.filter !== null) {
    await requests.spend(objectCost);
    sheet.autoFilter.apply(areaAddress(model.filter));
  }
  if (model.page !== null) await writePage(requests, sheet, model.page);
}

/** Charts and protection, when the cells of all sheets are there. `rangeOf` finds cells of a sheet by its final name. */
export async function finishSheet({ requests }: Building, sheet: Excel.Worksheet, model: SheetModel, rangeOf: (sheet: string, address: string) => Excel.Range): Promise<void> {
  await writeCharts(requests, sheet, model.charts ?? [], rangeOf);
  if (!model.protected) return;
  await requests.spend(objectCost + settingCost);
  sheet.protection.protect({ allowFormatCells: true, allowFormatColumns: true, allowFormatRows: true });
}
