import type { Consolidation } from "../../src/domain/consolidation";
import { consolidate } from "../../src/domain/consolidate";
import type { Decisions } from "../../src/domain/decisions";
import { noDecisions } from "../../src/domain/decisions";
import type { Finding } from "../../src/domain/findings";
import type { ReviewPlan } from "../../src/domain/plan";
import type { ReceivedRecord } from "../../src/domain/received";
import type { SheetModel } from "../../src/model/sheetModel";
import { summaryWorkbook } from "../../src/sheets/summaryWorkbook";
import { renderWorkbook } from "../../src/xlsx/renderWorkbook";
import { filesAlone } from "../domain/consolidating";
import { sampleIndicator, samplePlan, sampleUnit } from "../domain/samplePlan";
import { fact, submission } from "../domain/sampleSubmission";
import { compareFormulaCells } from "../libreOffice/compareFormulaCells";
import { recalculate } from "../libreOffice/convert";
import { describeWithLibreOffice } from "../libreOffice/describeWithLibreOffice";

const run = { version: "0.0.0", now: { date: "2018-06-08", hour: 16, minute: 0 } };
const years = ["2015", "2016", "2017", "2018H1", "2018E"];

/** Four units in two groups under two members: admissions run low, revenue well. */
const plan: ReviewPlan = samplePlan(
  [
    sampleIndicator({ code: "A", label: "Số đảng viên mới kết nạp", measure: "đảng viên", target: { kind: "cumulative", bound: { comparator: ">=", value: 100 }, sample: false } }),
    sampleIndicator({ code: "B", label: "Tổng doanh thu", measure: "tỷ đồng", decimals: 1, target: { kind: "averageGrowth", method: "compound", bound: { comparator: ">=", value: 5 }, sample: false } }),
    sampleIndicator({ code: "C", label: "Số vụ cháy, nổ", direction: "down", target: { kind: "annual", bound: { comparator: "<=", value: 5 }, sample: false } }),
  ],
  [
    sampleUnit("DV1", { group: "Cụm A", responsible: "Ủy viên M" }), sampleUnit("DV2", { group: "Cụm B", responsible: "Ủy viên N" }),
    sampleUnit("DV3", { group: "Cụm A", responsible: "Ủy viên N" }), sampleUnit("DV4", { group: "Cụm B", responsible: "Ủy viên M" }),
  ],
);

const series = (unit: string, indicator: string, values: readonly (number | null)[]) => years.map((year, index) => fact(unit, indicator, year, values[index] ?? null));
const jump: Finding = { code: "jump", place: { file: "DV2.xlsx", unit: "DV2", sheet: "Phụ biểu", cell: "G12", indicator: "B", column: "2016" }, facts: { value: 50, compared: 10, comparedColumn: "2015", comparedCell: null, others: 0 } };
const missing: Finding = { code: "requiredMissing", place: { file: "DV3.xlsx", unit: "DV3", sheet: "Phụ biểu", cell: "G14", indicator: "C", column: "2016" }, facts: {} };
const small: Finding = { ...jump, place: { ...jump.place, unit: "DV1", file: "DV1.xlsx" } };

const submissions = [
  submission("DV1", [...series("DV1", "A", [5, 4, 4, 1, 3]), ...series("DV1", "B", [10, 11, 12, 6, 13]), ...series("DV1", "C", [1, 0, 0, 0, 0])], { findings: [small] }),
  submission("DV2", [...series("DV2", "A", [9, 8, 5, 1, 2]), ...series("DV2", "B", [100, 110, 120, 60, 130]), ...series("DV2", "C", [1, 1, 0, 0, 1])], { findings: [jump] }),
  submission("DV3", [...series("DV3", "A", [2, 2, 2, 1, 2]), ...series("DV3", "B", [20, 22, 24, 12, 26]), ...series("DV3", "C", [1, null, 0, 0, 2])], { findings: [missing] }),
];
const received: readonly ReceivedRecord[] = [["DV1", "appendix", "2018-06-12"], ["DV2", "appendix", "2018-06-08"], ["DV2", "appendix", "2018-06-28"], ["DV2", "resolution", "2018-07-02"]].map(
  ([unit = "", document, date = ""]) => ({ unit, document: document as ReceivedRecord["document"], date, channel: null, number: null, note: null }),
);

