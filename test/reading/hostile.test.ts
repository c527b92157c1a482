import fc from "fast-check";
import type { CellContent, GridCell } from "../../src/model/grid";
import { gridKey } from "../../src/model/grid";
import { readAppendix } from "../../src/reading/readAppendix";
import { book, sheet } from "./grids";
import { samplePlan } from "./samplePlan";

const words = ["Chỉ tiêu", "TT", "ĐVT", "TH 2015", "TH 2016", "2017", "6T/2018", "Ước 2018", "Mục tiêu", "Tổng doanh thu", "Trong đó: nữ", "II. Công tác xây dựng Đảng", "Số đảng viên mới kết nạp", "triệu đồng", "%", "x", "-", "…", "1.234", "12,5 tỷ", ">95", "(12)", "#REF!", "", " ", "ĐẢNG BỘ CÔNG TY ĐIỆN LỰC", "KT01", "label", "id", "own:1", "Lần gửi: 2", "VI. Chỉ tiêu khác", "HTTNV"];
const content: fc.Arbitrary<CellContent> = fc.oneof(
  fc.constantFrom(...words).map((value) => ({ kind: "text", value }) as const),
  fc.string({ unit: "binary", maxLength: 8 }).map((value) => ({ kind: "text", value }) as const),
  fc.oneof(fc.double(), fc.integer({ min: 2015, max: 2018 })).map((value) => ({ kind: "number", value }) as const),
  fc.boolean().map((value) => ({ kind: "boolean", value }) as const),
  fc.constantFrom("#REF!", "#N/A").map((value) => ({ kind: "error", value }) as const),
  fc.constant({ kind: "uncomputed" } as const),
);
const cell: fc.Arbitrary<GridCell> = fc.record({
  content,
  formula: fc.option(fc.constantFrom("A1", "B2+C3", "SUM(A1:D9)", "[1]x!A1", "F6", "IF(", "'", "1E999"), { freq: 4 }),
  format: fc.constantFrom(null, "0%", "d-mmm", "General", "\"", "[", "@"),
  font: fc.constantFrom(null, null, ".VnTimeH", "VNI-Times", "Arial"),
});
const position = fc.tuple(fc.nat(20), fc.nat(10));
const merge = fc.tuple(position, position).map(([[row, column], [height, width]]) => ({ firstRow: row, firstColumn: column, lastRow: row + (height % 3), lastColumn: column + (width % 4) }));

test("no content makes the reader throw, and a number it gives is finite and in a cell", () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(position, cell), { maxLength: 120 }), fc.array(merge, { maxLength: 4 }), fc.boolean(), (cells, merges, withHeading) => {
      const heading = withHeading ? [["TT", "Chỉ tiêu", "ĐVT", "Mục tiêu", "TH 2015", "TH 2016", "TH 2017", "6T/2018", "Ước TH 2018"], [1, "Tổng doanh thu"], [2, "Tổng số đảng viên"]] : [];
      const grid = sheet(heading);
      const all = new Map([...grid.cells, ...cells.map(([[row, column], value]) => [gridKey(row + heading.length, column), value] as const)]);
      const written = { ...grid, cells: all, merges, rowCount: 30, columnCount: 12 };
      const submission = readAppendix({ book: book([written, { ...written, name: "Sheet2" }]), plan: samplePlan, file: "DV01.xlsx", contentHash: "0", answers: new Map(), asUnit: "DV01" });
      for (const { state, value, source } of submission.facts) {
        expect(Number.isFinite(value ?? 0)).toBe(true);
        expect(state === "number").toBe(value !== null);
        if (state === "number") expect(source.cell).not.toBeNull();
      }
      const keys = submission.facts.map(({ indicator, column }) => `${indicator} ${column}`);
      expect(new Set(keys).size).toBe(keys.length);
      const ids = submission.questions.map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      expect(readAppendix({ book: book([written, { ...written, name: "Sheet2" }]), plan: samplePlan, file: "DV01.xlsx", contentHash: "0", answers: new Map(), asUnit: "DV01" })).toEqual(submission);
    }),
    { seed: 2018, numRuns: 500 },
  );
});

test("a stray cell at the end of the sheet costs nothing", () => {
  const grid = sheet([["TT", "Chỉ tiêu", "ĐVT", "TH 2015", "TH 2016"], [1, "Tổng doanh thu", null, 1, 2]]);
  const far = { ...grid, cells: new Map([...grid.cells, [gridKey(1_048_575, 16_383), grid.cells.get(0)!]]), rowCount: 1_048_576, columnCount: 16_384 };
  const start = process.cpuUsage();
  expect(readAppendix({ book: book([far]), plan: samplePlan, file: "a.xlsx", contentHash: "0", answers: new Map(), asUnit: "DV01" }).facts.filter(({ state }) => state === "number")).toHaveLength(2);
  expect(process.cpuUsage(start).user).toBeLessThan(1_000_000);
});
