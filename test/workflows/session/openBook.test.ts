import type { Grid, GridCell } from "../../../src/model/grid";
import type { OpenWorkbook, WorkbookChange } from "../../../src/model/openWorkbook";
import { createOpenBook } from "../../../src/workflows/session/openBook";

function sheet(name: string, formulas: readonly string[]): Grid {
  const cells = new Map(formulas.map((formula, key): [number, GridCell] => [key, { content: { kind: "number", value: 1 }, formula, format: null, font: null }]));
  return { name, visibility: "visible", rowCount: 1, columnCount: formulas.length, cells, merges: [], hiddenRows: new Set(), hiddenColumns: new Set(), filtered: false };
}

/** A form that takes figures from a sheet of the clerk's, which takes them from another one. */
const grids = [sheet("Phụ biểu", ["F1+1", "'Tính toán'!B2"]), sheet("Tính toán", ["SUM('Sổ chi'!B2:B9)"]), sheet("Sổ chi", []), sheet("Ghi chú", ["A1+1"])];

test("a sheet that was typed into is read again, with those that are computed from it, and no other", async () => {
  const reads: (readonly string[])[] = [];
  let tell: (change: WorkbookChange) => void = () => undefined;
  const workbook: Pick<OpenWorkbook, "sheets" | "readBook" | "onChanged"> = {
    sheets: async () => grids.map(({ name, visibility }) => ({ name, visibility })),
    readBook: async (names) => {
      reads.push((names ?? []).filter((name) => grids.some((grid) => grid.name === name)));
      return { grids: grids.filter(({ name }) => names?.includes(name) === true), names: new Map(), properties: new Map(), externalLinks: [] };
    },
    onChanged: async (listener) => {
      tell = listener;
      return async () => undefined;
    },
  };
  const open = createOpenBook(workbook as OpenWorkbook);
  await open.read();
  for (const expected of [["Phụ biểu", "Phụ biểu"], ["Tính toán", "Phụ biểu", "Tính toán"], ["Sổ chi", "Phụ biểu", "Tính toán", "Sổ chi"]]) {
    const [changed = ""] = expected;
    reads.length = 0;
    tell({ sheet: changed });
    await open.read();
    expect([changed, ...reads.flat()]).toEqual(expected);
  }
});
