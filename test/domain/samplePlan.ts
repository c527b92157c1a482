import type { Indicator, ReviewPlan, Target, Unit } from "../../src/domain/plan";

export function sampleIndicator(change: Partial<Indicator> & { code: string }): Indicator {
  return {
    section: "I", label: `Chỉ tiêu ${change.code}`, aliases: [], definition: "", measure: "người", nature: "flow", levels: null,
    direction: "up", decimals: 0, required: true, parent: null, notAskedIn: [], breakAfter: null,
    aggregation: { method: "sum", of: null }, target: null,
    ...change,
  };
}

export function sampleUnit(code: string, change: Partial<Unit> = {}): Unit {
  return {
    code, name: `Đảng bộ Công ty ${code}`, aliases: [], formerNames: [], responsible: null, kind: "committee", group: null, attending: null,
    conferenceDate: null, exempt: false, activeFrom: null, activeTo: null, mergedInto: null, parentUnit: null, indicators: null,
    ...change,
  };
}

/** The periods of the 2015-2020 term with the given rows and units. */
export function samplePlan(indicators: readonly Indicator[], units: readonly Unit[] = []): ReviewPlan {
  return {
    id: "sk-2015-2020", title: "Sơ kết giữa nhiệm kỳ 2015 - 2020", tableTitle: null,
    bloc: { name: "ĐẢNG ỦY KHỐI", superior: "ĐẢNG BỘ TỈNH", place: "", partyBody: null, congress: null },
    term: { firstYear: 2016, lastYear: 2020, label: "2015 - 2020" },
    sections: [{ id: "I", title: "SẢN XUẤT, KINH DOANH" }],
    periods: [
      { id: "2015", year: 2015, span: "year", status: "baseline", finalStatus: null },
      { id: "2016", year: 2016, span: "year", status: "actual", finalStatus: null },
      { id: "2017", year: 2017, span: "year", status: "actual", finalStatus: null },
      { id: "2018H1", year: 2018, span: "firstHalf", status: "estimate", finalStatus: "actual" },
      { id: "2018E", year: 2018, span: "year", status: "estimate", finalStatus: null },
    ],
    deadlines: { appendix: "2018-06-09", conference: "2018-06-30", toSuperior: "2018-06-29" },
    units, assignments: [], indicators, settings: { lowShare: 0.8, dashMeans: null },
  };
}

export function annual(comparator: ">=" | ">" | "<=" | "<", value: number): Target {
  return { kind: "annual", bound: { comparator, value }, sample: false };
}
