import { parsePlan } from "../../src/domain/planSchema";
import type { LooseJson } from "./planSamples";
import { faultsOf, planOf, rowOf, shippedJson } from "./planSamples";

type Case = [name: string, change: (json: LooseJson) => unknown, faults: [path: string, code: string][]];

const cases: Case[] = [
  ["no schema", (json) => delete json.schema, [["schema", "missing"]]],
  ["another schema", (json) => (json.schema = "so-ket/plan@2"), [["schema", "notAllowed"]]],
  ["no id", (json) => delete json.id, [["id", "missing"]]],
  ["an unknown field", (json) => (json.notes = 1), [["notes", "unknownField"]]],
  ["an unknown field of a row, besides a wrong one", (json) => Object.assign(rowOf(json, "KT03"), { unit: "x", decimals: "2" }), [["KT03:decimals", "wrongType"], ["KT03:unit", "unknownField"]]],
  ["a misspelt aggregation", (json) => Object.assign(rowOf(json, "KT03"), { aggregation: undefined, agregation: { method: "sum" } }), [["KT03:aggregation", "missing"], ["KT03:agregation", "unknownField"]]],
  ["a part of a sum", (json) => (rowOf(json, "KT03").aggregation.numerator = "KT01"), [["KT03:aggregation.numerator", "unknownField"]]],
  ["a ratio without parts", (json) => (rowOf(json, "KT12").aggregation = { method: "ratio" }), [["KT12:aggregation.numerator", "missing"], ["KT12:aggregation.denominator", "missing"]]],
  ["an unknown method", (json) => (rowOf(json, "KT03").aggregation.method = "average"), [["KT03:aggregation.method", "notAllowed"]]],
  ["no method", (json) => (rowOf(json, "KT03").aggregation = {}), [["KT03:aggregation.method", "missing"]]],
  ["an unknown kind of target", (json) => (rowOf(json, "KT03").target = { kind: "yearly" }), [["KT03:target.kind", "notAllowed"]]],
  ["growth without its method", (json) => delete rowOf(json, "KT01").target.method, [["KT01:target.method", "missing"]]],
  ["a target in words", (json) => (rowOf(json, "KT01").target.value = "4%"), [["KT01:target.value", "wrongType"]]],
  ["a range for a floor", (json) => (rowOf(json, "KT01").target.value = [4, 5]), [["KT01:target.value", "singleNeeded"]]],
  ["one number for a range", (json) => (rowOf(json, "XD03").target.value = 3), [["XD03:target.value", "rangeNeeded"]]],
  ["three numbers for a range", (json) => (rowOf(json, "XD03").target.value = [3, 4, 5]), [["XD03:target.value", "wrongType"]]],
  ["a qualitative target without text", (json) => (rowOf(json, "XD09").target.text = " "), [["XD09:target.text", "blank"]]],
  ["a label of spaces", (json) => (rowOf(json, "KT01").label = "  "), [["KT01:label", "blank"]]],
  ["an alias that is a number", (json) => (rowOf(json, "KT01").aliases = ["a", 5]), [["KT01:aliases[1]", "wrongType"]]],
  ["aliases that are no list", (json) => (rowOf(json, "KT01").aliases = "a"), [["KT01:aliases", "wrongType"]]],
  ["half a decimal", (json) => (rowOf(json, "KT01").decimals = 0.5), [["KT01:decimals", "wrongType"]]],
  ["too many decimals", (json) => (rowOf(json, "KT01").decimals = 11), [["KT01:decimals", "outOfRange"]]],
  ["not a number", (json) => (rowOf(json, "KT01").target.value = NaN), [["KT01:target.value", "wrongType"]]],
  ["infinity", (json) => (rowOf(json, "KT01").target.value = Infinity), [["KT01:target.value", "wrongType"]]],
  ["a control character", (json) => (rowOf(json, "KT01").label = "Doanh\u0000thu"), [["KT01:label", "unprintable"]]],
  ["half a surrogate pair", (json) => (rowOf(json, "KT01").definition = "\uD800"), [["KT01:definition", "unprintable"]]],
  ["a long name", (json) => (json.units[0].name = "x".repeat(301)), [["units[0].name", "tooLong"]]],
  ["a date that does not exist", (json) => (json.deadlines.appendix = "2018-02-29"), [["deadlines.appendix", "badDate"]]],
  ["a date in another order", (json) => (json.deadlines.conference = "30-6-2018"), [["deadlines.conference", "badDate"]]],
  ["a leap day", (json) => (json.units[0].conferenceDate = "2020-02-29"), []],
  ["a share above one", (json) => (json.settings.lowShare = 80), [["settings.lowShare", "outOfRange"]]],
  ["an unknown dash", (json) => (json.settings.dashMeans = "nothing"), [["settings.dashMeans", "notAllowed"]]],
  ["no rows", (json) => (json.indicators = []), [["indicators", "emptyList"]]],
  ["rows that are no list", (json) => (json.indicators = {}), [["indicators", "wrongType"]]],
  ["no units", (json) => (json.units = []), []],
  ["a row that is null", (json) => json.indicators.splice(2, 1, null), [["KT03:", "wrongType"], ["KT04:aggregation.of", "unknownCode"]]],
  ["more units than a roster has", (json) => (json.units = Array.from({ length: 1001 }, (_, index) => ({ code: `D${index}`, name: `Đơn vị ${index}` }))), [["units", "tooMany"]]],
  ["as many units as a roster may have", (json) => (json.units = Array.from({ length: 1000 }, (_, index) => ({ code: `D${index}`, name: `Đơn vị ${index}` }))), []],
  ["more names than a row has", (json) => (rowOf(json, "KT01").aliases = Array.from({ length: 51 }, (_, index) => `Tên ${index}`)), [["KT01:aliases", "tooMany"]]],
  ["units that are missing", (json) => delete json.units, [["units", "missing"]]],
  ["one status misspelt hides no count of baselines", (json) => (json.periods[0].status = "base"), [["periods[0].status", "notAllowed"]]],
];

