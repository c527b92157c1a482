import { parseAddress } from "../../model/area";
import type { StoredPart } from "./parts";
import { parseRow, readRow } from "./sheetRow";
import type { SheetRows } from "./sheetRows";
import { rowText, sheetRows } from "./sheetRows";
import type { SheetView } from "./sheetView";

/** One past the last row and column of a sheet. */
export interface SheetExtent {
  readonly rowCount: number;
  readonly columnCount: number;
}

const byteDecoder = new TextDecoder("latin1");
const known = new WeakMap<StoredPart, SheetExtent>();

/** How far the cells go that hold anything, show a fill or a border, or take input. Measured once for each part. */
export function sheetExtent(view: SheetView): SheetExtent {
  const { base, rows } = view.part;
  const stored = known.get(base) ?? measure(sheetRows(base), marked(view));
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

function measure(rows: SheetRows, counted: ReadonlySet<number>): SheetExtent {
  let rowCount = 0;
  let columnCount = 0;
  for (const [position, number] of rows.numbers.entries()) {
    const last = lastColumn(rows, position, number, counted);
    if (last === null) continue;
    rowCount = Math.max(rowCount, number + 1);
    columnCount = Math.max(columnCount, last + 1);
  }
  return { rowCount, columnCount };
}

/** Looks at the cells of a row from its end, without parsing them all. */
function lastColumn(rows: SheetRows, position: number, number: number, counted: ReadonlySet<number>): number | null {
  const text = byteDecoder.decode(rows.bytes.subarray(rows.starts[position], rows.starts[position + 1]));
  const cellTag = `<${rows.prefix}c`;
  for (let at = text.lastIndexOf(cellTag); at !== -1; at = at === 0 ? -1 : text.lastIndexOf(cellTag, at - 1)) {
    const tag = text.slice(at, text.indexOf(">", at) + 1);
    if (!/[\s/>]/.test(tag.charAt(cellTag.length))) continue;
    const address = parseAddress(/\sr\s*=\s*["']([^"']*)["']/.exec(tag)?.[1] ?? "");
    if (address === null) return parseRow(rowText(rows, position), number)?.cells.at(-1)?.column ?? null;
    if (!tag.endsWith("/>") || counted.has(Number(/\ss\s*=\s*["'](\d+)["']/.exec(tag)?.[1] ?? 0))) return address.column;
  }
  return null;
}
