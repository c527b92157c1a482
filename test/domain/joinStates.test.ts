import type { Decisions } from "../../src/domain/decisions";
import { noDecisions } from "../../src/domain/decisions";
import { joinStates, noState } from "../../src/domain/joinStates";
import type { ReceivedRecord } from "../../src/domain/received";
import type { WorkbookState } from "../../src/domain/workbookState";

const correction = (unit: string, value: number): Decisions["corrections"][number] => ({ unit, indicator: "KT01", column: "2017", value, reason: "nhầm", confirmedBy: "An", at: "2018-06-01", basis: 1 });
const explanation = (unit: string, text: string): Decisions["explanations"][number] => ({ unit, code: "jump", indicator: "KT01", column: "2017", value: 1, text });
const line = (unit: string, date: string): ReceivedRecord => ({ unit, document: "appendix", date, channel: null, number: null, note: null });
const stateOf = (decisions: Partial<Decisions>, received: readonly ReceivedRecord[] = []): WorkbookState => ({ decisions: { ...noDecisions, ...decisions }, received });

test("decisions of two people about different things are both kept, and what either took away is gone", () => {
  const before = stateOf({ corrections: [correction("A", 1), correction("B", 2), correction("C", 3)] }, [line("A", "2018-06-01")]);
  const own = stateOf({ answers: new Map([["q1", "zero"]]), corrections: [correction("B", 2), correction("C", 33)] }, [line("A", "2018-06-01"), line("B", "2018-06-02")]);
  const other = stateOf({ explanations: [explanation("A", "sáp nhập")], corrections: [correction("A", 1), correction("C", 3)] }, [line("C", "2018-06-03")]);
  const { state, replaced } = joinStates({ before, after: own }, { before, after: other });
  expect(state).toEqual(stateOf({ answers: new Map([["q1", "zero"]]), explanations: [explanation("A", "sáp nhập")], corrections: [correction("C", 33)] }, [line("B", "2018-06-02"), line("C", "2018-06-03")]));
  expect(replaced).toEqual(noDecisions);
});

test("of two decisions about one thing this side's is kept, and the other's told", () => {
  const before = stateOf({ corrections: [correction("A", 1)] });
  const own = stateOf({ corrections: [correction("A", 2)], explanations: [explanation("A", "của tôi")] });
  const other = stateOf({ corrections: [correction("A", 3)], explanations: [explanation("A", "của người kia")] });
  const { state, replaced } = joinStates({ before, after: own }, { before, after: other });
  expect(state).toEqual(own);
  expect(replaced).toEqual({ ...noDecisions, corrections: [correction("A", 3)], explanations: [explanation("A", "của người kia")] });
});

test("two different answers to one question put it again; the same answer twice is one", () => {
  const answered = (value: string): WorkbookState => stateOf({ answers: new Map([["q1", value], ["q2", "zero"]]) });
  const { state, replaced } = joinStates({ before: noState, after: answered("a.xlsx") }, { before: noState, after: answered("b.xlsx") });
  expect([...state.decisions.answers]).toEqual([["q1", "later"], ["q2", "zero"]]);
  expect([...replaced.answers]).toEqual([["q1", "b.xlsx"]]);
});

test("what this side took away while the other decided it anew stays; what the other took away while this side changed it stays too", () => {
  const before = stateOf({ corrections: [correction("A", 1), correction("B", 1)] });
  const { state, replaced } = joinStates({ before, after: stateOf({ corrections: [correction("B", 2)] }) }, { before, after: stateOf({ corrections: [correction("A", 3)] }) });
  expect(state.decisions.corrections).toEqual([correction("B", 2), correction("A", 3)]);
  expect(replaced).toEqual(noDecisions);
});