test.each(cases)("%s", (_, change, expected) => {
  const json = shippedJson();
  change(json);
  expect(faultsOf(json)).toEqual(expected);
});

test.each<[string, (json: LooseJson) => unknown, [path: string, code: string][]]>([
  ["a target without kind, with an unknown comparator and a value in words", (json) => (rowOf(json, "KT05").target = { comparator: "=>", value: "4%", sample: "x" }), [
    ["KT05:target.kind", "missing"], ["KT05:target.comparator", "notAllowed"], ["KT05:target.value", "wrongType"], ["KT05:target.sample", "wrongType"],
  ]],
  ["a floor against the direction whose value is in words", (json) => (rowOf(json, "KT05").target = { kind: "annual", comparator: "<=", value: "4%" }), [["KT05:target.value", "wrongType"], ["KT05:target.comparator", "comparatorAgainstDirection"]]],
  ["one number for a range, and a wrong sample", (json) => Object.assign(rowOf(json, "XD03").target, { value: 3, sample: "có" }), [["XD03:target.sample", "wrongType"], ["XD03:target.value", "rangeNeeded"]]],
  ["an unknown method beside what no method takes", (json) => (rowOf(json, "KT12").aggregation = { method: "rate", denominator: "KT10", of: 5, note: "x" }), [
    ["KT12:aggregation.method", "notAllowed"], ["KT12:aggregation.of", "wrongType"], ["KT12:aggregation.note", "unknownField"],
  ]],
  ["no numerator, an unknown denominator, no section of that code", (json) => Object.assign(rowOf(json, "KT12"), { section: "IX", aggregation: { method: "ratio", denominator: "KT99" } }), [
    ["KT12:aggregation.numerator", "missing"], ["KT12:section", "unknownCode"], ["KT12:aggregation.denominator", "unknownCode"],
  ]],
  ["an unknown method beside a floor against the direction", (json) => Object.assign(rowOf(json, "KT05"), { aggregation: { method: "rate" }, target: { kind: "annual", comparator: "<=", value: 4 } }), [
    ["KT05:aggregation.method", "notAllowed"], ["KT05:target.comparator", "comparatorAgainstDirection"],
  ]],
  ["an unknown direction beside a method and a target against the nature", (json) => Object.assign(rowOf(json, "KT12"), { direction: "higher", aggregation: { method: "sum" }, target: { kind: "cumulative", comparator: "<=", value: 4 } }), [
    ["KT12:direction", "notAllowed"], ["KT12:aggregation.method", "methodAgainstNature"], ["KT12:target.kind", "targetAgainstNature"],
  ]],
  ["an unknown nature beside unknown codes", (json) => Object.assign(rowOf(json, "KT11"), { nature: "amount", parent: "KT99", notAskedIn: ["2014"] }), [["KT11:nature", "notAllowed"], ["KT11:parent", "unknownCode"], ["KT11:notAskedIn[0]", "unknownCode"]]],
  ["a row without label, of a method against its nature", (json) => Object.assign(rowOf(json, "KT12"), { label: "", aggregation: { method: "sum" } }), [["KT12:label", "blank"], ["KT12:aggregation.method", "methodAgainstNature"]]],
  ["a unit without name, in itself, active backwards", (json) => Object.assign(json.units[0], { name: " ", parentUnit: "DV01", activeFrom: 2018, activeTo: 2016 }), [["units[0].name", "blank"], ["units[0].parentUnit", "cycle"], ["units[0].activeTo", "activeYearsReversed"]]],
  ["a unit without code that has an unknown successor", (json) => Object.assign(json.units[0], { code: "", mergedInto: "DV99" }), [["units[0].code", "blank"], ["units[0].mergedInto", "unknownCode"]]],
  ["an assignment of an unknown row to an unknown unit, without comparator", (json) => (json.assignments = [{ unit: "DV99", indicator: "KT99", value: [1, 2] }]), [
    ["assignments[0].comparator", "missing"], ["assignments[0].unit", "unknownCode"], ["assignments[0].indicator", "unknownCode"],
  ]],
])("several faults of one entry at once: %s", (_, change, expected) => {
  const json = shippedJson();
  change(json);
  expect(faultsOf(json)).toEqual(expected);
});

