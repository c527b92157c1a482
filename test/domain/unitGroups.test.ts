import { attainmentOf } from "../../src/domain/attainment";
import type { ReceivedRecord } from "../../src/domain/received";
import { daysLate, receivedRounds } from "../../src/domain/received";
import { hasGroups, unitGroups, unitsByResponsible } from "../../src/domain/unitGroups";
import { samplePlan, sampleUnit } from "./samplePlan";

test("units by group in the order of the roster, capitals aside, those without one last", () => {
  const units = [sampleUnit("A", { group: "Cụm 2" }), sampleUnit("B"), sampleUnit("C", { group: "Cụm 1" }), sampleUnit("D", { group: "CỤM 2" })];
  expect(unitGroups({ units }).map(({ name, units: members }) => [name, members.map(({ code }) => code).join()])).toEqual([["Cụm 2", "A,D"], ["Cụm 1", "C"], [null, "B"]]);
  expect(hasGroups({ units })).toBe(true);
  expect(hasGroups(samplePlan([], [sampleUnit("A")]))).toBe(false);
  expect(unitsByResponsible({ units: [sampleUnit("A", { responsible: "Ủy viên X" }), sampleUnit("B")] }).map(({ name }) => name)).toEqual(["Ủy viên X", null]);
});

test("x/y: met and exceeded of all that are neither unknown nor left to the committee", () => {
  const verdicts = ["met", "exceeded", "onTrack", "low", "unknown", "manual", null] as const;
  expect(attainmentOf(verdicts.map((verdict) => ({ verdict })))).toMatchObject({ metOrExceeded: 2, judged: 4, counts: { met: 1, exceeded: 1, onTrack: 1, low: 1, unknown: 1, manual: 1, behind: 0, notMet: 0 } });
});

const record = (unit: string, document: ReceivedRecord["document"], date: string): ReceivedRecord => ({ unit, document, date, channel: null, number: null, note: null });

test("the first appendix and report are round 1, later ones and the resolution round 2", () => {
  const register = [record("A", "appendix", "2018-06-20"), record("A", "appendix", "2018-06-08"), record("A", "report", "2018-06-08"), record("A", "resolution", "2018-06-25"), record("B", "report", "2018-06-30")];
  expect(receivedRounds(register, "A")).toEqual({ first: { appendix: "2018-06-08", report: "2018-06-08" }, second: { appendix: "2018-06-20", report: null, resolution: "2018-06-25" } });
  expect(receivedRounds(register, "B")).toEqual({ first: { appendix: null, report: "2018-06-30" }, second: { appendix: null, report: null, resolution: null } });
});

test("the same day twice, on paper and by mail, is one sending", () => {
  expect(receivedRounds([record("A", "appendix", "2018-06-08"), record("A", "appendix", "2018-06-08")], "A").second.appendix).toBeNull();
});

test.each([["2018-06-09", 0], ["2018-06-01", 0], ["2018-06-12", 3], [null, null]] as const)("received %s: %s days late", (received, expected) => {
  expect(daysLate(received, "2018-06-09")).toBe(expected);
});
