import fc from "fast-check";
import type { Period } from "../../src/domain/plan";
import type { TargetKind } from "../../src/domain/plan";
import type { Verdict } from "../../src/domain/verdict";
import { verdicts } from "../../src/domain/verdict";
import { describePeriod } from "../../src/messages/describePeriod";
import { describeVerdict } from "../../src/messages/describeVerdict";
import { formatDate } from "../../src/messages/formatDate";
import { formatNumber } from "../../src/messages/formatNumber";

const period = (change: Partial<Period>): Period => ({ id: "p", year: 2018, span: "year", status: "actual", finalStatus: null, ...change });
const halfYear = period({ span: "firstHalf", status: "estimate", finalStatus: "actual" });

test.each<[number, number | null, string, string]>([
  [1234.5, null, "1.234,5", "1,234.5"],
  [1234.5, 0, "1.235", "1,235"],
  [-1234567, 1, "-1.234.567,0", "-1,234,567.0"],
  [0, 2, "0,00", "0.00"],
  [-0.04, 1, "0,0", "0.0"],
  [57.49999999999999, 0, "58", "58"],
  [1e21, null, "1.000.000.000.000.000.000.000", "1,000,000,000,000,000,000,000"],
  [1e-7, null, "0,0000001", "0.0000001"],
  [999999.95, 1, "1.000.000,0", "1,000,000.0"],
])("%p with %p decimals is %s", (value, decimals, vi, en) => {
  expect([formatNumber(value, decimals, "vi"), formatNumber(value, decimals, "en")]).toEqual([vi, en]);
});

test("a printed number reads back as the same number", () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
      expect(Number(formatNumber(value, null, "vi").replaceAll(".", "").replace(",", "."))).toBe(value === 0 ? 0 : value);
    }),
    { seed: 2018 },
  );
});

test.each([
  ["2018-06-09", "9-6-2018", "9 June 2018"],
  ["2018-12-31", "31-12-2018", "31 December 2018"],
  ["tháng 6", "tháng 6", "tháng 6"],
])("date %s", (iso, vi, en) => {
  expect([formatDate(iso, "vi"), formatDate(iso, "en")]).toEqual([vi, en]);
});

test.each<[Period, string, string]>([
  [period({ year: 2015, status: "baseline" }), "TH 2015", "năm 2015"],
  [period({ year: 2016 }), "TH 2016", "năm 2016"],
  [halfYear, "Ước TH 6 tháng đầu năm 2018", "6 tháng đầu năm 2018"],
  [period({ status: "estimate" }), "Ước TH 2018", "ước năm 2018"],
])("period %p", (given, heading, sentence) => {
  expect([describePeriod(given, "heading", "vi"), describePeriod(given, "sentence", "vi")]).toEqual([heading, sentence]);
});

test.each<[Verdict, TargetKind | null, string]>([
  ["exceeded", "annual", "Vượt"],
  ["exceeded", "cumulative", "Hoàn thành trước thời hạn"],
  ["exceeded", "endOfTerm", "Hoàn thành trước thời hạn"],
  ["met", "cumulative", "Đạt"],
  ["onTrack", "cumulative", "Có khả năng đạt"],
  ["behind", "cumulative", "Chậm tiến độ"],
  ["low", "endOfTerm", "Đạt thấp"],
  ["notMet", "annual", "Chưa đạt"],
  ["unknown", null, "Chưa đủ số liệu"],
  ["manual", "qualitative", "Do cấp ủy đánh giá"],
])("verdict %s of a target %s", (verdict, kind, words) => {
  expect(describeVerdict(verdict, kind, "vi")).toBe(words);
});

test("no two verdicts share their words", () => {
  for (const language of ["vi", "en"] as const) expect(new Set(verdicts.map((verdict) => describeVerdict(verdict, null, language))).size).toBe(verdicts.length);
});
