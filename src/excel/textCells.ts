import type { Requests } from "./requests";
import { objectCost, textCost } from "./requests";

/** Below what a cell holds. */
const chunkLength = 32_000;

/** Text in pieces that cells hold; none starts with an apostrophe, which Excel could take for a sign. */
export function textChunks(text: string): string[] {
  const chunks: string[] = [];
  let start = 0;
  while (start < text.length) {
    let end = Math.min(text.length, start + chunkLength);
    while (text[end] === "'") end += 1;
    chunks.push(text.slice(start, end));
    start = end;
  }
  return chunks;
}

/** Writes text down column A, over what stands there in the first `oldRows` rows. */
export async function writeText(requests: Requests, sheet: Excel.Worksheet, text: string, oldRows: number): Promise<void> {
  const chunks = textChunks(text);
  for (const [row, chunk] of chunks.entries()) {
    await requests.spend(objectCost + textCost(chunk));
    const cell = sheet.getRangeByIndexes(row, 0, 1, 1);
    cell.numberFormat = [["@"]];
    cell.values = [[chunk]];
  }
  if (oldRows <= chunks.length) return;
  await requests.spend(objectCost);
  sheet.getRangeByIndexes(chunks.length, 0, oldRows - chunks.length, 1).clear("Contents");
}

/** Reads the text of column A, a few chunks a request. */
export async function readText(context: Excel.RequestContext, sheet: Excel.Worksheet): Promise<string> {
  const used = sheet.getUsedRangeOrNullObject(true).load("rowIndex,rowCount");
  await context.sync();
  if (used.isNullObject) return "";
  const rows = used.rowIndex + used.rowCount;
  const rowsPerRequest = 30;
  let text = "";
  for (let row = 0; row < rows; row += rowsPerRequest) {
    const range = sheet.getRangeByIndexes(row, 0, Math.min(rowsPerRequest, rows - row), 1).load("values");
    await context.sync();
    text += range.values.map(([value]) => String(value)).join("");
  }
  return text;
}
