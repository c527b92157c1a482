import type { Indicator, ReviewPlan, Unit } from "../../src/domain/plan";

export function indicator(code: string, section: string, label: string, more: Partial<Indicator> = {}): Indicator {
  return {
    code, section, label, aliases: [], definition: "", measure: "người", nature: "stock", levels: null, direction: "up", decimals: 0, required: true, parent: null,
    notAskedIn: [], breakAfter: null, aggregation: { method: "sum", of: null }, target: null, ...more,
  };
}

export function unit(code: string, name: string, more: Partial<Unit> = {}): Unit {
  return {
    code, name, aliases: [], formerNames: [], responsible: null, kind: null, group: null, attending: null, conferenceDate: null, exempt: false,
    activeFrom: null, activeTo: null, mergedInto: null, parentUnit: null, indicators: null, ...more,
  };
}

const yearEnd = { notAskedIn: ["2018H1", "2018E"], breakAfter: 2017 };

export const samplePlan: ReviewPlan = {
  id: "sk-test",
  title: "Sơ kết giữa nhiệm kỳ",
  tableTitle: null,
  bloc: { name: "ĐẢNG ỦY KHỐI DOANH NGHIỆP", superior: "ĐẢNG BỘ TỈNH B", place: "B", partyBody: "ĐẢNG BỘ KHỐI DOANH NGHIỆP", congress: null },
  term: { firstYear: 2016, lastYear: 2020, label: "2015 - 2020" },
  sections: [
    { id: "I", title: "LÃNH ĐẠO NHIỆM VỤ SẢN XUẤT, KINH DOANH" },
    { id: "II", title: "CÔNG TÁC XÂY DỰNG ĐẢNG" },
  ],
  periods: [
    { id: "2015", year: 2015, span: "year", status: "baseline", finalStatus: null },
    { id: "2016", year: 2016, span: "year", status: "actual", finalStatus: null },
    { id: "2017", year: 2017, span: "year", status: "actual", finalStatus: null },
    { id: "2018H1", year: 2018, span: "firstHalf", status: "estimate", finalStatus: "actual" },
    { id: "2018E", year: 2018, span: "year", status: "estimate", finalStatus: null },
  ],
  deadlines: { appendix: "2018-06-09", conference: null, toSuperior: null },
  units: [
    unit("DV01", "Đảng bộ Công ty Điện lực", { aliases: ["Điện lực tỉnh"] }),
    unit("DV02", "Chi bộ Công ty Cấp nước"),
    unit("DV03", "Đảng bộ Công ty Điện lực Miền Trung", { formerNames: ["Đảng bộ Sở Điện lực"] }),
  ],
  assignments: [],
  indicators: [
    indicator("KT01", "I", "Tổng doanh thu", {
      aliases: ["Doanh thu"], measure: "tỷ đồng", nature: "flow", decimals: 1,
      target: { kind: "averageGrowth", method: "compound", bound: { comparator: ">=", value: 4 }, sample: true },
    }),
    indicator("KT03", "I", "Lợi nhuận trước thuế", { measure: "tỷ đồng", nature: "flow", decimals: 1 }),
    indicator("KT06", "I", "Số lao động bình quân trong kỳ", { aliases: ["Lao động bình quân"] }),
    indicator("KT61", "I", "Trong đó: nữ", { parent: "KT06", required: false }),
    indicator("KT07", "I", "Thu nhập bình quân của người lao động", { measure: "triệu đồng/người/tháng", nature: "perCapita", decimals: 2, aggregation: { method: "weightedMean", weight: "KT06" } }),
    indicator("XD01", "II", "Tổng số đảng viên cuối kỳ", { measure: "đảng viên", aliases: ["Tổng số đảng viên"] }),
    indicator("XD11", "II", "Trong đó: nữ", { parent: "XD01", measure: "đảng viên", required: false }),
    indicator("XD02", "II", "Số đảng viên mới kết nạp", {
      aliases: ["Kết nạp đảng viên"], measure: "đảng viên", nature: "flow",
      target: { kind: "cumulative", bound: { comparator: ">=", value: 500 }, sample: true },
    }),
    indicator("XD03", "II", "Tỷ lệ kết nạp đảng viên mới", {
      measure: "%", nature: "ratio", decimals: 2, required: false,
      aggregation: { method: "ratio", numerator: "XD02", denominator: "XD01", denominatorAt: "same" },
    }),
    indicator("XD08", "II", "Mức xếp loại tổ chức cơ sở đảng", {
      measure: "mức xếp loại", nature: "ordinal", aggregation: { method: "none" },
      levels: ["Yếu kém", "Hoàn thành nhiệm vụ", "Hoàn thành tốt nhiệm vụ", "Trong sạch, vững mạnh"], ...yearEnd,
    }),
    indicator("XD10", "II", "Số lớp bồi dưỡng do Đảng ủy Khối mở", { measure: "lớp", nature: "flow", aggregation: { method: "blocOnly" } }),
  ],
  settings: { lowShare: 0.8, dashMeans: null },
};
