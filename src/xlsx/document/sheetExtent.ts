import { parseAddress } from "../../model/area";
import { lastTag, tagText } from "../elementBytes";
import { nameBytes } from "../tagNames";
import type { StoredPart } from "./parts";
import { sheetBytes } from "./sheetBytes";
import { parseRow, readRow } from "./sheetRow";
import { rowText, sheetRows } from "./sheetRows";
import type { SheetView } from "./sheetView";

/** One past the last row and column of a sheet. */
export interface SheetExtent {
  readonly rowCount: number;
  readonly columnCount: number;
}

const addressAttribute = /\sr\s*=\s*["']([^"']*)["']/;
const styleAttribute = /\ss\s*=\s*["'](\d+)["']/;
const known = new WeakMap<StoredPart, SheetExtent>();

/** How far the cells go that hold anything, show a fill or a border, or take input. Measured once for each part. */
export function sheetExtent(view: SheetView): SheetExtent {
  const { base, rows } = view.part;
  const stored = known.get(base) ?? measure(base, marked(view));
  known.set(base, stored);
  let { rowCount, columnCount } = stored;
  for (const number of rows.keys()) {
    for (const { column } of readRow(view.part, number)?.cells ?? []) {
      rowCount = Math.max(rowCount, number + 1);
      columnCount = Math.max(columnCount, column + 1);
    }
  }
  return { rowCount, columnCount };
}

/** Numbers of the styles that a blank cell counts with. */
function marked({ styles, settings }: SheetView): ReadonlySet<number> {
  return new Set(styles.previews.flatMap(({ fill, borders }, style) => (fill !== null || Object.values(borders).includes(true) || (settings.isProtected && styles.locked[style] === false) ? [style] : [])));
}

function measure(part: StoredPart, counted: ReadonlySet<number>): SheetExtent {
  let rowCount = 0;
  let columnCount = 0;
  for (const [position, number] of sheetRows(part).numbers.entries()) {
    const last = lastColumn(part, position, number, counted);
    if (last === null) continue;
    rowCount = Math.max(rowCount, number + 1);
    columnCount = Math.max(columnCount, last + 1);
  }
  return { rowCount, columnCount };
}

/** Looks at the cells of a row from its end, without parsing them all. */
function lastColumn(part: StoredPart, position: number, number: number, counted: ReadonlySet<number>): number | null {
  const { starts, prefix } = sheetRows(part);
  const bytes = sheetBytes(part);
  const start = starts[position] ?? 0;
  const cell = nameBytes(`${prefix}c`);
  for (let at = lastTag(bytes, start, starts[position + 1] ?? start, cell); at !== -1; at = lastTag(bytes, start, at, cell)) {
    const tag = tagText(bytes, at) ?? "";
    const address = parseAddress(addressAttribute.exec(tag)?.[1] ?? "");
    if (address === null) return parseRow(rowText(part, position), number)?.cells.at(-1)?.column ?? null;
    if (!tag.endsWith("/>") || counted.has(Number(styleAttribute.exec(tag)?.[1] ?? 0))) return address.column;
  }
  return null;
}
