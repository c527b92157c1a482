import { noDecisions } from "../../src/domain/decisions";
import type { Correction } from "../../src/domain/decisions";
import { attainmentBars, barScale } from "../../src/taskpane/consolidate/attainmentBars";
import { changeEntries } from "../../src/taskpane/consolidate/changeEntries";
import { decisionEntries } from "../../src/taskpane/consolidate/decisionEntries";
import { countReopened } from "../../src/taskpane/consolidate/nextStep";
import { sourceEntries } from "../../src/taskpane/consolidate/sourceEntries";
import type { Target } from "../../src/domain/plan";
import { totalSections } from "../../src/taskpane/consolidate/totalEntries";
import { writingFacts } from "../../src/taskpane/consolidate/writingFacts";
import { consolidateWords } from "../../src/messages/pane/consolidate";
import { totalSources } from "../../src/workflows/session/totalSources";
import { annual, sampleIndicator, samplePlan, sampleUnit } from "../domain/samplePlan";
import { fact, submission } from "../domain/sampleSubmission";
import { campaignOf, consolidationOf, findingAt } from "./campaigns";

const sales = sampleIndicator({ code: "KT01", label: "Tổng doanh thu", measure: "tỷ đồng", decimals: 1, target: annual(">=", 200) });
const members = sampleIndicator({ code: "XD01", label: "Tổng số đảng viên" });
const joined = sampleIndicator({ code: "XD02", label: "Đảng viên mới" });
const share = sampleIndicator({ code: "XD03", label: "Tỷ lệ kết nạp", measure: "%", nature: "ratio", decimals: 2, aggregation: { method: "ratio", numerator: "XD02", denominator: "XD01", denominatorAt: "same" } });
const plan = samplePlan([sales, members, joined, share], [sampleUnit("DV01"), sampleUnit("DV02"), sampleUnit("DV03"), sampleUnit("DV04")]);

const first = submission("DV01", [fact("DV01", "KT01", "2015", 100), fact("DV01", "KT01", "2017", 150), fact("DV01", "XD01", "2017", 50), fact("DV01", "XD02", "2017", 2)]);
const second = submission("DV02", [fact("DV02", "KT01", "2015", null), fact("DV02", "KT01", "2017", 30), fact("DV02", "XD01", "2017", 10), fact("DV02", "XD02", "2017", null)]);
const third = submission("DV03", [fact("DV03", "KT01", "2017", null, "pending"), fact("DV03", "XD01", "2017", null, "error"), fact("DV03", "XD02", "2017", 1)]);
const submissions = [first, second, third];
const all = { search: "", onlyLow: false };

test("totals say how many units they count, their target, and growth over the units that have both years", () => {
  const [section] = totalSections(campaignOf(plan, { submissions }), "2017", all, "vi");
  const rows = section?.entries.map(({ indicator, total, coverage, target, growth, isPart, assessment }) => [indicator.label, total.value, coverage, total.provisional, target, growth, isPart, assessment?.verdict ?? null]);
  expect(rows).toEqual([
    ["Tổng doanh thu", 180, "2/4 đơn vị", true, "Chỉ tiêu ≥ 200 tỷ đồng", "+50,0% so với 2015 (1 đơn vị có đủ số cả hai năm)", false, "notMet"],
    ["Tỷ lệ kết nạp", 4, "1/4 đơn vị", true, "", "", false, null],
    ["Tổng số đảng viên", 60, "2/4 đơn vị", true, "", "", true, null],
    ["Đảng viên mới", 3, "2/4 đơn vị", true, "", "", true, null],
  ]);
});

