import { askedIndicators } from "../../src/domain/planQueries";
import { area } from "../reading/grids";
import { plan, typedEntry, unit } from "./baseForm";
import { eachCell, eachText, edits, inTable, insertBefore, merge, moveTable, numberContent, reorder, tableOf, textContent, typeInto, without } from "./editBook";
import { at, columnOf, drop, figureColumns, firstRow, headingAt, headingBelow, inPrinted, labelColumn, lastRow, onlyPrinted, rowOf, shifted } from "./formPlaces";
import { toTcvn3 } from "./legacyFonts";
import type { Mutation } from "./mutation";

type Neutral = Extract<Mutation, { readonly kind: "neutral" }>;
type Damaging = Extract<Mutation, { readonly kind: "damaging" }>;

function neutral(name: string, mutate: Neutral["mutate"], expect: Neutral["expect"] = {}): Neutral {
  return { name, kind: "neutral", mutate, expect };
}

function damaging(name: string, mutate: Damaging["mutate"], expect: Damaging["expect"], readWith: Damaging["plan"] = plan): Damaging {
  return { name, kind: "damaging", mutate, expect, plan: readWith };
}

const periods = plan.periods.map(({ id }) => id);
const vietnamese = new Intl.NumberFormat("de-DE", { maximumFractionDigits: 10 });

/** Formulas are computed anew from what is typed now. */
const recomputed = eachCell((cell) => (cell.formula === null ? cell : { ...cell, content: { kind: "uncomputed" } }));
const lowerAndFurtherRight = moveTable({ rows: insertBefore(0, 7), columns: insertBefore(0, 3) });
const numbersAsText = eachCell((cell, row, column) =>
  row >= firstRow && row <= lastRow && figureColumns.includes(column) && cell.content.kind === "number" && cell.formula === null ? { ...cell, content: textContent(vietnamese.format(cell.content.value)) } : cell,
);
const labels = (change: (text: string) => string): Neutral["mutate"] => eachText((text, row, column) => (row >= firstRow && column === labelColumn ? change(text) : text));
const inTcvn3 = eachCell((cell) => {
  if (cell.content.kind !== "text" || cell.formula !== null || !/[\u0080-\uFFFF]/.test(cell.content.value)) return cell;
  const isCapital = cell.content.value === cell.content.value.toUpperCase();
  return { ...cell, content: textContent(toTcvn3(isCapital ? cell.content.value.toLowerCase() : cell.content.value)), font: isCapital ? ".VnTimeH" : ".VnTime" };
});
const yearsTurnedRound = moveTable({ columns: reorder([columnOf("2017"), columnOf("2016")]) });
const copied: Neutral["mutate"] = (book) => ({ ...book, grids: [...book.grids, { ...tableOf(book), name: "Phụ biểu (2)" }] });

const neutralPairs: readonly Neutral[] = [
  neutral("only what is printed is left, in decomposed Unicode", edits(labels((text) => text.normalize("NFD")), onlyPrinted), { identifiedBy: "label" }),
  neutral("two years are turned round, and numbers are text", edits(numbersAsText, yearsTurnedRound), {
    findings: [["numberFromText", at("KT01", "2015")], ["structureChanged", headingBelow(columnOf("2016"))]],
  }),
  neutral("only the names are left, of a table that stands lower", edits(drop.sheet, drop.keywords, drop.idColumn, drop.idRow, lowerAndFurtherRight), { identifiedBy: "label" }),
  neutral("capitals with blank rows between them", edits(labels((text) => text.toUpperCase()), onlyPrinted, moveTable({ rows: (row) => (row < firstRow ? row : firstRow + (row - firstRow) * 2) })), { identifiedBy: "label" }),
  neutral("a TCVN3 font, in a table that stands lower", edits(onlyPrinted, inTcvn3, lowerAndFurtherRight), { findings: [["textDecoded", null]], identifiedBy: "label" }),
  neutral("rows are hidden, and formulas lost their values", edits(inTable((grid) => ({ ...grid, hiddenRows: new Set([...grid.hiddenRows, rowOf("KT06")]) })), recomputed)),
  neutral("the sheet stands twice, with numbers as text", edits(numbersAsText, copied), { findings: [["duplicateSheet", null], ["numberFromText", at("KT01", "2015")]] }),
  neutral("a blank column and a row of notes stand in the table", edits(
    moveTable({ rows: insertBefore(rowOf("KT05")) }), typeInto(at("KT05", "label"), textContent("Số liệu đã được kiểm toán")), moveTable({ columns: insertBefore(columnOf("2016")) }),
  ), { findings: [["structureChanged", headingBelow(columnOf("2016"))]] }),
];

