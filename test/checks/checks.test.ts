import type { Line } from "./checkSamples";
import { found } from "./checkSamples";

type Case = readonly [title: string, lines: readonly Line[], expected: readonly [string, string][]];

const revenue = { code: "A", label: "Tổng doanh thu", measure: "tỷ đồng", decimals: 1 } as const;
const profit = { code: "P", label: "Lợi nhuận trước thuế", measure: "tỷ đồng", decimals: 1 } as const;
const people = { code: "W", label: "Số đảng viên được xếp loại", measure: "đảng viên", nature: "stock" } as const;
const good = { code: "G", label: "Trong đó: hoàn thành tốt", measure: "đảng viên", nature: "stock", parent: "W" } as const;
const share = { code: "R", label: "Tỷ lệ hoàn thành tốt", measure: "%", nature: "ratio", decimals: 2, aggregation: { method: "ratio", numerator: "G", denominator: "W", denominatorAt: "same" } } as const;

const requiredMissing: readonly Case[] = [
  ["blank and put off; not x, not zero", [[{ ...revenue, required: true }, null, null, "…", "x", 0, 5]], [["requiredMissing", "F10"], ["requiredMissing", "G10"]]],
  ["an error is told elsewhere", [[{ ...revenue, required: true }, null, 1, 1, 1, "#REF!", 1]], []],
  ["not asked in the period", [[{ ...revenue, required: true, notAskedIn: ["2018H1", "2018E"] }, null, 1, 2, 3]], []],
  ["not required", [[revenue]], []],
  ["the target is never required", [[{ ...revenue, required: true }, null, 1, 1, 1, 1, 2]], []],
  ["a required ratio asks for its parts, not for itself", [[{ ...people, notAskedIn: ["2018H1", "2018E"] }, null, 9, 9, 9], [{ ...good, notAskedIn: ["2018H1", "2018E"] }, null, 9, 9], [{ ...share, required: true }, null]], [["requiredMissing", "H11"]]],
  ["a ratio that is not required asks for nothing", [[people], [good], [share]], []],
];

const negative: readonly Case[] = [
  ["an amount below 0", [[revenue, null, 1, -0.1, 1, 1, 1]], [["negative", "G10"]]],
  ["a count and a level below 0", [[people, null, -1], [{ code: "L", nature: "perCapita", measure: "triệu đồng/người/tháng", aggregation: { method: "mean", of: null } }, null, -5]], [["negative", "F10"], ["negative", "F11"]]],
  ["a loss", [[profit, null, -4, -3, 2, -1, 1]], []],
  ["a loss that only the definition speaks of", [[{ ...revenue, label: "Kết quả kinh doanh", definition: "Lỗ ghi số âm." }, null, -4]], []],
  ["a difference", [[{ code: "B", label: "Số lao động tăng, giảm trong kỳ" }, null, -4]], []],
  ["profit per worker", [[profit, null, -4], [people, null, 2], [{ code: "Q", nature: "perCapita", aggregation: { method: "quotient", numerator: "P", denominator: "W", denominatorAt: "same", factor: 1 } }, null, -2]], []],
  ["number of profitable units is a count", [[{ code: "N", label: "Số đơn vị có lãi", measure: "đơn vị", nature: "stock" }, null, -4]], [["negative", "F10"]]],
  ["“lỗi” is not “lỗ”", [[{ ...revenue, definition: "Không tính hàng lỗi." }, null, -4]], [["negative", "F10"]]],
];

const outOfRange: readonly Case[] = [
  ["a share above 100 and below 0, typed without parts being asked", [[{ ...share, aggregation: { method: "none" } }, null, 104, 100, 0, -1]], [["valueOutOfRange", "F10"], ["valueOutOfRange", "I10"]]],
  ["growth has no bounds", [[{ ...share, label: "Tốc độ tăng doanh thu", aggregation: { method: "none" } }, null, 304, -20]], []],
  ["fulfilment of a plan has no bounds", [[{ ...share, label: "Tỷ lệ hoàn thành kế hoạch doanh thu", aggregation: { method: "none" } }, null, 304]], []],
  ["a level that is none", [[{ code: "X", nature: "ordinal", levels: ["Kém", "Tốt"], aggregation: { method: "none" } }, null, 0, 1, 2]], [["valueOutOfRange", "H10"]]],
];