test("a target tells what it is set for", () => {
  const bound = { comparator: ">=", value: 4 } as const;
  const told = (target: Target): string | undefined => totalSections(campaignOf(samplePlan([{ ...sales, target }], plan.units), { submissions }), "2017", all, "vi")[0]?.entries[0]?.target;
  const targets: readonly Target[] = [{ sample: false, kind: "cumulative", bound }, { sample: false, kind: "endOfTerm", bound }, { sample: false, kind: "perUnitFloor", bound }, { sample: false, kind: "averageGrowth", method: "compound", bound }, { sample: false, kind: "atYear", year: 2018, bound }, { sample: false, kind: "risingEachYear" }, { sample: false, kind: "qualitative", text: "theo nghị quyết" }];
  expect(targets.map(told)).toEqual([
    "Chỉ tiêu cả nhiệm kỳ ≥ 4 tỷ đồng", "Chỉ tiêu cuối nhiệm kỳ ≥ 4 tỷ đồng", "Chỉ tiêu mỗi đơn vị ≥ 4 tỷ đồng", "Chỉ tiêu tăng bình quân ≥ 4%/năm", "Chỉ tiêu năm 2018 ≥ 4 tỷ đồng", "Chỉ tiêu tăng hằng năm", "",
  ]);
});

test("totals by name without marks, and only the low ones", () => {
  const campaign = campaignOf(plan, { submissions });
  const labels = (filter: { search: string; onlyLow: boolean }): string[] => totalSections(campaign, "2017", filter, "vi").flatMap(({ entries }) => entries.map(({ indicator }) => indicator.label));
  expect(labels({ search: "dang vien", onlyLow: false })).toEqual(["Tổng số đảng viên", "Đảng viên mới"]);
  expect(labels({ search: "", onlyLow: true })).toEqual(["Tổng doanh thu"]);
  expect(labels({ search: "không có", onlyLow: false })).toEqual([]);
  expect(totalSections(campaign, "no such period", all, "vi")).toEqual([]);
});

test("a row not asked in a period is left out there", () => {
  const withoutHalf = { ...plan, indicators: [{ ...sales, notAskedIn: ["2018H1"] }] };
  expect(totalSections(campaignOf(withoutHalf, { submissions: [] }), "2018H1", all, "vi")).toEqual([]);
});

test("a total opens its units: those that do not count first, each with why", () => {
  const merged = consolidationOf(plan, { submissions });
  const { notCounted, counted } = sourceEntries(campaignOf(plan, { submissions }), sales, totalSources(plan, merged, "KT01", "2017"));
  expect(notCounted.map(({ unit, why, value }) => [unit, why, value])).toEqual([["DV03", "pending", null], ["DV04", "missing", null]]);
  expect(counted.map(({ name, value, figures }) => [name, value, figures[0]?.fact.source.cell, figures[0]?.canCorrect])).toEqual([
    ["Đảng bộ Công ty DV01", 150, "A1", true],
    ["Đảng bộ Công ty DV02", 30, "A1", true],
  ]);
});

test("a ratio opens with its parts; what a part lacks is why the unit does not count", () => {
  const { notCounted, counted } = sourceEntries(campaignOf(plan, { submissions }), share, totalSources(plan, consolidationOf(plan, { submissions }), "XD03", "2017"));
  expect(counted.map(({ unit, value, figures }) => [unit, value, figures.map(({ part, fact: { value: own } }) => [part?.label, own])])).toEqual([
    ["DV01", 4, [["Đảng viên mới", 2], ["Tổng số đảng viên", 50]]],
  ]);
  expect(notCounted.map(({ unit, why }) => [unit, why])).toEqual([["DV02", "blank"], ["DV03", "error"], ["DV04", "missing"]]);
});

const correction: Correction = { unit: "DV01", indicator: "KT01", column: "2017", value: 155, reason: "Thiếu chi nhánh", confirmedBy: "Đồng chí Hoa", at: "2018-06-08", basis: "current" };

