import { columnName, parseAddress } from "../../model/area";
import { unescapeCellText } from "../unescapeXml";
import type { EditedPart } from "./parts";
import { rowPosition, rowText, sheetRows } from "./sheetRows";
import type { XmlElement } from "./xmlTree";
import { childNamed, findElement, innerXml, numberAttribute, parseXml } from "./xmlTree";

/** A cell as its row tells it. */
export interface StoredCell {
  readonly column: number;
  readonly style: number;
  /** The attribute t; "n" when absent. */
  readonly type: string;
  /** What stands in <v>; null without one. */
  readonly stored: string | null;
  /** The text in <is>; null without one. */
  readonly inlineText: string | null;
  readonly hasFormula: boolean;
  /** Its XML. */
  readonly xml: string;
}

export interface StoredRow {
  /** The opening tag as written, always open. */
  readonly tag: string;
  readonly prefix: string;
  /** The style for cells that the row does not have; null where none is told. */
  readonly style: number | null;
  /** In the order of their columns. */
  readonly cells: readonly StoredCell[];
}

const lastColumn = 16383;

/** The row of a zero-based number as it is now; null where the sheet has none. */
export function readRow({ base, rows }: EditedPart, number: number): StoredRow | null {
  const edited = rows.get(number);
  if (edited !== undefined) return parseRow(edited, number);
  const position = rowPosition(sheetRows(base), number);
  return position === null ? null : parseRow(rowText(base, position), number);
}

/** Cells that stand twice, or say that they stand in another row, are passed over: no program could tell where they belong. */
export function parseRow(xml: string, number: number): StoredRow | null {
  const row = findElement(parseXml(xml), "row");
  if (row === null) return null;
  const cells = new Map<number, StoredCell>();
  let column = -1;
  for (const element of row.children) {
    if (element.name !== "c") continue;
    const address = element.attributes.get("r");
    const place = address === undefined ? { row: number, column: column + 1 } : parseAddress(address);
    if (place === null || place.row !== number || place.column > lastColumn) continue;
    ({ column } = place);
    if (!cells.has(column)) cells.set(column, storedCell(xml, element, column));
  }
  const tag = xml.slice(row.start, row.innerStart).replace(/\s*\/?>$/, ">");
  return { tag, prefix: row.prefix, style: numberAttribute(row, "s"), cells: [...cells.values()].sort((left, right) => left.column - right.column) };
}

function storedCell(xml: string, element: XmlElement, column: number): StoredCell {
  const value = childNamed(element, "v");
  const inline = childNamed(element, "is");
  const stored = value === null ? null : innerXml(xml, value);
  return {
    column,
    style: numberAttribute(element, "s") ?? 0,
    type: element.attributes.get("t") ?? "n",
    stored: stored === "" ? null : stored,
    inlineText: inline === null ? null : richText(xml, inline),
    hasFormula: childNamed(element, "f") !== null,
    xml: xml.slice(element.start, element.end),
  };
}

/** The text of a string item: of one piece or of several runs, without phonetic guides. */
export function richText(xml: string, item: XmlElement): string {
  const pieces = item.children.flatMap((child) => (child.name === "t" ? [child] : child.name === "r" ? child.children.filter(({ name }) => name === "t") : []));
  return unescapeCellText(pieces.map((piece) => innerXml(xml, piece)).join(""));
}

/** A row as XML with an address at every cell. */
export function rowXml({ tag, prefix, cells }: StoredRow, number: number): string {
  const addressed = tag.replace(/\sspans\s*=\s*("[^"]*"|'[^']*')/, "");
  const numbered = /\sr\s*=/.test(addressed) ? addressed : addressed.replace(/^<[\w.:-]+/, (start) => `${start} r="${number + 1}"`);
  return `${numbered}${cells.map((cell) => withAddress(cell, number)).join("")}</${prefix}row>`;
}

function withAddress({ xml, column }: StoredCell, number: number): string {
  const tag = /^<[^>]*>/.exec(xml)?.[0] ?? "";
  return /\sr\s*=/.test(tag) ? xml : xml.replace(/^<[\w.:-]+/, (start) => `${start} r="${columnName(column)}${number + 1}"`);
}
