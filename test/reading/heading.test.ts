import { parseHeading } from "../../src/reading/heading";
import { samplePlan } from "./samplePlan";

const kindOf = (...levels: string[]): string => {
  const heading = parseHeading(levels, samplePlan);
  return heading.kind === "period" ? heading.period : heading.kind;
};

describe("one-row headings", () => {
  test.each([
    ["TH 2015", "2015"], ["Thực hiện năm 2016", "2016"], ["Năm 2017", "2017"], ["2017", "2017"], ["KQ 2017", "2017"], ["Kết quả năm 2017", "2017"], ["TH\nnăm\n2016", "2016"],
    ["Kết quả thực hiện 2016", "2016"], ["Đã thực hiện năm 2016", "2016"], ["Đầu nhiệm kỳ (2015)", "2015"], ["Năm 2015 (năm gốc)", "2015"], ["Đến 31/12/2017", "2017"], ["NĂM 2016", "2016"],
    ["6T/2018", "2018H1"], ["6T2018", "2018H1"], ["6T 2018", "2018H1"], ["06 tháng 2018", "2018H1"], ["6 tháng đầu năm 2018", "2018H1"], ["6T đầu năm 2018", "2018H1"], ["6 tháng đầu năm", "2018H1"],
    ["Ước TH 6 tháng đầu năm 2018", "2018H1"], ["TH 6 tháng 2018", "2018H1"], ["TH đến 30/6/2018", "2018H1"], ["Thực hiện đến 30-6-2018", "2018H1"], ["6 tháng/2018", "2018H1"], ["6th/2018", "2018H1"],
    ["ƯTH 2018", "2018E"], ["Ước cả năm 2018", "2018E"], ["Ước TH 2018", "2018E"], ["Ước thực hiện năm 2018", "2018E"], ["Dự kiến 2018", "2018E"], ["Năm 2018", "2018E"], ["TH 2018", "2018E"], ["Ước cả năm", "2018E"],
    ["Chỉ tiêu NQĐH nhiệm kỳ 2015 - 2020", "target"], ["Mục tiêu", "target"], ["Chỉ tiêu Nghị quyết", "target"], ["Kế hoạch NK", "target"], ["Chỉ tiêu NQ ĐH", "target"], ["Chỉ tiêu Đại hội", "target"],
    ["Nghị quyết Đại hội nhiệm kỳ 2015-2020", "target"], ["Chỉ tiêu đến năm 2020", "target"], ["Mục tiêu đến 2020", "target"], ["NQ ĐH đề ra", "target"], ["Kế hoạch 2016-2020", "target"], ["Chỉ tiêu NQĐH (%)", "target"],
    ["Chỉ tiêu", "label"], ["Nội dung", "label"], ["Tên chỉ tiêu", "label"], ["Các chỉ tiêu", "label"], ["CHỈ TIÊU CHỦ YẾU", "label"], ["Chỉ tiêu (ĐVT: triệu đồng)", "label"], ["Nội dung chỉ tiêu", "label"],
    ["ĐVT", "measure"], ["Đơn vị tính", "measure"], ["TT", "ordinal"], ["STT", "ordinal"], ["Số\nTT", "ordinal"], ["Ghi chú", "note"],
    ["So sánh với năm 2015", "other"], ["So với năm 2015", "other"], ["% so với NQ", "other"], ["Tỷ lệ 2017/2016", "other"], ["2017/2016", "other"], ["Lũy kế 2016-2018", "other"], ["Luỹ kế (bình quân) 2016 - 2018", "other"],
    ["KH 2018", "other"], ["Kế hoạch năm 2018", "other"], ["KH năm 2017", "other"], ["TH 6 tháng 2017", "other"], ["9 tháng 2018", "other"], ["Quý I/2018", "other"], ["6 tháng cuối năm 2018", "other"], ["Tháng 6/2018", "other"],
    ["TH 2014", "other"], ["Tăng, giảm so với 2016", "other"], ["TH/KH 2017", "other"], ["Bình quân 2016-2018", "other"], ["2016-2018", "other"], ["Đánh giá", "other"], ["% 2017", "other"], ["Chỉ tiêu giao năm 2018", "other"], ["", "other"],
  ])("%j → %s", (text, expected) => expect(kindOf(text)).toBe(expected));
});

describe("headings of several rows", () => {
  test.each([
    [["Kết quả thực hiện", "2016"], "2016"],
    [["Kết quả thực hiện", "6T 2018"], "2018H1"],
    [["Kết quả thực hiện", "Ước 2018"], "2018E"],
    [["Kết quả thực hiện các chỉ tiêu Nghị quyết", "2017"], "2017"],
    [["Kết quả thực hiện NQ nhiệm kỳ 2015-2020", "Năm 2016"], "2016"],
    [["Năm 2016", "TH"], "2016"],
    [["Năm 2016", "KH"], "other"],
    [["Năm 2016", "%"], "other"],
    [["Năm 2016", "Tỷ lệ"], "other"],
    [["Năm 2018", "6 tháng"], "2018H1"],
    [["Năm 2018", "Ước cả năm"], "2018E"],
    [["Năm 2018", "Ước TH"], "2018E"],
    [["Kế hoạch", "2018"], "other"],
    [["Thực hiện", "2017"], "2017"],
    [["So sánh với", "2015"], "other"],
    [["So sánh (%)", "NQĐH"], "other"],
    [["Chỉ tiêu Nghị quyết", "2016"], "other"],
    [["Chỉ tiêu", "Nghị quyết Đại hội"], "target"],
  ])("%j → %s", (levels, expected) => expect(kindOf(...levels)).toBe(expected));
});

test("another term brings other years", () => {
  const plan = {
    ...samplePlan,
    term: { firstYear: 2026, lastYear: 2030, label: "2025 - 2030" },
    periods: samplePlan.periods.map((period) => ({ ...period, id: period.id.replace(/\d+/, String(period.year + 10)), year: period.year + 10 })),
  };
  expect(["TH 2026", "Ước cả năm 2028", "6T/2028", "TH 2016", "Chỉ tiêu NQĐH nhiệm kỳ 2025 - 2030"].map((text) => parseHeading([text], plan))).toEqual([
    { kind: "period", period: "2026" }, { kind: "period", period: "2028E" }, { kind: "period", period: "2028H1" }, { kind: "other" }, { kind: "target" },
  ]);
});
