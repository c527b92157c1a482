import { convert } from "../libreOffice/convert";
import { describeWithLibreOffice } from "../libreOffice/describeWithLibreOffice";
import { describeWithOpenpyxl } from "../xlsx/describeWithOpenpyxl";
import type { ExpectedFile } from "./handTyped";
import { expectReading } from "./handTyped";
import { writeWithOpenpyxl } from "./writeWithOpenpyxl";

const expected: ExpectedFile = {
  unit: "DV02",
  identifiedBy: "label",
  rows: {
    // "Tăng 5%/năm" is a sentence, not a bound.
    KT01: ["Tăng 5%/năm", 320.5, 351.2, 402, 198.7, 430],
    KT03: [null, 12.1, 13.4, 15, 7.2, 16.5],
    KT05: ["≥ 100", 18.2, 19, 20.5, 10.1, 22],
    KT06: [null, 410, 415, 420, 418, 425],
    KT07: [null, 6.5, 7, 7.4, 7.6, 8],
    KT10: [null, 1, 1, 1, 1, 1],
    KT11: [null, 1, 1, 1, 1, 1],
    KT12: ["≥ 100", 100, 100, 100, 100, 100],
    XD01: ["≥ 100", 82, 85, 88, 90, 93],
    XD02: ["≥ 20", 3, 4, 4, 2, 5],
    XD08: [null, 2, 3, 3, null, null],
    DT01: ["≥ 5", 4, 5, 6, 3, 6],
    AN01: ["≥ 1", 0, 1, 1, 1, 1],
    AN04: ["≤ 0", 0, 0, 0, 0, 0],
    AS01: ["≥ 600", 95, 110, 120.5, 60, 130],
    AS04: [null, 20, 25, 31, 12, 35],
  },
  findings: ["XD04", "XD05", "XD06", "DT03", "DT04", "DT05", "AN05", "AS03"].map((code) => ["rowMissing", code] as const),
  questions: [],
};

describeWithOpenpyxl("two-row merged heading, years as numbers", () => {
  test("by openpyxl, whose formulas have no values", () => {
    expectReading("PL.xlsx", writeWithOpenpyxl("twoRowHeader.py"), expected);
  });
  describeWithLibreOffice("saved again by LibreOffice", () => {
    test.each(["xlsx", "xls"])("as .%s", async (format) => {
      expectReading(`PL.${format}`, (await convert([{ name: "PL.xlsx", bytes: writeWithOpenpyxl("twoRowHeader.py") }], format)).get("PL.xlsx")!, expected);
    });
  });
});
