import { areaAddress, cellAddress } from "../model/area";
import { footerParts } from "../model/footerParts";
import type { PageModel } from "../model/sheetModel";
import { columnsAddress, rowsAddress } from "./addresses";
import type { Requests } from "./requests";
import { objectCost, settingCost } from "./requests";

/** How the sheet is printed: paper, scale, area, what is repeated, where pages begin, the footer. */
export async function writePage(requests: Requests, sheet: Excel.Worksheet, page: PageModel): Promise<void> {
  const { titleRows, titleColumns, printArea, rowBreaks = [], columnBreaks = [] } = page;
  await requests.spend(8 * objectCost + 8 * settingCost + (rowBreaks.length + columnBreaks.length) * objectCost);
  const layout = sheet.pageLayout;
  layout.orientation = page.orientation === "landscape" ? "Landscape" : "Portrait";
  layout.paperSize = "A4";
  if (page.fitToWidth) layout.zoom = { horizontalFitToPages: 1 };
  else if (page.scale !== undefined) layout.zoom = { scale: page.scale };
  if (printArea !== null) layout.setPrintArea(areaAddress(printArea));
  if (titleRows !== null) layout.setPrintTitleRows(rowsAddress(titleRows));
  if (titleColumns !== undefined) layout.setPrintTitleColumns(columnsAddress(titleColumns));
  for (const row of rowBreaks) sheet.horizontalPageBreaks.add(cellAddress(row, 0));
  for (const column of columnBreaks) sheet.verticalPageBreaks.add(cellAddress(0, column));
  const footer = layout.headersFooters.defaultForAllPages;
  const { left, center, right } = footerParts(page.footer);
  footer.leftFooter = left;
  footer.centerFooter = center;
  footer.rightFooter = right;
}
