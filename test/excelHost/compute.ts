import { createCalculator } from "../../src/reading/calculator";
import type { Calculator } from "../../src/reading/calculator";
import type { CellContent, Grid, GridBook, GridCell } from "../../src/model/grid";
import { gridKey, gridPosition } from "../../src/model/grid";
import type { HostSheet, HostWorkbook } from "./workbook/hostWorkbook";
import type { StoredValue } from "./runtime";

/** Criteria with wildcards are beyond the calculator, which takes them by the letter. */
const wildcards = /"[^"]*[*?~][^"]*"/;

interface Computed {
  readonly calculator: Calculator;
  readonly grids: ReadonlyMap<string, Grid>;
}

/** Computes formula cells on demand: by the calculator of the reading side, else by the stored value. */
export function createComputing(workbook: HostWorkbook, storedValue: StoredValue): { compute(sheet: HostSheet, row: number, column: number): CellContent; touch(): void } {
  let computed: Computed | null = null;

  function refresh(): Computed {
    const grids = workbook.sheets.map((sheet): Grid => {
      const cells = new Map<number, GridCell>();
      for (const [key, { content, formula, look }] of sheet.cells) {
        const { row, column } = gridPosition(key);
        const stored = formula === null ? content : (storedValue(sheet.name, row, column) ?? { kind: "uncomputed" as const });
        if (stored !== null) cells.set(key, { content: stored, formula: formula?.slice(1) ?? null, format: String(look["numberFormat"] ?? "General"), font: null });
      }
      return { name: sheet.name, visibility: "visible", rowCount: 0, columnCount: 0, cells, merges: [], hiddenRows: new Set(), hiddenColumns: new Set(), filtered: false };
    });
    const book: GridBook = { grids, names: new Map(), properties: new Map(), externalLinks: [] };
    return { calculator: createCalculator(book), grids: new Map(workbook.sheets.map(({ id }, index) => [id, grids[index]!])) };
  }

  return {
    compute: (sheet, row, column) => {
      const formula = sheet.cells.get(gridKey(row, column))?.formula ?? "";
      const stored = wildcards.test(formula) ? storedValue(sheet.name, row, column) : null;
      if (stored !== null) return stored;
      computed ??= refresh();
      const grid = computed.grids.get(sheet.id)!;
      const value = computed.calculator.compute(grid, row, column);
      if (value === undefined) return storedValue(sheet.name, row, column) ?? { kind: "error", value: "#NAME?" };
      if (value === null) return { kind: "number", value: 0 };
      if (typeof value === "object") return { kind: "error", value: value.error };
      return typeof value === "number" ? { kind: "number", value } : typeof value === "string" ? { kind: "text", value } : { kind: "boolean", value };
    },
    touch: () => {
      computed = null;
    },
  };
}