const parts: readonly Case[] = [
  [
    "numerator above denominator is told once at the ratio, and at the part",
    [[people, null, 25], [good, null, 26], [share, null, 104]],
    [["partAboveWhole", "F11"], ["numeratorAboveDenominator", "F12"]],
  ],
  ["a ratio left blank over such parts", [[people, null, 0], [{ ...good, parent: null }, null, 2], [share]], [["numeratorAboveDenominator", "F12"]]],
  ["counts of one measure over what there is, without a declared part", [[people, null, 25], [{ ...good, parent: null }, null, 26], [share, null, 104]], [["numeratorAboveDenominator", "F12"]]],
  ["equal, below, blank", [[people, null, 25, 25, null, 25], [good, null, 25, 0, 3, null], [share, null, 100, 0]], []],
  ["more was done than planned", [[{ ...people, label: "Chỉ tiêu kết nạp được giao" }, null, 75], [{ ...good, parent: null }, null, 80], [{ ...share, label: "Tỷ lệ kết nạp" }, null, 106.67]], []],
  ["a flow as denominator may be exceeded", [[{ ...people, nature: "flow" }, null, 75], [{ ...good, nature: "flow", parent: null }, null, 80], [share, null, 106.67]], []],
  ["the denominator of the year before may be exceeded", [[people, null, 10, 30], [{ ...good, parent: null }, null, null, 12], [{ ...share, aggregation: { ...share.aggregation, denominatorAt: "previousYear" } }, null, null, 120]], []],
  ["debt may exceed equity", [[{ ...people, measure: "tỷ đồng" }, null, 10], [{ ...good, parent: null, measure: "tỷ đồng" }, null, 12], [share, null, 120]], []],
  ["a part above its whole by less than is printed", [[{ ...people, measure: "tỷ đồng", decimals: 1 }, null, 10], [{ ...good, measure: "tỷ đồng", decimals: 1 }, null, 10.04]], []],
  ["a part of a profit may exceed it", [[profit, null, 5], [{ ...profit, code: "S", label: "Trong đó: công ty mẹ", parent: "P" }, null, 8]], []],
];

const ratioCell: readonly Case[] = [
  ["typed while a part is blank", [[people, null, 25, 25, null], [good, null, null, 24, "x"], [share, null, 96, 96, 90]], [["ratioWithoutParts", "F12"], ["ratioWithoutParts", "H12"]]],
  ["a part with an error is told elsewhere", [[people, null, 25], [good, null, "#REF!"], [share, null, 96]], []],
  ["the denominator has no column", [[people, null, 10], [good, null, 5], [{ ...share, aggregation: { ...share.aggregation, denominatorAt: "previousYear" } }, null, 60]], []],
  ["typed against the parts", [[people, null, 26, 26], [good, null, 25, 25], [share, null, 95, 96.15]], [["ratioDiffersFromParts", "F12"]]],
  ["typed with fewer decimals", [[people, null, 26, 26, 26], [good, null, 25, 25, 25], [share, null, 96, 96.2, 96.15384615384616]], []],
  ["above 100 against its parts", [[people, null, 26], [good, null, 25], [share, null, 104]], [["valueOutOfRange", "F12"], ["ratioDiffersFromParts", "F12"]]],
  ["a fraction among percentages", [[people, null, 26], [good, null, 25], [share, null, 0.96]], [["ratioDiffersFromParts", "F12"]]],
  ["the part of the year before", [[people, null, 50, 80], [good, null, null, 25], [{ ...share, aggregation: { ...share.aggregation, denominatorAt: "previousYear" } }, null, null, 31.25]], [["ratioDiffersFromParts", "G12"]]],
  ["growth from rounded amounts", [[revenue, null, 12.3, 12.9], [{ code: "T", nature: "ratio", measure: "%", decimals: 2, aggregation: { method: "growth", of: "A" } }, null, 7, 5.2]], []],
  ["growth of other amounts", [[revenue, null, 12.3, 12.9], [{ code: "T", nature: "ratio", measure: "%", decimals: 2, aggregation: { method: "growth", of: "A" } }, null, null, 15.2]], [["ratioDiffersFromParts", "G11"]]],
];

const half: readonly Case[] = [
  ["a first half above its year", [[revenue, null, 1, 1, 1, 6.1, 6]], [["halfAboveYear", "J10"]]],
  ["equal, or above by less than is printed", [[revenue, null, 1, 1, 1, 6.04, 6]], []],
  ["above another year", [[revenue, null, 1, 1, 1, 6, 7]], []],
  ["what there is at a date may fall", [[people, null, 1, 1, 1, 60, 50]], []],
  ["a loss in the second half", [[profit, null, 1, 1, 1, 60, 50]], []],
  ["without a year", [[revenue, null, 1, 1, 1, 60, null]], []],
];

test.each([...requiredMissing, ...negative, ...outOfRange, ...parts, ...ratioCell, ...half])("%s", (_, lines, expected) => {
  expect(found(lines)).toEqual(expected);
});

test.each([
  ["another number", 80, [["targetDiffers", "E10"]]],
  ["the same", 85, []],
  ["none in the file", null, []],
  ["put off", "…", []],
] as const)("a target issued as 85: %s", (_, written, expected) => {
  expect(found([[revenue, written]], [{ unit: "DV01", indicator: "A", bound: { comparator: ">=", value: 85 }, baseline: null }])).toEqual(expected);
});

test("a range issued to another unit, and one end of a range", () => {
  const range = { comparator: "between", low: 3, high: 4 } as const;
  expect(found([[revenue, 5]], [{ unit: "DV02", indicator: "A", bound: range, baseline: null }])).toEqual([]);
  expect(found([[revenue, 3]], [{ unit: "DV01", indicator: "A", bound: range, baseline: null }])).toEqual([["targetDiffers", "E10"]]);
});
