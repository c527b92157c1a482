import { asHostError } from "../../src/model/openWorkbook";
import { fingerprint } from "../excelHost/fingerprint";
import type { Failure } from "../excelHost/nativeHost";
import { newSheet, sheetCalled } from "../excelHost/workbook/hostWorkbook";
import type { OpenedExcel } from "./openExcel";
import { openExcel } from "./openExcel";
import { drawChart, formulaIn, personsWorkbook, typeInto } from "./personsWorkbook";
import { smallWorkbook } from "./smallWorkbook";

/** The latest Excel does most: it also tells what charts show. */
const excel = { version: "1.21", mode: "web" } as const;
const before = smallWorkbook(1);
const after = smallWorkbook(10);

/** A person's workbook in which So Ket wrote once, and to which she added formulas, names and a chart of her own. */
async function writtenOnce(): Promise<OpenedExcel> {
  const opened = await openExcel(excel, [after], personsWorkbook());
  await opened.workbook.writeSheets(before);
  typeInto(opened.native, "Của tôi", 0, 0, "='Phụ lục'!A2*2");
  opened.native.names.set("CuaToi", "='Dữ liệu'!$B$1");
  sheetCalled(opened.native, "Của tôi")!.names.set("Rieng", "='Dữ liệu'!$B$2");
  sheetCalled(opened.native, "Phụ lục")!.names.set("Vung", "='Phụ lục'!$A$2:$A$3");
  for (const kind of ["ColumnClustered", "Line"]) drawChart(opened.native, "Của tôi", kind, "='Dữ liệu'!$B$1:$B$3", "='Dữ liệu'!$A$1:$A$3");
  opened.host.requests.length = 0;
  return opened;
}

function chartsShow(native: OpenedExcel["native"]): readonly (string | null)[] {
  return sheetCalled(native, "Của tôi")!.charts.flatMap(({ series }) => series.map(({ values }) => values));
}

async function refusalOf(work: Promise<unknown>): Promise<unknown> {
  const error = await work.then(() => null, (reason: unknown) => reason);
  return asHostError(error) ?? error;
}

async function codeOf(work: Promise<unknown>): Promise<string> {
  const refusal = await refusalOf(work);
  return asHostError(refusal)?.code ?? String(refusal);
}

describe.each<Failure>(["refused", "halfDone", "answerLost"])("A request that is %s", (how) => {
  it("leaves the workbook as it was, whichever it is", async () => {
    const sound = await writtenOnce();
    await sound.workbook.writeSheets(after);
    const requests = sound.host.requests.length;
    expect(requests).toBeLessThan(25);
    const done: number[] = [];
    for (let request = 0; request < requests; request += 1) {
      const { host, native, workbook } = await writtenOnce();
      const old = fingerprint(native);
      host.failAt(request, how);
      const code = await codeOf(workbook.writeSheets(after));
      if (code === "null") {
        // Only what comes after the sheets took their places may fail unheard, and what is asked again or only told: what charts show, what conditional formats ask.
        done.push(requests - request);
        expect(chartsShow(native)).toEqual(["='Dữ liệu'!$B$1:$B$3", "='Dữ liệu'!$B$1:$B$3"]);
        expect(formulaIn(native, "Của tôi", 0, 0)).toBe("='Phụ lục'!A2*2");
        expect(sheetCalled(native, "Phụ lục")!.cells.size).toBeGreaterThan(0);
      } else {
        expect([request, code]).toEqual([request, "unknown"]);
        expect(fingerprint(native)).toEqual(old);
      }
      expect(host.runtime.enableEvents || request === requests - 1 || request === requests - 2).toBe(true);
    }
    expect(done.filter((late) => late > 5).length).toBeLessThanOrEqual(3);
  });

  it("leaves the workbook as it was when a run is taken back", async () => {
    const sound = await writtenOnce();
    await sound.workbook.writeSheets(after);
    sound.host.requests.length = 0;
    await sound.workbook.undoWrite();
    const requests = sound.host.requests.length;
    const done: number[] = [];
    for (let request = 0; request < requests; request += 1) {
      const { host, native, workbook } = await writtenOnce();
      await workbook.writeSheets(after);
      const old = fingerprint(native);
      host.failAt(request, how);
      const code = await codeOf(workbook.undoWrite());
      if (code === "null") {
        done.push(requests - request);
        expect(chartsShow(native)).toEqual(["='Dữ liệu'!$B$1:$B$3", "='Dữ liệu'!$B$1:$B$3"]);
      } else expect([request, code, fingerprint(native)]).toEqual([request, "unknown", old]);
    }
    expect(done.filter((late) => late > 4).length).toBeLessThanOrEqual(3);
  });
});