test("a corrected figure shows what the unit sent, and counts as corrected", () => {
  const decisions = { ...noDecisions, corrections: [correction] };
  const merged = consolidationOf(plan, { submissions, decisions });
  const campaign = campaignOf(plan, { submissions, decisions });
  const [entry] = sourceEntries(campaign, sales, totalSources(plan, merged, "KT01", "2017")).counted;
  expect([entry?.value, entry?.figures[0]?.fact.value, entry?.figures[0]?.correction?.correction.value]).toEqual([155, 150, 155]);
  expect(decisionEntries(campaign, "2018-06-09", "vi")).toMatchObject({
    again: [],
    others: [{ kind: "correction", status: "applied", figure: "Tổng doanh thu năm 2017", text: "Đơn vị gửi 150 tỷ đồng, tính theo 155 tỷ đồng. Người xác nhận: Đồng chí Hoa.", reason: "Thiếu chi nhánh", renewed: null }],
  });
});

test("a correction whose figure the unit changed is put again; kept, it stands on the number of today", () => {
  const decisions = { ...noDecisions, corrections: [{ ...correction, basis: 140 }] };
  const campaign = campaignOf(plan, { submissions, decisions });
  expect(countReopened(campaign)).toBe(1);
  const { again: [entry] } = decisionEntries(campaign, "2018-06-09", "vi");
  expect(entry?.text).toBe("Khi điều chỉnh đơn vị ghi 140 tỷ đồng, nay ghi 150 tỷ đồng. Số điều chỉnh 155 tỷ đồng không còn được tính.");
  expect(entry?.renewed).toEqual({ label: "Vẫn tính 155 tỷ đồng", decision: { correction: { ...correction, basis: 150, at: "2018-06-09" } } });
  const renewed = entry?.renewed?.decision;
  if (renewed === undefined || !("correction" in renewed)) throw new Error("Nothing to decide again");
  expect(countReopened(campaignOf(plan, { submissions, decisions: { ...noDecisions, corrections: [renewed.correction] } }))).toBe(0);
});

test("a verdict of the committee is told beside the one of the figures", () => {
  const late = { ...sales, notAskedIn: ["2018E"] };
  const override = { scope: "bloc", indicator: "KT01", verdict: "onTrack" as const, reason: "Bàn giao cuối năm", by: "Thường trực", at: "2018-06-08", basis: "current" as const };
  const campaign = campaignOf({ ...plan, indicators: [late, members, joined, share] }, { submissions, decisions: { ...noDecisions, overrides: [override] } });
  const { others: [entry] } = decisionEntries(campaign, "2018-06-09", "vi");
  expect([entry?.unit, entry?.text]).toEqual(["Đảng ủy Khối", "Theo số liệu: Chưa đạt; cấp ủy đánh giá: Có khả năng đạt. Người quyết định: Thường trực."]);
});

test("changes since the last time: units that came, figures with what they do to the Khối", () => {
  const previous = consolidationOf(plan, { submissions: [first] });
  const revised = submission("DV01", [fact("DV01", "KT01", "2015", 100), fact("DV01", "KT01", "2017", 145.5), fact("DV01", "XD01", "2017", 50), fact("DV01", "XD02", "2017", 2)]);
  const campaign = campaignOf(plan, { submissions: [revised, second], previous });
  expect(changeEntries(campaign, "vi").map(({ unit, figure, change, effect }) => [unit, figure, change, effect])).toEqual([
    ["Đảng bộ Công ty DV02", "", "Mới gửi phụ biểu: 2 số liệu", ""],
    ["Đảng bộ Công ty DV01", "Tổng doanh thu năm 2017", "150 tỷ đồng → 145,5 tỷ đồng", "Số của Khối giảm 4,5 tỷ đồng"],
  ]);
});

