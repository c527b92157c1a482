import { cellAddress } from "../../model/area";
import type { CellContent } from "../../model/grid";
import { escapeCellText } from "../escapeXml";
import type { EditedPart, RowTexts } from "./parts";
import { sheetRows } from "./sheetRows";
import type { StoredCell, StoredRow } from "./sheetRow";
import { readRow, rowXml } from "./sheetRow";
import { parseXml, childNamed, findElement } from "./xmlTree";

/** What a cell is given: a typed value (null clears it), or the value computed for the formula it has. */
export type CellEdit =
  | { readonly kind: "typed"; readonly value: number | string | null; readonly style: number }
  | { readonly kind: "computed"; readonly content: CellContent };

/** By zero-based row, then column. */
export type CellEdits = ReadonlyMap<number, ReadonlyMap<number, CellEdit>>;

/** The worksheet with some cells changed; everything else in it stays as it is written. */
export function editCells(part: EditedPart, edits: CellEdits): EditedPart {
  const { prefix } = sheetRows(part.base);
  const rows = new Map<number, string>(part.rows as RowTexts);
  for (const [number, cells] of edits) {
    const row: StoredRow = readRow(part, number) ?? { tag: `<${prefix}row r="${number + 1}">`, prefix, style: null, cells: [] };
    rows.set(number, rowXml({ ...row, cells: editedCells(row, number, cells) }, number));
  }
  return { ...part, rows };
}

function editedCells({ cells, prefix }: StoredRow, row: number, edits: ReadonlyMap<number, CellEdit>): readonly StoredCell[] {
  const kept = new Map(cells.map((cell) => [cell.column, cell]));
  for (const [column, edit] of edits) {
    const cell = kept.get(column);
    const xml = edit.kind === "typed" ? typedXml(edit.value, edit.style, cellAddress(row, column), prefix) : cell === undefined ? null : computedXml(cell.xml, edit.content);
    if (xml !== null) kept.set(column, { column, style: 0, type: "n", stored: null, inlineText: null, hasFormula: false, xml });
  }
  return [...kept.values()].sort((left, right) => left.column - right.column);
}

/** Text is an inline string, so that nothing in it can become a formula. */
function typedXml(value: number | string | null, style: number, address: string, prefix: string): string {
  const start = `<${prefix}c r="${address}"${style === 0 ? "" : ` s="${style}"`}`;
  if (value === null) return `${start}/>`;
  if (typeof value === "number") return `${start}><${prefix}v>${value === 0 ? 0 : value}</${prefix}v></${prefix}c>`;
  return `${start} t="inlineStr"><${prefix}is><${prefix}t xml:space="preserve">${escapeCellText(value)}</${prefix}t></${prefix}is></${prefix}c>`;
}

/** The cell with another value for its formula. */
function computedXml(xml: string, content: CellContent): string | null {
  const element = findElement(parseXml(xml), "c");
  const formula = childNamed(element, "f");
  if (element === null || formula === null) return null;
  const { type, value } = storedForm(content);
  const tag = xml.slice(element.start, element.innerStart).replace(/\st\s*=\s*("[^"]*"|'[^']*')/, "").replace(/>$/, type === "" ? ">" : ` t="${type}">`);
  const { prefix } = element;
  return `${tag}${xml.slice(formula.start, formula.end)}${value === null ? "" : `<${prefix}v>${value}</${prefix}v>`}</${prefix}c>`;
}

function storedForm(content: CellContent): { readonly type: string; readonly value: string | null } {
  switch (content.kind) {
    case "number":
      return { type: "", value: String(content.value === 0 ? 0 : content.value) };
    case "text":
      return { type: "str", value: escapeCellText(content.value) };
    case "boolean":
      return { type: "b", value: content.value ? "1" : "0" };
    case "error":
      return { type: "e", value: escapeCellText(content.value) };
    case "uncomputed":
      return { type: "", value: null };
  }
}
