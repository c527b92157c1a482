import { cellAddress } from "../model/area";
import { cellTextLimit } from "../model/passport";
import type { CellModel, RowModel } from "../model/sheetModel";
import { escapeCellText, escapeElementText } from "./escapeXml";

/** Style names to the ids they have in the package. */
export type StyleIds = ReadonlyMap<string, number>;

function numberText(value: number): string {
  if (!Number.isFinite(value)) throw new Error("A cell can only hold a finite number");
  return String(value === 0 ? 0 : value);
}

function styleAttribute(style: string, styleIds: StyleIds): string {
  const id = styleIds.get(style);
  if (id === undefined) throw new Error(`No style is called ${style}`);
  return id === 0 ? "" : ` s="${id}"`;
}

/** One cell. Text is an inline string, so that nothing in it can become a formula; a formula carries its value. */
export function cellXml(cell: CellModel, address: string, styleIds: StyleIds): string {
  const start = `<c r="${address}"${styleAttribute(cell.style, styleIds)}`;
  const { value, formula } = cell;
  if (typeof value === "string" && value.length > cellTextLimit) throw new Error(`The text of ${address} is longer than a cell holds`);
  if (formula !== undefined) {
    const computed = value === null ? "" : `<v>${typeof value === "number" ? numberText(value) : escapeCellText(value)}</v>`;
    return `${start}${typeof value === "string" ? ' t="str"' : ""}><f>${escapeElementText(formula)}</f>${computed}</c>`;
  }
  if (value === null) return `${start}/>`;
  if (typeof value === "number") return `${start}><v>${numberText(value)}</v></c>`;
  return `${start} t="inlineStr"><is><t xml:space="preserve">${escapeCellText(value)}</t></is></c>`;
}

/** One row; `next` decides whether the row stands above a folded group. */
export function rowXml(row: RowModel, next: RowModel | null, index: number, styleIds: StyleIds): string {
  const { height, hidden, outlineLevel = 0 } = row;
  const foldsNext = next?.hidden === true && (next.outlineLevel ?? 0) > outlineLevel;
  let attributes = ` r="${index + 1}"`;
  if (height !== undefined) attributes += ` ht="${height}" customHeight="1"`;
  if (hidden === true) attributes += ' hidden="1"';
  if (outlineLevel > 0) attributes += ` outlineLevel="${outlineLevel}"`;
  if (foldsNext) attributes += ' collapsed="1"';
  let cells = "";
  for (const [column, cell] of row.cells.entries()) if (cell !== null) cells += cellXml(cell, cellAddress(index, column), styleIds);
  return `<row${attributes}>${cells}</row>`;
}
