import { passportSheetName } from "../../src/model/passport";
import { gridKey } from "../../src/model/grid";
import { shiftPower } from "../../src/reading/measure";
import { sheet } from "../reading/grids";
import { indicatorOf, plan, typedEntry, unit } from "./baseForm";
import { eachCell, eachText, edits, inTable, insertBefore, moveTable, numberContent, reorder, tableOf, textContent, typeInto, withSheetBefore } from "./editBook";
import { at, columnOf, drop, figureColumns, firstRow, headingAt, headingBelow, headingRow, labelColumn, lastRow, measureColumn, onlyPrinted, rowOf } from "./formPlaces";
import { toTcvn3, toVni } from "./legacyFonts";
import type { Found, Mutation } from "./mutation";

type Neutral = Extract<Mutation, { readonly kind: "neutral" }>;

/** `findings` are notes that the change deserves; without them it passes unnoticed. */
function neutral(name: string, mutate: Neutral["mutate"], expect: Neutral["expect"] = {}): Neutral {
  return { name, kind: "neutral", mutate, expect };
}

const onlyChannel = (kept: "sheet" | "names" | "keywords" | "idColumn" | "idRow"): Neutral["mutate"] =>
  edits(...(["names", "keywords", "sheet", "idColumn", "idRow"] as const).filter((channel) => channel !== kept).map((channel) => drop[channel]));

/** The rows of a section's indicators, from the first to the last named. */
const rowsBetween = (first: string, last: string): readonly number[] => Array.from({ length: rowOf(last) - rowOf(first) + 1 }, (_, index) => rowOf(first) + index);

const sheetRenamed: readonly Found[] = [["sheetRenamed", null]];

const passport: readonly Neutral[] = [
  neutral("the sheet is renamed", edits(drop.names, inTable((grid) => ({ ...grid, name: "Phu luc 1 (2)" }))), { findings: sheetRenamed }),
  neutral("the hidden sheet is dropped", drop.sheet, { identifiedBy: "passport" }),
  neutral("the names are dropped", drop.names, { identifiedBy: "passport" }),
  neutral("the keywords are dropped", drop.keywords, { identifiedBy: "passport" }),
  neutral("the id column is deleted", drop.idColumn, { identifiedBy: "passport" }),
  neutral("the id row is deleted", drop.idRow, { identifiedBy: "passport" }),
  neutral("only the hidden sheet is left", onlyChannel("sheet"), { identifiedBy: "passport" }),
  neutral("only the names are left", onlyChannel("names"), { identifiedBy: "label" }),
  neutral("only the keywords are left", onlyChannel("keywords"), { identifiedBy: "passport" }),
  neutral("only the id column is left", onlyChannel("idColumn"), { identifiedBy: "label" }),
  neutral("only the id row is left", onlyChannel("idRow"), { identifiedBy: "label" }),
  neutral("only what is printed is left", onlyPrinted, { identifiedBy: "label" }),
  neutral("every hidden thing is shown", (book) => ({ ...book, grids: book.grids.map((grid) => ({ ...grid, visibility: "visible", hiddenRows: new Set(), hiddenColumns: new Set() })) })),
  neutral("names point to a sheet that is gone", (book) => ({ ...book, names: new Map([...book.names.keys()].map((name) => [name, "#REF!"])) })),
  neutral("the plan in the passport is cut off", (book) => ({
    ...book,
    grids: book.grids.map((grid) => (grid.name !== passportSheetName ? grid : {
      ...grid,
      cells: new Map([...grid.cells].map(([key, cell]) => [key, cell.content.kind === "text" ? { ...cell, content: textContent(cell.content.value.slice(0, 100)) } : cell])),
    })),
  }), { identifiedBy: "passport" }),
];

