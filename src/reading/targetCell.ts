import type { Comparator, Indicator } from "../domain/plan";
import type { GridCell } from "../model/grid";
import type { CellReading } from "./cellReading";
import { blankReading, joinConversions, numberReading, stateReading, textReading, unreadable } from "./cellReading";
import { parseLevel } from "./level";
import { conversionPower, shiftPower } from "./measure";
import { isDateFormat, isPercentFormat, probableTyping } from "./numberFormat";
import type { PartialPlace } from "./reading";
import { report } from "./reading";
import { conversionText, isPercent } from "./rowMeasure";
import type { IndicatorRow, TableReading } from "./tableReading";
import { parseTargetText } from "./targetText";

/** Bounds as the hidden columns of our own form give them. */
export interface HiddenBound {
  readonly comparator: Comparator | null;
  readonly upper: number | null;
}

/** A growth target is in %, whatever the row's measure. */
function targetMeasure({ target, measure }: Indicator): string {
  return target?.kind === "averageGrowth" ? "%" : measure;
}

/** A plain number's comparator: the form's, else the indicator's own (never a range from one number), else by direction. */
function comparatorFor(indicator: Indicator, hidden: HiddenBound): Exclude<Comparator, "between"> {
  if (hidden.comparator !== null && hidden.comparator !== "between") return hidden.comparator;
  const { target } = indicator;
  const own = target !== null && "bound" in target ? target.bound.comparator : "between";
  if (own !== "between") return own;
  return indicator.direction === "up" ? ">=" : "<=";
}

/** Power and words of the conversion into the target's measure; null when it is none. */
function targetConversion({ indicator, measure }: IndicatorRow, suffix: string | null): { power: number; words: string | null } | null {
  const expected = targetMeasure(indicator);
  if (suffix !== null) {
    const power = conversionPower(suffix, expected);
    return power === null ? null : { power, words: power === 0 ? null : conversionText(suffix, expected) };
  }
  if (expected !== indicator.measure) return { power: 0, words: null };
  if (measure.kind === "unconvertible") return null;
  return { power: measure.power, words: measure.power === 0 || measure.written === null ? null : conversionText(measure.written, expected) };
}

function bound(value: number, comparator: Comparator, upper: number | null, conversion: string | null): CellReading {
  return { ...numberReading(value, conversion), comparator, upper };
}

function readNumber(context: TableReading, row: IndicatorRow, value: number, format: string | null, hidden: HiddenBound, at: PartialPlace): CellReading {
  const { indicator } = row;
  if (indicator.nature === "text" || indicator.nature === "ordinal" || !Number.isFinite(value)) return textReading(String(value));
  if (format !== null && isDateFormat(format)) {
    report(context.reading, "dateInNumber", at, { probable: probableTyping(value, format) });
    return unreadable;
  }
  if (isPercentFormat(format)) {
    if (!isPercent(targetMeasure(indicator))) return textReading(`${shiftPower(value, 2)}%`);
    return bound(shiftPower(value, 2), comparatorFor(indicator, hidden), null, "tỷ lệ 0-1 → %");
  }
  const conversion = targetConversion(row, null);
  if (conversion === null) return unreadable;
  const shifted = shiftPower(value, conversion.power);
  const upper = hidden.upper === null ? null : shiftPower(hidden.upper, conversion.power);
  if (hidden.comparator === "between" && upper !== null && upper >= shifted) return bound(shifted, "between", upper, conversion.words);
  return bound(shifted, comparatorFor(indicator, hidden), null, conversion.words);
}

function readText(context: TableReading, row: IndicatorRow, text: string, hidden: HiddenBound): CellReading {
  const { indicator } = row;
  const asText = textReading(text.normalize("NFC").trim());
  if (indicator.levels !== null) {
    const level = parseLevel(text, indicator.levels);
    if (level !== null) return bound(level, comparatorFor(indicator, hidden), null, null);
  }
  const parsed = parseTargetText(text, context.locale);
  switch (parsed.kind) {
    case "state":
      return stateReading(parsed.state);
    case "dash":
      // A dash where a target stands says that there is none; nothing is ever counted from it.
      return stateReading("notApplicable");
    case "ambiguous":
      return unreadable;
    case "text":
      return asText;
    case "bound": {
      if (indicator.nature === "text" || indicator.nature === "ordinal") return asText;
      const conversion = targetConversion(row, parsed.suffix);
      if (conversion === null) return parsed.suffix === null ? unreadable : asText;
      const value = shiftPower(parsed.value, conversion.power);
      const upper = parsed.upper === null ? null : shiftPower(parsed.upper, conversion.power);
      return bound(value, parsed.comparator ?? comparatorFor(indicator, hidden), upper, joinConversions(conversion.words));
    }
  }
}

/** Reads a target cell into a bound; what is no number stays text and judges nothing. */
export function readTargetCell(context: TableReading, row: IndicatorRow, cell: GridCell | undefined, hidden: HiddenBound, at: PartialPlace): CellReading {
  if (cell === undefined) return blankReading;
  const { content } = cell;
  switch (content.kind) {
    case "number":
      return readNumber(context, row, content.value, cell.format, hidden, at);
    case "text":
      return readText(context, row, content.value, hidden);
    case "boolean":
      return textReading(String(content.value).toUpperCase());
    case "error":
      report(context.reading, "excelError", at, { error: content.value });
      return stateReading("error");
    case "uncomputed":
      report(context.reading, "noCachedValue", at, { formula: `=${cell.formula ?? ""}` });
      return unreadable;
  }
}
