import type { PlanFault, PlanReference } from "../domain/planFaults";
import type { ReviewPlan } from "../domain/plan";
import { parsePlan } from "../domain/planSchema";
import { planLimits } from "../domain/planSchemaFields";
import { planSchemaId } from "../domain/planSchemaParts";
import { cellAddress } from "../model/area";
import type { Grid, GridBook } from "../model/grid";
import { cellAt } from "../model/grid";
import { isDateCell, readPlanCell } from "../model/planCellText";
import type { PlanField, PlanTable } from "../model/planSheetFields";
import { planHeadFields, planHeadTables, planSheetTables } from "../model/planSheetFields";
import { findPlanTables } from "./findPlanTables";
import type { PlacedText, Position } from "./planHeadings";
import type { PlanHead } from "./readPlanHead";
import { findPlanHead } from "./readPlanHead";
import { readPlanTable, setField } from "./readPlanTable";

/** A fault of a plan with the place a person can go to. */
export interface PlacedPlanFault {
  /** "sheet!A1", the sheet alone when it has no such cell, or a path of the written form. */
  readonly place: string;
  readonly fault: PlanFault;
}

export type ReadPlanSheets = { readonly plan: ReviewPlan } | { readonly faults: readonly PlacedPlanFault[] };

interface GridPlace extends Position {
  readonly grid: Grid;
}

const referenceOf: Readonly<Record<PlanTable["list"], PlanReference | null>> = { sections: "section", periods: "period", units: "unit", indicators: "indicator", assignments: null };

/** A fault at a cell, or at a whole sheet or path that has none. */
interface FoundFault {
  readonly at: GridPlace | string;
  readonly fault: PlanFault;
}

function placeOf({ at, fault }: FoundFault): PlacedPlanFault {
  return { place: typeof at === "string" ? at : `${at.grid.name}!${cellAddress(at.row, at.column)}`, fault };
}

/** As a person goes through them: what has no cell, then sheet by sheet, row by row, from the left. */
function inReadingOrder(faults: readonly FoundFault[], grids: readonly Grid[]): readonly FoundFault[] {
  const rank = ({ at }: FoundFault): readonly [number, number, number] => (typeof at === "string" ? [-1, 0, 0] : [grids.indexOf(at.grid), at.row, at.column]);
  return [...faults].sort((left, right) => {
    const [one, other] = [rank(left), rank(right)];
    return one[0] - other[0] || one[1] - other[1] || one[2] - other[2];
  });
}

/** The list and the field that a path of the written form stands for in the sheets. */
function fieldAt(path: string): { readonly list: string; readonly field: PlanField | undefined } {
  const [, list = "", ownPath = path] = /^(\w+)\[\d+\]\.(.+)$/.exec(path) ?? [];
  const fields = [...planHeadTables, ...planSheetTables].find((table) => table.list === list)?.fields ?? planHeadFields;
  // Of a group it is the first field that says what the others mean.
  return { list, field: fields.find((candidate) => candidate.path === ownPath || candidate.path.startsWith(`${ownPath}.`)) };
}

/** The plan sheets of one workbook while they are read: the written form, where each of its fields stands, and what is wrong with the sheets themselves. */
class PlanSheetReader {
  readonly json: Record<string, unknown> = { schema: planSchemaId };
  private readonly found: FoundFault[] = [];
  private readonly places = new Map<string, GridPlace>();
  /** Fields of which the sheets have no column or row, by their list ("" for the plan's own). */
  private readonly absent = new Map<string, ReadonlySet<PlanField>>();
  private readonly unreadable = new Set<PlanTable["list"]>();

  private place(path: string, grid: Grid, { row, column }: Position): void {
    if (!this.places.has(path)) this.places.set(path, { grid, row, column });
  }

  private tellHeadings(grid: Grid, unknown: readonly PlacedText[], repeated: readonly PlacedText[]): void {
    for (const { text, ...at } of unknown) this.found.push({ at: { grid, ...at }, fault: { path: "", code: "unknownField", facts: { field: text.slice(0, 80) } } });
    for (const { text, ...at } of repeated) this.found.push({ at: { grid, ...at }, fault: { path: "", code: "repeatedHeading", facts: { heading: text } } });
  }

  readHead({ grid, labels, unknown, repeated }: PlanHead): void {
    for (const [field, { row, column }] of labels) {
      const value = { row, column: column + 1 };
      setField(this.json, field, readPlanCell(field.kind, cellAt(grid, value.row, value.column)));
      this.place(field.path, grid, value);
      this.place(field.path.split(".")[0] ?? "", grid, value);
    }
    const [first] = labels.values();
    if (first !== undefined) this.place("", grid, first);
    this.absent.set("", new Set(planHeadFields.filter((field) => !labels.has(field))));
    this.tellHeadings(grid, unknown, repeated);
  }

