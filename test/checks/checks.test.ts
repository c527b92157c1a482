import type { Line } from "./checkSamples";
import { found } from "./checkSamples";

type Case = readonly [title: string, lines: readonly Line[], expected: readonly [string, string][]];

const revenue = { code: "A", label: "Tổng doanh thu", measure: "tỷ đồng", decimals: 1 } as const;
const profit = { code: "P", label: "Lợi nhuận trước thuế", measure: "tỷ đồng", decimals: 1 } as const;
const people = { code: "W", label: "Số đảng viên được xếp loại", measure: "đảng viên", nature: "stock" } as const;
const good = { code: "G", label: "Trong đó: hoàn thành tốt", measure: "đảng viên", nature: "stock", parent: "W" } as const;
const share = { code: "R", label: "Tỷ lệ hoàn thành tốt", measure: "%", nature: "ratio", decimals: 2, aggregation: { method: "ratio", numerator: "G", denominator: "W", denominatorAt: "same" } } as const;

const requiredMissing: readonly Case[] = [
  ["blank and put off; not x, not zero", [[{ ...revenue, required: true }, null, null, "…", "x", 0, 0.5]], [["requiredMissing", "F10"], ["requiredMissing", "G10"]]],
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
  ["a share above 100 and below 0, typed without parts being asked", [[{ ...share, aggregation: { method: "none" } }, null, 104, 100, 0, -1, 0]], [["valueOutOfRange", "F10"], ["valueOutOfRange", "I10"]]],
  ["growth has no bounds", [[{ ...share, label: "Tốc độ tăng doanh thu", aggregation: { method: "none" } }, null, 304, -20]], []],
  ["fulfilment of a plan has no bounds", [[{ ...share, label: "Tỷ lệ hoàn thành kế hoạch doanh thu", aggregation: { method: "none" } }, null, 304]], []],
  ["a level that is none", [[{ code: "X", nature: "ordinal", levels: ["Kém", "Tốt"], aggregation: { method: "none" } }, null, 0, 1, 2, 1, 1]], [["valueOutOfRange", "H10"]]],
];

const parts: readonly Case[] = [
  [
    "numerator above denominator is told once at the ratio, and at the part",
    [[people, null, 25], [good, null, 26], [share, null, 104]],
    [["partAboveWhole", "F11"], ["numeratorAboveDenominator", "F12"]],
  ],
  ["a ratio left blank over such parts", [[people, null, 0], [{ ...good, parent: null }, null, 2], [share]], [["numeratorAboveDenominator", "F12"]]],
  ["counts of one measure over what there is, without a declared part", [[people, null, 25], [{ ...good, parent: null }, null, 26], [share, null, 104]], [["numeratorAboveDenominator", "F12"]]],
  ["equal, below, blank", [[people, null, 25, 25, null, 25, 26], [good, null, 25, 0, 3, null, 24], [share, null, 100, 0]], []],
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
  ["typed with fewer decimals", [[people, null, 26, 26, 26, "x", "x"], [good, null, 25, 25, 25, "x", "x"], [share, null, 96, 96.2, 96.15384615384616]], []],
  ["above 100 against its parts", [[people, null, 26], [good, null, 25], [share, null, 104]], [["valueOutOfRange", "F12"], ["ratioDiffersFromParts", "F12"]]],
  ["a fraction among percentages", [[people, null, 26], [good, null, 25], [share, null, 0.96]], [["ratioDiffersFromParts", "F12"]]],
  ["the part of the year before", [[people, null, 50, 80], [good, null, null, 25], [{ ...share, aggregation: { ...share.aggregation, denominatorAt: "previousYear" } }, null, null, 31.25]], [["ratioDiffersFromParts", "G12"]]],
  ["growth from rounded amounts", [[revenue, null, 12.3, 12.9], [{ code: "T", nature: "ratio", measure: "%", decimals: 2, aggregation: { method: "growth", of: "A" } }, null, 7, 5.2]], []],
  ["growth of other amounts", [[revenue, null, 12.3, 12.9], [{ code: "T", nature: "ratio", measure: "%", decimals: 2, aggregation: { method: "growth", of: "A" } }, null, null, 15.2]], [["ratioDiffersFromParts", "G11"]]],
];

const half: readonly Case[] = [
  ["a first half above its year", [[revenue, null, 1, 1, 1, 6.1, 6]], [["halfAboveYear", "J10"]]],
  ["equal, or above by less than is printed", [[revenue, null, 1, 1, 1, 6.04, 6]], []],
  ["above another year", [[revenue, null, 4, 4, 4, 4.5, 8]], []],
  ["what there is at a date may fall", [[people, null, 55, 52, 51, 60, 50]], []],
  ["a loss in the second half", [[profit, null, 1, 1, 1, 60, 50]], []],
  ["without a year, which is told instead", [[revenue, null, 1, 1, 1, 60, null]], [["estimateMissing", "J10"]]],
];

