import type { ReviewPlan } from "../domain/plan";
import { targetColumn } from "../domain/plan";
import { columnIds } from "../model/passport";
import type { HeaderBlock } from "./headerBlock";
import { findHeader, repeatedHeaders } from "./headerBlock";
import { cleanText } from "./matchKey";
import type { SheetView } from "./sheetView";

/** A column id (period id or `target`) that more than one column claims. */
export interface ColumnConflict {
  readonly id: string;
  readonly headings: readonly string[];
}

/** Where everything of an appendix stands on its sheet. Zero-based. */
export interface AppendixTable {
  readonly view: SheetView;
  readonly header: HeaderBlock | null;
  /** The same headings again, as printed on each page. */
  readonly repeatedHeaders: readonly HeaderBlock[];
  /** First row below the headings. */
  readonly firstRow: number;
  readonly idColumn: number | null;
  /** Columns by the ids of the hidden id row; empty without one. */
  readonly idColumns: ReadonlyMap<string, readonly number[]>;
  readonly labelColumns: readonly [first: number, last: number];
  readonly ordinalColumn: number | null;
  readonly measureColumn: number | null;
  readonly comparatorColumn: number | null;
  readonly upperColumn: number | null;
  /** Certain columns by period id or `target`. */
  readonly columns: ReadonlyMap<string, number>;
  readonly conflicts: readonly ColumnConflict[];
}

interface IdRow {
  readonly row: number;
  readonly columns: ReadonlyMap<string, readonly number[]>;
}

/** The hidden row of column ids: it says `label` and at least two periods (or the only one). */
function findIdRow(view: SheetView, plan: ReviewPlan): IdRow | null {
  const periods = new Set(plan.periods.map(({ id }) => id));
  const ids = new Set([...periods, targetColumn, ...Object.values(columnIds)]);
  for (let row = 0; row < Math.min(view.grid.rowCount, 200); row += 1) {
    const columns = new Map<string, number[]>();
    for (let column = 0; column < view.columnCount; column += 1) {
      const text = cleanText(view.text(row, column));
      if (ids.has(text)) columns.set(text, [...(columns.get(text) ?? []), column]);
    }
    const periodCount = [...columns.keys()].filter((id) => periods.has(id)).length;
    if (columns.has(columnIds.label) && periodCount >= Math.min(2, periods.size)) return { row, columns };
  }
  return null;
}

/** Every column that claims an id by the id row or by its heading; headings matter where the id row is silent or contradicts. */
function claimsOf(idRow: IdRow | null, header: HeaderBlock | null, repeated: readonly HeaderBlock[]): ReadonlyMap<string, ReadonlySet<number>> {
  const claims = new Map<string, Set<number>>();
  const claim = (id: string, column: number): void => void claims.set(id, (claims.get(id) ?? new Set()).add(column));
  for (const [id, columns] of idRow?.columns ?? []) for (const column of columns) claim(id, column);
  const identified = new Set([...(idRow?.columns.values() ?? [])].flat());
  for (const { headings } of repeated) for (const [column, heading] of headings) if (heading.kind === "period") claim(heading.period, column);
  for (const [column, heading] of header?.headings ?? []) {
    if (heading.kind === "period") claim(heading.period, column);
    else if (heading.kind === "target" && !identified.has(column)) claim(targetColumn, column);
  }
  if (!claims.has(targetColumn) && header !== null) {
    // "Nội dung | ĐVT | Chỉ tiêu | TH 2015": the second column of that name is what was to be reached.
    for (const [column, heading] of header.headings) if (heading.kind === "label" && column > header.labelColumns[1]) claim(targetColumn, column);
  }
  return claims;
}

/** The appendix on one sheet, by its id row or by its headings; null when the sheet holds none. */
export function findTable(view: SheetView, plan: ReviewPlan): AppendixTable | null {
  const idRow = findIdRow(view, plan);
  const header = findHeader(view, plan);
  if (idRow === null && header === null) return null;
  const byId = (id: string): number | null => idRow?.columns.get(id)?.[0] ?? null;
  const byHeading = (kind: "measure" | "ordinal"): number | null => [...(header?.headings ?? [])].find(([, heading]) => heading.kind === kind)?.[0] ?? null;
  const repeated = header === null ? [] : repeatedHeaders(view, plan, header);
  const claims = claimsOf(idRow, header, repeated);
  const wanted = [...plan.periods.map(({ id }) => id), targetColumn];
  const claimants = new Map<number, number>();
  for (const id of wanted) for (const column of claims.get(id) ?? []) claimants.set(column, (claimants.get(column) ?? 0) + 1);
  const columns = new Map<string, number>();
  const conflicts: ColumnConflict[] = [];
  for (const id of wanted) {
    const claimed = [...(claims.get(id) ?? [])];
    const [only] = claimed;
    if (only === undefined) continue;
    if (claimed.length === 1 && claimants.get(only) === 1) columns.set(id, only);
    else conflicts.push({ id, headings: claimed.map((column) => header?.texts.get(column) ?? id) });
  }
  const label = byId(columnIds.label);
  return {
    view,
    header,
    repeatedHeaders: repeated,
    firstRow: Math.max(idRow?.row ?? -1, header?.lastRow ?? -1) + 1,
    idColumn: byId(columnIds.id),
    idColumns: idRow?.columns ?? new Map(),
    labelColumns: header?.labelColumns ?? [label ?? 0, label ?? 0],
    ordinalColumn: byId(columnIds.ordinal) ?? byHeading("ordinal"),
    measureColumn: byId(columnIds.measure) ?? byHeading("measure"),
    comparatorColumn: byId(columnIds.comparator),
    upperColumn: byId(columnIds.upper),
    columns,
    conflicts,
  };
}
