import type { Area } from "../../src/model/area";
import { closeOffice, loadOffice } from "./loadOffice";
import type { HostOptions, NativeHost } from "./nativeHost";
import { createNativeHost } from "./nativeHost";
import { newSheet, newWorkbook } from "./workbook/hostWorkbook";

afterAll(closeOffice);

async function open(options: Partial<HostOptions> = {}): Promise<NativeHost> {
  const native = newWorkbook("Một");
  native.sheets.push(newSheet(native, "Hai ba"));
  const host = createNativeHost(native, { version: "1.14", mode: "desktop", storedValue: () => null, ...options });
  await loadOffice(host);
  return host;
}

/** Runs work over the first sheet and gives the code of the error it ends with. */
async function codeOf(work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => void): Promise<string | null> {
  return Excel.run(async (context) => {
    work(context.workbook.worksheets.getItem("Một"), context);
    await context.sync();
    return null;
  }).catch((error: { code: string }) => error.code);
}

async function read(address: string): Promise<Excel.Range> {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Một").getRange(address).load("values,formulas,numberFormat,valueTypes");
    await context.sync();
    return range;
  });
}

const merged: Area = { firstRow: 0, firstColumn: 0, lastRow: 0, lastColumn: 1 };

test.each<[string, (sheet: Excel.Worksheet, context: Excel.RequestContext, host: NativeHost) => void, string]>([
  ["values of another shape", (sheet) => void (sheet.getRange("A1:B2").values = [[1, 2]]), "InvalidArgument"],
  ["large values of another shape", (sheet) => void (sheet.getRange("A1:B2000").values = Array.from({ length: 1999 }, () => [1, 2])), "InvalidArgument"],
  ["a protected sheet", (sheet, _, host) => {
    host.runtime.workbook.sheets[0]!.protection = {};
    sheet.getRange("A1").values = [[1]];
  }, "AccessDenied"],
  ["a conditional format of 256 characters", (sheet) => void (sheet.getRange("A1").conditionalFormats.add("Custom").custom.rule.formula = `=${"1".repeat(256)}`), "InvalidArgument"],
  ["a validation of 256 characters", (sheet) => void (sheet.getRange("A1").dataValidation.rule = { custom: { formula: `=${"1".repeat(256)}` } }), "InvalidArgument"],
  ["a name with a colon", (sheet) => void (sheet.name = "a:b"), "InvalidArgument"],
  ["a name of 32 characters", (sheet) => void (sheet.name = "x".repeat(32)), "InvalidArgument"],
  ["a name that is taken, in other letters", (sheet) => void (sheet.name = "HAI BA"), "ItemAlreadyExists"],
  ["a very hidden sheet to delete", (_, { workbook }) => {
    const sheet = workbook.worksheets.getItem("Hai ba");
    sheet.visibility = "VeryHidden";
    sheet.delete();
  }, "InvalidOperation"],
  ["hiding every sheet", (sheet, { workbook }) => {
    sheet.visibility = "Hidden";
    workbook.worksheets.getItem("Hai ba").visibility = "Hidden";
  }, "InvalidOperation"],
  ["a formula that names no sheet", (sheet) => void (sheet.getRange("A1").formulas = [["='Không có'!A1"]]), "InvalidArgument"],
  ["a list of 256 characters", (sheet) => void (sheet.getRange("A1").dataValidation.rule = { list: { inCellDropDown: true, source: "x".repeat(256) } }), "InvalidArgument"],
  ["an inner border of one cell", (sheet) => void (sheet.getRange("A1").format.borders.getItem("InsideHorizontal").style = "Continuous"), "InvalidArgument"],
  ["an address that is too long", (sheet) => void sheet.getRanges(Array.from({ length: 2000 }, (_, row) => `A${2 * row + 1}`).join()).load("address"), "InvalidArgument"],
  ["a text longer than a cell holds", (sheet) => void (sheet.getRange("A1").values = [["x".repeat(32_768)]]), "InvalidArgument"],
  ["more than five million cells", (sheet) => void sheet.getRange("A1:J600000").load("values"), "RangeExceedsLimit"],
  ["a missing sheet", (_, { workbook }) => void workbook.worksheets.getItem("Không có").load("id"), "ItemNotFound"],
  ["a member that is not known", (sheet) => void sheet.load("standardHeight"), "ApiNotFound"],
  ["an address that is none", (sheet) => void sheet.getRange("A0").load("address"), "InvalidArgument"],
])("refuses %s", async (_, work, code) => {
  const host = await open();
  expect(await codeOf((sheet, context) => work(sheet, context, host))).toBe(code);
});

