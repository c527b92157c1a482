import { stateSheetName } from "../../src/model/openWorkbook";
import type { WorkbookChange } from "../../src/model/openWorkbook";
import { openFileInNewWindow } from "../../src/excel/openFile";
import { sheetCalled } from "../excelHost/workbook/hostWorkbook";
import { openExcel } from "./openExcel";
import { personsWorkbook } from "./personsWorkbook";
import { smallWorkbook } from "./smallWorkbook";

const excel = { version: "1.14", mode: "web" } as const;
const settled = (): Promise<void> => new Promise((resolve) => void setTimeout(resolve, 30));

test("changes of the person and of co-authors are told, our own are not, and none after the listener left", async () => {
  const { host, native, workbook } = await openExcel(excel, [smallWorkbook(1)], personsWorkbook());
  const changes: WorkbookChange[] = [];
  const stop = await workbook.onChanged((change) => void changes.push(change));
  await workbook.writeSheets(smallWorkbook(1));
  await workbook.saveState("{}");
  await workbook.undoWrite();
  await settled();
  expect(changes).toEqual([]);

  const { id } = sheetCalled(native, "Ghi chú")!;
  host.change({ kind: "changed", sheetId: id, address: "A1", source: "Local" });
  host.change({ kind: "changed", sheetId: id, address: "B2", source: "Remote" });
  host.change({ kind: "added", sheetId: id, address: "", source: "Remote" });
  // What a co-author's pane keeps is another's decision; here it would be our own echo.
  host.change({ kind: "changed", sheetId: sheetCalled(native, stateSheetName)!.id, address: "A1", source: "Remote" });
  host.change({ kind: "changed", sheetId: sheetCalled(native, stateSheetName)!.id, address: "A1", source: "Local" });
  await settled();
  expect(changes.map(({ sheet }) => String(sheet)).sort()).toEqual(["Ghi chú", "Ghi chú", stateSheetName, "null"]);

  await stop();
  host.change({ kind: "changed", sheetId: id, address: "A1", source: "Local" });
  await settled();
  expect(changes).toHaveLength(4);
});

test("Excel is asked once of each change, however many listen", async () => {
  const { host, native, workbook } = await openExcel(excel, [], personsWorkbook());
  const changes: WorkbookChange[] = [];
  const stop = await workbook.onChanged((change) => void changes.push(change));
  await workbook.onChanged((change) => void changes.push(change));
  const { id } = sheetCalled(native, "Ghi chú")!;
  host.requests.length = 0;
  for (const address of ["A1", "A2", "A3"]) host.change({ kind: "changed", sheetId: id, address, source: "Local" });
  await settled();
  expect(host.requests).toHaveLength(3);
  expect(changes).toEqual(Array.from({ length: 6 }, () => ({ sheet: "Ghi chú" })));
  await stop();
  host.change({ kind: "changed", sheetId: id, address: "A4", source: "Local" });
  await settled();
  expect(changes).toHaveLength(7);
});

test.each([["{}"], ["x".repeat(100_000)], [`${"a".repeat(31_999)}''''${"=1+1".repeat(20_000)}`], ["ô".repeat(3_000_000)]])("the state is kept in the workbook", async (state) => {
  const { host, native, workbook } = await openExcel(excel, []);
  expect(await workbook.loadState()).toBeNull();
  await workbook.saveState("an older and longer one ".repeat(10_000));
  await workbook.saveState(state);
  expect(await workbook.loadState()).toBe(state);
  expect(sheetCalled(native, stateSheetName)!.visibility).toBe("VeryHidden");
  expect((await workbook.sheets()).map(({ name }) => name)).toEqual(["Sheet1"]);
  expect(Math.max(...host.requests.map(({ bytes, responseBytes }) => Math.max(bytes, responseBytes)))).toBeLessThan(4_000_000);
  await workbook.saveState("");
  expect(await workbook.loadState()).toBeNull();
});

test("a cell is shown, a hidden or missing one is not", async () => {
  const { host, native, workbook } = await openExcel(excel, [], personsWorkbook());
  sheetCalled(native, "Của tôi")!.visibility = "Hidden";
  expect(await workbook.select("ghi chú", "B7")).toBe(true);
  expect(host.runtime.selection).toEqual({ sheet: "Ghi chú", area: { firstRow: 6, lastRow: 6, firstColumn: 1, lastColumn: 1 } });
  expect(await workbook.select("Ghi chú", null)).toBe(true);
  expect([await workbook.select("Của tôi", "A1"), await workbook.select("Không có", null), await workbook.select("Ghi chú", "7B")]).toEqual([false, false, false]);
});

test("sheets are removed by name, also very hidden ones, and others are left", async () => {
  const { native, workbook } = await openExcel(excel, [smallWorkbook(1)], personsWorkbook());
  await workbook.writeSheets(smallWorkbook(1));
  sheetCalled(native, "Dữ liệu")!.visibility = "VeryHidden";
  await workbook.removeSheets(["phụ lục", "Dữ liệu", "Không có"]);
  expect((await workbook.sheets()).map(({ name }) => name)).toEqual(["Của tôi", "Ghi chú", "_SoKet_List"]);
});

test("a file is opened in a window of its own", async () => {
  const { host } = await openExcel(excel, []);
  const bytes = Uint8Array.from({ length: 100_000 }, (_, index) => index % 256);
  await openFileInNewWindow(bytes);
  expect(host.opened).toEqual([Buffer.from(bytes).toString("base64")]);
});

test("each version of Excel tells what it can do", async () => {
  const { workbook } = await openExcel({ version: "1.8", mode: "desktop" }, []);
  expect(await workbook.capabilities()).toEqual({ host: "excel", canWrite: false, canOpenFiles: true });
  const recent = await openExcel({ version: "1.21", mode: "web" }, []);
  expect(await recent.workbook.capabilities()).toEqual({ host: "excel", canWrite: true, canOpenFiles: true });
});
