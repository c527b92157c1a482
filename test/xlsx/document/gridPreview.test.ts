import type { Grid, GridCell } from "../../../src/model/grid";
import { gridKey } from "../../../src/model/grid";
import { previewGrid } from "../../../src/xlsx/document/gridPreview";

const label = "Số đảng viên được đánh giá, xếp loại chất lượng";

function gridOf(rows: readonly (readonly (string | number)[])[], more: Partial<Grid> = {}): Grid {
  const cells = rows.flatMap((values, row) =>
    values.flatMap((value, column): [number, GridCell][] => {
      const content = typeof value === "number" ? ({ kind: "number", value } as const) : ({ kind: "text", value } as const);
      return value === "" ? [] : [[gridKey(row, column), { content, formula: null, format: null, font: null }]];
    }),
  );
  const columnCount = Math.max(...rows.map(({ length }) => length));
  return { name: "S", visibility: "visible", rowCount: rows.length, columnCount, cells: new Map(cells), merges: [], hiddenRows: new Set(), hiddenColumns: new Set(), filtered: false, ...more };
}

test("columns of a table are as wide as what stands in them, within bounds; titles run on", () => {
  const rows = [["BIỂU TỔNG HỢP KẾT QUẢ THỰC HIỆN CÁC CHỈ TIÊU NGHỊ QUYẾT ĐẠI HỘI"], ["TT", "Chỉ tiêu", "2017"], [1, label, 12], [2, "x".repeat(400), 1234567890123]];
  const [number, text, figure] = previewGrid(gridOf(rows)).columnWidths;
  expect([number, text]).toEqual([48, 240]);
  expect(figure).toBeGreaterThan(48);
  expect(previewGrid(gridOf(rows.slice(0, 3))).columnWidths[1]).toBeGreaterThan(label.length * 5);
  expect(previewGrid(gridOf(rows, { hiddenColumns: new Set([1]) })).columnWidths[1]).toBe(0);
});

test("a heading over several columns widens none of them", () => {
  const merges = [{ firstRow: 0, lastRow: 0, firstColumn: 0, lastColumn: 2 }];
  expect(previewGrid(gridOf([[label, "", "", 1, 2, 3], [1, 2, 3, 4, 5, 6]], { merges })).columnWidths).toEqual([48, 48, 48, 48, 48, 48]);
});