const structure: readonly Neutral[] = [
  neutral("rows of a section are turned round, with their ids", moveTable({ rows: reorder([...rowsBetween("AS01", "AS04")].reverse()) }), { findings: [["structureChanged", at("AS03", "label")]] }),
  neutral("rows are turned round in a printed form", edits(onlyPrinted, moveTable({ rows: reorder([rowOf("AS04") - 1, rowOf("AS03") - 1, rowOf("AS02") - 1, rowOf("AS01") - 1]) }))),
  neutral("columns are put in another order", moveTable({ columns: reorder([columnOf("2018E"), columnOf("2016"), columnOf("target"), columnOf("2015"), columnOf("2018H1"), columnOf("2017")]) }), { findings: [["structureChanged", headingBelow(columnOf("2015"))]] }),
  neutral("columns are put in another order in a printed form", edits(onlyPrinted, moveTable({ columns: reorder([8, 4, 6, 3, 7, 5]) }))),
  neutral("a blank row stands before every row", moveTable({ rows: (row) => (row < firstRow ? row : firstRow + (row - firstRow) * 2) })),
  neutral("a blank column stands in the table", moveTable({ columns: insertBefore(columnOf("2016")) }), { findings: [["structureChanged", headingBelow(columnOf("2016"))]] }),
  neutral("a row of notes stands between the rows", edits(moveTable({ rows: insertBefore(rowOf("KT05")) }), typeInto(at("KT05", "label"), textContent("Số liệu đã được kiểm toán")))),
  neutral("a row with figures that no one asked for is told, and counts for nobody", edits(
    moveTable({ rows: insertBefore(rowOf("KT05")) }),
    typeInto(at("KT05", "label"), textContent("Giá trị hàng tồn kho")),
    typeInto(at("KT05", "2016"), numberContent(17.5)),
  ), { findings: [["rowAdded", at("KT05", "label")]] }),
  neutral("rows and columns of the table are hidden", inTable((grid) => ({ ...grid, hiddenRows: new Set([...grid.hiddenRows, rowOf("KT06"), rowOf("XD02")]), hiddenColumns: new Set([...grid.hiddenColumns, columnOf("2017")]) }))),
  neutral("rows are filtered away", inTable((grid) => ({ ...grid, filtered: true, hiddenRows: new Set([rowOf("KT06"), rowOf("XD02")]) })), { findings: [["hiddenRows", null]] }),
  neutral("the whole table stands lower and further right", moveTable({ rows: insertBefore(0, 7), columns: insertBefore(0, 3) })),
  neutral("a printed table stands lower and further right", edits(onlyPrinted, moveTable({ rows: insertBefore(0, 7), columns: insertBefore(0, 3) }))),
  neutral("the headings are repeated on the second page", edits(
    moveTable({ rows: insertBefore(rowOf("DT01"), 2) }),
    inTable((grid) => ({ ...grid, cells: new Map([...grid.cells, ...[...grid.cells].flatMap(([key, cell]) => {
      const row = Math.floor(key / 16384);
      return row === headingRow || row === headingRow + 1 ? [[gridKey(rowOf("DT01") + row - headingRow, key % 16384), cell] as const] : [];
    })]) })),
  )),
  neutral("empty sheets stand before the form", edits(withSheetBefore(sheet([[]], { name: "Sheet1" })), withSheetBefore(sheet([["BÁO CÁO"], ["Nội dung chính"]], { name: "Sheet2" })))),
  neutral("the sheet stands twice with the same figures", (book) => ({ ...book, grids: [...book.grids, { ...tableOf(book), name: "Phụ biểu (2)" }] }), { findings: [["duplicateSheet", null]] }),
  neutral("signatures and a recipient list stand below the table", inTable((grid) => {
    const below = sheet([...Array.from({ length: lastRow + 12 }, () => []), [null, "Nơi nhận:", null, null, null, null, "T/M BAN CHẤP HÀNH"], [null, "- Ban Thường vụ Đảng ủy Khối", null, null, 2018], [null, "- Lưu Văn phòng", null, null, null, null, "BÍ THƯ"]]);
    return { ...grid, rowCount: below.rowCount, cells: new Map([...grid.cells, ...below.cells]) };
  })),
  neutral("a heading is removed where the id row still stands", typeInto(headingAt("2017"), null)),
  neutral("a row lost its id", typeInto(at("KT05", "id"), null)),
];

const isFigure = (row: number, column: number): boolean => row >= firstRow && row <= lastRow && figureColumns.includes(column);
const vietnamese = new Intl.NumberFormat("de-DE", { maximumFractionDigits: 10 });
/** Numbers that are stored as text are noted once a file, at the first of them. */
const firstTypedNumber: readonly Found[] = [["numberFromText", at("KT01", "2015")]];

const asVietnameseText = eachCell((cell, row, column) => (isFigure(row, column) && cell.content.kind === "number" && cell.formula === null ? { ...cell, content: textContent(vietnamese.format(cell.content.value)) } : cell));
const percentRows = plan.indicators.filter(({ measure, aggregation }) => measure === "%" && aggregation.method === "ratio").map(({ code }) => rowOf(code));
const inMillions = ["KT01", "KT03", "KT05"];

