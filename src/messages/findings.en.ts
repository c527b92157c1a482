import type { FindingFacts } from "../domain/findings";
import type { Verdict } from "../domain/verdict";
import type { FindingWords } from "./describeFinding";
import { describeVerdict } from "./describeVerdict";
import { formatNumber } from "./formatNumber";

const corruptWords: Readonly<Record<FindingFacts["corrupt"]["detail"], string>> = {
  truncated: "The file is cut off, perhaps by an unfinished download or copy. Fetch it again, or ask the unit to send it again.",
  checksum: "The file was damaged while it was sent or copied. Fetch it again, or ask the unit to send it again.",
  structure: "The file is damaged: the workbook inside cannot be read. Open it in Excel, save it as a new .xlsx and send it again.",
  unopened: "The file cannot be opened: it may be open elsewhere or was just removed. Close it and run again.",
  altered: "The hidden data of this summary is missing or was altered, so it cannot stand for the units' files. Consolidate the units' files again, or use the original summary.",
  empty: "The file is empty. Fetch it again, or ask the unit to send it again.",
};

const typeWords: Readonly<Record<FindingFacts["wrongType"]["found"], string>> = {
  pdf: "This is a PDF, not a workbook. Ask the unit for the Excel file (.xlsx).",
  doc: "This is an old Word document, not a workbook. Ask the unit for the Excel file (.xlsx).",
  docx: "This is a Word document, not a workbook. Ask the unit for the Excel file (.xlsx).",
  image: "This is a picture, not a workbook. Ask the unit for the Excel file (.xlsx).",
  archive: "This is an archive. Unpack it and pass the files inside.",
  html: "This is a web page, not a workbook. Open it in Excel, save it as .xlsx and send it again.",
  text: "This is a text file, not a workbook. Open it in Excel, save it as .xlsx and send it again.",
  et: "This is a WPS file (.et). Open it in WPS, save it as .xlsx and send it again.",
  ods: "This is an OpenDocument spreadsheet (.ods), which is not read. Open it in LibreOffice or Excel, save it as .xlsx and add it again.",
  numbers: "This is a Numbers file. Open it in Numbers, export it as .xlsx and send it again.",
  noTable: "No table of indicators was found in the file. Fill in the form that was issued and send it again.",
  summary: "This is the Khối's summary, not a unit's appendix. Keep it in another folder than the appendices.",
  unknown: "This is not a workbook. Ask the unit for the Excel file (.xlsx).",
};

const tooGoodWords: Readonly<Record<FindingFacts["tooGood"]["pattern"], string>> = {
  half: "The first half is exactly half of the year",
  target: "The estimate is exactly the target",
  growth: "Every year grows by the same whole percentage",
};

const structureWords: Readonly<Record<FindingFacts["structureChanged"]["changes"][number], string>> = {
  columnsMoved: "columns were moved",
  columnsInserted: "columns were inserted",
  rowsMoved: "rows were moved",
  labelsChanged: "labels were changed",
};

/** `then`: what is done with the file once it is saved. */
export function tooLargeEn({ limit, allowed }: FindingFacts["tooLarge"], then: string): string {
  const next = `Remove pictures and unrelated sheets, save ${then}.`;
  const size = limit === "file" || limit === "entrySize" || limit === "totalSize" || limit === "text";
  const most = size ? `${formatNumber(allowed / 1024 / 1024, 0, "en")} MB` : formatNumber(allowed, 0, "en");
  if (limit === "elements") return `The file has more formats, merged cells, rules or names than can be read (${most}). Copy the numbers into a new file (paste values only), save ${then}.`;
  if (limit === "text") return `The file has a cell with a longer text than can be read (${most}). Remove or shorten what stands in that cell, save ${then}.`;
  if (limit === "cells") return `The file has more cells than can be read (${most}). ${next}`;
  return limit === "entries" ? `The file has more parts than can be read (${most}). ${next}` : `The file is larger than can be read (${most}). ${next}`;
}

function inCell(cell: string | null): string {
  return cell === null ? "" : ` (cell ${cell})`;
}

/** A number that may not have been there. */
function given(value: number | null, words: (value: number) => string): string {
  return value === null ? "no number" : words(value);
}

function verdictWord(verdict: Verdict): string {
  return describeVerdict(verdict, null, "en");
}

