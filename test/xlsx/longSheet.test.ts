import type { RowModel } from "../../src/model/sheetModel";
import { renderWorkbook } from "../../src/xlsx/renderWorkbook";
import { computed, row, sheetOf, typed, workbookOf } from "./sheetModels";

/** 300 units × 36 indicators × 6 columns. */
const longRows = 64_800;
const allowedGrowth = 256 * 1024 * 1024;

it("a sheet of 64,800 × 15 cells beside small ones is streamed in bounded memory", async () => {
  const before = process.memoryUsage().rss;
  let highest = before;
  function* facts(): Generator<RowModel> {
    for (let index = 0; index < longRows; index += 1) {
      if (index % 1000 === 0) highest = Math.max(highest, process.memoryUsage().rss);
      const words = Array.from({ length: 8 }, (_, column) => typed(`DV${index % 300} chỉ tiêu ${column}`));
      const numbers = Array.from({ length: 7 }, (_, column) => typed(index * 1.37 + column, "number"));
      yield row(...words, ...numbers);
    }
  }
  const small = Array.from({ length: 60 }, (_, index) => row(typed(index), computed(`A${index + 1}*2`, index * 2)));
  const bytes = await renderWorkbook(workbookOf(sheetOf("Phụ lục", small), sheetOf("Dữ liệu", facts())));
  highest = Math.max(highest, process.memoryUsage().rss);
  expect(bytes.length).toBeGreaterThan(1_000_000);
  expect(highest - before).toBeLessThan(allowedGrowth);
});