test("of the changed figures those come first that move most of the Khối's figure", () => {
  const before = submission("DV01", [fact("DV01", "KT01", "2015", 100), fact("DV01", "KT01", "2017", 150), fact("DV01", "XD01", "2017", 50)]);
  const after = submission("DV01", [fact("DV01", "KT01", "2015", 100.5), fact("DV01", "KT01", "2017", 140), fact("DV01", "XD01", "2017", 100)]);
  const campaign = campaignOf(plan, { submissions: [after], previous: consolidationOf(plan, { submissions: [before] }) });
  expect(changeEntries(campaign, "vi").map(({ figure }) => figure)).toEqual(["Tổng số đảng viên năm 2017", "Tổng doanh thu năm 2017", "Tổng doanh thu năm 2015"]);
});

test("a rate of the Khối moves by points", () => {
  const shares = (joinedMembers: number) => submission("DV01", [fact("DV01", "XD01", "2017", 50), fact("DV01", "XD02", "2017", joinedMembers), fact("DV01", "XD03", "2017", 2 * joinedMembers)]);
  const campaign = campaignOf(plan, { submissions: [shares(3)], previous: consolidationOf(plan, { submissions: [shares(2)] }) });
  expect(changeEntries(campaign, "vi").map(({ change, effect }) => [change, effect])).toEqual([
    ["2 người → 3 người", "Số của Khối tăng 1 người"],
    ["4% → 6%", "Số của Khối tăng 2 điểm %"],
  ]);
});

test("before writing: who is counted, who lacks and why, and what stands open", () => {
  const asked = { ...sales, required: true };
  const whole = { ...plan, indicators: [asked, members, joined, share] };
  const faulty = submission("DV02", [fact("DV02", "KT01", "2017", null)], { findings: [findingAt("DV02", { code: "requiredMissing", facts: {} }, { indicator: "KT01", column: "2017" }), findingAt("DV02", { code: "outOfProportion", facts: { value: 900, factor: 1000 } }, { indicator: "KT01", column: "2016" })] });
  const versions = ["a.xlsx", "b.xlsx"].map((file, index) => submission("DV03", [fact("DV03", "KT01", "2017", index)], { file }));
  expect(writingFacts(campaignOf(whole, { submissions: [first, faulty, ...versions] }))).toEqual({
    received: 2,
    owing: 4,
    lacking: [
      { code: "DV03", name: "Đảng bộ Công ty DV03", why: "question" },
      { code: "DV04", name: "Đảng bộ Công ty DV04", why: "missing" },
    ],
    lackingBy: { question: 1, rejected: 0, missing: 1 },
    questions: 1,
    reopened: 0,
    faults: { places: 1, units: 1 },
    measures: 1,
  });
  const { counted, lackingBy } = consolidateWords("vi").writing;
  expect(counted(2, 4)).toBe("Số của Khối mới gồm 2/4 đơn vị (tạm tính)");
  expect(counted(4, 4)).toBe("Số của Khối gồm đủ 4 đơn vị");
  expect(lackingBy({ question: 1, rejected: 0, missing: 6 })).toBe("Chưa tính 7 đơn vị: 6 chưa gửi, 1 chờ trả lời.");
  expect(lackingBy({ question: 0, rejected: 0, missing: 6 })).toBe("Chưa tính 6 đơn vị: đều chưa gửi.");
});

test("bars hold the printed number and the verdict; a single giant does not dwarf the others", () => {
  const judged = { ...plan, indicators: [{ ...sales, notAskedIn: ["2018E"] }, members, joined, share] };
  expect(attainmentBars(campaignOf(judged, { submissions }), "vi")).toEqual({
    percent: [{ code: "KT01", label: "Tổng doanh thu", value: 90, text: "90,0%", verdict: "notMet", kind: "annual" }],
    points: [],
  });
  const bar = (value: number) => ({ code: String(value), label: "", value, text: "", verdict: "met" as const, kind: null });
  expect(barScale([80, 100, 120].map(bar))).toBe(120);
  expect(barScale([80, 100, 67696].map(bar))).toBe(400);
  expect(barScale([0, 0].map(bar))).toBe(1);
  expect(barScale([])).toBe(1);
});