test("a member of a later ExcelApi is refused by the stand-in too", async () => {
  await open({ version: "1.8" });
  // office.js itself knows since when a member is there.
  expect(await codeOf((sheet) => void sheet.getRanges("A1,B2").load("address"))).toBe("ApiNotFound");
});

test("what is done before a failing action stays done", async () => {
  await open();
  expect(await codeOf((sheet) => {
    sheet.getRange("A1").values = [[1]];
    sheet.name = "a:b";
  })).toBe("InvalidArgument");
  expect((await read("A1")).values).toEqual([[1]]);
});

test.each([
  ["=1+1", 2, "=1+1"],
  ["+84", 84, 84],
  ["-x", "#NAME?", "=-x"],
  ["-", "-", "-"],
  ["00123", 123, 123],
  ["TRUE", true, true],
  ["1/2", 46024, 46024],
  ["12%", 0.12, 0.12],
  ["'=1", "=1", "=1"],
  ["Đảng", "Đảng", "Đảng"],
])("takes the text %p in en-US for %p", async (text, value, formula) => {
  await open();
  await codeOf((sheet) => void (sheet.getRange("A1").values = [[text]]));
  const { values, formulas } = await read("A1");
  expect([values, formulas]).toEqual([[[value]], [[formula]]]);
});

test("null leaves a cell alone, an empty text clears it, a cell formatted as text makes texts of numbers", async () => {
  await open();
  await codeOf((sheet) => {
    const range = sheet.getRange("A1:C1");
    range.values = [[1, 2, 3]];
    range.numberFormat = [[null, null, "@"]];
    range.values = [[null, "", 5]];
  });
  const { values, valueTypes } = await read("A1:C1");
  expect([values, valueTypes]).toEqual([[[1, "", "5"]], [["Double", "Empty", "String"]]]);
});

test("only the anchor of merged cells takes a value, and the others lose theirs", async () => {
  const host = await open();
  await codeOf((sheet) => {
    const range = sheet.getRange("A1:B1");
    range.values = [[1, 2]];
    range.merge(false);
    range.values = [[3, 4]];
  });
  expect(host.runtime.workbook.sheets[0]!.merges).toEqual([merged]);
  expect((await read("A1:B1")).values).toEqual([[3, ""]]);
});

test("formulas follow a sheet that is renamed and lose one that is deleted; their format is that of what they refer to", async () => {
  await open();
  await codeOf((sheet, { workbook }) => {
    workbook.worksheets.getItem("Hai ba").getRange("A1").numberFormat = [["0%"]];
    sheet.getRange("A1").formulas = [["='hai ba'!A1&\"'Hai ba'!\""]];
  });
  expect((await read("A1")).numberFormat).toEqual([["0%"]]);
  await codeOf((_, { workbook }) => void (workbook.worksheets.getItem("Hai ba").name = "Bốn"));
  expect((await read("A1")).formulas).toEqual([["=Bốn!A1&\"'Hai ba'!\""]]);
  await codeOf((_, { workbook }) => workbook.worksheets.getItem("Bốn").delete());
  expect((await read("A1")).formulas).toEqual([["=#REF!A1&\"'Hai ba'!\""]]);
});

test("on the web no request is above 5 MB", async () => {
  const host = await open({ mode: "web" });
  const large = (sheet: Excel.Worksheet): void => void (sheet.getRange("A1:A200").values = Array.from({ length: 200 }, () => ["x".repeat(30_000)]));
  expect(await codeOf(large)).toBe("RequestPayloadSizeLimitExceeded");
  expect(host.runtime.workbook.sheets[0]!.cells.size).toBe(0);
});
