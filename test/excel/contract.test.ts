import type { GridBook } from "../../src/model/grid";
import { sheetToGrid } from "../../src/model/sheetToGrid";
import type { SheetModel, WorkbookModel } from "../../src/model/sheetModel";
import { readWorkbook } from "../../src/xlsx/readWorkbook";
import { renderWorkbook } from "../../src/xlsx/renderWorkbook";
import { snapshot } from "../excelHost/snapshot";
import { comparableGrid, comparableSheet, plainQuotes } from "./comparable";
import { expectSame } from "./expectSame";
import { everyExcel, openExcel } from "./openExcel";
import { shippedWorkbooks } from "./shippedWorkbooks";

const shipped = shippedWorkbooks();
/** The sheet that a new workbook has, and those that only the renderer to Excel makes. */
const isContent = ({ name }: { readonly name: string }): boolean => name !== "Sheet1" && !/^_SoKet(Undo\d+|_List)$/.test(name);

const files = new Map<WorkbookModel, GridBook>();

/** The model as its file is read, made once. */
async function fileBook(model: WorkbookModel): Promise<GridBook> {
  const known = files.get(model);
  if (known !== undefined) return known;
  const result = readWorkbook(await renderWorkbook(model));
  if ("refusal" in result) throw new Error(JSON.stringify(result.refusal));
  files.set(model, result.book);
  return result.book;
}

describe.each(everyExcel)("ExcelApi $version, $mode", (excel) => {
  it.each(shipped)("holds %s as it was written, and reads it back as a file is read", async (_, model) => {
    const { host, workbook } = await openExcel(excel, [model]);
    const written = await workbook.writeSheets(model);
    expect(written).toEqual({ added: model.sheets.map(({ name }) => name), replaced: [], lookAgain: [] });

    const held = snapshot(host.runtime);
    const heldSheets = held.sheets.filter(isContent);
    expectSame(heldSheets.map((sheet) => comparableSheet(sheet, held.styles)), model.sheets.map((sheet) => comparableSheet(sheet, model.styles)));
    expect(Object.entries(held.names)).toEqual(Object.entries(model.names).map(([name, reference]) => [name, plainQuotes(reference)]));
    expect(held.properties).toEqual(model.properties);

    const book = await workbook.readBook(null);
    const grids = book.grids.filter(isContent);
    // Nobody lays out what is very hidden, so its merged cells are not asked for.
    expectSame(grids.map((grid) => comparableGrid(grid, false)), model.sheets.map((sheet: SheetModel) => comparableGrid(sheetToGrid(sheet), false)));
    const file = await fileBook(model);
    expectSame(grids.map((grid) => comparableGrid(grid, true)), file.grids.filter(isContent).map((grid) => comparableGrid(grid, true)));
    expect(Object.fromEntries(book.names)).toEqual(Object.fromEntries([...file.names].map(([name, reference]) => [name, plainQuotes(reference)])));
    for (const name of ["title", "keywords"]) expect(book.properties.get(name) ?? "").toBe(file.properties.get(name) ?? "");

    expect(host.requests.filter(({ error }) => error !== null)).toEqual([]);
    expect(Math.max(...host.requests.map(({ bytes, responseBytes }) => Math.max(bytes, responseBytes)))).toBeLessThan(4_000_000);
  });
});
