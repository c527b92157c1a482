import { askedIndicators, isAskedIn } from "../../src/domain/planQueries";
import { area } from "../reading/grids";
import { plan, unit } from "./baseForm";
import { edits, inTable, insertBefore, merge, moveTable, numberContent, tableOf, textContent, typeInto, without } from "./editBook";
import { at, columnOf, drop, headingAt, inPrinted, onlyPrinted, rowOf } from "./formPlaces";
import type { Mutation } from "./mutation";

type Damaging = Extract<Mutation, { readonly kind: "damaging" }>;

function damaging(name: string, mutate: Damaging["mutate"], expect: Damaging["expect"], readWith: Damaging["plan"] = plan): Damaging {
  return { name, kind: "damaging", mutate, expect, plan: readWith };
}

const periods = plan.periods.map(({ id }) => id);

/** Every fact of a row in one state. */
function row(indicator: string, state: string, columns: readonly string[] = [...periods, "target"]): Record<string, string> {
  return Object.fromEntries(columns.map((column) => [`${indicator} ${column}`, state]));
}

/** Every fact of a column in one state. */
function column(id: string, state: string): Record<string, string> {
  const asked = askedIndicators(plan, unit.code).filter((indicator) => plan.periods.every((period) => period.id !== id || isAskedIn(indicator, period)));
  return Object.fromEntries(asked.map(({ code }) => [`${code} ${id}`, state]));
}

const printedAt = (indicator: string, id: string): string => inPrinted(at(indicator, id));

const oneCell: readonly Damaging[] = [
  damaging("a cell is #REF!", typeInto(at("AS03", "2016"), { kind: "error", value: "#REF!" }), { findings: [["excelError", at("AS03", "2016")]], changed: { "AS03 2016": "error" } }),
  damaging("an error is typed as text", typeInto(at("AS03", "2016"), textContent("#N/A")), { findings: [["excelError", at("AS03", "2016")]], changed: { "AS03 2016": "error" } }),
  damaging("a number is told in words", typeInto(at("AS03", "2016"), textContent("hai căn")), { findings: [["notANumber", at("AS03", "2016")]], changed: { "AS03 2016": "unreadable" } }),
  damaging("a number is approximate", typeInto(at("AS04", "2017"), textContent("hơn 100")), { findings: [["notANumber", at("AS04", "2017")]], changed: { "AS04 2017": "unreadable" } }),
  damaging("a fraction stands for a number", typeInto(at("AS04", "2017"), textContent("25/26")), { findings: [["notANumber", at("AS04", "2017")]], changed: { "AS04 2017": "unreadable" } }),
  damaging("a yes stands for a number", typeInto(at("AS03", "2016"), { kind: "boolean", value: true }), { findings: [["notANumber", at("AS03", "2016")]], changed: { "AS03 2016": "unreadable" } }),
  damaging("Excel made a date of a number", typeInto(at("AS03", "2016"), numberContent(42496), { format: "d-mmm" }), { findings: [["dateInNumber", at("AS03", "2016")]], changed: { "AS03 2016": "unreadable" } }),
  damaging("a target is a date", typeInto(at("AN05", "target"), numberContent(43134), { format: "dd/mm/yyyy" }), { findings: [["dateInNumber", at("AN05", "target")]], changed: { "AN05 target": "unreadable" } }),
  damaging("a level nobody knows", typeInto(at("XD08", "2016"), textContent("Khá")), { findings: [["notANumber", at("XD08", "2016")]], changed: { "XD08 2016": "unreadable" } }),
  damaging("a required figure is left out", typeInto(at("AS04", "2017"), null), { findings: [["requiredMissing", at("AS04", "2017")]], changed: { "AS04 2017": "blank" } }),
  damaging("a required figure is put off", typeInto(at("AS04", "2017"), textContent("…")), { findings: [["requiredMissing", at("AS04", "2017")]], changed: { "AS04 2017": "pending" } }),
  damaging("a negative count", typeInto(at("AS04", "2017"), numberContent(-104)), { findings: [["negative", at("AS04", "2017")]], changed: { "AS04 2017": -104 } }),
  damaging("one figure is a thousand times the others", typeInto(at("AS04", "2017"), numberContent(104000)), { questions: [["scale", at("AS04", "2017")]], changed: { "AS04 2017": "unreadable" } }),
  damaging("the only text that needs a locale", typeInto(at("AS01", "2016"), textContent("1.234")), {
    questions: [["locale", at("AS01", "2016")]], changed: { "AS01 2016": "unreadable" },
  }),
  damaging("a dash", typeInto(at("AS03", "2016"), textContent("-")), { questions: [["dash", at("AS03", "2016")]], changed: { "AS03 2016": "unreadable" } }),
  damaging("a dash where only what is printed is left", edits(typeInto(at("AS03", "2016"), textContent("–")), onlyPrinted), { questions: [["dash", printedAt("AS03", "2016")]], changed: { "AS03 2016": "unreadable" } }),
  damaging("a figure where nothing is asked", typeInto(at("DT03", "2018E"), numberContent(3)), { findings: [["notAsked", at("DT03", "2018E")]] }),
  damaging("a measure that can not be converted", typeInto(at("AS03", "measure"), textContent("triệu đồng")), { questions: [["measure", at("AS03", "2015")]], changed: row("AS03", "unreadable", periods) }),
];

