import { cellAddress } from "../model/area";
import type { RowModel } from "../model/sheetModel";
import { escapeXml } from "./escapeXml";
import type { StyleIds } from "./rowXml";
import { rowXml } from "./rowXml";

const chunkCharacters = 256 * 1024;

/** The rows as XML in pieces of about 256 KB, so that a long sheet is never held whole; links are gathered on the way. */
export function* sheetDataXml(rows: Iterable<RowModel>, styleIds: StyleIds, links: string[]): Generator<string> {
  let chunk = "<sheetData>";
  let current: RowModel | null = null;
  let index = -1;
  for (const next of rows) {
    if (current !== null) {
      chunk += rowXml(current, next, index, styleIds);
      gatherLinks(current, index, links);
    }
    if (chunk.length >= chunkCharacters) {
      yield chunk;
      chunk = "";
    }
    current = next;
    index += 1;
  }
  if (current !== null) {
    chunk += rowXml(current, null, index, styleIds);
    gatherLinks(current, index, links);
  }
  yield `${chunk}</sheetData>`;
}

function gatherLinks(row: RowModel, index: number, links: string[]): void {
  row.cells.forEach((cell, column) => {
    if (cell?.link !== undefined) links.push(`<hyperlink ref="${cellAddress(index, column)}" location="${escapeXml(cell.link)}"/>`);
  });
}
