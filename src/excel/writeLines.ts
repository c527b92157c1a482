import type { ColumnModel } from "../model/sheetModel";
import { columnsAddress, joinAddresses, rowsAddress } from "./addresses";
import type { Run } from "./areaGatherer";
import { runsWhere } from "./areaGatherer";
import type { Requests } from "./requests";
import { objectCost, settingCost } from "./requests";
import type { RowLines } from "./rowLines";

/** Widths in files count digits of 7 pixels, the padding included; Office.js counts points, 72 to 96 pixels. */
const pixelsPerCharacter = 7;
const pointsPerPixel = 0.75;

function widthInPoints(characters: number): number {
  return Math.round(characters * pixelsPerCharacter) * pointsPerPixel;
}

export async function writeColumns(requests: Requests, sheet: Excel.Worksheet, columns: readonly ColumnModel[]): Promise<void> {
  for (const width of new Set(columns.map((column) => column.width))) {
    for (const address of joinAddresses(runsWhere(columns.length, (column) => columns[column]?.width === width).map(columnsAddress))) {
      await requests.spend(objectCost + address.length + settingCost);
      sheet.getRanges(address).format.columnWidth = widthInPoints(width);
    }
  }
  for (const run of runsWhere(columns.length, (column) => columns[column]?.hidden === true)) {
    await requests.spend(objectCost + settingCost);
    sheet.getRange(columnsAddress(run)).columnHidden = true;
  }
}

async function eachRows(requests: Requests, sheet: Excel.Worksheet, runs: readonly Run[], write: (format: Excel.RangeFormat) => void): Promise<void> {
  for (const address of joinAddresses(runs.map(rowsAddress))) {
    await requests.spend(objectCost + address.length + settingCost);
    write(sheet.getRanges(address).format);
  }
}

/** Heights, groups and hidden rows. Fitting a hidden row would show it, so what is hidden comes last. Office.js cannot say that groups fold under the row above. */
export async function writeRowLines(requests: Requests, sheet: Excel.Worksheet, { heights, fitted, hidden, groups }: RowLines): Promise<void> {
  await eachRows(requests, sheet, fitted, (format) => format.autofitRows());
  for (const [height, runs] of heights) await eachRows(requests, sheet, runs, (format) => void (format.rowHeight = height));
  for (const runs of groups) {
    for (const run of runs) {
      await requests.spend(objectCost);
      sheet.getRange(rowsAddress(run)).group("ByRows");
    }
  }
  for (const run of hidden) {
    await requests.spend(objectCost + settingCost);
    sheet.getRange(rowsAddress(run)).rowHidden = true;
  }
}