const decisions: Decisions = {
  ...noDecisions,
  corrections: [{ unit: "DV1", indicator: "B", column: "2018E", value: 14, reason: "Báo qua điện thoại", confirmedBy: "Kế toán trưởng", at: "2018-06-08", basis: 13 }, { unit: "DV4", indicator: "B", column: "2017", value: 1, reason: "x", confirmedBy: "y", at: "2018-06-08", basis: 1 }],
  overrides: [{ scope: "bloc", indicator: "B", verdict: "met", reason: "Theo kết luận", by: "Ban Thường vụ", at: "2018-06-10", basis: "current" }],
  explanations: [{ unit: "DV2", code: "jump", indicator: "B", column: "2016", value: 110, text: "Nhận thêm một xí nghiệp" }],
};

function campaign(change: Partial<Parameters<typeof consolidate>[0]> = {}): Consolidation {
  return consolidate({ plan, submissions, ...filesAlone, decisions, received, ...change });
}

function sheetsOf(consolidation: Consolidation, of: ReviewPlan = plan): ReadonlyMap<string, SheetModel> {
  return new Map(summaryWorkbook(of, consolidation, received, run).sheets.map((sheet) => [sheet.name, sheet]));
}

/** The texts and numbers of a sheet, row by row; blank cells and rows left out. */
function shown(sheet: SheetModel | undefined): readonly (readonly (string | number)[])[] {
  return [...(sheet?.rows ?? [])].map(({ cells }) => cells.flatMap((cell) => (cell?.value === null || cell?.value === undefined || cell.value === "" ? [] : [cell.value]))).filter((row) => row.length > 0);
}

const sheets = sheetsOf(campaign());
const rowWith = (sheet: string, text: string): readonly (string | number)[] | undefined => shown(sheets.get(sheet)).find((row) => row.includes(text));

test("Chỉ tiêu đạt thấp: target, sum so far, what lacks, what each year must bring, who weighs most", () => {
  // 32 admitted of 100 where 60 are expected by now: 68 are missing, 34 in each of 2019 and 2020.
  expect(rowWith("Chỉ tiêu đạt thấp", "3/4 đơn vị, tạm tính")).toEqual([
    1, "Số đảng viên mới kết nạp", "đảng viên", 100, 32, 68, 34, (100 * 3) / 7, "Đạt thấp", "3/4 đơn vị, tạm tính", "Giảm so với năm trước (phần giảm): Đảng bộ Công ty DV2 2 (75%); Đảng bộ Công ty DV1 3 (25%)",
  ]);
  expect(shown(sheets.get("Chỉ tiêu đạt thấp"))[1]).toEqual(["Đạt và vượt 2/3 chỉ tiêu (vượt 1); đạt thấp 1"]);
  expect(shown(sheets.get("Phụ lục")).flat()).toContain("Đạt và vượt 2/3 chỉ tiêu (vượt 1); đạt thấp 1");
});

test("an override stands in the verdict column, and the note says what the figures say", () => {
  expect(rowWith("Phụ lục", "Tổng doanh thu")?.slice(-5)).toContain("Đạt");
  expect(rowWith("Phụ lục", "Tổng doanh thu")).toContain("3/4 đơn vị, tạm tính, cấp ủy đánh giá; theo số liệu: Vượt");
});

/** DV3 reports from 2016 on, and the figure of 2015 in its file is not the Khối's; admissions are counted otherwise after 2016. */
const changed: ReviewPlan = {
  ...plan,
  units: plan.units.map((unit) => (unit.code === "DV3" ? { ...unit, activeFrom: 2016 } : unit)),
  indicators: plan.indicators.map((indicator) => (indicator.code === "A" ? { ...indicator, breakAfter: 2016 } : indicator)),
};

test("growth in the sheets is over the units that the Khối counts in 2015 too, as in the assessments", () => {
  const consolidation = campaign({ plan: changed, decisions: noDecisions });
  const assessed = consolidation.assessments.find(({ scope, indicator, column }) => scope === "bloc" && indicator === "B" && column === "2018E");
  expect(assessed?.likeForLikeUnits).toBe(2);
  expect(assessed?.compared).toBeCloseTo(100 * ((143 / 110) ** (1 / 3) - 1), 10);
  expect(shown(sheetsOf(consolidation, changed).get("Phụ lục")).find((row) => row.includes("Tổng doanh thu"))?.slice(-2)).toEqual([143, 110]);
});

