import { noDecisions } from "../../src/domain/decisions";
import { parseAnswers } from "../../src/workflows/parseAnswers";
import { sampleIndicator, samplePlan, sampleUnit } from "../domain/samplePlan";

const plan = samplePlan(
  [
    sampleIndicator({ code: "KT01", target: { kind: "annual", bound: { comparator: ">=", value: 4 }, sample: false } }),
    sampleIndicator({ code: "KT02", notAskedIn: ["2016"] }),
    sampleIndicator({ code: "TL", nature: "ratio", measure: "%", aggregation: { method: "ratio", numerator: "KT01", denominator: "KT02", denominatorAt: "same" } }),
  ],
  [sampleUnit("DV01")],
);

const answers = [{ id: "a", value: "vi" }, { id: "b", value: "later" }];
const explanation = { unit: "DV01", code: "negative", indicator: "KT01", column: "2016", value: 5, text: "Sáp nhập chi nhánh" };
const override = { scope: "bloc", indicator: "KT01", verdict: "met", reason: "Có tính đến thiên tai", by: "Ban Thường vụ", at: "2018-06-25" };
const correction = { unit: "DV01", indicator: "KT01", column: "2016", value: 5, reason: "theo điện thoại", confirmedBy: "đơn vị", at: "2018-06-08" };

test("answers, explanations, overrides and corrections; made on the numbers as they stand", () => {
  expect(parseAnswers({ answers, explanations: [explanation], overrides: [override], corrections: [correction] }, plan)).toEqual({
    decisions: {
      answers: new Map([["a", "vi"], ["b", "later"]]),
      explanations: [explanation],
      overrides: [{ ...override, basis: "current" }],
      corrections: [{ ...correction, basis: "current" }],
    },
  });
  expect(parseAnswers({}, plan)).toEqual({ decisions: noDecisions });
});

test.each([
  [[], [["", "unreadable"]]],
  [{ answers: [{ id: "a" }] }, [["answers.0.value", "unreadable"]]],
  [{ answer: [], foo: 1 }, [["answer", "unreadable"], ["foo", "unreadable"]]],
  [{ answers: [...answers, { id: "a", value: "y" }] }, [["answers.2.id", "duplicate"]]],
  [{ corrections: [{ ...correction, reason: "" }] }, [["corrections.0.reason", "reasonMissing"]]],
  [{ corrections: [{ ...correction, value: "5" }] }, [["corrections.0.value", "unreadable"]]],
  [{ overrides: [{ ...override, reason: " \u00a0" }, { ...override, by: undefined }] }, [["overrides.0.reason", "reasonMissing"], ["overrides.1.by", "reasonMissing"]]],
  [{ overrides: [override, { ...override, verdict: "notMet" }] }, [["overrides.1", "duplicate"]]],
  [{ overrides: [{ ...override, scope: "DV09" }, { ...override, indicator: "KT09" }] }, [["overrides.0.scope", "unknown"], ["overrides.1.indicator", "unknown"]]],
  [{ overrides: [{ ...override, indicator: "KT02" }] }, [["overrides.0.indicator", "notJudged"]]],
  [{ overrides: [{ ...override, verdict: "manual" }, { ...override, scope: "DV01", verdict: "unknown" }] }, [["overrides.0.verdict", "unknown"], ["overrides.1.verdict", "unknown"]]],
  [{ explanations: [{ ...explanation, code: "negatives" }, { ...explanation, column: "2014" }] }, [["explanations.0.code", "unknown"], ["explanations.1.column", "unknown"]]],
  [{ corrections: [{ ...correction, indicator: "TL" }, { ...correction, indicator: "KT02" }] }, [["corrections.0.indicator", "notCorrectable"], ["corrections.1.indicator", "notCorrectable"]]],
  [{ corrections: [{ ...correction, unit: "DV02", indicator: "KT09", column: "target" }] }, [["corrections.0.unit", "unknown"], ["corrections.0.indicator", "unknown"], ["corrections.0.column", "unknown"]]],
])("faults of %j", (json, expected) => {
  const parsed = parseAnswers(json, plan);
  expect("faults" in parsed ? parsed.faults.map(({ path, problem }) => [path, problem]) : parsed).toEqual(expected);
});
