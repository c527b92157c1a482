import { deadlineText, countsText, reminderText } from "../../src/taskpane/tracking/reminderText";
import { ringArcs } from "../../src/taskpane/tracking/ringArcs";
import { requestText } from "../../src/taskpane/tracking/requestText";
import { dateFault, filterCounts, filterUnits, memberEntries, roundCounts, statusCounts, unitEntries } from "../../src/taskpane/tracking/trackingEntries";
import { sampleIndicator, samplePlan, sampleUnit } from "../domain/samplePlan";
import { fact, submission } from "../domain/sampleSubmission";
import { campaignOf, findingAt, received } from "./campaigns";

const plan = samplePlan(
  [sampleIndicator({ code: "A", label: "Tổng doanh thu", measure: "tỷ đồng" })],
  [
    sampleUnit("DV01", { name: "Đảng bộ Công ty Điện lực", responsible: "Nguyễn Văn An" }),
    sampleUnit("DV02", { name: "Đảng bộ Công ty Cấp nước", responsible: "Trần Thị Bình" }),
    sampleUnit("DV03", { name: "Chi bộ Công ty Giấy", responsible: "Nguyễn Văn An" }),
    sampleUnit("DV04", { name: "Chi bộ Công ty In" }),
    sampleUnit("DV05", { name: "Chi bộ mới thành lập", responsible: "Trần Thị Bình", exempt: true }),
  ],
);
const good = submission("DV01", [fact("DV01", "A", "2017", 5)]);
const faulty = submission("DV02", [fact("DV02", "A", "2017", null)], {
  findings: [
    findingAt("DV02", { code: "requiredMissing", facts: {} }, { indicator: "A", column: "2017", cell: "H21" }),
    findingAt("DV02", { code: "negative", facts: { value: -3 } }, { indicator: "A", column: "2016", cell: "G21" }),
    findingAt("DV02", { code: "sheetRenamed", facts: { found: "Sheet1", expected: "Phụ biểu" } }),
  ],
});
const register = [received("DV01", "appendix", "2018-06-12"), received("DV01", "report", "2018-06-08"), received("DV02", "appendix", "2018-06-07"), received("DV03", "appendix", "2018-06-06"), received("DV01", "report", "2018-07-02"), received("DV01", "resolution", "2018-07-02")];
const campaign = campaignOf(plan, { submissions: [good, faulty], received: register });
const entries = unitEntries(campaign, "2018-06-11");

test("each unit: status, days late by the register, days overdue without a file", () => {
  expect(entries.map(({ unit, result, overdue, faults }) => [unit.code, result.status, result.daysLate, overdue, faults])).toEqual([
    ["DV01", "received", 3, 0, 0],
    ["DV02", "receivedWithFaults", 0, 0, 1],
    ["DV03", "missing", 0, 0, 0],
    ["DV04", "missing", null, 2, 0],
    ["DV05", "exempt", null, 0, 0],
  ]);
  expect(unitEntries(campaign, "2018-06-09").every(({ overdue }) => overdue === 0)).toBe(true);
});

test("arcs of the ring in proportion, apart from each other; one alone closes it", () => {
  expect(ringArcs([3, 0, 1], 100)).toEqual([{ start: 0, length: 73, rest: 27 }, { start: 75, length: 0, rest: 100 }, { start: 75, length: 23, rest: 77 }]);
  expect(ringArcs([299, 1], 300)[1]).toEqual({ start: 299, length: 1, rest: 299 });
  expect(ringArcs([63], 100)).toEqual([{ start: 0, length: 100, rest: 0 }]);
  expect(ringArcs([], 100)).toEqual([]);
});

test("counts of the ring, and of both rounds", () => {
  expect(statusCounts(entries)).toEqual({ byStatus: { received: 1, receivedWithFaults: 1, question: 0, missing: 2, exempt: 1 }, received: 2, owing: 4, late: 1 });
  expect(roundCounts(entries)).toEqual({ owing: 4, first: { appendix: 2, report: 1 }, second: { appendix: 0, report: 1, resolution: 1 } });
  expect(countsText(entries, "vi")).toBe("đã nhận 2/4, cần chỉnh sửa 1, chưa gửi 2, gửi chậm 1");
});

test.each([
  ["all", "", ["DV01", "DV02", "DV03", "DV04", "DV05"]],
  ["missing", "", ["DV03", "DV04"]],
  ["faults", "", ["DV02"]],
  ["late", "", ["DV01"]],
  ["all", "dien luc", ["DV01"]],
  ["missing", "nguyen van an", ["DV03"]],
  ["late", "giấy", []],
] as const)("filter %s, looking for “%s”", (filter, search, codes) => {
  expect(filterUnits(entries, filter, search).map(({ unit }) => unit.code)).toEqual(codes);
});

test("how many each filter shows, and the units by responsible member, those without one last", () => {
  expect(filterCounts(entries)).toEqual({ all: 5, missing: 2, faults: 1, question: 0, late: 1 });
  expect(memberEntries(entries).map(({ name, units }) => [name, units.map(({ unit }) => unit.code)])).toEqual([
    ["Nguyễn Văn An", ["DV01", "DV03"]],
    ["Trần Thị Bình", ["DV02", "DV05"]],
    [null, ["DV04"]],
  ]);
});

