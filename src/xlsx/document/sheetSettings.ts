import type { Area } from "../../model/area";
import type { ConditionalRule } from "./conditionalRules";
import { readConditionalRules } from "./conditionalRules";
import { parseArea } from "./parseArea";
import type { StoredPart } from "./parts";
import { sheetRows } from "./sheetRows";
import { readValidations } from "./validations";
import type { Validation } from "./validations";
import type { XmlElement } from "./xmlTree";
import { childrenNamed, findElement, flag, numberAttribute, parseXml } from "./xmlTree";

/** Columns that share a width; widths in characters, null for the sheet's own. */
export interface ColumnSettings {
  readonly first: number;
  readonly last: number;
  readonly width: number | null;
  readonly hidden: boolean;
  readonly style: number | null;
}

/** What a worksheet says beside its cells. */
export interface SheetSettings {
  readonly columns: readonly ColumnSettings[];
  /** In characters. */
  readonly defaultWidth: number;
  /** In points; 0 where rows without cells are hidden. */
  readonly defaultHeight: number;
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly merges: readonly Area[];
  readonly isProtected: boolean;
  readonly validations: readonly Validation[];
  readonly conditionalRules: readonly ConditionalRule[];
}

/** Excel's width of a column that nobody set, with the margins of its cells. */
const usualWidth = 9.140625;
const usualHeight = 15;
const lastColumn = 16383;
const known = new WeakMap<StoredPart, SheetSettings>();

/** Read once for each worksheet part; what is malformed counts as not said. */
export function sheetSettings(part: StoredPart): SheetSettings {
  const settings = known.get(part) ?? readSettings(part);
  known.set(part, settings);
  return settings;
}

function readSettings(part: StoredPart): SheetSettings {
  const { head, tail } = sheetRows(part);
  const before = parseXml(head);
  const after = parseXml(tail);
  const format = findElement(before, "sheetFormatPr");
  return {
    columns: childrenNamed(findElement(before, "cols"), "col").map(readColumn),
    defaultWidth: numberAttribute(format, "defaultColWidth") ?? usualWidth,
    defaultHeight: flag(format, "zeroHeight") ? 0 : (numberAttribute(format, "defaultRowHeight") ?? usualHeight),
    frozen: frozenPane(findElement(before, "pane")),
    merges: childrenNamed(findElement(after, "mergeCells"), "mergeCell").flatMap(({ attributes }) => parseArea(attributes.get("ref") ?? "") ?? []),
    // Excel writes it after the rows; some programs before.
    isProtected: flag(findElement(after, "sheetProtection") ?? findElement(before, "sheetProtection"), "sheet"),
    validations: readValidations(tail, after),
    conditionalRules: readConditionalRules(tail, after),
  };
}

function readColumn(column: XmlElement): ColumnSettings {
  const first = Math.max(1, numberAttribute(column, "min") ?? 1) - 1;
  return {
    first,
    last: Math.min(lastColumn, (numberAttribute(column, "max") ?? first + 1) - 1),
    width: numberAttribute(column, "width"),
    hidden: flag(column, "hidden"),
    style: numberAttribute(column, "style"),
  };
}

function frozenPane(pane: XmlElement | null): SheetSettings["frozen"] {
  const isFrozen = /^frozen/.test(pane?.attributes.get("state") ?? "");
  const count = (attribute: string): number => (isFrozen ? Math.max(0, Math.floor(numberAttribute(pane, attribute) ?? 0)) : 0);
  return { rows: count("ySplit"), columns: count("xSplit") };
}

export function columnSettings({ columns }: SheetSettings, column: number): ColumnSettings | null {
  return columns.find(({ first, last }) => first <= column && column <= last) ?? null;
}