export const findingsEn: FindingWords = {
  requiredMissing: (_, { figure, at }) => `${figure}: no figure yet.${at} Fill it in; write 0 for none, x if the unit has no such indicator.`,
  notANumber: ({ raw }, { figure, at, levels }) =>
    levels.length > 0
      ? `${figure}: “${raw}” is none of its levels.${at} Write one of: ${levels.join("; ")}.`
      : `${figure}: “${raw}” cannot be read as a number.${at} Write digits only.`,
  excelError: ({ error }, { figure, at }) => `${figure} shows the error ${error}.${at} Correct the formula, or type the number instead.`,
  dateInNumber: ({ probable }, { figure, at }) =>
    `${figure} was turned into a date by Excel${probable === "" ? "" : `; “${probable}” was probably typed`}.${at} Format the cell as a number and type it again.`,
  rowMissing: (_, { row }) => `The row “${row}” is missing. Add it as in the form and fill it in.`,
  columnMissing: ({ headings }, { column }) =>
    headings.length === 0
      ? `The column “${column}” is missing. Add it as in the form and fill it in.`
      : `It is not certain which column is “${column}” (found: ${headings.map((heading) => `“${heading}”`).join("; ")}). Restore the heading of the form.`,
  noCachedValue: ({ formula }, { figure, at }) => `${figure} has a formula without a result (${formula}).${at} Open the file in Excel, save it and send it again.`,
  encrypted: () => "The file has a password: open it in Excel, remove the password, save and send it again.",
  corrupt: ({ detail }) => corruptWords[detail],
  tooLarge: (facts) => tooLargeEn(facts, "and send again"),
  wrongType: ({ found }) => typeWords[found],
  wrongPlan: ({ found, expected }) =>
    found === "" ? "The file carries no plan, so it could not be checked. Name a plan (--plan) and try again." : `The file was made for the plan “${found}”, not “${expected}”. Fill in the right form and send it again.`,
  emptyForm: () => "Nothing has been filled in. Fill in the form and send it again.",
  unitUnknown: ({ found }) =>
    found === null ? "The file names no unit. Choose the unit of this file." : `“${found}” is not on the roster. Choose the unit of this file, or add the name to the roster.`,
  negative: ({ value }, { figure, at, amount }) => `${figure} is ${amount(value)} – below 0.${at} Review this figure.`,
  valueOutOfRange: ({ value, low, high }, { figure, at, amounts }) => {
    const [shown, limit] = amounts(value, value > high ? high : low);
    return `${figure} is ${shown} – ${value > high ? "above" : "below"} ${limit}.${at} Review this figure.`;
  },
  numeratorAboveDenominator: ({ numerator, denominator, numeratorCell, denominatorCell }, { figure, at, amounts, number }) => {
    const next = `Review the numerator${inCell(numeratorCell)} and the denominator${inCell(denominatorCell)}.`;
    if (denominator <= 0) return `${figure} has the numerator ${number(numerator)} – above the denominator ${number(denominator)}.${at} ${next}`;
    const [shown, whole] = amounts((100 * numerator) / denominator, 100);
    return `${figure} is ${shown} – above ${whole}.${at} ${next}`;
  },
  partAboveWhole: ({ part, whole, wholeIndicator, wholeCell }, { figure, at, amounts, rowOf }) => {
    const [own, all] = amounts(part, whole);
    return `${figure} is ${own} – above its whole, “${rowOf(wholeIndicator)}”: ${all}${inCell(wholeCell)}.${at} Review both figures.`;
  },
  halfAboveYear: ({ half, year, halfCell }, { figure, at, amounts }) => {
    const [shownYear, shownHalf] = amounts(year, half);
    return `${figure} is ${shownYear} – below the first half: ${shownHalf}${inCell(halfCell)}.${at} Review both figures.`;
  },
  partsDoNotAddUp: ({ parts, whole }, { figure, at, amounts }) => {
    const [sum, all] = amounts(parts, whole);
    return `${figure}: its “of which” rows add up to ${sum}, more than the whole ${all}.${at} Review these figures.`;
  },
  estimateMissing: (_, { figure, at }) => `${figure} is not estimated, though earlier periods are given.${at} Add the estimate of the year.`,
  baselineDiffers: ({ inFile, assigned }, { figure, at, amounts }) => {
    const [own, issued] = amounts(inFile, assigned);
    return `${figure} is ${own} in the file, ${issued} as issued by the bloc.${at} Compare with that year's report; the file's figure is used.`;
  },
  scaleSuspected: ({ value, factor, isKept }, { figure, at, amount, number }) =>
    `${figure} is written as ${amount(value)}, about ${factor > 1 ? `${number(factor)} times` : `1/${number(1 / factor)} of`} what is usual.${at} ${isKept ? "It was confirmed and is kept." : `It was ${factor > 1 ? `divided by ${number(factor)}` : `multiplied by ${number(1 / factor)}`} as answered; the unit should mend its file.`}`,
  outOfProportion: ({ value, factor }, { figure, at, amount, number }) =>
    `${figure} is ${amount(value)}; the whole row is about ${factor > 1 ? `${number(factor)} times` : `1/${number(1 / factor)} of`} what other units of that size have.${at} Check the measure (đồng, thousands, millions or thousands of millions); explain it if it is right.`,
  jump: ({ value, compared, comparedColumn, comparedCell, others }, { figure, at, amounts, periodOf }) => {
    const [own, other] = amounts(value, compared);
    const times = formatNumber(value > compared ? value / compared : compared / value, 1, "en");
    return `${figure} is ${own}, ${times} times ${value > compared ? "more" : "less"} than ${periodOf(comparedColumn)}: ${other}${inCell(comparedCell)}.${at}${others > 0 ? ` So do ${others} other rows in the same period.` : ""} Review it; if it is right, explain it.`;
  },
  sameAsPreviousYear: ({ previous, same, compared }, { column, at, periodOf }) =>
    `${same} of ${compared} figures in “${column}” are those of ${periodOf(previous)}.${at} Was a column copied? If they are right, explain them.`,
  tooGood: ({ pattern, rows, compared }, { at }) => `${tooGoodWords[pattern]} in ${rows} of ${compared} rows.${at} Review them and give actual figures; if they are right, explain them.`,
  secondHalfImplausible: ({ half, second, others }, { figure, at, amounts }) => {
    const [rest, first] = amounts(second, half);
    return `${figure}: the second half is left with ${rest}, the first half was ${first}.${at} Review the estimate${others > 0 ? ` (${others} more rows are like this)` : ""}.`;
  },
  structureChanged: ({ changes }, { at }) =>
    `The form is not as it was issued: ${changes.map((change) => structureWords[change]).join(", ")}.${at} Figures are read by the hidden ids of rows and columns; review that they stand where they belong.`,
  ratioWithoutParts: ({ value }, { figure, at, amount }) =>
    `${figure} says ${amount(value)}, but its numerator and denominator are not both given, so it does not count in the total.${at} Fill in both.`,
  ratioDiffersFromParts: ({ typed, computed }, { figure, at, amounts }) => {
    const [shown, recomputed] = amounts(typed, computed);
    return `${figure} says ${shown}, but the rows it is computed from give ${recomputed}.${at} Review it; the total uses those rows.`;
  },
  targetDiffers: ({ inFile, assigned }, { row, at, amounts }) => {
    const [own, issued] = amounts(inFile, assigned);
    return `Target of “${row}”: ${own} in the file, ${issued} as issued.${at} Compare with the resolution; the file's target is used.`;
  },
  formulaReplaced: ({ value }, { figure, at, number }) => `${figure} is a formula of the form, but ${number(value)} was typed over it.${at} Review this figure.`,
  staleValue: ({ cached, computed }, { figure, at, numbers }) => {
    const [old, current] = numbers(cached, computed);
    return `${figure} still holds the old result ${old}; computed again it is ${current}.${at} Open the file in Excel, press F9, save and send it again.`;
  },
  externalLink: ({ target }, { figure, at }) => `${figure} is taken from another file (“${target}”) and may be out of date.${at} Review it and type the number.`,
  notAsked: ({ raw }, { figure, at }) => `${figure} is not asked, but “${raw}” is written; it does not count.${at} Review whether the cell is the right one.`,
  ownIndicator: ({ label }, { at }) => `“${label}” is the unit's own indicator: it is kept and not added to the totals.${at}`,
  yearNotAsked: ({ figures }, { column, at }) => `Column “${column}” holds ${figures} figures of a year that is not asked of the unit; they do not count.${at} Review the unit's active years in the plan.`,
  rowAdded: ({ label }, { at }) => `The row “${label}” is not in the form and does not count.${at} A unit's own indicator belongs at the end of the form.`,
  hiddenRows: ({ rows }) =>
    `The sheet has hidden or filtered rows${rows.length === 0 ? "" : ` (${rows.map((row) => row + 1).join(", ")})`}. The form's rows are all read; review the hidden ones.`,
  duplicateSheet: ({ same }) => `This sheet holds the same figures as “${same}”; they count once.`,
  sheetRenamed: ({ found, expected }) => `The sheet “${expected}” is now called “${found}”; it was read all the same.`,
  measureConverted: ({ from, to }, { row, at }) => `“${row}” is written in “${from}”, converted to “${to}”.${at}`,
  numberFromText: ({ raw, value, others }, { figure, at, amount }) => `${figure} is written as text “${raw}”, read as ${amount(value)}.${at}${others > 0 ? ` So are ${others} other cells.` : ""}`,
  textDecoded: ({ encoding }) => `The texts use the old encoding ${encoding}; they were converted to Unicode.`,
  duplicateFile: ({ same }) => `The file holds the same figures as “${same}”; they count once.`,
  superseded: ({ by }) => `A newer version of the unit has come in: “${by}”. This file does not count.`,
  correctionReopened: ({ corrected, before, now }, { figure, at, amount }) =>
    `${figure}: the correction ${amount(corrected)} was recorded when the unit reported ${given(before, amount)}; it now reports ${given(now, amount)}.${at} The correction is not applied; ask the unit again.`,
  overrideReopened: ({ verdict, before, now }, { row, number }) =>
    `“${row}”: the verdict “${verdictWord(verdict)}” was decided when the figure was ${given(before, number)}; it is ${given(now, number)} now. The decision is not applied; review it.`,
  explanationReopened: ({ text, before, now }, { figure, at, amount }) =>
    `${figure}: the explanation “${text}” was given when the figure was ${given(before, amount)}; it is ${given(now, amount)} now.${at} Ask the unit to explain it again.`,
  identifiedByFileName: ({ name }) => `The form names no unit; it was recognised by “${name}” in the file name. Review whether that is right.`,
};