test.each([
  ["2018-06-06", "Còn 3 ngày đến hạn gửi 9-6-2018"],
  ["2018-06-09", "Hôm nay là hạn gửi (9-6-2018)"],
  ["2018-06-13", "Đã quá hạn gửi (9-6-2018) 4 ngày"],
  ["2017-06-09", "Còn 365 ngày đến hạn gửi 9-6-2018"],
])("on %s: %s", (today, text) => {
  expect(deadlineText(today, "2018-06-09", "vi")).toBe(text);
});

test("the reminder list, ready to be pasted", () => {
  expect(reminderText({ entries, today: "2018-06-11", deadline: "2018-06-09", usesRegister: true }, "vi")).toBe(
    [
      "TÌNH HÌNH GỬI BÁO CÁO SƠ KẾT (đến ngày 11-6-2018)",
      "Đã quá hạn gửi (9-6-2018) 2 ngày. Đã nhận phụ biểu của 2/4 đơn vị.",
      "",
      "Đồng chí phụ trách: Nguyễn Văn An (còn 1/2 đơn vị)",
      "- Chi bộ Công ty Giấy: chưa gửi báo cáo chính trị; đã gửi phụ biểu nhưng chưa có tệp dùng được",
      "",
      "Đồng chí phụ trách: Trần Thị Bình (còn 1/1 đơn vị)",
      "- Đảng bộ Công ty Cấp nước: chưa gửi báo cáo chính trị; phụ biểu còn 1 chỗ phải sửa",
      "",
      "Chưa phân công đồng chí phụ trách (còn 1/1 đơn vị)",
      "- Chi bộ Công ty In: chưa gửi phụ biểu, báo cáo chính trị",
      "",
      "Đề nghị các đồng chí chỉ đạo, đôn đốc đơn vị được phân công phụ trách.",
    ].join("\n"),
  );
});

test("without a register nobody is said to owe a report; one member's part; nothing open, no list", () => {
  const context = { entries, today: "2018-06-08", deadline: "2018-06-09", usesRegister: false };
  expect(reminderText(context, "vi", "Nguyễn Văn An")).toBe(
    ["TÌNH HÌNH GỬI BÁO CÁO SƠ KẾT (đến ngày 8-6-2018)", "Còn 1 ngày đến hạn gửi 9-6-2018. Đã nhận phụ biểu của 1/2 đơn vị.", "", "Đồng chí phụ trách: Nguyễn Văn An (còn 1/2 đơn vị)", "- Chi bộ Công ty Giấy: đã gửi phụ biểu nhưng chưa có tệp dùng được"].join("\n"),
  );
  expect(reminderText(context, "vi", null)).toContain("Chi bộ Công ty In");
  expect(reminderText({ ...context, entries: entries.filter(({ unit }) => unit.code === "DV01") }, "vi")).toBeNull();
});

test("the request to a unit names each place and what to do; notes are left out, and the day is left open", () => {
  expect(requestText(campaign, "DV02", "vi")).toBe(
    [
      "Kính gửi: Đảng bộ Công ty Cấp nước",
      "",
      "Văn phòng Đảng ủy Khối đã nhận phụ biểu sơ kết của đơn vị (tệp “DV02.xlsx”). Đề nghị đơn vị rà soát, chỉnh sửa các nội dung sau:",
      "",
      "Phải sửa:",
      "1. Trang “Phụ biểu”: Tổng doanh thu năm 2017 chưa có số liệu. Ô H21. Bổ sung số liệu; không phát sinh thì ghi 0, đơn vị không có chỉ tiêu này thì ghi x.",
      "",
      "Cần xem lại (sửa, hoặc giải trình nếu số liệu đúng):",
      "2. Trang “Phụ biểu”: Tổng doanh thu năm 2016 là -3 tỷ đồng – nhỏ hơn 0. Ô G21. Rà soát lại số này.",
      "",
      "Đề nghị gửi lại phụ biểu đã sửa trước ngày …… tháng …… năm ……; khi gửi lại, tăng “Lần gửi” thêm 1.",
      "Trân trọng cảm ơn.",
    ].join("\n"),
  );
  expect(requestText(campaign, "DV01", "vi")).toBeNull();
});

test.each([
  ["2018-06-08", null],
  ["2018-06-11", null],
  ["2018-06-12", "future"],
  ["0201-06-08", "incomplete"],
  ["", "incomplete"],
])("a received date %s on 2018-06-11: %p", (date, fault) => {
  expect(dateFault(date, "2018-06-11")).toBe(fault);
});

test("three hundred units and two thousand findings are gathered at once", () => {
  const units = Array.from({ length: 300 }, (_, index) => sampleUnit(`U${index}`, { responsible: `Đồng chí ${index % 20}` }));
  const large = { ...plan, units };
  const findings = (unit: string) => Array.from({ length: 7 }, () => findingAt(unit, { code: "negative", facts: { value: -1 } }, { indicator: "A", column: "2017", cell: "A1" }));
  const many = campaignOf(large, { submissions: units.slice(0, 290).map(({ code }) => submission(code, [fact(code, "A", "2017", -1)], { findings: findings(code) })) });
  const all = unitEntries(many, "2018-06-11");
  expect([all.length, statusCounts(all).byStatus.missing, memberEntries(all).length]).toEqual([300, 10, 20]);
  expect(requestText(many, "U0", "vi")?.split("\n")).toHaveLength(15);
});
