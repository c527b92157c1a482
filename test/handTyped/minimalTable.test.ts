import { convert } from "../libreOffice/convert";
import { describeWithLibreOffice } from "../libreOffice/describeWithLibreOffice";
import type { ExpectedFile } from "./handTyped";
import { expectReading } from "./handTyped";
import type { TypedCell } from "./flatSheet";
import { flatSheet } from "./flatSheet";

/** No letterhead, no sections, no numbering, half of the rows; measures behind the labels; the unit stands only in the file's name. */
const rows: readonly (readonly TypedCell[])[] = [
  ["Tên chỉ tiêu", "Năm 2015", "Năm 2016", "Năm 2017", "Ước 2018"],
  ["Doanh thu (tỷ đồng)", 45.2, 48.9, 51.3, 55],
  ["LNTT (triệu đồng)", 1820, 1950, 2105.5, 2300],
  ["Nộp ngân sách nhà nước (triệu đồng)", 910, 935, 1020, 1100],
  ["Số lao động bình quân trong năm (người)", 61, 63, 64, 66],
  ["TNBQ của người lao động (nghìn đồng/người/tháng)", 5800, 6100, 6450, 6800],
  ["Tổng số đảng viên toàn đảng bộ", 14, 15, 17, 18],
  ["Phát triển đảng viên (đ/c)", 1, 1, 2, 2],
  ["Số vụ đình công (vụ)", 0, 0, 0, 0],
  ["Quỹ khen thưởng (triệu đồng)", 60, 70, 80, 90],
];

const expected: ExpectedFile = {
  unit: "DV03",
  identifiedBy: "fileName",
  rows: {
    KT01: [null, 45.2, 48.9, 51.3, null, 55],
    KT03: [null, 1.82, 1.95, 2.1055, null, 2.3],
    KT05: [null, 0.91, 0.935, 1.02, null, 1.1],
    KT06: [null, 61, 63, 64, null, 66],
    KT07: [null, 5.8, 6.1, 6.45, null, 6.8],
    XD01: [null, 14, 15, 17, null, 18],
    XD02: [null, 1, 1, 2, null, 2],
    // "Số vụ đình công" is near to "Số vụ đình công, ngừng việc tập thể", and is not the same: asked.
    AN04: [null, "[?]", "[?]", "[?]", null, "[?]"],
  },
  findings: [
    ["identifiedByFileName", ""],
    ["columnMissing", "2018H1"],
    ["measureConverted", "B3"],
    ["measureConverted", "B4"],
    ["measureConverted", "B6"],
    ["rowAdded", "A10"],
    ...["KT10", "KT11", "XD04", "XD05", "XD06", "XD08", "DT01", "DT03", "DT04", "DT05", "AN01", "AN05", "AS01", "AS03", "AS04"].map((code) => ["rowMissing", code] as const),
  ],
  questions: [["label", "A9"]],
};

describeWithLibreOffice("a minimal table, the unit's name only in the file's", () => {
  test.each(["xlsx", "xls"])("by LibreOffice as .%s", async (format) => {
    expectReading(`Dot 1/so lieu so ket - CB Cong ty TNHH Mau C.${format}`, (await convert([flatSheet("Sheet1", rows)], format)).get("typed.fods")!, expected);
  });
});
