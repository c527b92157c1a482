import type { Area } from "../../../src/model/area";
import type { HostCell } from "./cells";

export interface HostLine {
  /** Points; null for the standard height or width. */
  readonly size: number | null;
  readonly hidden: boolean;
  readonly outlineLevel: number;
}

export interface HostValidation {
  readonly areas: readonly Area[];
  rule: Readonly<Record<string, unknown>>;
  ignoreBlanks: boolean;
  prompt: Readonly<Record<string, unknown>> | null;
  errorAlert: Readonly<Record<string, unknown>> | null;
}

export interface HostConditionalFormat {
  readonly id: string;
  readonly kind: "Custom" | "CellValue" | "DataBar";
  readonly areas: readonly Area[];
  formula: string;
  readonly look: Map<string, unknown>;
}

export interface HostSeries {
  name: string;
  values: string | null;
  categories: string | null;
  readonly look: Map<string, unknown>;
  readonly points: Map<number, Map<string, unknown>>;
}

export interface HostChart {
  readonly id: string;
  name: string;
  kind: string;
  anchor: Area | null;
  readonly series: HostSeries[];
  readonly look: Map<string, unknown>;
}

export interface HostPage {
  readonly set: Map<string, unknown>;
  printArea: string | null;
  titleRows: string | null;
  titleColumns: string | null;
  readonly footer: Map<string, string>;
  readonly rowBreaks: Set<number>;
  readonly columnBreaks: Set<number>;
}

export interface HostSheet {
  readonly id: string;
  readonly kind: "worksheet" | "chart";
  name: string;
  visibility: "Visible" | "Hidden" | "VeryHidden";
  readonly cells: Map<number, HostCell>;
  readonly rows: Map<number, HostLine>;
  readonly columns: Map<number, HostLine>;
  merges: Area[];
  frozen: { readonly rows: number; readonly columns: number } | null;
  filter: Area | null;
  protection: Readonly<Record<string, unknown>> | null;
  validations: HostValidation[];
  /** The first has the highest priority. */
  conditionalFormats: HostConditionalFormat[];
  readonly charts: HostChart[];
  readonly links: Map<number, string>;
  /** Names that hold on this sheet only. */
  readonly names: Map<string, string>;
  readonly page: HostPage;
}

export interface HostWorkbook {
  sheets: HostSheet[];
  active: string;
  /** By name as written; to references with "=". */
  readonly names: Map<string, string>;
  readonly properties: Map<string, string>;
  structureProtected: boolean;
  readOnly: boolean;
  nextId: number;
}

export function freshId(workbook: HostWorkbook): string {
  const id = `{${String(workbook.nextId).padStart(8, "0")}-0001-0000-0000-000000000000}`;
  workbook.nextId += 1;
  return id;
}

export function newSheet(workbook: HostWorkbook, name: string, kind: HostSheet["kind"] = "worksheet"): HostSheet {
  const page: HostPage = { set: new Map(), printArea: null, titleRows: null, titleColumns: null, footer: new Map(), rowBreaks: new Set(), columnBreaks: new Set() };
  return {
    id: freshId(workbook), kind, name, visibility: "Visible", cells: new Map(), rows: new Map(), columns: new Map(), merges: [], frozen: null, filter: null,
    protection: null, validations: [], conditionalFormats: [], charts: [], links: new Map(), names: new Map(), page,
  };
}

/** A new workbook with one empty sheet, as Excel makes it. */
export function newWorkbook(sheetName = "Sheet1"): HostWorkbook {
  const workbook: HostWorkbook = { sheets: [], active: "", names: new Map(), properties: new Map(), structureProtected: false, readOnly: false, nextId: 1 };
  const sheet = newSheet(workbook, sheetName);
  workbook.sheets.push(sheet);
  workbook.active = sheet.id;
  return workbook;
}

export function sheetCalled(workbook: HostWorkbook, name: string): HostSheet | undefined {
  return workbook.sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
}
