import { convert } from "../libreOffice/convert";
import { describeWithLibreOffice } from "../libreOffice/describeWithLibreOffice";
import type { ExpectedFile } from "./handTyped";
import { expectReading } from "./handTyped";
import type { TypedCell } from "./flatSheet";
import { flatSheet } from "./flatSheet";

/** Columns in the clerk's own order, no ĐVT column, money in triệu đồng said once above the table, every number a Vietnamese text. */
const rows: readonly (readonly TypedCell[])[] = [
  ["ĐẢNG ỦY CÔNG TY MẪU A"],
  ["BIỂU SỐ LIỆU PHỤC VỤ SƠ KẾT GIỮA NHIỆM KỲ"],
  [null, null, null, null, null, null, "ĐVT: triệu đồng"],
  ["STT", "Nội dung", "Ước cả năm 2018", "Mục tiêu NQ", "Thực hiện\nnăm 2016", "Thực hiện\nnăm 2017", "Thực hiện\nnăm 2015", "6 tháng\nđầu năm 2018", "2018/2015\n(%)"],
  ["A", "Sản xuất kinh doanh"],
  ["1", "Tổng doanh thu thực hiện", "1.402.600,5", "5%", "1.234.500", "1.310.200", "1.150.500", "640.800", "121,9"],
  ["2", "Lợi nhuận (trước thuế)", "97.200", null, "86.100", "90.300", "80.400", "45.600", "120,9"],
  ["3", "Nộp ngân sách", "61.400", "300.000", "55.300", "58.700", "52.100", "29.900", "117,9"],
  ["4", "Tổng số lao động bình quân (người)", "1.250", null, "1.225", "1.240", "1.210", "1.236", "103,3"],
  ["5", "Thu nhập bình quân đầu người/tháng", "8,45", "Tăng từ 5% trở lên", "7,60", "8,05", "7,25", "8,30", "116,6"],
  ["6", "Tổng lợi nhuận sau thuế", "77.760", null, "68.880", "72.240", "64.320", "36.480", "120,9"],
  ["B", "Xây dựng Đảng"],
  ["1", "Tổng số đảng viên hiện có (đảng viên)", "133", "150", "118", "125", "112", "128", "118,8"],
  ["2", "Kết nạp đảng viên", "8 đồng chí", "từ 30 đ/c trở lên", "06", "7 đ/c", "5", "04 đ/c", "160"],
  ["3", "Tỷ lệ đảng viên đủ tư cách, hoàn thành tốt nhiệm vụ trở lên", null, "trên 80%", "89,47%", "90,91%", "88,89%", null, null],
  ["C", "Đoàn thể, an sinh"],
  ["1", "Tổng kinh phí an sinh xã hội", "260", "1.500", "225", "248", "210", "132", "123,8"],
  ["2", "Xây nhà tình nghĩa, nhà tình thương", "2", null, "hai", "1", "1", "-", "200"],
  ["3", "Số vụ cháy nổ, tai nạn lao động nghiêm trọng", "1", "dưới 3", "1", "0", "2", "0", null],
];

const expected: ExpectedFile = {
  unit: "DV01",
  identifiedBy: "label",
  rows: {
    KT01: ["≥ 5", 1150.5, 1234.5, 1310.2, 640.8, 1402.6005],
    KT03: [null, 80.4, 86.1, 90.3, 45.6, 97.2],
    KT05: ["≥ 300", 52.1, 55.3, 58.7, 29.9, 61.4],
    KT06: [null, 1210, 1225, 1240, 1236, 1250],
    KT07: ["Tăng từ 5% trở lên", 7.25, 7.6, 8.05, 8.3, 8.45],
    XD01: ["≥ 150", 112, 118, 125, 128, 133],
    XD02: ["≥ 30", 5, 6, 7, 4, 8],
    XD06: ["> 80", 88.89, 89.47, 90.91, null, null],
    AS01: ["≥ 1500", 210, 225, 248, 132, 260],
    // "hai" is no number, and a dash may mean two things.
    AS03: [null, 1, "[?]", 1, "[?]", 2],
    AN05: ["< 3", 2, 1, 0, 0, 1],
  },
  findings: [
    ["numberFromText", "G6"],
    ...["G6", "G7", "G8"].map((cell) => ["measureConverted", cell] as const),
    ["notANumber", "E18"],
    ["rowAdded", "B11"],
    ...["E15", "F15", "G15"].map((cell) => ["ratioWithoutParts", cell] as const),
    ...["KT10", "KT11", "XD04", "XD05", "XD08", "DT01", "DT03", "DT04", "DT05", "AN01", "AN04", "AS04"].map((code) => ["rowMissing", code] as const),
  ],
  questions: [["dash", "H18"]],
};

describeWithLibreOffice("numbers as Vietnamese texts, money in triệu đồng said once", () => {
  test.each(["xlsx", "xls"])("by LibreOffice as .%s", async (format) => {
    expectReading(`BIEU.${format}`, (await convert([flatSheet("Sheet1", rows)], format)).get("typed.fods")!, expected);
  });
});
