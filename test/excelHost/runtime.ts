import type { CellContent } from "../../src/model/grid";
import type { Area } from "../../src/model/area";
import type { HostSheet, HostWorkbook } from "./workbook/hostWorkbook";

/** A change that office.js is told of. */
export interface HostEvent {
  readonly kind: "changed" | "added" | "deleted";
  readonly sheetId: string;
  readonly address: string;
  readonly source: "Local" | "Remote";
}

/** The stored value of a formula that the calculator cannot compute; null where nobody knows. */
export type StoredValue = (sheet: string, row: number, column: number) => CellContent | null;

/** The running Excel behind all its objects. */
export interface Runtime {
  readonly workbook: HostWorkbook;
  enableEvents: boolean;
  readonly tell: (event: HostEvent) => void;
  /** The value of a formula cell. */
  readonly compute: (sheet: HostSheet, row: number, column: number) => CellContent;
  /** Forgets computed values. */
  readonly touch: () => void;
  readonly opened: string[];
  /** Names of the sheets whose values the request under way has read. */
  readonly read: Set<string>;
  selection: { readonly sheet: string; readonly area: Area } | null;
}

export interface SheetPart {
  readonly runtime: Runtime;
  readonly sheet: HostSheet;
}

export interface AreasPart extends SheetPart {
  readonly areas: readonly Area[];
}
