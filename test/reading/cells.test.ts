import { parseLevel } from "../../src/reading/level";
import { isDateFormat, isPercentFormat, probableTyping } from "../../src/reading/numberFormat";

const levels = ["Yếu kém", "Hoàn thành nhiệm vụ", "Hoàn thành tốt nhiệm vụ", "Trong sạch, vững mạnh"];
const newLevels = ["Không hoàn thành nhiệm vụ", "Hoàn thành nhiệm vụ", "Hoàn thành tốt nhiệm vụ", "Hoàn thành xuất sắc nhiệm vụ"];

test.each([
  [levels, "Trong sạch vững mạnh", 3],
  [levels, "TRONG SẠCH, VỮNG MẠNH", 3],
  [levels, "TSVM", 3],
  [levels, "HTTNV", 2],
  [levels, "HTNV", 1],
  [levels, "Hoàn thành tốt", 2],
  [levels, "hoàn thành", null],
  [levels, "Yếu", null],
  [levels, "Trong sạch vững mạnh tiêu biểu", null],
  [levels, "x", null],
  [levels, "", null],
  [newLevels, "HTXSNV", 3],
  [newLevels, "Hoàn thành xuất sắc", 3],
  [newLevels, "Không hoàn thành", 0],
  [["Không", "Có"], "có", 1],
  [["Chưa đạt", "Đạt"], "Không", 0],
  [["Chưa đạt", "Đạt"], "Đạt", 1],
])("level in %j: %s", (names, raw, expected) => expect(parseLevel(raw, names)).toBe(expected));

test.each([
  ["0%", true], ["0.0%", true], ["\"≥ \"#,##0.0\"%\"", false], ["0.0\\%", false], ["General", false], [null, false], ["#,##0", false],
])("%s is a percent format: %s", (format, expected) => expect(isPercentFormat(format)).toBe(expected));

test.each([
  ["d-mmm", true], ["dd/mm/yyyy", true], ["mmm-yy", true], ["[$-42A]dd mmmm", true], ["h:mm", true], ["General", false], ["#,##0.0", false], ["\"Có \"0\" ngày\"", false], ["[Red]0.0", false],
  ["0.00E+00", false], ["_(* #,##0_);_(* (#,##0);_(* \"-\"_);_(@_)", false], ["#,##0 \"đ\"", false],
])("%s is a date format: %s", (format, expected) => expect(isDateFormat(format)).toBe(expected));

test.each([
  [43256, "d-mmm", "5-6"], [43226, "m/d", "5/6"], [43383, "d.m", "10.10"], [43382, "d.m.yyyy", "9.10"], [47757, "mmm-yy", "10-30"], [0.5208333333, "h:mm", "12:30"],
])("%s in %s was %s", (serial, format, expected) => expect(probableTyping(serial, format)).toBe(expected));
