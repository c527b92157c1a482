import { drawRow, drawnWithin } from "../../../src/taskpane/page/drawnCells";
import { scrollFor } from "../../../src/taskpane/page/scrollIntoWindow";
import { endOf, freezeWithin, indexAt, layOutSheet, offsetOf, scrollingStart } from "../../../src/taskpane/page/sheetLayout";
import { fillFurther } from "../../../src/taskpane/page/useFilledRows";
import { windowAt } from "../../../src/taskpane/page/useWindow";
import { plainStyle, sampleCell, samplePreview } from "./samplePreview";

test("points become pixels, hidden ones take no room", () => {
  const { rows, columns } = layOutSheet(samplePreview(), 1);
  expect([...columns.offsets]).toEqual([0, 40, 40, 80, 120, 160]);
  expect([...rows.offsets]).toEqual([0, 20, 40, 40, 60, 80, 100]);
  expect([...layOutSheet(samplePreview(), 1.5).columns.offsets]).toEqual([0, 60, 60, 120, 180, 240]);
});

test.each([[-5, 0], [0, 0], [39, 0], [40, 2], [79, 2], [159, 4], [500, 4]])("at %s lies column %s", (position, column) => {
  expect(indexAt(layOutSheet(samplePreview(), 1).columns, position)).toBe(column);
});

test("where the whole sheet takes input, empty rows and columns follow", () => {
  const { rows, columns } = layOutSheet(samplePreview({ editing: "all" }), 1);
  expect([rows.count, columns.count, endOf(rows), endOf(columns)]).toEqual([46, 9, 100 + 40 * 20, 160 + 4 * 64]);
});

test("frozen rows slide away down to the heading; a merged heading is not cut; what leaves no room is not frozen", () => {
  const preview = samplePreview({ rowHeights: Float32Array.from([60, 60, 15, 15, 15, 15]), frozen: { rows: 4, columns: 3 }, merges: [{ firstRow: 2, lastRow: 3, firstColumn: 0, lastColumn: 0 }] });
  const layout = layOutSheet(preview, 1);
  expect(freezeWithin(layout, preview, { width: 400, height: 600 }).rows).toMatchObject({ frozen: 4, slides: 0 });
  const { rows, columns } = freezeWithin(layout, preview, { width: 200, height: 200 });
  expect(rows).toMatchObject({ frozen: 4, slides: 160 });
  expect([0, 100, 160, 900].map((scrolled) => scrollingStart(rows, scrolled))).toEqual([200, 100, 40, 40]);
  expect(columns.frozen).toBe(3);
  expect(freezeWithin(layout, preview, { width: 100, height: 60 })).toMatchObject({ rows: { frozen: 0 }, columns: { frozen: 0 } });
});

test("scrolling goes as far as needed, to the middle for what is revealed, and never for frozen rows", () => {
  const axis = { ...layOutSheet(samplePreview({ rowCount: 100, rowHeights: new Float32Array(100).fill(15) }), 1).rows, frozen: 2 };
  expect(scrollFor(axis, 1, 1, 300, 200, true)).toBe(300);
  expect(scrollFor(axis, 10, 10, 300, 200, false)).toBe(160);
  expect(scrollFor(axis, 10, 10, 0, 200, false)).toBe(20);
  expect(scrollFor(axis, 5, 5, 0, 200, false)).toBe(0);
  expect(scrollFor(axis, 50, 50, 0, 200, true)).toBe(890);
});

test("what is drawn is in view or near it", () => {
  const layout = layOutSheet(samplePreview({ rowCount: 1000, rowHeights: new Float32Array(1000).fill(15) }), 1);
  expect(windowAt(layout, { top: 10_000, left: 0, width: 100, height: 400 })).toEqual({ firstRow: 488, lastRow: 528, firstColumn: 0, lastColumn: 4 });
});

test("rows fill a few a frame, downwards first, and not beyond what was fetched", () => {
  const shown = { first: 10, last: 30 };
  expect(fillFurther({ first: 0, last: -1 }, shown, 8, () => true)).toEqual({ first: 10, last: 17 });
  expect(fillFurther({ first: 15, last: 28 }, shown, 4, () => true)).toEqual({ first: 13, last: 30 });
  expect(fillFurther({ first: 10, last: 17 }, shown, 8, (row) => row < 20)).toEqual({ first: 10, last: 19 });
  expect(fillFurther({ first: 100, last: 140 }, shown, 8, () => false)).toEqual({ first: 10, last: 9 });
});

describe("a row as it is drawn", () => {
  const preview = samplePreview();
  const layout = layOutSheet(preview, 1);
  const measure = (text: string): number => text.length * 10;
  const row = (...cells: ReturnType<typeof sampleCell>[]) => drawRow(layout, preview, 0, cells, [], measure);

  test("a text runs on over empty neighbours, up to the next text", () => {
    expect(row(sampleCell(0, { text: "Tổng doanh thu" }))[0]?.overflow).toEqual({ left: 0, width: 146 });
    expect(row(sampleCell(0, { text: "Tổng doanh thu" }), sampleCell(3, { text: "x" }))[0]?.overflow).toEqual({ left: 0, width: 80 });
    expect(row(sampleCell(0, { text: "Tổng doanh thu" }), sampleCell(2, { text: "x" }))[0]?.overflow).toBeNull();
  });

  test("a number that does not fit is never cut", () => {
    expect(row(sampleCell(0, { text: "1.234.567", kind: "number" }))[0]).toMatchObject({ shown: "####", overflow: null });
    expect(row(sampleCell(0, { text: "123", kind: "number" }))[0]).toMatchObject({ shown: "123" });
  });

  test("hidden columns are left out, and a wrapped text stays in its box", () => {
    expect(row(sampleCell(1, { text: "ẩn" }))).toEqual([]);
    const wrapping = samplePreview({ styles: [{ ...plainStyle, wrap: true }] });
    expect(drawRow(layout, wrapping, 0, [sampleCell(0, { text: "Tổng doanh thu" })], [], measure)[0]?.overflow).toBeNull();
  });

  test("a merged cell is as large as its area, and seen as soon as a part of it is", () => {
    const [merged] = drawRow(layout, preview, 4, [sampleCell(2, { text: "x" })], preview.merges, measure);
    expect(merged).toMatchObject({ left: 40, width: 80, height: 40 });
    expect(drawnWithin([merged!], offsetOf(layout.columns, 3), 200)).toHaveLength(1);
    expect(drawnWithin([merged!], offsetOf(layout.columns, 4), 200)).toHaveLength(0);
  });
});
