import { consolidate } from "../../src/domain/consolidate";
import { noDecisions } from "../../src/domain/decisions";
import type { Submission } from "../../src/domain/submission";
import { filesAlone } from "./consolidating";
import { sampleIndicator, samplePlan, sampleUnit } from "./samplePlan";
import { fact, submission } from "./sampleSubmission";

const plan = samplePlan(
  [
    sampleIndicator({ code: "KT01", decimals: 1 }),
    sampleIndicator({ code: "XD04" }),
    sampleIndicator({ code: "XD05" }),
    sampleIndicator({ code: "XD06", nature: "ratio", measure: "%", aggregation: { method: "ratio", numerator: "XD05", denominator: "XD04", denominatorAt: "same" } }),
    sampleIndicator({ code: "KT09", aggregation: { method: "max", of: null } }),
  ],
  [sampleUnit("DV01"), sampleUnit("DV02")],
);

function file(unit: string, income: number, part: number, whole: number, highest = 1): Submission {
  const typed: readonly (readonly [string, number])[] = [["KT01", income], ["XD04", whole], ["XD05", part], ["XD06", (100 * part) / whole], ["KT09", highest]];
  return submission(unit, typed.map(([indicator, value]) => fact(unit, indicator, "2017", value)));
}

const others = file("DV02", 4400.65, 20, 50, 5);
const before = consolidate({ plan, ...filesAlone, submissions: [file("DV01", 120.1, 10, 50, 7), others] });
const changesAfter = (submissions: readonly Submission[]) =>
  consolidate({ plan, ...filesAlone, submissions, previous: before.record }).changes.map(({ unit, indicator, column, before: was, after, effectOnTotal }) => [unit, indicator, column, was, after, effectOnTotal]);

test("no changes without a previous summary, and none when nothing changed", () => {
  expect([before.changes, changesAfter([others, file("DV01", 120.1, 10, 50, 7)])]).toEqual([[], []]);
});

test("a revised figure with its effect, also on the ratio and on the highest", () => {
  expect(changesAfter([file("DV01", 120.5, 20, 50, 4), others])).toEqual([
    ["DV01", "KT01", "2017", 120.1, 120.5, 0.4],
    ["DV01", "XD05", "2017", 10, 20, 10],
    ["DV01", "XD06", "2017", 20, 40, 10],
    ["DV01", "KT09", "2017", 7, 4, -2],
  ]);
});

test("a unit that came and a unit that went", () => {
  const gone = changesAfter([others]);
  expect(gone[0]).toEqual(["DV01", "KT01", "2017", 120.1, null, -120.1]);
  const alone = consolidate({ plan, ...filesAlone, submissions: [others] });
  const come = consolidate({ plan, ...filesAlone, submissions: [file("DV01", 120.1, 10, 50, 7), others], previous: alone.record }).changes;
  expect(come.map(({ indicator, before: was, after, effectOnTotal }) => [indicator, was, after, effectOnTotal])).toEqual([
    ["KT01", null, 120.1, 120.1], ["XD04", null, 50, 50], ["XD05", null, 10, 10], ["XD06", null, 20, -10], ["KT09", null, 7, 2],
  ]);
});

test("the revision of one unit changes only that unit", () => {
  const after = consolidate({ plan, ...filesAlone, submissions: [file("DV01", 120.5, 10, 50, 7), others], previous: before.record });
  expect(after.facts.filter(({ unit }) => unit === "DV02")).toEqual(before.facts.filter(({ unit }) => unit === "DV02"));
  expect(new Set(after.changes.map(({ unit }) => unit))).toEqual(new Set(["DV01"]));
});

test("a corrected figure is told as a change, since totals are made of it", () => {
  const correction = { unit: "DV02", indicator: "KT01", column: "2017", value: 4400.75, reason: "r", confirmedBy: "c", at: "2018-06-08", basis: "current" } as const;
  const after = consolidate({ plan, ...filesAlone, submissions: [file("DV01", 120.1, 10, 50, 7), others], previous: before.record, decisions: { ...noDecisions, corrections: [correction] } });
  expect(after.changes).toEqual([{ unit: "DV02", indicator: "KT01", column: "2017", before: 4400.65, after: 4400.75, effectOnTotal: 0.1 }]);
});