const formulas: readonly Damaging[] = [
  damaging("a number is typed over a formula, and is another one", typeInto(at("KT12", "2016"), numberContent(77)), {
    findings: [["formulaReplaced", at("KT12", "2016")], ["ratioDiffersFromParts", at("KT12", "2016")]], changed: { "KT12 2016": 77 },
  }),
  damaging("the same number is typed over a formula", typeInto(at("KT12", "2017"), numberContent(80)), { findings: [["formulaReplaced", at("KT12", "2017")]] }),
  damaging("a formula was not calculated again", inTable((grid) => {
    const place = { row: rowOf("KT12"), column: columnOf("2016") };
    return { ...grid, cells: new Map([...grid.cells].map(([key, cell]) => [key, key === place.row * 16384 + place.column ? { ...cell, content: numberContent(75) } : cell])) };
  }), { findings: [["ratioDiffersFromParts", at("KT12", "2016")], ["staleValue", at("KT12", "2016")]], changed: { "KT12 2016": 75 } }),
  damaging("a formula takes its value from another file", (book) => typeInto(at("AS03", "2016"), numberContent(2), { formula: "[1]Sheet1!$B$4" })({ ...book, externalLinks: ["So lieu.xlsx"] }), { findings: [["externalLink", at("AS03", "2016")]] }),
  damaging("a formula without a value is beyond computing", typeInto(at("AS03", "2016"), { kind: "uncomputed" }, { formula: 'VLOOKUP("Nhà",Sheet2!$A:$B,2,FALSE)' }), { findings: [["noCachedValue", at("AS03", "2016")]], changed: { "AS03 2016": "unreadable" } }),
  damaging("formulas refer to each other in a circle", edits(
    typeInto(at("AS03", "2016"), { kind: "uncomputed" }, { formula: `${at("AS03", "2017")}+1` }),
    typeInto(at("AS03", "2017"), { kind: "uncomputed" }, { formula: `${at("AS03", "2016")}+1` }),
  ), { findings: [["noCachedValue", at("AS03", "2016")], ["noCachedValue", at("AS03", "2017")]], changed: { "AS03 2016": "unreadable", "AS03 2017": "unreadable" } }),
  damaging("a formula divides by a cell of zero", typeInto(at("AS03", "2016"), { kind: "uncomputed" }, { formula: `${at("AS03", "2015")}/${at("AN04", "2017")}` }), { findings: [["excelError", at("AS03", "2016")]], changed: { "AS03 2016": "error" } }),
];