  readTable(table: PlanTable, grid: Grid, start: number | null, end: number): void {
    const entries = start === null ? null : readPlanTable(grid, table, start, end);
    if (entries === null) {
      this.unreadable.add(table.list);
      this.found.push({ at: grid.name, fault: { path: "", code: "missingTable", facts: { title: table.title } } });
      return;
    }
    // Without any section the plan has the usual ones.
    if (entries.list.length > 0 || table.list !== "sections") this.json[table.list] = entries.list;
    for (const [path, at] of entries.places) this.place(path, grid, at);
    this.absent.set(table.list, new Set(table.fields.filter((field) => !entries.headings.columns.has(field))));
    this.tellHeadings(grid, entries.headings.unknown, entries.headings.repeated);
    for (const at of entries.blankHeadings) this.found.push({ at: { grid, ...at }, fault: { path: "", code: "blank", facts: {} } });
  }

  tellMissingSheet({ list, sheet }: PlanTable): void {
    this.unreadable.add(list);
    this.found.push({ at: sheet, fault: { path: "", code: "missingSheet", facts: { sheet } } });
  }

  private cellOf(path: string): GridPlace | null {
    const found = this.places.get(path);
    if (found !== undefined) return found;
    const cut = Math.max(path.lastIndexOf("."), path.lastIndexOf("["));
    return cut > 0 ? this.cellOf(path.slice(0, cut)) : null;
  }

  /** The field without column or row that a missing value is the value of. */
  private absentField(path: string): { readonly list: string; readonly field: PlanField } | null {
    const { list, field } = fieldAt(path);
    return field !== undefined && this.absent.get(list)?.has(field) === true ? { list, field } : null;
  }

  /** A fault of the plan as a person with the sheets at hand sees it; null for one that follows from what was told of the sheets. */
  private located(fault: PlanFault): FoundFault | null {
    const { path, code, facts } = fault;
    if (code === "missing") {
      if (this.unreadable.has(path as PlanTable["list"])) return null;
      const absent = this.absentField(path);
      const row = absent === null ? undefined : this.places.get(absent.list);
      if (absent !== null && row !== undefined) return { at: row, fault: { path: "", code: "missingHeading", facts: { heading: absent.field.heading } } };
    }
    if (code === "unknownCode" && this.isUnjudged(facts.kind)) return null;
    const at = this.cellOf(path);
    if (at === null) return { at: path, fault };
    const cell = cellAt(at.grid, at.row, at.column);
    const { field } = fieldAt(path);
    if (code === "missing") return { at, fault: { path, code, facts: { heading: field?.heading ?? null } } };
    if (field?.kind === "date" && (code === "badDate" || code === "wrongType") && (cell?.content.kind === "text" || (cell?.content.kind === "number" && !isDateCell(cell)))) {
      return { at, fault: { path, code: "badDate", facts: { found: String(cell.content.value).slice(0, planLimits.code), order: "dayFirst" } } };
    }
    if (code === "wrongType" && cell?.content.kind === "number" && isDateCell(cell)) return { at, fault: { path, code: "madeDate", facts: {} } };
    if (code === "wrongType" && (cell?.content.kind === "error" || cell?.content.kind === "uncomputed")) return { at, fault: { path, code: "errorCell", facts: {} } };
    return { at, fault };
  }

  /** Codes of a list that has no column for them, or is not there, are not known. */
  private isUnjudged(kind: PlanReference): boolean {
    return [...planHeadTables, ...planSheetTables].some(({ list, fields: [id] }) => referenceOf[list] === kind && (this.unreadable.has(list) || (id !== undefined && this.absent.get(list)?.has(id) === true)));
  }

  result(grids: readonly Grid[]): ReadPlanSheets {
    const parsed = parsePlan(this.json);
    if ("plan" in parsed && this.found.length === 0) return parsed;
    const all = [...this.found, ...("plan" in parsed ? [] : parsed.faults.flatMap((fault) => this.located(fault) ?? []))];
    // A column that is not there is missing once, not once a row.
    const told = new Set<string>();
    const once = all.filter((found) => {
      const { fault } = found;
      if (fault.code !== "missingHeading") return true;
      const key = JSON.stringify([placeOf(found).place, fault.facts.heading]);
      const isNew = !told.has(key);
      told.add(key);
      return isNew;
    });
    return { faults: inReadingOrder(once, grids).map(placeOf) };
  }
}

/**
 * Reads the plan sheets of a workbook as a plan, or gives every fault with its cell; null when it has no plan sheets.
 * Sheets and columns are found by their headings, so rows and columns may be added and moved;
 * a heading that the plan does not know is a fault, never silence.
 */
export function readPlanSheets(book: GridBook): ReadPlanSheets | null {
  const head = findPlanHead(book);
  if (head === null) return null;
  const reader = new PlanSheetReader();
  reader.readHead(head);
  planHeadTables.forEach((table, index) => {
    const start = head.tableStarts[index] ?? null;
    const later = head.tableStarts.flatMap((row) => (row !== null && start !== null && row > start ? [row] : []));
    reader.readTable(table, head.grid, start, Math.min(Infinity, ...later));
  });
  const grids = findPlanTables(book, head.grid);
  for (const table of planSheetTables) {
    const grid = grids.get(table);
    if (grid !== undefined) reader.readTable(table, grid, 0, Infinity);
    // A plan may issue nothing to single units.
    else if (table.list !== "assignments") reader.tellMissingSheet(table);
  }
  return reader.result(book.grids);
}
