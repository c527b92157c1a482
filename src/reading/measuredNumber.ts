import type { CellReading } from "./cellReading";
import { joinConversions, numberReading, unreadable } from "./cellReading";
import { conversionPower, parseMeasure, shiftPower } from "./measure";
import type { PartialPlace } from "./reading";
import { ask, report } from "./reading";
import { conversionText, isPercent, isSameMeasure } from "./rowMeasure";
import type { IndicatorRow, TableReading } from "./tableReading";
import { measureKey } from "./measureVocabulary";

/** The answers to a measure that can not be converted: the figures are in the catalogue's measure after all, or stay out. */
export const measureChoices = ["keep", "leaveOut"] as const;

const fromFraction = "tỷ lệ 0-1 → %";

/** Asks once per row whether figures in an unconvertible measure are meant in the catalogue's. */
function askMeasure({ reading, unit }: TableReading, { indicator }: IndicatorRow, written: string, at: PartialPlace): "keep" | null {
  const answer = ask(reading, "measure", {
    subject: unit,
    label: indicator.code,
    evidence: [measureKey(written)],
    at,
    facts: { written, expected: indicator.measure },
    choices: measureChoices,
  });
  return answer === "keep" ? "keep" : null;
}

/** Notes a conversion once per row. */
function noteConversion({ reading }: TableReading, from: string, to: string, at: PartialPlace): void {
  const noted = reading.findings.some(({ code, place }) => code === "measureConverted" && place.indicator === at.indicator && place.sheet === at.sheet);
  if (!noted) report(reading, "measureConverted", { ...at, column: null }, { from, to });
}

/**
 * A number of a value column in the catalogue's measure. Order: the measure written behind the number, the cell's % format,
 * the row's or sheet's measure, the catalogue's. `step` is what was done before, e.g. recalculation.
 */
export function measuredNumber(context: TableReading, row: IndicatorRow, number: { value: number; suffix: string | null; percentFormat: boolean }, step: string | null, at: PartialPlace): CellReading {
  const { indicator, measure } = row;
  const expected = indicator.measure;
  if (number.suffix === null && number.percentFormat && isPercent(expected)) return numberReading(shiftPower(number.value, 2), joinConversions(step, fromFraction));
  const ownMeasure = number.suffix ?? (number.percentFormat ? "%" : null);
  const written = ownMeasure ?? measure.written;
  const power = ownMeasure === null ? (measure.kind === "certain" ? measure.power : null) : conversionPower(ownMeasure, expected);
  if (power === null) {
    return written !== null && askMeasure(context, row, written, at) === "keep" ? numberReading(number.value, step) : unreadable;
  }
  if (power === 0 || written === null) return numberReading(number.value, step);
  noteConversion(context, written, expected, at);
  return numberReading(shiftPower(number.value, power), joinConversions(step, conversionText(written, expected)));
}

/** True when a text behind a number is a measure at all: known, or the row's own. */
export function isMeasureText(suffix: string, { indicator, measure }: IndicatorRow): boolean {
  const ofRow = measure.written;
  return parseMeasure(suffix) !== null || conversionPower(suffix, indicator.measure) !== null || (ofRow !== null && isSameMeasure(suffix, ofRow));
}