test("a row whose years cannot be put together shows no percentage of its target", () => {
  const row = [...(sheetsOf(campaign({ plan: changed, decisions: noDecisions }), changed).get("Chỉ tiêu đạt thấp")?.rows ?? [])].find(({ cells }) => cells[1]?.value === "Số đảng viên mới kết nạp");
  expect(row?.cells.slice(4, 7)).toMatchObject([{ value: null }, { value: null }, { value: "Chưa đủ số liệu" }]);
  expect(row?.cells[5]).not.toHaveProperty("formula");
});

test("a target for a year that has passed is judged in that year, everywhere", () => {
  const passed: ReviewPlan = { ...plan, indicators: plan.indicators.map((indicator) => (indicator.code === "A" ? { ...indicator, target: { kind: "atYear", year: 2016, bound: { comparator: ">=", value: 20 }, sample: false } } : indicator)) };
  const override = { scope: "bloc", indicator: "A", verdict: "met", reason: "Theo kết luận", by: "Ban Thường vụ", at: "2018-06-10", basis: "current" } as const;
  const consolidation = campaign({ plan: passed, decisions: noDecisions });
  const models = sheetsOf(consolidation, passed);
  // 14 of 20 in 2016; 32 since 2016, and 7 in 2018 against 16 in 2015.
  expect(shown(models.get("Phụ lục")).find((row) => row.includes("Số đảng viên mới kết nạp"))?.slice(10, 14)).toEqual([32, 70, 100 * (7 / 16 - 1), "Chưa đạt (2016)"]);
  expect(shown(models.get("Chỉ tiêu đạt thấp")).flat()).toEqual(expect.arrayContaining(["Đạt và vượt 2/3 chỉ tiêu (vượt 2); chưa đạt 1"]));
  expect(models.get("Phụ lục")?.conditionalFormats.map(({ formula, style }) => [style, formula.includes('="Chưa đạt (2016)"')])).toEqual([["good", false], ["warning", false], ["bad", true]]);
  expect(campaign({ plan: passed, decisions: { ...noDecisions, overrides: [override] } }).overrides[0]?.status).toBe("applied");
});

test("nothing is low: the sheet says so", () => {
  const easy = { ...plan, indicators: plan.indicators.slice(2) };
  const none = sheetsOf(campaign({ plan: easy, decisions: noDecisions }), easy).get("Chỉ tiêu đạt thấp");
  expect(shown(none).flat()).toContain("Không có chỉ tiêu nào đạt thấp, chậm tiến độ hoặc chưa đạt.");
});

test("Tổng hợp theo đơn vị: subtotals by group count every unit once", () => {
  const rows = shown(sheets.get("Tổng hợp theo đơn vị"));
  expect(rows.filter((row) => ["Cộng Cụm A", "Cộng Cụm B", "Cộng"].includes(String(row[0]))).map((row) => [row[0], row.at(-1)])).toEqual([["Cộng Cụm A", 0], ["Cộng Cụm B", 0], ["Cộng", 0]]);
  expect(rows.flat().filter((cell) => /^DV\d$/.test(String(cell)))).toEqual(["DV1", "DV3", "DV2", "DV4"]);
});

test("Kết quả từng đơn vị: a group's figure is made by the rule of the Khối, and who is missing says so", () => {
  const rows = shown(sheets.get("Kết quả từng đơn vị"));
  expect(rows.find(([first]) => first === "Cụm A")?.slice(1, 6)).toEqual([7, 6, 6, 2, 5]);
  expect(rows.find(([first]) => first === "Cụm B")?.slice(6, 11)).toEqual([100, 110, 120, 60, 130]);
  expect(rows.flat()).toContain("Đảng bộ Công ty DV4 (chưa gửi)");
});

test("Theo dõi gửi báo cáo: by responsible member, both rounds, days late", () => {
  const rows = shown(sheets.get("Theo dõi gửi báo cáo"));
  expect(rows.find(([first]) => first === "Toàn Khối")).toEqual(["Toàn Khối", "đã nhận 3/4; cần chỉnh sửa 1; chưa gửi 1; gửi chậm 1"]);
  expect(rows.find(([first]) => first === "Đồng chí phụ trách: Ủy viên M")?.[1]).toBe("đã nhận 1/2; chưa gửi 1; gửi chậm 1");
  expect(rows.find((row) => row.includes("DV1"))).toEqual([1, "DV1", "Đảng bộ Công ty DV1", "Đã nhận", "12-6-2018", 3, 1, "DV1.xlsx"]);
  expect(rows.find((row) => row.includes("DV2"))).toEqual([3, "DV2", "Đảng bộ Công ty DV2", "Đã nhận", "8-6-2018", 0, "28-6-2018", "2-7-2018", 2, 1, "DV2.xlsx"]);
});

