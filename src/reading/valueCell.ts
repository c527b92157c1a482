import type { Scalar } from "../domain/expression";
import { isExcelError } from "../domain/expression";
import type { Nature } from "../domain/plan";
import type { GridCell } from "../model/grid";
import type { CellReading } from "./cellReading";
import { blankReading, numberReading, stateReading, textReading, unreadable } from "./cellReading";
import { parseLevel } from "./level";
import { cleanText } from "./matchKey";
import { isMeasureText, measuredNumber } from "./measuredNumber";
import { isDateFormat, isPercentFormat, probableTyping } from "./numberFormat";
import { parseNumberText } from "./numberText";
import type { PartialPlace, Reading } from "./reading";
import { report } from "./reading";
import type { IndicatorRow, TableReading } from "./tableReading";

export const recalculated = "tính lại";
const errorText = /^#(?:REF!|N\/A|DIV\/0!|VALUE!|NAME\?|NUM!|NULL!)$/;

function notANumber({ reading }: TableReading, raw: string, at: PartialPlace): CellReading {
  report(reading, "notANumber", at, { raw });
  return unreadable;
}

/** Blank, "x", "…", a dash, or null when the text is something else. */
export function readState({ dash }: TableReading, nature: Nature, text: string): CellReading | null {
  const parsed = parseNumberText(text, null);
  if (parsed.kind === "state") return stateReading(parsed.state);
  if (parsed.kind !== "dash") return null;
  if (dash === null) return unreadable;
  if (dash !== "zero") return stateReading(dash);
  // "Nothing occurred" is no level and no text.
  return nature === "ordinal" || nature === "text" ? stateReading("notApplicable") : numberReading(0, null);
}

function readText(context: TableReading, row: IndicatorRow, text: string, step: string | null, at: PartialPlace): CellReading {
  const { indicator } = row;
  const { reading } = context;
  if (errorText.test(cleanText(text))) {
    report(reading, "excelError", at, { error: cleanText(text) });
    return stateReading("error");
  }
  if (indicator.levels !== null) {
    const level = parseLevel(text, indicator.levels);
    if (level !== null) return numberReading(level, null);
  }
  const state = readState(context, indicator.nature, text);
  if (state !== null) return state;
  if (indicator.nature === "text") return textReading(text.normalize("NFC").trim());
  if (indicator.nature === "ordinal") return notANumber(context, text, at);
  const parsed = parseNumberText(text, context.locale);
  if (parsed.kind === "ambiguous") return unreadable;
  if (parsed.kind !== "number" || (parsed.suffix !== null && !isMeasureText(parsed.suffix, row))) return notANumber(context, text, at);
  const result = measuredNumber(context, row, { value: parsed.value, suffix: parsed.suffix, percentFormat: false }, step, at);
  if (result.value !== null) noteNumberFromText(reading, at, text, result.value);
  return result;
}

function readNumber(context: TableReading, row: IndicatorRow, value: number, cell: GridCell, step: string | null, at: PartialPlace): CellReading {
  const { nature } = row.indicator;
  if (nature === "text") return textReading(String(value));
  if (nature === "ordinal") return notANumber(context, String(value), at);
  if (!Number.isFinite(value)) return notANumber(context, String(value), at);
  if (cell.format !== null && isDateFormat(cell.format)) {
    report(context.reading, "dateInNumber", at, { probable: probableTyping(value, cell.format) });
    return unreadable;
  }
  return measuredNumber(context, row, { value, suffix: null, percentFormat: isPercentFormat(cell.format) }, step, at);
}

function readComputed(context: TableReading, row: IndicatorRow, cell: GridCell, computed: Scalar | undefined, at: PartialPlace): CellReading {
  if (computed === undefined) {
    report(context.reading, "noCachedValue", at, { formula: `=${cell.formula ?? ""}` });
    return unreadable;
  }
  if (computed === null) return blankReading;
  if (isExcelError(computed)) {
    report(context.reading, "excelError", at, { error: computed.error });
    return stateReading("error");
  }
  if (typeof computed === "number") return readNumber(context, row, computed, cell, recalculated, at);
  return typeof computed === "string" ? readText(context, row, computed, recalculated, at) : notANumber(context, String(computed).toUpperCase(), at);
}

/** Reads the content of one value cell; `computed` is its formula's value computed again, where that was needed. */
export function readValueCell(context: TableReading, row: IndicatorRow, cell: GridCell | undefined, computed: Scalar | undefined, at: PartialPlace): CellReading {
  if (cell === undefined) return blankReading;
  const { content } = cell;
  switch (content.kind) {
    case "number":
      return readNumber(context, row, content.value, cell, null, at);
    case "text":
      return readText(context, row, content.value, null, at);
    case "boolean":
      return notANumber(context, String(content.value).toUpperCase(), at);
    case "error":
      report(context.reading, "excelError", at, { error: content.value });
      return stateReading("error");
    case "uncomputed":
      return readComputed(context, row, cell, computed, at);
  }
}

/** Told once a file, at its first such cell, with how many others there are: a unit that types everything as text does so everywhere. */
function noteNumberFromText(reading: Reading, at: PartialPlace, raw: string, value: number): void {
  const first = reading.findings.findIndex(({ code }) => code === "numberFromText");
  const told = reading.findings[first];
  if (told?.code !== "numberFromText") report(reading, "numberFromText", at, { raw, value, others: 0 });
  else reading.findings[first] = { ...told, facts: { ...told.facts, others: told.facts.others + 1 } };
}
