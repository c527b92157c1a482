import { columnIds } from "../../src/model/passport";
import { reservedPeriodIds } from "../../src/domain/planRulesNames";
import type { LooseJson } from "./planSamples";
import { faultsOf, rowOf, shippedJson } from "./planSamples";

type Change = (json: LooseJson) => unknown;
type Case = [name: string, change: Change, faults: [path: string, code: string][]];

const row = (code: string, fields: LooseJson): Change => (json) => Object.assign(rowOf(json, code), fields);
const target = (code: string, fields: LooseJson): Change => (json) => (rowOf(json, code).target = { sample: true, ...fields });
const aggregation = (code: string, fields: LooseJson): Change => (json) => (rowOf(json, code).aggregation = fields);
const period = (index: number, fields: LooseJson): Change => (json) => Object.assign(json.periods[index], fields);
const unit = (index: number, fields: LooseJson): Change => (json) => Object.assign(json.units[index], fields);
const assign = (...assignments: LooseJson[]): Change => (json) => (json.assignments = assignments);
const issued = { unit: "DV01", indicator: "XD01", comparator: ">=", value: 3 };

const cases: Case[] = [
  ["term: last year before the first", (json) => Object.assign(json.term, { firstYear: 2021 }), [["term.lastYear", "termReversed"]]],
  ["term: the first year alone", (json) => Object.assign(json, { term: { firstYear: 2016, lastYear: 2020 } }), []],
  ["baseline: none", period(0, { status: "actual", year: 2016, id: "x", span: "firstHalf" }), [["periods", "baselineCount"]]],
  ["baseline: two", period(1, { status: "baseline" }), [["periods", "baselineCount"], ["periods[1].year", "baselineInsideTerm"]]],
  ["baseline: a half-year", period(0, { span: "firstHalf" }), [["periods[0].span", "baselineNotWholeYear"]]],
  ["baseline: the year of the term's start", (json) => (json.term.firstYear = 2015), [["periods[0].year", "baselineInsideTerm"]]],
  ["baseline: some years earlier", period(0, { year: 2013 }), []],
  ["periods: only the baseline and half-years", (json) => Object.assign(json, { periods: [json.periods[0], json.periods[3]], indicators: [rowOf(json, "KT01")] }), [["periods", "noJudgedPeriod"]]],
  ["periods: two estimated years", period(2, { status: "estimate" }), [["periods", "estimateCount"]]],
  ["periods: a half-year and a year estimated", period(3, { status: "estimate" }), []],
  ["periods: the year before its half", (json) => json.periods.splice(3, 2, json.periods[4], json.periods[3]), [["periods[4]", "periodOrder"]]],
  ["periods: one year twice", period(2, { year: 2016 }), [["periods[2]", "duplicatePeriod"]]],
  ["periods: after the term", period(4, { year: 2021 }), [["periods[4].year", "periodOutsideTerm"], ["AN03:target.year", "targetYearWithoutPeriod"]]],

  ["ids: a row's code twice", row("KT02", { code: "KT01" }), [["KT02:code", "duplicateId"]]],
  ["ids: capitals alone differ", row("KT02", { code: "kt01" }), [["KT02:code", "duplicateId"]]],
  ["ids: one number in two spellings", (json) => [unit(0, { code: "1" })(json), unit(1, { code: "001" })(json)], [["units[1].code", "duplicateId"]]],
  ["ids: different numbers", (json) => [unit(0, { code: "001" })(json), unit(1, { code: "002" })(json)], []],
  ["ids: a unit called bloc", unit(0, { code: "bloc" }), [["units[0].code", "reservedId"]]],
  ["ids: a unit called Target", unit(0, { code: "Target" }), [["units[0].code", "reservedId"]]],
  ["ids: a period called target", period(1, { id: "target" }), [["periods[1].id", "reservedId"]]],
  ["ids: a period called like a column", period(1, { id: "note" }), [["periods[1].id", "reservedId"]]],
  ["ids: the open section named", (json) => json.sections.push({ id: "VI", title: "Khác" }), []],
  ["ids: a section twice", (json) => json.sections.push({ id: "V", title: "Khác" }), [["sections[5].id", "duplicateId"]]],
  ["ids: a space", unit(0, { code: "DV 01" }), [["units[0].code", "badId"]]],
  ["ids: a colon", unit(0, { code: "own:1" }), [["units[0].code", "badId"]]],
  ["ids: a path", unit(0, { code: "../x" }), [["units[0].code", "badId"]]],
  ["ids: a dot at the end", unit(0, { code: "DV." }), [["units[0].code", "badId"]]],
  ["ids: NUL", unit(0, { code: "DV\u00001" }), [["units[0].code", "badId"]]],
  ["ids: Vietnamese letters, dash, underscore, dot", unit(0, { code: "ĐV-01_a.b" }), []],

  ["labels: the same in one section", row("KT09", { label: "mức thu nhập thấp nhất  của người lao động" }), [["KT09:label", "duplicateLabel"]]],
  ["labels: the same in two sections", row("AS03", { label: "Tổng doanh thu" }), []],
  ["labels: the same under two wholes", (json) => [row("XD05", { label: "Trong đó: nữ" })(json), row("DT04", { label: "Trong đó: nữ" })(json)], []],
  ["aliases: another row's label", row("KT05", { aliases: ["Tổng doanh thu"] }), [["KT05:aliases[0]", "aliasTaken"]]],
  ["aliases: another row's alias", row("KT05", { aliases: ["Nộp ngân sách", "LNTT"] }), [["KT05:aliases[1]", "aliasTaken"]]],
  ["aliases: its own label", row("KT05", { aliases: ["Nộp ngân sách nhà nước"] }), []],
  ["units: one name twice", unit(1, { name: "Đảng bộ công ty  Mẫu A" }), [["units[1].name", "duplicateUnitName"]]],
  ["units: a merged unit shares the name of its successor", unit(1, { name: "Đảng bộ Công ty Mẫu A", mergedInto: "DV01" }), []],
  ["units: another unit's alias", (json) => [unit(0, { aliases: ["Mẫu"] })(json), unit(1, { aliases: ["mẫu"] })(json)], [["units[1].aliases[0]", "aliasTaken"]]],

  ["codes: a section", row("KT01", { section: "IX" }), [["KT01:section", "unknownCode"]]],
  ["codes: a whole", row("KT11", { parent: "KT99" }), [["KT11:parent", "unknownCode"]]],
  ["codes: a period", row("KT05", { notAskedIn: ["2015", "2014"] }), [["KT05:notAskedIn[1]", "unknownCode"]]],
  ["codes: the baseline may be left out", row("KT05", { notAskedIn: ["2015"] }), []],
  ["codes: a numerator", aggregation("KT12", { method: "ratio", numerator: "KT99", denominator: "KT10" }), [["KT12:aggregation.numerator", "unknownCode"]]],
  ["codes: a denominator", aggregation("AS02", { method: "quotient", numerator: "AS01", denominator: "x" }), [["AS02:aggregation.denominator", "unknownCode"]]],
  ["codes: a weight", aggregation("KT07", { method: "weightedMean", weight: "x" }), [["KT07:aggregation.weight", "unknownCode"]]],
  ["codes: of", aggregation("KT02", { method: "growth", of: "kt01" }), [["KT02:aggregation.of", "unknownCode"]]],
  ["codes: a successor", unit(0, { mergedInto: "DV09" }), [["units[0].mergedInto", "unknownCode"]]],
  ["codes: a superior unit", unit(0, { parentUnit: "DV09" }), [["units[0].parentUnit", "unknownCode"]]],
  ["codes: a unit's row", unit(0, { indicators: ["KT01", "KT99"] }), [["units[0].indicators[1]", "unknownCode"]]],
  ["codes: an assignment", assign({ ...issued, unit: "X", indicator: "Y" }), [["assignments[0].unit", "unknownCode"], ["assignments[0].indicator", "unknownCode"]]],

  ["codes: one twice in a unit's rows", unit(0, { indicators: ["KT01", "XD01", "KT01"] }), [["units[0].indicators[2]", "repeatedCode"]]],
  ["codes: one period twice", row("KT05", { notAskedIn: ["2016", "2016", "2016"] }), [["KT05:notAskedIn[1]", "repeatedCode"], ["KT05:notAskedIn[2]", "repeatedCode"]]],

  ["cycles: wholes", (json) => [row("KT10", { parent: "KT11" })(json)], [["KT11:parent", "cycle"]]],
  ["cycles: a row is its own whole", row("KT10", { parent: "KT10" }), [["KT10:parent", "cycle"]]],
  ["cycles: a weight of itself", aggregation("KT07", { method: "weightedMean", weight: "KT07" }), [["KT07:aggregation.weight", "cycle"]]],
  ["cycles: of each other", (json) => [aggregation("KT08", { method: "min", of: "KT09" })(json), aggregation("KT09", { method: "max", of: "KT08" })(json)], [["KT09:aggregation.of", "cycle"], ["KT08:aggregation.of", "partNotAsked"], ["KT09:aggregation.of", "partNotAsked"]]],
  ["cycles: successors", (json) => [unit(0, { mergedInto: "DV02" })(json), unit(1, { mergedInto: "DV01" })(json)], [["units[1].mergedInto", "cycle"]]],
  ["cycles: superior units", unit(0, { parentUnit: "DV01" }), [["units[0].parentUnit", "cycle"]]],
  ["cycles: two units under one", (json) => [unit(0, { parentUnit: "DV03" })(json), unit(1, { parentUnit: "DV03" })(json)], []],

  ["units: active years reversed", unit(0, { activeFrom: 2018, activeTo: 2017 }), [["units[0].activeTo", "activeYearsReversed"]]],
  ["units: active from a year, from nothing to a year", (json) => [unit(0, { activeFrom: 2018 })(json), unit(1, { activeTo: 2017 })(json)], []],
  ["units: active for one year", unit(0, { activeFrom: 2017, activeTo: 2017 }), []],

  ["rows: asked in no period", row("KT06", { notAskedIn: ["2015", "2016", "2017", "2018H1", "2018E"], target: null }), [["KT06:notAskedIn", "neverAsked"]]],
  ["rows: asked in a half-year only", row("KT06", { notAskedIn: ["2015", "2016", "2017", "2018E"], target: null }), []],
  ["breaks: before the first column", row("KT06", { breakAfter: 2014 }), [["KT06:breakAfter", "breakOutsideTerm"]]],
  ["breaks: after the first column", row("KT06", { breakAfter: 2015 }), []],
  ["breaks: in the term's last year", row("KT06", { breakAfter: 2020 }), [["KT06:breakAfter", "breakOutsideTerm"]]],
  ["breaks: before the term's last year", row("KT06", { breakAfter: 2019 }), []],

  ["levels: an ordinal without", row("XD08", { levels: null }), [["XD08:levels", "levelsMissing"]]],
  ["levels: an ordinal with one", row("XD08", { levels: ["Tốt"] }), [["XD08:levels", "levelsMissing"]]],
  ["levels: on an amount", row("KT01", { levels: ["a", "b"] }), [["KT01:levels", "levelsNotOrdinal"]]],
  ["levels: an empty list on an amount", row("KT01", { levels: [] }), []],
  ["levels: one twice", row("XD08", { levels: ["Kém", "Khá", "Tốt", "khá"] }), [["XD08:levels[3]", "duplicateLevel"]]],

  ["methods: percentages added", aggregation("KT12", { method: "sum" }), [["KT12:aggregation.method", "methodAgainstNature"]]],
  ["methods: percentages averaged", aggregation("KT12", { method: "mean" }), [["KT12:aggregation.method", "methodAgainstNature"]]],
  ["methods: the lowest percentage", aggregation("KT12", { method: "min" }), []],
  ["methods: levels per head added", aggregation("KT08", { method: "sum" }), [["KT08:aggregation.method", "methodAgainstNature"]]],
  ["methods: texts added", aggregation("XD09", { method: "sum" }), [["XD09:aggregation.method", "methodAgainstNature"]]],
  ["methods: a share that is called an amount", row("XD07", { nature: "flow" }), [["XD07:aggregation.method", "methodAgainstNature"]]],
  ["methods: nothing merged", aggregation("KT12", { method: "none" }), []],

  ["parts: a level of an order", aggregation("KT12", { method: "ratio", numerator: "KT11", denominator: "XD08" }), [["KT12:aggregation.denominator", "partNotAdditive"]]],
  ["parts: a percentage", aggregation("AS02", { method: "quotient", numerator: "XD03", denominator: "KT06" }), [["AS02:aggregation.numerator", "partNotAdditive"]]],
  ["parts: a row that only the Khối fills", aggregation("KT12", { method: "ratio", numerator: "XD10", denominator: "KT10" }), [["KT12:aggregation.numerator", "partNotAsked"]]],
  ["parts: a row that the Khối counts", aggregation("KT12", { method: "ratio", numerator: "KT04", denominator: "KT10" }), [["KT12:aggregation.numerator", "partNotAsked"]]],
  ["parts: a weight that is derived", aggregation("KT07", { method: "weightedMean", weight: "KT04" }), [["KT07:aggregation.weight", "partNotAsked"]]],
  [
    "parts: a row that is computed itself",
    (json) => [row("AS02", { nature: "stock" })(json), aggregation("KT12", { method: "ratio", numerator: "KT11", denominator: "AS02" })(json)],
    [["KT12:aggregation.denominator", "partIsFormula"]],
  ],
  ["parts: numerator and denominator the same", aggregation("KT12", { method: "ratio", numerator: "KT10", denominator: "KT10" }), [["KT12:aggregation.denominator", "partsEqual"]]],
  ["parts: against itself a year before", aggregation("KT12", { method: "ratio", numerator: "KT10", denominator: "KT10", denominatorAt: "previousYear" }), []],
  ["parts: growth of a percentage", aggregation("KT02", { method: "growth", of: "KT12" }), [["KT02:aggregation.of", "partNotAdditive"]]],
  ["parts: growth of a level per head", aggregation("KT02", { method: "growth", of: "KT07" }), [["KT02:aggregation.of", "partNotAdditive"]]],
  ["parts: units counted by a percentage", aggregation("KT04", { method: "count", of: "KT12", comparator: ">=", value: 100 }), []],
  ["parts: units counted by a text", aggregation("KT04", { method: "count", of: "XD09", comparator: ">=", value: 1 }), [["KT04:aggregation.of", "partNotAdditive"]]],
  ["parts: a share above the highest level", aggregation("XD07", { method: "share", of: "XD08", comparator: ">=", value: 4 }), [["XD07:aggregation.value", "levelOutOfRange"]]],
  ["parts: a share between levels", aggregation("XD07", { method: "share", of: "XD08", comparator: "between", value: [2, 3] }), []],
  ["parts: a share at half a level", aggregation("XD07", { method: "share", of: "XD08", comparator: ">", value: 1.5 }), [["XD07:aggregation.value", "levelOutOfRange"]]],
  [
    "parts: the denominator's baseline is not asked",
    (json) => [row("KT10", { notAskedIn: ["2015"] })(json), aggregation("KT12", { method: "ratio", numerator: "KT11", denominator: "KT10", denominatorAt: "baseline" })(json)],
    [["KT12:aggregation.denominatorAt", "denominatorNeverKnown"]],
  ],
  ["parts: the denominator at the baseline", aggregation("KT12", { method: "ratio", numerator: "KT11", denominator: "KT10", denominatorAt: "baseline" }), []],
  [
    "parts: no earlier year of the denominator is asked",
    (json) => [row("XD01", { notAskedIn: ["2015", "2016", "2017"] })(json), aggregation("XD03", { method: "ratio", numerator: "XD02", denominator: "XD01", denominatorAt: "previousYear" })(json)],
    [["XD03:aggregation.denominatorAt", "denominatorNeverKnown"]],
  ],

  ["wholes: a percentage", row("KT05", { parent: "KT12" }), [["KT05:parent", "parentNotAdditive"]]],
  ["wholes: part of an average", row("KT08", { parent: "KT01" }), [["KT08:parent", "parentNotAdditive"]]],
  ["wholes: another measure", row("KT06", { parent: "KT10" }), [["KT06:parent", "parentMeasure"]]],
  ["wholes: another section", row("AN02", { parent: "KT10" }), [["AN02:parent", "parentSection"]]],
  ["wholes: tax as a part of turnover", row("KT05", { parent: "KT01" }), []],

  ["targets: cumulative of a stock", target("XD01", { kind: "cumulative", comparator: ">=", value: 1 }), [["XD01:target.kind", "targetAgainstNature"]]],
  ["targets: average growth of a percentage", target("KT12", { kind: "averageGrowth", comparator: ">=", value: 1, method: "compound" }), [["KT12:target.kind", "targetAgainstNature"]]],
  ["targets: rising percentage", target("KT12", { kind: "risingEachYear" }), [["KT12:target.kind", "targetAgainstNature"]]],
  ["targets: average growth of a level of an order", target("XD08", { kind: "averageGrowth", comparator: ">=", value: 1, method: "compound" }), [["XD08:target.kind", "targetAgainstNature"]]],
  ["targets: a number for a text", target("XD09", { kind: "annual", comparator: ">=", value: 1 }), [["XD09:target.kind", "targetAgainstNature"]]],
  ["targets: the end of the term, of an amount", target("KT01", { kind: "endOfTerm", comparator: ">=", value: 5000 }), []],
  ["targets: the end of the term, of a percentage", target("KT12", { kind: "endOfTerm", comparator: ">=", value: 95 }), []],
  ["targets: a ceiling where higher is better", target("KT01", { kind: "annual", comparator: "<=", value: 1 }), [["KT01:target.comparator", "comparatorAgainstDirection"]]],
  ["targets: a floor where lower is better", target("AN04", { kind: "annual", comparator: ">", value: 1 }), [["AN04:target.comparator", "comparatorAgainstDirection"]]],
  ["targets: a range where lower is better", target("AN04", { kind: "annual", comparator: "between", value: [1, 1] }), []],
  ["targets: a range upside down", target("XD03", { kind: "annual", comparator: "between", value: [4, 3] }), [["XD03:target.value", "rangeReversed"]]],
  ["targets: a level that does not exist", target("XD08", { kind: "annual", comparator: ">=", value: 7 }), [["XD08:target.value", "levelOutOfRange"]]],
  ["targets: a level", target("XD08", { kind: "annual", comparator: ">=", value: 2 }), []],
  ["targets: a year outside the term", target("AN03", { kind: "atYear", year: 2021, comparator: ">", value: 85 }), [["AN03:target.year", "targetYearOutsideTerm"]]],
  ["targets: a year without column", target("AN03", { kind: "atYear", year: 2019, comparator: ">", value: 85 }), [["AN03:target.year", "targetYearWithoutPeriod"]]],
  ["targets: a year in which the row is not asked", (json) => [row("KT05", { notAskedIn: ["2017"] })(json), target("KT05", { kind: "atYear", year: 2017, comparator: ">=", value: 1 })(json)], [["KT05:target.year", "targetYearNotAsked"]]],
  ["targets: no whole year is asked after the baseline", (json) => [row("KT05", { notAskedIn: ["2016", "2017", "2018E"] })(json), target("KT05", { kind: "annual", comparator: ">=", value: 1 })(json)], [["KT05:target.kind", "targetNeverJudged"]]],
  ["targets: a quality of such a row", (json) => [row("KT05", { notAskedIn: ["2016", "2017", "2018E"] })(json), target("KT05", { kind: "qualitative", text: "Tốt" })(json)], []],
  ["targets: each unit, of what only the Khối fills", target("XD10", { kind: "perUnitFloor", comparator: ">=", value: 1 }), [["XD10:target.kind", "targetNotPerUnit"]]],
  ["targets: growth from a baseline that is not asked", row("KT01", { notAskedIn: ["2015"] }), [["KT01:target.kind", "targetNeedsBaseline"]]],

  ["assignments: one", assign(issued, { ...issued, indicator: "KT12", comparator: "between", value: [80, 90], baseline: 70 }), []],
  ["assignments: the same twice", assign(issued, { ...issued, value: 4 }), [["assignments[1]", "duplicateAssignment"]]],
  ["assignments: the same row for two units", assign(issued, { ...issued, unit: "DV02" }), []],
  ["assignments: what the unit does not report", (json) => [unit(0, { indicators: ["KT01"] })(json), assign(issued)(json)], [["assignments[0].indicator", "assignmentNotAsked"]]],
  ["assignments: a part of what the unit reports", (json) => [unit(0, { indicators: ["XD03"] })(json), assign(issued)(json)], []],
  ["assignments: what the Khối counts", assign({ ...issued, indicator: "KT04" }), [["assignments[0].indicator", "assignmentNotAsked"]]],
  ["assignments: to a unit that owes nothing", (json) => [unit(0, { exempt: true })(json), assign(issued)(json)], [["assignments[0].unit", "assignmentOnExempt"]]],
  ["assignments: a text", assign({ ...issued, indicator: "XD09" }), [["assignments[0].indicator", "assignmentOnText"]]],
  ["assignments: against the direction", assign({ ...issued, indicator: "AN04" }), [["assignments[0].comparator", "comparatorAgainstDirection"]]],
  ["assignments: a level that does not exist", assign({ ...issued, indicator: "XD08", value: 9 }), [["assignments[0].value", "levelOutOfRange"]]],
  ["assignments: a range upside down", assign({ ...issued, comparator: "between", value: [4, 3] }), [["assignments[0].value", "rangeReversed"]]],
];