const halfOf = (indicator: string): number => Number((Number(typedEntry(indicator, "2018E")) / 2).toFixed(1));
const halved = ["KT01", "KT03", "KT05", "AS01", "AS04"];

const newRules: readonly Damaging[] = [
  damaging("a figure is ten times the others", typeInto(at("KT05", "2016"), numberContent(553)), { findings: [["jump", at("KT05", "2016")]], changed: { "KT05 2016": 553 } }),
  damaging("an estimate is left out", typeInto(at("KT08", "2018E"), null), { findings: [["estimateMissing", at("KT08", "2018E")]], changed: { "KT08 2018E": "blank" } }),
  damaging("nearly the whole year lies in its first half", typeInto(at("KT05", "2018H1"), numberContent(60.9)), { findings: [["secondHalfImplausible", at("KT05", "2018E")]], changed: { "KT05 2018H1": 60.9 } }),
  damaging("every first half is half of the year", edits(...halved.map((code) => typeInto(at(code, "2018H1"), numberContent(halfOf(code)))), recomputed), {
    findings: [["tooGood", at("KT01", "2018H1")]],
    changed: { ...Object.fromEntries(halved.map((code) => [`${code} 2018H1`, halfOf(code)])), "AS02 2018H1": Number((130 / 1236).toPrecision(12)) },
  }),
  damaging("the plan issued another baseline", (book) => book, { findings: [["baselineDiffers", at("XD01", "2015")]] }, {
    ...plan, assignments: [{ unit: unit.code, indicator: "XD01", bound: { comparator: ">=", value: 150 }, baseline: 115 }],
  }),
  damaging("two parts exceed their whole together", (book) => book, { findings: periods.map((id) => ["partsDoNotAddUp", at("KT10", id)] as const) }, {
    ...plan, indicators: plan.indicators.map((indicator) => (indicator.code === "AN02" ? { ...indicator, parent: "KT10" } : indicator)),
  }),
];

