import { sheetToGrid } from "../../src/model/sheetToGrid";
import { comparableGrid } from "./comparable";
import { expectSame } from "./expectSame";
import { openExcel } from "./openExcel";
import { summaryOf } from "./shippedWorkbooks";

const megabyte = 1_000_000;

test("a summary of 63 units goes through Excel on the web, first and again, in few requests below 4 MB", async () => {
  const model = summaryOf(63);
  const { host, workbook } = await openExcel({ version: "1.14", mode: "web" }, [model]);
  for (const replaced of [false, true]) {
    host.requests.length = 0;
    const written = await workbook.writeSheets(model);
    expect(written[replaced ? "replaced" : "added"]).toHaveLength(model.sheets.length);
    expect(host.requests.length).toBeLessThan(3 * model.sheets.length);
    expect(Math.max(...host.requests.map(({ bytes }) => bytes))).toBeLessThan(3 * megabyte);
  }
  host.requests.length = 0;
  const book = await workbook.readBook(model.sheets.map(({ name }) => name));
  expect(Math.max(...host.requests.map(({ responseBytes }) => responseBytes))).toBeLessThan(4 * megabyte);
  expectSame(book.grids.map((grid) => comparableGrid(grid, false)), model.sheets.map((sheet) => comparableGrid(sheetToGrid(sheet), false)));
});