test("Rà soát: what must be mended, then by effect on the Khối; what is explained comes last", () => {
  const rows = shown(sheets.get("Rà soát")).slice(3).map((row) => row.slice(1, 3));
  expect(rows).toEqual([["Phải sửa", "Đảng bộ Công ty DV3"], ["Cần xem lại", "Đảng bộ Công ty DV1"], ["Cần xem lại", "Đảng bộ Công ty DV2"]]);
  expect(rowWith("Rà soát", "Nhận thêm một xí nghiệp")).toContain(110 / 143);
});

test("Điều chỉnh số liệu: corrections with their difference, overrides, explanations, and no change at first", () => {
  const rows = shown(sheets.get("Điều chỉnh số liệu"));
  expect(rows).toContainEqual([1, "Đảng bộ Công ty DV1", "Tổng doanh thu", "Ước TH 2018", 13, 14, 1, "Báo qua điện thoại", "Kế toán trưởng", "8-6-2018", "Đã tính vào số của Khối"]);
  expect(rows.find((row) => row.includes("Chờ phụ biểu của đơn vị"))?.[1]).toBe("Đảng bộ Công ty DV4");
  expect(rows.find((row) => row.includes("Ban Thường vụ"))?.slice(4, 6)).toEqual(["Vượt", "Đạt"]);
  expect(rows.flat()).toContain("Không có thay đổi, hoặc đây là lần tổng hợp đầu tiên.");
});

test("Điều chỉnh số liệu: what changed since the last time, a new unit once", () => {
  const previous = campaign().record;
  const revised = [submissions[0]!, submission("DV2", submissions[1]!.facts.map((one) => (one.indicator === "A" && one.column === "2017" ? { ...one, value: 6 } : one))), submissions[2]!, submission("DV4", series("DV4", "A", [1, 1, 1, 1, 1]))];
  const rows = shown(sheetsOf(campaign({ submissions: revised, previous })).get("Điều chỉnh số liệu"));
  expect(rows).toContainEqual([1, "Đảng bộ Công ty DV2", "Số đảng viên mới kết nạp", "TH 2017", 5, 6, 1, 1]);
  expect(rows).toContainEqual([2, "Đảng bộ Công ty DV4", "Mới gửi phụ biểu: 5 số liệu"]);
});

test("Dữ liệu: a unit's own row has the name the unit gives it", () => {
  const own: Finding = { code: "ownIndicator", place: { ...jump.place, unit: "DV1", file: "DV1.xlsx", indicator: "own:1", column: null }, facts: { label: "Số sáng kiến" } };
  const sent = submission("DV1", [...submissions[0]!.facts, fact("DV1", "own:1", "2018E", 12)], { findings: [own] });
  const rows = shown(sheetsOf(campaign({ submissions: [sent], decisions: noDecisions })).get("Dữ liệu"));
  expect(rows.find((row) => row.includes("own:1"))?.slice(0, 5)).toEqual(["DV1", "Đảng bộ Công ty DV1", "own:1", "Số sáng kiến", "2018E"]);
});

test("Nguồn số liệu: the control line holds while nobody edits the facts", () => {
  expect(shown(sheets.get("Nguồn số liệu")).flat()).toContain("Khớp");
});

test("no unit at all: every sheet still has its title and says that it is empty", () => {
  const empty = { ...plan, units: [] };
  const models = sheetsOf(campaign({ plan: empty, submissions: [], decisions: noDecisions }), empty);
  expect(models.size).toBe(10);
  expect(shown(models.get("Theo dõi gửi báo cáo")).flat()).toContain("Không có mục nào.");
});

describeWithLibreOffice("recalculated by LibreOffice", () => {
  test("every formula of a campaign with groups, corrections and an override", async () => {
    const bytes = await renderWorkbook(summaryWorkbook(plan, campaign(), received, run));
    const after = await recalculate([{ name: "summary.xlsx", bytes }]);
    expect(compareFormulaCells(bytes, after.get("summary.xlsx")!)).toEqual([]);
  });

  test("every formula where a unit was founded and a definition changed during the term", async () => {
    const bytes = await renderWorkbook(summaryWorkbook(changed, campaign({ plan: changed }), received, run));
    const after = await recalculate([{ name: "summary.xlsx", bytes }]);
    expect(compareFormulaCells(bytes, after.get("summary.xlsx")!)).toEqual([]);
  });
});
