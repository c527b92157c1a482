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
    KT01: ["10 … 12", 320.5, 351.2, 402, 198.7, 430],
    KT05: ["> 100", 18.2, 19, 20.5, "[error]", 22],
    KT12: ["≥ 100", 95, 100, 90, "[…]", 100],
    XD01: [null, 82, 85, 88, 90, 93],
    XD06: ["> 90", 85, 87.2, 90, null, null],
    XD09: [null, "Tốt", "Tốt", "Tốt", "Đang thực hiện", null],
    // "5-6" is a range, not a number.
    DT01: ["5 … 7", 4, 5, "[?]", 3, 6],
    DT02: ["≥ 2", 2, 2, 2, 1, 2],
    // "Không" may be none, or not reported: never a silent 0.
    AN04: ["Không", "[?]", "[?]", 0, 0, 0],
    AS01: ["≥ 600", 95, 110, 120.5, 60, 130],
    AS03: ["[x]", "[x]", "[x]", "[x]", "[x]", "[x]"],
    "own:1": ["≥ 900", 781, 846, 957, 475, 1012],
  },
  findings: [
    ["excelError", "J11"],
    ["notANumber", "I19"],
    ["notANumber", "G22"],
    ["notANumber", "H22"],
    // "Trong đó: đảng viên nữ" is nobody's row.
    ["rowAdded", "D15"],
    ["ownIndicator", "D27"],
    ...["G12", "H12", "I12", "K12"].map((cell) => ["ratioWithoutParts", cell] as const),
    ...["G16", "H16", "I16"].map((cell) => ["ratioWithoutParts", cell] as const),
    ...["KT03", "KT06", "KT07", "KT10", "KT11", "XD02", "XD04", "XD05", "XD08", "DT03", "DT04", "DT05", "AN01", "AN05", "AS04"].map((code) => ["rowMissing", code] as const),
  ],
  questions: [],
};

describeWithOpenpyxl("a table at C8 below a letterhead, words among the figures", () => {
  test("by openpyxl", () => expectReading("PB.xlsx", writeWithOpenpyxl("letterhead.py"), expected));
  describeWithLibreOffice("saved again by LibreOffice", () => {
    test.each(["xlsx", "xls"])("as .%s", async (format) => {
      expectReading(`PB.${format}`, (await convert([{ name: "PB.xlsx", bytes: writeWithOpenpyxl("letterhead.py") }], format)).get("PB.xlsx")!, expected);
    });
  });
});