const contents: readonly Neutral[] = [
  neutral("numbers are stored as Vietnamese text", asVietnameseText, { findings: firstTypedNumber }),
  neutral("numbers are stored as text with blanks around them", edits(asVietnameseText, eachText((text, row, column) => (isFigure(row, column) ? `\u00A0${text} ` : text))), {
    findings: firstTypedNumber,
  }),
  neutral("percentages are fractions shown as %", eachCell((cell, row, column) =>
    percentRows.includes(row) && figureColumns.includes(column) && cell.content.kind === "number" ? { ...cell, formula: cell.formula === null ? null : `(${cell.formula})/100`, content: numberContent(shiftPower(cell.content.value, -2)), format: "0.0%" } : cell,
  )),
  neutral("money is reported in another measure, written in ĐVT", edits(
    ...inMillions.map((code) => typeInto(at(code, "measure"), textContent("triệu đồng"))),
    eachCell((cell, row, column) => {
      const code = inMillions.find((candidate) => rowOf(candidate) === row);
      const isAmount = code !== undefined && figureColumns.includes(column) && (column !== columnOf("target") || code === "KT05");
      return isAmount && cell.content.kind === "number" ? { ...cell, content: numberContent(shiftPower(cell.content.value, 3)) } : cell;
    }),
  ), { findings: inMillions.map((code) => ["measureConverted", at(code, "2015")]) }),
  neutral("a measure is written behind each number", edits(
    ...plan.periods.map(({ id }) => typeInto(at("KT01", id), textContent(`${vietnamese.format(Number(typedEntry("KT01", id)))} tỷ`))),
  ), { findings: [["numberFromText", at("KT01", "2015")]] }),
  neutral("zeros are written as text", typeInto(at("AN04", "2017"), textContent("0")), { findings: [["numberFromText", at("AN04", "2017")]] }),
  neutral("formulas lost their stored values", eachCell((cell) => (cell.formula === null ? cell : { ...cell, content: { kind: "uncomputed" } }))),
];

const labelsOnly = (change: (text: string) => string): Neutral["mutate"] =>
  eachText((text, row, column) => (row >= headingRow && (row < firstRow ? column !== 0 : column === labelColumn || column === measureColumn) ? change(text) : text));
const printedLabels = (change: (text: string) => string): Neutral["mutate"] => edits(labelsOnly(change), onlyPrinted);

const lettersOf = (write: (text: string) => string, font: string, capitals: string): Neutral["mutate"] =>
  eachCell((cell) => {
    if (cell.content.kind !== "text" || cell.formula !== null || !/[\u0080-\uFFFF]/.test(cell.content.value)) return cell;
    const isCapital = cell.content.value === cell.content.value.toUpperCase();
    return { ...cell, content: textContent(write(isCapital && capitals !== font ? cell.content.value.toLowerCase() : cell.content.value)), font: isCapital ? capitals : font };
  });

const spelling: readonly Neutral[] = [
  neutral("tones stand on the other vowel", printedLabels((text) => text.replace(/hòa/g, "hoà").replace(/ủy/g, "uỷ").replace(/óa/g, "oá").replace(/ỷ lệ/g, "ỉ lệ").replace(/kỳ/g, "kì"))),
  neutral("labels have blanks behind them, hard blanks and line breaks", printedLabels((text) => `${text.replace(" ", "\u00A0").replace(/ (?=\S+$)/, "\n")}  `)),
  neutral("labels are in capitals", printedLabels((text) => text.toUpperCase())),
  neutral("labels are in decomposed Unicode", printedLabels((text) => text.normalize("NFD"))),
  neutral("labels are numbered", edits(eachText((text, row, column) => (column === labelColumn && row >= firstRow && !/^Trong đó/.test(text) && text !== text.toUpperCase() ? `${row - firstRow}. ${text}` : text)), onlyPrinted)),
  neutral("labels have a colon and a footnote mark", edits(eachText((text, row, column) => (column === labelColumn && row >= firstRow && text !== text.toUpperCase() ? `${text}: (1)` : text)), onlyPrinted)),
  neutral("labels are written by their first alias", edits(
    ...["KT01", "KT05", "KT07", "XD01", "XD02", "AS01", "AN04"].map((code) => typeInto(at(code, "label"), textContent(indicatorOf(code).aliases[0]!))),
    onlyPrinted,
  )),
  neutral("everything is typed in a TCVN3 font", edits(onlyPrinted, lettersOf(toTcvn3, ".VnTime", ".VnTimeH")), { findings: [["textDecoded", null]], identifiedBy: "label" }),
  neutral("everything is typed in a VNI font", edits(onlyPrinted, lettersOf(toVni, "VNI-Times", "VNI-Times")), { findings: [["textDecoded", null]], identifiedBy: "label" }),
  neutral("the letterhead names the unit by its committee", edits(onlyPrinted, typeInto("A2", textContent(unit.name.toUpperCase().replace("ĐẢNG BỘ", "ĐẢNG ỦY")))), { identifiedBy: "label" }),
];

export const neutralMutations: readonly Neutral[] = [...passport, ...structure, ...contents, ...spelling];
