import { parseAddress } from "../model/area";

/** A cell as its XML says it, before any interpretation. */
export interface ScannedCell {
  readonly row: number;
  readonly column: number;
  /** Index of its cell format. */
  readonly style: number;
  /** The attribute t; "n" when absent. */
  readonly type: string;
  /** What stands in <v>; null without one or when it is empty. */
  readonly stored: string | null;
  readonly hasFormula: boolean;
  /** A type is declared, but there is neither value, formula nor text: the cell is blank. */
  readonly isBlank: boolean;
}

/** Thrown where the XML of a sheet is not what a sheet can be. */
export class MalformedSheet extends Error {}

const tag = /<((?:[A-Za-z_][\w.-]*:)?)(row|c)(\s[^>]*)?>/g;
const attributes = { r: /\sr\s*=\s*["']([^"']*)["']/, s: /\ss\s*=\s*["']([^"']*)["']/, t: /\st\s*=\s*["']([^"']*)["']/ };
const value = /<(?:\w+:)?v(?:\s[^>]*)?>([^<]+)</;
const formula = /<(?:\w+:)?f[\s>/]/;
const inlineText = /<(?:\w+:)?is[\s>]|<!\[CDATA\[/;
const lastRow = 1048575;
const lastColumn = 16383;

/** Visits all cells of a worksheet part that hold something or declare what they hold, in file order, until the visitor answers false. */
export function scanCells(xml: string, visit: (cell: ScannedCell) => boolean): boolean {
  let row = -1;
  let column = -1;
  tag.lastIndex = 0;
  for (let match = tag.exec(xml); match !== null; match = tag.exec(xml)) {
    const [, prefix = "", name, written = ""] = match;
    const address = attributes.r.exec(written)?.[1];
    if (name === "row") {
      row = address === undefined ? row + 1 : Number(address) - 1;
      column = -1;
      if (!(row >= 0 && row <= lastRow)) throw new MalformedSheet();
      continue;
    }
    const place = address === undefined ? { row, column: column + 1 } : parseAddress(address);
    if (place === null || place.row < 0 || place.row > lastRow || place.column > lastColumn) throw new MalformedSheet();
    ({ column } = place);
    const type = attributes.t.exec(written)?.[1] ?? "n";
    const body = written.endsWith("/") ? "" : bodyOf(xml, prefix);
    const stored = value.exec(body)?.[1] ?? null;
    const hasFormula = formula.test(body);
    const isBlank = stored === null && !hasFormula && !inlineText.test(body);
    if (isBlank && type === "n") continue;
    const style = Number(attributes.s.exec(written)?.[1] ?? 0);
    if (!visit({ row: place.row, column: place.column, style, type, stored, hasFormula, isBlank })) return false;
  }
  return true;
}

/** What stands between the opening tag just read and its end, which the search goes on from. */
function bodyOf(xml: string, prefix: string): string {
  const end = xml.indexOf(`</${prefix}c>`, tag.lastIndex);
  if (end === -1) throw new MalformedSheet();
  const body = xml.slice(tag.lastIndex, end);
  tag.lastIndex = end;
  return body;
}
