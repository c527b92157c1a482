import { parseCriterion } from "../../src/domain/criterion";
import type { Scalar } from "../../src/domain/expression";

/** As Excel takes a criterion of SUMIFS: [criterion, values that meet it, values that do not]. */
const cases: readonly (readonly [Scalar, readonly Scalar[], readonly Scalar[]])[] = [
  ["KT01", ["KT01", "kt01"], ["KT011", "KT", null, 1]],
  ["=Cụm 1", ["Cụm 1"], ["Cụm 10"]],
  ["=Cụm ~*", ["Cụm *"], ["Cụm ~*", "Cụm 1"]],
  ["=~~ ~?", ["~ ?"], ["~~ ~?", "~ x"]],
  ["Cụm*", ["Cụm", "Cụm 1", "cụm A (b)"], ["Khối Cụm", 3]],
  ["a?c", ["abc", "a.c"], ["ac", "abbc"]],
  ["<>Cụm*", ["Khối", 3, null], ["Cụm 2"]],
  ["*a*b?", ["aabbc", "xaxbb"], ["aab", "ba"]],
  ["**", ["", "x"], [1, null]],
  ["a".repeat(256), [], ["a".repeat(256)]],
  ["a.c", ["a.c"], ["abc"]],
  ["~", ["~"], [""]],
  [">=3", [3, 4], [2, "4", null]],
  ["=", [null], ["x", 0]],
  [5, [5], ["5", 4]],
];

it.each(cases)("%p", (criterion, meeting, others) => {
  const meets = parseCriterion(criterion);
  expect(meeting.filter((value) => !meets(value))).toEqual([]);
  expect(others.filter(meets)).toEqual([]);
});

it("takes no time over a hostile criterion", () => {
  const meets = parseCriterion(`${"*a".repeat(100)}b`);
  expect(meets("a".repeat(30_000))).toBe(false);
});