const women = { ...good, code: "F", label: "Trong đó: nữ" } as const;
const young = { ...good, code: "Y", label: "Trong đó: nam" } as const;
const partsTogether: readonly Case[] = [
  ["two parts above their whole together", [[people, null, 25, 25], [women, null, 13, 12], [young, null, 13, 13]], [["partsDoNotAddUp", "F10"]]],
  ["a part above it alone is told as such", [[people, null, 25], [women, null, 26], [young, null, 1]], [["partAboveWhole", "F11"]]],
  ["parts that leave a rest, and one without the other", [[people, null, 25, 25], [women, null, 10, null], [young, null, 5, 25]], []],
  ["amounts that were rounded up", [[{ ...revenue, nature: "stock" }, null, 10.1], [{ ...revenue, nature: "stock", code: "F", parent: "A" }, null, 5.05], [{ ...revenue, nature: "stock", code: "Y", parent: "A" }, null, 5.05]], []],
];

const estimate: readonly Case[] = [
  ["left out or put off after a half-year", [[revenue, null, 5, 5, 5, 2.5, null], [{ ...revenue, code: "B" }, null, 5, 5, 5, 2.5, "…"]], [["estimateMissing", "J10"], ["estimateMissing", "J11"]]],
  ["a required row is told as such", [[{ ...revenue, required: true }, null, 5, 5, 5, 2.5, null]], [["requiredMissing", "J10"]]],
  ["nothing reported this year", [[revenue, null, 5, 5, 5, null, null]], []],
  ["no half-year is asked", [[{ ...revenue, notAskedIn: ["2018H1"] }, null, 5, 5, 5]], [["estimateMissing", "J10"]]],
  ["no such indicator, and a text", [[revenue, null, 5, 5, 5, 2.5, "x"], [{ ...revenue, code: "B", nature: "text", aggregation: { method: "none" } }, null, 5, 5, 5, 2, null]], []],
];

const jumps: readonly Case[] = [
  ["ten times in one year, then back", [[revenue, null, 120, 1250, 131, 60, 140]], [["jump", "G10"]]],
  ["a hundredth in the last year", [[revenue, null, 120, 125, 131, 0.7, 1.4]], [["jump", "J10"]]],
  ["the first year is the odd one", [[revenue, null, 12, 125, 131, 65, 140]], [["jump", "F10"]]],
  ["one finding a row, at the worst", [[people, null, 12, 100, 101, 2040, 105]], [["jump", "I10"]]],
  ["a level that is out only at mid-year", [[people, null, 100, 101, 103, 1040, 105]], [["jump", "I10"]]],
  ["growth, shrinking, and a doubling", [[revenue, null, 120, 240, 300, 100, 220]], []],
  ["small counts", [[{ code: "C", label: "Số vụ việc" }, null, 1, 4, 0, 2, 6]], []],
  ["ten times between neighbours that differ", [[revenue, null, 5731.2, 10105.7, 58370, 3319.6, 6473.5]], [["jump", "H10"]]],
  ["a rise that stays", [[revenue, null, 100.5, 104.2, 330.7, 190.1, 410.3]], []],
  ["small counts of a row with decimals", [[{ code: "C", label: "Số lần đối thoại bình quân", decimals: 1, aggregation: { method: "mean", of: null } }, null, 2, 11, 2, 1, 3]], []],
  ["a row that always moves about", [[revenue, null, 2, 40, 3, 20, 50]], []],
  ["a loss or nothing before", [[profit, null, 0.1, 40, 2, 1, 90], [revenue, null, 0, 40, 42, 20, 44]], []],
  ["across a change of definition", [[{ ...revenue, breakAfter: 2016 }, null, 10, 11, 120, 60, 125]], []],
  ["percentages and computed rows", [[people, null, 100, 100, 100, 100, 100], [{ ...good, parent: null }, null, 1, 90, 91, 90, 90], [share, null, 1, 90, 91, 90, 90]], [["jump", "F11"]]],
];

