import { cleanUpInterrupted } from "../../src/excel/cleanUp";
import { longestRun } from "../../src/excel/ownSheets";
import { parseKeptSheet } from "../../src/model/keptSheets";
import { fingerprint } from "../excelHost/fingerprint";
import { snapshot } from "../excelHost/snapshot";
import { sheetCalled } from "../excelHost/workbook/hostWorkbook";
import { comparableSheet } from "./comparable";
import { openExcel } from "./openExcel";
import { drawChart, formulaIn, leaveUnfinished, personsWorkbook, typeInto, writeAsAnotherPane } from "./personsWorkbook";
import { smallWorkbook } from "./smallWorkbook";

const excel = { version: "1.14", mode: "desktop" } as const;
const first = smallWorkbook(1);
const second = smallWorkbook(10);
const extended = { ...second, sheets: [...second.sheets, { ...second.sheets[1]!, name: "Nguồn" }] };

const longAgo = (): number => Date.now() - 2 * longestRun;

const visibleNames = (native: ReturnType<typeof personsWorkbook>): string[] => native.sheets.filter(({ visibility }) => visibility === "Visible").map(({ name }) => name);

test("every part of a sheet is there", async () => {
  const { host, workbook } = await openExcel(excel, [first], personsWorkbook());
  await workbook.writeSheets(first);
  const held = snapshot(host.runtime);
  for (const sheet of first.sheets) expect(comparableSheet(held.sheets.find(({ name }) => name === sheet.name)!, held.styles)).toEqual(comparableSheet(sheet, first.styles));
  // Only cells that take input may be changed; how cells look may be changed everywhere.
  expect(sheetCalled(host.runtime.workbook, "Phụ lục")!.protection).toEqual({ allowFormatCells: true, allowFormatColumns: true, allowFormatRows: true });
});

test("a run is taken back once: sheets, their places, names, properties and what the person refers to", async () => {
  const { native, workbook } = await openExcel(excel, [first], personsWorkbook());
  await workbook.writeSheets(first);
  typeInto(native, "Của tôi", 0, 0, "='Phụ lục'!A2*2");
  native.names.set("CuaToi", "='Dữ liệu'!$B$1");
  native.sheets.push(native.sheets.splice(0, 1)[0]!);
  const before = fingerprint({ ...native, sheets: native.sheets.filter(({ name }) => !name.startsWith("_SoKet")) });

  expect(await workbook.writeSheets(extended)).toEqual({ added: ["Nguồn"], replaced: ["Phụ lục", "Dữ liệu"], lookAgain: [] });
  expect(visibleNames(native)).toEqual(["Biểu đồ", "Ghi chú", "Phụ lục", "Dữ liệu", "Của tôi", "Nguồn"]);
  expect(formulaIn(native, "Của tôi", 0, 0)).toBe("='Phụ lục'!A2*2");
  expect(native.names.get("CuaToi")).toBe("='Dữ liệu'!$B$1");
  expect(native.properties.get("title")).toBe("Phụ lục 10");

  expect(await workbook.canUndo()).toBe(true);
  expect(await workbook.undoWrite()).toBe(true);
  expect(fingerprint({ ...native, sheets: native.sheets.filter(({ name }) => name !== "_SoKet_List") })).toEqual(before);
  expect(await workbook.canUndo()).toBe(false);
  expect(await workbook.undoWrite()).toBe(false);
});

test.each(["ColumnClustered", "XYScatter"])("a chart of the person (%s) shows the sheet that is there now, after a run and after it is taken back", async (kind) => {
  const { native, workbook } = await openExcel({ version: "1.15", mode: "desktop" }, [first], personsWorkbook());
  await workbook.writeSheets(first);
  const own = ["='Của tôi'!$A$1:$A$3", "='Của tôi'!$B$1:$B$3"] as const;
  const series = drawChart(native, "Của tôi", kind, "='Dữ liệu'!$B$1:$B$3", "='Dữ liệu'!$A$1:$A$3");
  const other = drawChart(native, "Của tôi", kind, ...own);
  // One that Excel tells nothing of hinders no other.
  drawChart(native, "Ghi chú", "Waterfall", ...own);
  for (const step of [() => workbook.writeSheets(second), () => workbook.writeSheets(first), () => workbook.undoWrite()]) {
    await step();
    expect([series.name, series.values, series.categories]).toEqual(["Của tôi", "='Dữ liệu'!$B$1:$B$3", "='Dữ liệu'!$A$1:$A$3"]);
    expect([other.values, other.categories]).toEqual(own);
  }
});

test.each<[string, "1.14" | "1.21", string, boolean]>([
  ["of an Excel that cannot tell what charts show", "1.14", "ColumnClustered", false],
  ["with sizes beside its numbers", "1.21", "Bubble", false],
  ["of a kind whose cells Excel does not tell", "1.21", "Waterfall", false],
  ["on a protected sheet", "1.21", "ColumnClustered", true],
])("a chart %s stops no run, and keeps what it shows", async (_, version, kind, isProtected) => {
  const { native, workbook } = await openExcel({ version, mode: "desktop" }, [first], personsWorkbook());
  await workbook.writeSheets(first);
  const series = drawChart(native, "Của tôi", kind, "='Dữ liệu'!$B$1:$B$3", "='Dữ liệu'!$A$1:$A$3");
  sheetCalled(native, "Của tôi")!.protection = isProtected ? {} : null;
  await workbook.writeSheets(second);
  expect(series.values).toMatch(/^=_SoKetOld\d+_1!\$B\$1:\$B\$3$/);
  expect(await workbook.undoWrite()).toBe(true);
  expect(series.values).toBe("='Dữ liệu'!$B$1:$B$3");
});