test("faults of form and of rules come together, each at its place", () => {
  const json = shippedJson();
  json.extra = true;
  json.term = "2015 - 2020";
  rowOf(json, "KT01").decimals = "1";
  rowOf(json, "KT01").section = "IX";
  rowOf(json, "KT03").nature = "amount";
  rowOf(json, "KT12").aggregation.denominator = "KT99";
  rowOf(json, "XD01").target.kind = "cumulative";
  json.units[2].mergedInto = "DV77";
  json.units[1].code = "DV01";
  expect(faultsOf(json)).toEqual([
    ["extra", "unknownField"],
    ["term", "wrongType"],
    ["KT01:decimals", "wrongType"],
    ["KT03:nature", "notAllowed"],
    ["units[1].code", "duplicateId"],
    ["units[2].mergedInto", "unknownCode"],
    ["KT01:section", "unknownCode"],
    ["KT12:aggregation.denominator", "unknownCode"],
    ["XD01:target.kind", "targetAgainstNature"],
  ]);
});

test("null and absent are the same for every optional field", () => {
  const json = shippedJson();
  json.tableTitle = null;
  json.bloc.congress = null;
  json.term.label = null;
  json.sections = null;
  json.assignments = null;
  json.settings = null;
  json.deadlines.conference = null;
  Object.assign(json.units[0], { aliases: null, formerNames: null, exempt: null, indicators: null, activeFrom: null });
  Object.assign(rowOf(json, "AS03"), { aliases: null, definition: null, levels: null, decimals: null, required: null, notAskedIn: null, breakAfter: null, target: null, aggregation: { method: "sum", of: null } });
  const plan = planOf(json);
  expect(plan.sections).toHaveLength(5);
  expect(plan.settings).toEqual({ lowShare: 0.8, dashMeans: null });
  expect(plan.term.label).toBe("2015 - 2020");
  expect(plan.units[0]).toMatchObject({ aliases: [], exempt: false, indicators: null });
  expect(plan.indicators.find(({ code }) => code === "AS03")).toMatchObject({ aliases: [], definition: "", decimals: 0, required: true, target: null });
});

test("texts get one spelling", () => {
  const json = shippedJson();
  json.units[0].name = "  Đảng bộ A\r\nB ".normalize("NFD");
  json.bloc.partyBody = " ";
  expect(planOf(json).units[0]?.name).toBe("Đảng bộ A\nB".normalize("NFC"));
  expect(planOf(json).bloc.partyBody).toBeNull();
});

describe("hostile input gives faults, never an exception", () => {
  const deep = (depth: number): unknown => {
    let value: unknown = 1;
    for (let level = 0; level < depth; level += 1) value = level % 2 === 0 ? [value] : { a: value };
    return value;
  };

  test.each<[string, unknown]>([
    ["nothing", undefined],
    ["null", null],
    ["a number", 1],
    ["a text", "{}"],
    ["a list", []],
    ["an empty object", {}],
    ["depth at the top", deep(20000)],
    ["depth in a field", { ...shippedJson(), indicators: [deep(20000)], title: deep(20000), settings: { lowShare: deep(20000) } }],
    ["a prototype at the top", JSON.parse('{"__proto__": {"id": "x"}, "constructor": 1, "toString": 2}')],
    ["a prototype in a row", { ...shippedJson(), indicators: [JSON.parse('{"__proto__": {"code": "x"}, "code": "A", "hasOwnProperty": 1}')] }],
    ["a list with a hole", { ...shippedJson(), units: new Array(3) }],
    ["a million units", { ...shippedJson(), units: new Array(1e6).fill(null) }],
    ["a million aliases", { ...shippedJson(), units: [{ code: "A", name: "A", aliases: new Array(1e6).fill(1) }] }],
    ["many unknown fields", { ...shippedJson(), ...Object.fromEntries(Array.from({ length: 1e5 }, (_, index) => [`f${index}`, 1])) }],
    ["long texts", { ...shippedJson(), id: "!".repeat(1e6), title: "y".repeat(1e6), ["z".repeat(1e6)]: 1 }],
    ["a code named like a member", { ...shippedJson(), units: [{ code: "__proto__", name: "A", mergedInto: "constructor" }] }],
  ])("%s", (_, json) => {
    const started = Date.now();
    const parsed = parsePlan(json);
    expect("faults" in parsed && parsed.faults.length > 0 && parsed.faults.length < 2000).toBe(true);
    if ("faults" in parsed) expect(Math.max(...parsed.faults.map((fault) => JSON.stringify(fault).length))).toBeLessThan(1000);
    expect(Date.now() - started).toBeLessThan(5000);
  });

  test("a prototype is not read through", () => {
    expect(faultsOf(JSON.parse('{"__proto__": {"id": "x"}}'))).toEqual(expect.arrayContaining([["__proto__", "unknownField"], ["id", "missing"]]));
    expect(({} as LooseJson).id).toBeUndefined();
  });
});