const damagingPairs: readonly Damaging[] = [
  damaging("an error in one row, and another row deleted", edits(typeInto(at("AS04", "2016"), { kind: "error", value: "#REF!" }), moveTable({ rows: without(rowOf("AS03")) })), {
    findings: [["excelError", shifted(at("AS04", "2016"), -1, 0)], ["rowMissing", null]],
    changed: { "AS04 2016": "error", ...Object.fromEntries([...periods, "target"].map((id) => [`AS03 ${id}`, "blank"])) },
  }),
  damaging("a jump in a table that stands lower", edits(typeInto(at("KT05", "2016"), numberContent(553)), lowerAndFurtherRight), { findings: [["jump", shifted(at("KT05", "2016"), 7, 3)]], changed: { "KT05 2016": 553 } }),
  damaging("a jump, told in a number typed as text", typeInto(at("KT05", "2016"), textContent("553,0")), { findings: [["jump", at("KT05", "2016")], ["numberFromText", at("KT05", "2016")]], changed: { "KT05 2016": 553 } }),
  damaging("a required figure left out, and a first half above its year", edits(typeInto(at("AS04", "2017"), null), typeInto(at("KT05", "2018H1"), numberContent(62))), {
    findings: [["requiredMissing", at("AS04", "2017")], ["halfAboveYear", at("KT05", "2018E")]], changed: { "AS04 2017": "blank", "KT05 2018H1": 62 },
  }),
  damaging("a scale to be asked about, and an estimate left out in the same row", edits(typeInto(at("AS04", "2017"), numberContent(104000)), typeInto(at("AS04", "2018E"), null)), {
    questions: [["scale", at("AS04", "2017")]], findings: [["requiredMissing", at("AS04", "2018E")]], changed: { "AS04 2017": "unreadable", "AS04 2018E": "blank" },
  }),
  damaging("a negative count in a form with a row of notes", edits(
    typeInto(at("AS04", "2017"), numberContent(-104)), moveTable({ rows: insertBefore(rowOf("KT05")) }), typeInto(at("KT05", "label"), textContent("Số liệu đã được kiểm toán")),
  ), { findings: [["negative", shifted(at("AS04", "2017"), 1, 0)]], changed: { "AS04 2017": -104 } }),
  damaging("a date for a number, without the id column", edits(typeInto(at("AS03", "2016"), numberContent(42496), { format: "d-mmm" }), drop.idColumn), {
    findings: [["dateInNumber", shifted(at("AS03", "2016"), 0, -1)]], changed: { "AS03 2016": "unreadable" },
  }),
  damaging("two dashes are one question", edits(typeInto(at("AS03", "2016"), textContent("-")), typeInto(at("AN04", "2017"), textContent("–"))), {
    questions: [["dash", at("AN04", "2017")]], changed: { "AS03 2016": "unreadable", "AN04 2017": "unreadable" },
  }),
  damaging("another number over a formula, on a sheet that stands twice", edits(typeInto(at("KT12", "2016"), numberContent(77)), copied), {
    findings: [["duplicateSheet", null], ["formulaReplaced", at("KT12", "2016")], ["ratioDiffersFromParts", at("KT12", "2016")]], changed: { "KT12 2016": 77 },
  }),
  damaging("merged inputs in a printed form, and an error elsewhere", edits(
    typeInto(at("AS03", "2017"), null), merge(area(`${at("AS03", "2016")}:${at("AS03", "2017")}`)), typeInto(at("AS04", "2016"), { kind: "error", value: "#N/A" }), onlyPrinted,
  ), { questions: [["mergedCell", inPrinted(at("AS03", "2016"))]], findings: [["excelError", inPrinted(at("AS04", "2016"))]], changed: { "AS03 2016": "unreadable", "AS03 2017": "unreadable", "AS04 2016": "error" } }),
  damaging("two years turned round, one of them under the other's heading", edits(yearsTurnedRound, typeInto(headingAt("2016"), textContent("TH 2016"))), {
    findings: [["columnMissing", null], ["columnMissing", null]],
    changed: Object.fromEntries(askedIndicators(plan, unit.code).flatMap(({ code }) => ["2016", "2017"].map((id) => [`${code} ${id}`, "unreadable"]))),
  }),
  damaging("another plan's form with an error in it is refused for the plan alone", typeInto(at("AS03", "2016"), { kind: "error", value: "#REF!" }), { findings: [["wrongPlan", null]], nothingRead: true }, { ...plan, id: "sk-2020-2025" }),
  damaging("a filter over a row with an added figure", edits(
    moveTable({ rows: insertBefore(rowOf("KT05")) }), typeInto(at("KT05", "label"), textContent("Giá trị hàng tồn kho")), typeInto(at("KT05", "2016"), numberContent(17.5)),
    inTable((grid) => ({ ...grid, filtered: true, hiddenRows: new Set([rowOf("KT05")]) })),
  ), { findings: [["rowAdded", at("KT05", "label")], ["hiddenRows", null]] }),
  damaging("labels exchanged between two rows, and a required figure left out in a third", edits(
    typeInto(at("AS03", "label"), textContent("Số đơn vị máu hiến tặng")), typeInto(at("AS04", "label"), textContent("Số nhà tình nghĩa, nhà tình thương xây mới")), typeInto(at("KT05", "2017"), null),
  ), {
    questions: [["label", at("AS03", "label")], ["label", at("AS04", "label")]],
    findings: [["requiredMissing", at("KT05", "2017")]],
    changed: { "KT05 2017": "blank", ...Object.fromEntries(["AS03", "AS04"].flatMap((code) => [...periods, "target"].map((id) => [`${code} ${id}`, "unreadable"]))) },
  }),
];

export const pairedMutations: readonly Mutation[] = [...neutralPairs, ...damagingPairs];
export const ruleMutations: readonly Damaging[] = newRules;
