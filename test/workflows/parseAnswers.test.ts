import { parseAnswers } from "../../src/workflows/parseAnswers";

test("answers by question id", () => {
  expect(parseAnswers({ answers: [{ id: "a", value: "vi" }, { id: "b", value: "later" }] })).toEqual({ answers: new Map([["a", "vi"], ["b", "later"]]) });
  expect(parseAnswers({})).toEqual({ answers: new Map() });
});

const correction = { unit: "DV01", indicator: "KT01", column: "2016", value: 5, reason: "theo điện thoại", confirmedBy: "đơn vị", at: "2018-06-08" };

test.each([
  [[], [["", "unreadable"]]],
  [{ answers: [{ id: "a" }] }, [["answers.0.value", "unreadable"]]],
  [{ answer: [], foo: 1 }, [["answer", "unreadable"], ["foo", "unreadable"]]],
  [{ answers: [{ id: "a", value: "x" }, { id: "a", value: "y" }] }, [["answers.1.id", "duplicate"]]],
  [{ corrections: [{ ...correction, reason: "" }] }, [["corrections.0.reason", "unreadable"]]],
  [{ corrections: [correction] }, [["corrections", "notYet"]]],
])("faults of %j", (json, expected) => {
  const parsed = parseAnswers(json);
  expect("faults" in parsed ? parsed.faults.map(({ path, problem }) => [path, problem]) : parsed).toEqual(expected);
});