test.each(cases)("%s", (_, change, expected) => {
  const json = shippedJson();
  change(json);
  expect(faultsOf(json)).toEqual(expected);
});

test("no period may take the id of a fixed column of the form", () => {
  expect(Object.values(columnIds).filter((id) => !reservedPeriodIds.includes(id))).toEqual([]);
});

test.each([
  ["2020 - 2025", 2021],
  ["2025 - 2030", 2026],
])("the shipped plan moved to the term %s keeps every rule", (label, firstYear) => {
  const moved = JSON.stringify(shippedJson()).replace(/20(1[5-9]|20)(?!\d)/g, (year) => String(Number(year) + firstYear - 2016));
  expect(faultsOf(JSON.parse(moved))).toEqual([]);
  expect(moved).toContain(label);
});

test("a chain of wholes as long as the catalogue is no cycle, and is walked without recursion", () => {
  const json = shippedJson();
  const first = rowOf(json, "KT01");
  json.indicators = Array.from({ length: 500 }, (_, index) => ({ ...first, target: null, aliases: [], code: `R${index}`, label: `Dòng ${index}`, parent: index === 499 ? null : `R${index + 1}` }));
  expect(faultsOf(json)).toEqual([]);
  json.indicators[499].parent = "R0";
  expect(faultsOf(json).map(([, code]) => code)).toEqual(["cycle"]);
});