test("a workbook with a protected structure is refused untouched", async () => {
  const { native, workbook } = await writtenOnce();
  native.structureProtected = true;
  const old = fingerprint(native);
  expect(await codeOf(workbook.writeSheets(after))).toBe("protected");
  expect(await codeOf(workbook.undoWrite())).toBe("protected");
  expect(await codeOf(workbook.removeSheets(["Phụ lục"]))).toBe("protected");
  expect(fingerprint(native)).toEqual(old);
});

test("a workbook open for reading only is refused untouched", async () => {
  const { native, workbook } = await writtenOnce();
  native.readOnly = true;
  const old = fingerprint(native);
  for (const work of [() => workbook.writeSheets(after), () => workbook.undoWrite(), () => workbook.removeSheets(["Phụ lục"]), () => workbook.saveState("{}")]) expect(await codeOf(work())).toBe("readOnly");
  expect(fingerprint(native)).toEqual(old);
});

test("a formula of a person in a protected sheet that would lose its source stops the run", async () => {
  const { native, workbook } = await writtenOnce();
  sheetCalled(native, "Của tôi")!.protection = {};
  const old = fingerprint(native);
  expect(await refusalOf(workbook.writeSheets(after))).toMatchObject({ code: "protectedSheet", detail: "Của tôi" });
  expect(fingerprint(native)).toEqual(old);
});

test("a name that a chart sheet has is refused, and told", async () => {
  const { native, workbook } = await writtenOnce();
  sheetCalled(native, "Biểu đồ")!.name = "nguồn";
  const old = fingerprint(native);
  const withSources = { ...after, sheets: [...after.sheets, { ...after.sheets[1]!, name: "Nguồn" }] };
  expect(await refusalOf(workbook.writeSheets(withSources))).toMatchObject({ code: "nameTaken", detail: "Nguồn" });
  expect(fingerprint(native)).toEqual(old);
});

test("typing into a cell, an older Excel, a lost sheet and a sheet of the same name have their own refusals", async () => {
  const { host, native, workbook } = await writtenOnce();
  host.editing = true;
  expect(await codeOf(workbook.writeSheets(after))).toBe("editing");
  host.editing = false;

  // A co-author deletes a sheet that is being replaced.
  host.failAt(null);
  host.beforeRequest = (request) => {
    if (request === 6) native.sheets = native.sheets.filter(({ name }) => name !== "Dữ liệu");
  };
  expect(await codeOf(workbook.writeSheets(after))).toBe("changedMeanwhile");
  host.beforeRequest = null;
  expect(native.sheets.filter(({ visibility }) => visibility === "Visible").map(({ name }) => name)).toEqual(["Của tôi", "Biểu đồ", "Ghi chú", "Phụ lục"]);

  const fresh = await openExcel(excel, [after], personsWorkbook());
  fresh.host.beforeRequest = (request) => {
    if (request === 3) fresh.native.sheets.push(newSheet(fresh.native, "Phụ lục"));
  };
  expect(await codeOf(fresh.workbook.writeSheets(after))).toBe("changedMeanwhile");
  expect(fresh.native.sheets.map(({ name }) => name)).toEqual(["Của tôi", "Biểu đồ", "Ghi chú", "Phụ lục"]);

  const old = await openExcel({ version: "1.13", mode: "desktop" }, [after]);
  expect(await codeOf(old.workbook.writeSheets(after))).toBe("tooOld");
  expect((await old.workbook.capabilities()).canWrite).toBe(false);
});
