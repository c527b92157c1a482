import { convert } from "../libreOffice/convert";
import { describeWithLibreOffice } from "../libreOffice/describeWithLibreOffice";
import { describeWithOpenpyxl } from "../xlsx/describeWithOpenpyxl";
import type { ExpectedFile } from "./handTyped";
import { expectReading } from "./handTyped";
import { writeWithOpenpyxl } from "./writeWithOpenpyxl";

const expected: ExpectedFile = {
  unit: "DV03",
  identifiedBy: "label",
  rows: {
    KT01: [null, 45.2, 48.9, 51.3, 24, 55],
    KT03: [null, 1.82, 1.95, 2.105, 0.98, 2.3],
    KT05: ["≥ 5.5", 0.91, 0.935, 1.02, 0.48, 1.1],
    KT06: [null, 61, 63, 64, 65, 66],
    KT07: [null, 5.8, 6.1, 6.45, 6.6, 6.8],
    XD01: ["≥ 20", 14, 15, 17, 17, 18],
    XD02: ["≥ 5", 1, 1, 2, "[…]", 2],
    XD08: [null, 1, 2, "[?]", null, null],
    AN05: ["≤ 2", 0, 1, 0, 0, 0],
  },
  findings: [
    ["textDecoded", ""],
    ...["E8", "E9", "E10", "E12"].map((cell) => ["measureConverted", cell] as const),
    ["requiredMissing", "H15"],
    ["notANumber", "G16"],
    ...["KT10", "KT11", "XD04", "XD05", "XD06", "DT01", "DT03", "DT04", "DT05", "AN01", "AN04", "AS01", "AS03", "AS04"].map((code) => ["rowMissing", code] as const),
  ],
  questions: [],
};

describeWithOpenpyxl("capitals in a legacy font", () => {
  test("by openpyxl", () => expectReading("bieu.xlsx", writeWithOpenpyxl("legacyFont.py"), expected));
  describeWithLibreOffice("saved again by LibreOffice", () => {
    test.each(["xls", "xlsx"])("as .%s", async (format) => {
      expectReading(`bieu.${format}`, (await convert([{ name: "bieu.xlsx", bytes: writeWithOpenpyxl("legacyFont.py") }], format)).get("bieu.xlsx")!, expected);
    });
  });
});