const rowsOf = (count: number, cells: (row: number) => Line[1][]): readonly Line[] => Array.from({ length: count }, (_, row) => [{ ...revenue, code: `R${row}` }, ...cells(row)] as const);
const together: readonly Case[] = [
  ["a year copied from the year before", rowsOf(6, (row) => [null, 100 + row, 111.1 + row, 111.1 + row, 50, 120.3 + row]), [["sameAsPreviousYear", "H10"]]],
  ["an estimate copied from last year", rowsOf(6, (row) => [null, 100 + row, 105.3 + row, 111.1 + row, 50, 111.1 + row]), [["sameAsPreviousYear", "J10"]]],
  ["some figures stay the same", rowsOf(8, (row) => [null, 100 + row, 111.1 + row, row < 4 ? 111.1 + row : 113.7 + row, 50, 120.3 + row]), []],
  ["three rows that leap in one year are told once, at the largest leap", rowsOf(3, (row) => [null, 100 + row, 105.3, 111.1 + row, 350, 900 + 100 * row]), [["jump", "J12"]]],
  ["two rows that leap are told each", rowsOf(2, (row) => [null, 100 + row, 105.3, 111.1 + row, 350, 900 + 100 * row]), [["jump", "J10"], ["jump", "J11"]]],
  ["small figures are often the same", rowsOf(8, (row) => [null, row, row, row, 0, row]), []],
  ["the first half is half of every year", rowsOf(6, (row) => [null, 100 + row, 103.2 + 2 * row, 107.7 + 3 * row, 60.1 + row, 120.2 + 2 * row]), [["tooGood", "I10"]]],
  ["half of one year in two", rowsOf(8, (row) => [null, 100 + row, 103.2 + 2 * row, 107.7 + 3 * row, row < 4 ? 60.1 + row : 57.3, 120.2 + 2 * row]), []],
  ["every estimate is the target", rowsOf(6, (row) => [123.4 + row, 100 + row, 103.2 + 2 * row, 107.7 + 3 * row, 55, 123.4 + row]), [["tooGood", "J10"]]],
  ["a few targets are just met", rowsOf(6, (row) => [row < 4 ? 123.4 + row : 99, 100 + row, 103.2 + 2 * row, 107.7 + 3 * row, 55, 123.4 + row]), []],
  ["ten percent more each year in every row", rowsOf(5, (row) => [null, 100 + 100 * row, 110 + 110 * row, 121 + 121 * row, 62 + 63 * row, 133.1 + 133.1 * row]), [["tooGood", "J10"]]],
  ["an uneven growth", rowsOf(5, (row) => [null, 100 + 100 * row, 110 + 110 * row, 123 + 121 * row, 62 + 63 * row, 133.1 + 133.1 * row]), []],
];

const secondHalf: readonly Case[] = [
  ["little is left for the second half", [[revenue, null, 90, 95, 100, 98, 104]], [["secondHalfImplausible", "J10"]]],
  ["five times the first half", [[revenue, null, 90, 95, 100, 17, 104]], [["secondHalfImplausible", "J10"]]],
  ["one finding a file, at the most unlikely", [[revenue, null, 90, 95, 100, 98, 104], [{ ...revenue, code: "B" }, null, 90, 95, 100, 104, 104]], [["secondHalfImplausible", "J11"]]],
  ["a little more, a little less", [[revenue, null, 90, 95, 100, 75, 104], [{ ...revenue, code: "B" }, null, 90, 95, 100, 26, 104]], []],
  ["the year has not begun, or is too small", [[revenue, null, 90, 95, 100, 0, 104], [{ code: "C" }, null, 3, 3, 4, 4, 4]], []],
  ["a level", [[people, null, 100, 101, 103, 104, 105]], []],
  ["a result that may be a loss", [[profit, null, 9, 9, 10, 9.9, 10]], []],
];

test.each([...requiredMissing, ...negative, ...outOfRange, ...parts, ...ratioCell, ...half, ...partsTogether, ...estimate, ...jumps, ...together, ...secondHalf])("%s", (_, lines, expected) => {
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

test.each([
  ["another number", 80.4, [["baselineDiffers", "F10"]]],
  ["the same as printed", 85.04, []],
  ["none in the file", null, []],
] as const)("a baseline issued as 85: %s", (_, written, expected) => {
  expect(found([[revenue, null, written]], [{ unit: "DV01", indicator: "A", bound: { comparator: ">=", value: 85 }, baseline: 85 }])).toEqual(expected);
});

test("a range issued to another unit, and one end of a range", () => {
  const range = { comparator: "between", low: 3, high: 4 } as const;
  expect(found([[revenue, 5]], [{ unit: "DV02", indicator: "A", bound: range, baseline: null }])).toEqual([]);
  expect(found([[revenue, 3]], [{ unit: "DV01", indicator: "A", bound: range, baseline: null }])).toEqual([["targetDiffers", "E10"]]);
});