test("taking back finds its record after the pane was closed, and keeps what was changed meanwhile in other sheets", async () => {
  const { native, workbook } = await openExcel(excel, [first], personsWorkbook());
  await workbook.writeSheets(first);
  await workbook.writeSheets(second);
  typeInto(native, "Ghi chú", 3, 3, 7);
  typeInto(native, "Dữ liệu", 0, 1, 99);

  const reopened = await openExcel(excel, [first], native);
  expect(await reopened.workbook.undoWrite()).toBe(true);
  expect(sheetCalled(native, "Ghi chú")!.cells.size).toBe(1);
  const held = snapshot(reopened.host.runtime);
  const appendix = held.sheets.find(({ name }) => name === "Phụ lục")!;
  expect(comparableSheet(appendix, held.styles)).toEqual(comparableSheet(first.sheets[0]!, first.styles));
});

test("each run cleans up after the one before; nothing of ours is listed or read as content", async () => {
  const { native, workbook } = await openExcel(excel, [first], personsWorkbook());
  for (const model of [first, second, extended, first]) await workbook.writeSheets(model);
  const runs = new Set(native.sheets.flatMap(({ name }) => parseKeptSheet(name)?.run ?? []));
  expect(runs.size).toBe(1);
  const [run] = runs;
  const aside = (): string[] => native.sheets.map(({ name }) => name).filter((name) => name.startsWith("_"));
  expect(aside()).toEqual([`_SoKetOld${run}_0`, `_SoKetOld${run}_1`, "_SoKet_List", `_SoKetUndo${run}`]);
  const shown = ["Của tôi", "Ghi chú", "Phụ lục", "Dữ liệu", "_SoKet_List", "Nguồn"];
  expect((await workbook.sheets()).map(({ name }) => name)).toEqual(shown);
  expect((await workbook.readBook(null)).grids.map(({ name }) => name)).toEqual(shown);
  // A pane that was closed in the middle of a run leaves sheets that a later run removes; what another pane may be building stays.
  leaveUnfinished(native, longAgo());
  const building = leaveUnfinished(native, Date.now() + 60_000);
  await workbook.writeSheets(second);
  expect(aside().filter((name) => name.startsWith("_SoKetNew"))).toEqual([building]);
  expect(await workbook.undoWrite()).toBe(true);
  expect(aside()).toEqual(["_SoKet_List", building]);
});

test("what a run left that was cut off is cleaned up when the pane is opened again; what a co-author's pane may be building is left alone", async () => {
  const { host, native, workbook } = await openExcel(excel, [first], personsWorkbook());
  for (const model of [first, second]) await workbook.writeSheets(model);
  leaveUnfinished(native, Date.now());
  const before = fingerprint(native);
  host.requests.length = 0;
  await cleanUpInterrupted();
  expect(host.requests).toHaveLength(1);
  expect(fingerprint(native)).toEqual(before);
  leaveUnfinished(native, longAgo());
  await cleanUpInterrupted();
  expect(fingerprint(native)).toEqual(before);
  leaveUnfinished(native, longAgo());
  native.structureProtected = true;
  await cleanUpInterrupted();
  native.structureProtected = false;
  expect(await workbook.undoWrite()).toBe(true);
});

test("two panes that write the same sheets at the same time: the slower one is refused, and takes nothing of the other's away", async () => {
  const { host, native, workbook } = await openExcel(excel, [first], personsWorkbook());
  await workbook.writeSheets(first);
  let written: unknown = null;
  const withoutUnfinished = (): unknown => fingerprint({ ...native, sheets: native.sheets.filter(({ name }) => parseKeptSheet(name)?.kind !== "New") });
  // While this pane builds, the other's run goes from its beginning to its end.
  host.beforeRequest = () => {
    if (written !== null || !native.sheets.some(({ name }) => name.startsWith("_SoKetNew"))) return;
    writeAsAnotherPane(native, ["Phụ lục", "Dữ liệu"], Date.now() + 5);
    written = withoutUnfinished();
  };
  await expect(workbook.writeSheets(second)).rejects.toMatchObject({ code: "changedMeanwhile", detail: "Phụ lục" });
  host.beforeRequest = null;
  expect(fingerprint(native)).toEqual(written);
});

test("a workbook whose only visible sheet is replaced keeps one visible at any time", async () => {
  const { native, workbook } = await openExcel(excel, [first], personsWorkbook());
  await workbook.writeSheets(first);
  native.sheets = native.sheets.filter(({ name }) => ["Phụ lục", "Dữ liệu"].includes(name));
  native.active = sheetCalled(native, "Phụ lục")!.id;
  await workbook.writeSheets(second);
  expect(visibleNames(native)).toEqual(["Phụ lục", "Dữ liệu"]);
  expect(native.active).toBe(sheetCalled(native, "Phụ lục")!.id);
  await workbook.undoWrite();
  expect(visibleNames(native)).toEqual(["Phụ lục", "Dữ liệu"]);
});
