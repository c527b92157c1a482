import { convert } from "../libreOffice/convert";
import { describeWithLibreOffice } from "../libreOffice/describeWithLibreOffice";
import type { TypedCell } from "./flatSheet";
import { flatSheet } from "./flatSheet";
import type { ExpectedFile } from "./handTyped";
import { expectReading } from "./handTyped";

/** Each year stands as plan and result, a half-year of the year before beside this one's, and comparisons among them. */
const rows: readonly (readonly TypedCell[])[] = [
  ["Đơn vị: Chi bộ Công ty TNHH Mẫu C"],
  ["Đơn vị tính: nghìn đồng"],
  ["TT", "CHỈ TIÊU", "ĐVT", "NGHỊ QUYẾT ĐẠI HỘI NHIỆM KỲ 2015-2020", "NĂM 2015", "NĂM 2016", null, "NĂM 2017", null, "NĂM 2018", null, null, null],
  [null, null, null, null, "TH", "KH", "TH", "KH", "TH", "6T/2017", "6T/2018", "Ước TH cả năm", "KH năm"],
  [1, "Tổng doanh thu", null, null, 45_200_000, 47_000_000, 48_900_000, 50_000_000, 51_300_000, 23_000_000, 24_000_000, 55_000_000, 54_000_000],
  [null, "Trong đó: doanh thu xuất khẩu", null, null, 5_200_000, null, 5_900_000, null, 6_300_000, null, 3_000_000, 7_000_000, null],
  [2, "Lợi nhuận trước thuế", "tỷ đồng", null, 1.82, 1.9, 1.95, 2, 2.105, 0.9, 0.98, 2.3, 2.2],
  [3, "Số lao động bình quân", "người", null, 61, 62, 63, 64, 64, 64, 65, 66, 66],
  [4, "Thu nhập bình quân của người lao động", "triệu đồng/người/năm", null, 69.6, 72, 73.2, 75, 77.4, null, 39.6, 81.6, 80],
  [5, "Tổng số đảng viên", "đảng viên", "20 đảng viên", 14, 15, 15, 17, 17, 16, 17, 18, 18],
  [6, "Số vụ đình công, ngừng việc tập thể", "vụ", 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
];

const expected: ExpectedFile = {
  unit: "DV03",
  identifiedBy: "label",
  rows: {
    KT01: [null, 45.2, 48.9, 51.3, 24, 55],
    KT03: [null, 1.82, 1.95, 2.105, 0.98, 2.3],
    KT06: [null, 61, 63, 64, 65, 66],
    // A yearly income is not a monthly one, and dividing by twelve is nobody's to decide.
    KT07: [null, "[?]", "[?]", "[?]", "[?]", "[?]"],
    XD01: ["≥ 20", 14, 15, 17, 17, 18],
    AN04: ["≤ 0", 0, 0, 0, 0, 0],
  },
  findings: [
    ["measureConverted", "E5"],
    ["rowAdded", "B6"],
    ...["KT05", "KT10", "KT11", "XD02", "XD04", "XD05", "XD06", "XD08", "DT01", "DT03", "DT04", "DT05", "AN01", "AN05", "AS01", "AS03", "AS04"].map((code) => ["rowMissing", code] as const),
  ],
  questions: [["measure", "E9"]],
};

describeWithLibreOffice("plans beside results, another year's half beside this year's", () => {
  test.each(["xlsx", "xls"])("by LibreOffice as .%s", async (format) => {
    expectReading(`bao cao.${format}`, (await convert([flatSheet("Sheet1", rows)], format)).get("typed.fods")!, expected);
  });
});