const rowsAndColumns: readonly Damaging[] = [
  damaging("the labels of two rows are exchanged", edits(typeInto(at("AS03", "label"), textContent("Số đơn vị máu hiến tặng")), typeInto(at("AS04", "label"), textContent("Số nhà tình nghĩa, nhà tình thương xây mới"))), {
    questions: [["label", at("AS03", "label")], ["label", at("AS04", "label")]], changed: { ...row("AS03", "unreadable"), ...row("AS04", "unreadable") },
  }),
  damaging("a row is deleted", moveTable({ rows: without(rowOf("AS03")) }), { findings: [["rowMissing", null]], changed: row("AS03", "blank") }),
  damaging("a row is deleted in a printed form", edits(moveTable({ rows: without(rowOf("AS03")) }), onlyPrinted), { findings: [["rowMissing", null]], changed: row("AS03", "blank") }),
  damaging("a row stands twice with other figures", edits(
    moveTable({ rows: insertBefore(rowOf("AS04")) }),
    typeInto(at("AS04", "label"), textContent("Số nhà tình nghĩa, nhà tình thương xây mới")),
    typeInto(at("AS04", "2016"), numberContent(9)),
  ), { questions: [["label", at("AS03", "label")], ["label", at("AS04", "label")]], changed: row("AS03", "unreadable") }),
  damaging("a label differs in one decisive word", edits(typeInto(at("KT03", "label"), textContent("Lợi nhuận sau thuế")), onlyPrinted), {
    questions: [["label", printedAt("KT03", "label")]], changed: row("KT03", "unreadable"),
  }),
  damaging("two headings name the same year", typeInto(headingAt("2016"), textContent("TH 2017")), {
    findings: [["columnMissing", null], ["columnMissing", null]], changed: { ...column("2016", "unreadable"), ...column("2017", "unreadable") },
  }),
  damaging("two headings of a printed form name the same year", edits(typeInto(headingAt("2016"), textContent("TH 2017")), onlyPrinted), {
    findings: [["columnMissing", null], ["columnMissing", null]], changed: { ...column("2016", "blank"), ...column("2017", "unreadable") },
  }),
  damaging("a heading of a printed form is removed", edits(typeInto(headingAt("2017"), null), onlyPrinted), { findings: [["columnMissing", null]], changed: column("2017", "blank") }),
  damaging("the headings of two years are exchanged against the id row", edits(typeInto(headingAt("2016"), textContent("TH 2017")), typeInto(headingAt("2017"), textContent("TH 2016"))), {
    findings: [["columnMissing", null], ["columnMissing", null]], changed: { ...column("2016", "unreadable"), ...column("2017", "unreadable") },
  }),
  damaging("two inputs are merged", edits(typeInto(at("AS03", "2017"), null), merge(area(`${at("AS03", "2016")}:${at("AS03", "2017")}`))), {
    questions: [["mergedCell", at("AS03", "2016")]], changed: { "AS03 2016": "unreadable", "AS03 2017": "unreadable" },
  }),
];

const wholeFile: readonly Damaging[] = [
  damaging("the passport is another plan's", (book) => book, { findings: [["wrongPlan", null]], nothingRead: true }, { ...plan, id: "sk-2020-2025" }),
  damaging("the unit is not on the roster", (book) => book, { findings: [["unitUnknown", null]], questions: [["unit", null]], nothingRead: true }, { ...plan, units: [{ ...plan.units[2]!, code: "DV99", name: "Chi bộ Hợp tác xã Khác" }] }),
  damaging("the letterhead names another unit than the passport", typeInto("B2", textContent("ĐẢNG BỘ CÔNG TY CỔ PHẦN MẪU B")), { questions: [["unit", null]], nothingRead: true }),
  damaging("nobody is named", edits(onlyPrinted, typeInto("A2", null)), { findings: [["unitUnknown", null]], questions: [["unit", null]], nothingRead: true }),
  damaging("two sheets hold different figures", (book) => {
    const copy = typeInto(at("AS03", "2016"), numberContent(3))(book);
    return { ...book, grids: [...book.grids, { ...tableOf(copy), name: "Phụ biểu (2)" }] };
  }, { questions: [["sheet", null]], nothingRead: true }),
  damaging("the form is empty", (book) => ({
    ...book,
    grids: book.grids.map((grid, index) => (index > 0 ? grid : { ...grid, cells: new Map([...grid.cells].filter(([key, { formula }]) => formula !== null || key < 12 * 16384 || !periods.some((id) => key % 16384 === columnOf(id)))) })),
  }), { findings: [["emptyForm", null]], nothingRead: true }),
  damaging("the table is gone", (book) => ({ ...drop.names(book), grids: book.grids.slice(1) }), { findings: [["wrongType", null]], nothingRead: true }),
];

export const damagingMutations: readonly Damaging[] = [...oneCell, ...formulas, ...rowsAndColumns, ...wholeFile];
