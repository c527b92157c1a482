import type { CellContent } from "../../../src/model/grid";

/** How one cell looks; what is absent is as in a new workbook. Instances are shared: never changed, compared by identity. */
export interface CellLook {
  readonly [property: string]: string | number | boolean;
}

export interface HostCell {
  readonly content: CellContent | null;
  /** With "=" as Excel shows it; null for a typed cell. */
  readonly formula: string | null;
  readonly look: CellLook;
}

export const defaultLook: Readonly<Record<string, string | number | boolean>> = {
  numberFormat: "General",
  "font/name": "Calibri",
  "font/size": 11,
  "font/bold": false,
  "font/italic": false,
  "font/underline": "None",
  "font/color": "#000000",
  "fill/color": "",
  "protection/locked": true,
  horizontalAlignment: "General",
  verticalAlignment: "Bottom",
  wrapText: false,
  indentLevel: 0,
  "borders/EdgeTop": "None",
  "borders/EdgeBottom": "None",
  "borders/EdgeLeft": "None",
  "borders/EdgeRight": "None",
};

export const plainLook: CellLook = {};
export const blankCell: HostCell = { content: null, formula: null, look: plainLook };

const looks = new Map<string, CellLook>();
const changes = new WeakMap<CellLook, Map<string, CellLook>>();

/** The look with one property changed; equal looks are the same object. */
export function withLook(look: CellLook, property: string, value: string | number | boolean): CellLook {
  const known = changes.get(look) ?? new Map<string, CellLook>();
  changes.set(look, known);
  const step = `${property}=${JSON.stringify(value)}`;
  const seen = known.get(step);
  if (seen !== undefined) return seen;
  const entries = Object.entries({ ...look, [property]: value }).filter(([name, own]) => own !== defaultLook[name]);
  const key = JSON.stringify(entries.sort(([left], [right]) => (left < right ? -1 : 1)));
  const changed = looks.get(key) ?? (entries.length === 0 ? plainLook : Object.fromEntries(entries));
  looks.set(key, changed);
  known.set(step, changed);
  return changed;
}

export function lookOf(look: CellLook, property: string): string | number | boolean {
  const value = look[property] ?? defaultLook[property];
  if (value === undefined) throw new Error(`Cells have no ${property}`);
  return value;
}
