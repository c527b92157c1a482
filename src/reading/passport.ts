import type { Area } from "../model/area";
import { parseAddress } from "../model/area";
import type { Grid, GridBook, GridCell } from "../model/grid";
import { cellAt } from "../model/grid";
import { passportKeys, passportNames, passportPlanChunk, passportSchema, passportSheetName } from "../model/passport";

/** What a form says about itself; each field is null where no channel tells it. */
export interface Passport {
  readonly schema: string | null;
  readonly plan: string | null;
  readonly fingerprint: string | null;
  readonly unit: string | null;
  readonly round: number | null;
  readonly planJson: string | null;
  readonly table: { readonly sheet: string; readonly area: Area } | null;
}

function textOf(cell: GridCell | undefined): string | null {
  if (cell === undefined) return null;
  const { content } = cell;
  if (content.kind === "text") return content.value.trim() === "" ? null : content.value.trim();
  return content.kind === "number" ? String(content.value) : null;
}

/** The sheet and area a workbook name refers to, or null when it is broken. */
export function parseNameTarget(target: string): { sheet: string; area: Area } | null {
  const [, quoted, bare, first = "", last] = /^=?(?:'((?:[^']|'')+)'|([^'!]+))!(\$?[A-Z]{1,3}\$?\d+)(?::(\$?[A-Z]{1,3}\$?\d+))?$/.exec(target.trim()) ?? [];
  const from = parseAddress(first);
  const to = parseAddress(last ?? first);
  const sheet = quoted?.replaceAll("''", "'") ?? bare;
  if (sheet === undefined || from === null || to === null) return null;
  return { sheet, area: { firstRow: from.row, firstColumn: from.column, lastRow: to.row, lastColumn: to.column } };
}

/** Keys and values of a hidden sheet; empty when the workbook has none. */
export function readSheetChannel(grid: Grid | undefined): ReadonlyMap<string, string> {
  const values = new Map<string, string>();
  if (grid === undefined) return values;
  for (let row = 0; row < grid.rowCount; row += 1) {
    const key = textOf(cellAt(grid, row, 0));
    const cell = cellAt(grid, row, 1);
    // A chunk of JSON may begin or end with a blank, so it is taken as it is.
    const value = cell?.content.kind === "text" ? cell.content.value : textOf(cell);
    if (key !== null && value !== null) values.set(key, value);
  }
  return values;
}

export function joinChunks(values: ReadonlyMap<string, string>, prefix: string): string | null {
  const chunks: string[] = [];
  for (let chunk = values.get(`${prefix}0`); chunk !== undefined; chunk = values.get(`${prefix}${chunks.length}`)) chunks.push(chunk);
  return chunks.length === 0 ? null : chunks.join("");
}

/** Reads every channel of the passport; the visible form wins for "Lần gửi", which a person fills in. */
export function readPassport(book: GridBook): Passport {
  const sheet = readSheetChannel(book.grids.find(({ name }) => name === passportSheetName));
  const keywords = book.properties.get("keywords") ?? "";
  const known = keywords.includes(passportSchema);
  const keyword = (name: string): string | null => (known ? (new RegExp(`(?:^|\\s)${name}=(\\S+)`).exec(keywords)?.[1] ?? null) : null);
  const target = (name: string): ReturnType<typeof parseNameTarget> => {
    const written = book.names.get(name);
    return written === undefined ? null : parseNameTarget(written);
  };
  const namedText = (name: string): string | null => {
    const place = target(name);
    const grid = book.grids.find((candidate) => candidate.name === place?.sheet);
    return place === null || grid === undefined ? null : textOf(cellAt(grid, place.area.firstRow, place.area.firstColumn));
  };
  // Only a plain whole number orders versions; "1.5" or "-2" would have to be guessed at.
  const round = Number(/^\s*(\d{1,3})\s*$/.exec(namedText(passportNames.round) ?? sheet.get(passportKeys.round) ?? "")?.[1] ?? Number.NaN);
  return {
    schema: sheet.get(passportKeys.schema)?.trim() ?? (known ? passportSchema : null),
    plan: sheet.get(passportKeys.plan)?.trim() ?? keyword("plan"),
    fingerprint: sheet.get(passportKeys.fingerprint)?.trim() ?? null,
    unit: sheet.get(passportKeys.unit)?.trim() ?? namedText(passportNames.unit) ?? keyword("unit"),
    round: Number.isInteger(round) ? round : null,
    planJson: joinChunks(sheet, passportPlanChunk),
    table: target(passportNames.table),
  };
}
