import { isShareOfWhole } from "../../src/checks/boundedRatios";
import { isDistinctive, isTypedAmount, printedUnits } from "../../src/checks/figures";
import { canBeNegative } from "../../src/checks/lossRows";
import { roundHalfAway } from "../../src/domain/decimal";
import type { FindingCode } from "../../src/domain/findings";
import type { Indicator, Period, ReviewPlan } from "../../src/domain/plan";
import { baselinePeriod, isAskedIn, judgedPeriods } from "../../src/domain/planQueries";
import type { QuestionKind } from "../../src/domain/questions";
import type { CellValue } from "../../src/model/sheetModel";
import { figureKey } from "../../src/workflows/demo/figures";
import type { Random } from "../../src/workflows/demo/random";
import type { Typed } from "./cleanUnits";

/** What was done to a sound unit's figures, and the rows it was done to (none: to the file as a whole). */
export interface Seeded {
  readonly typed: Typed;
  readonly rows: readonly string[];
}

export interface SeededError {
  readonly name: string;
  /** The finding or question that names it; null for what no rule of one file can see. */
  readonly expected: FindingCode | QuestionKind | null;
  /** Null where the unit has no figure that this can be done to. */
  readonly seed: (plan: ReviewPlan, typed: Typed, random: Random) => Seeded | null;
}

interface Figure {
  readonly indicator: Indicator;
  readonly period: Period;
  readonly value: number;
}

function figuresOf(plan: ReviewPlan, typed: Typed, isWanted: (figure: Figure) => boolean): readonly Figure[] {
  return plan.indicators.filter(isTypedAmount).flatMap((indicator) =>
    plan.periods.flatMap((period) => {
      const value = typed.get(figureKey(indicator.code, period.id));
      return typeof value === "number" && isWanted({ indicator, period, value }) ? [{ indicator, period, value }] : [];
    }),
  );
}

function oneOf<Item>(items: readonly Item[], random: Random): Item | undefined {
  return items[random.integer(0, items.length - 1)];
}

function withFigures(typed: Typed, changes: readonly (readonly [Indicator, Period, CellValue])[]): Seeded {
  const changed = new Map(typed);
  for (const [indicator, period, value] of changes) changed.set(figureKey(indicator.code, period.id), value);
  return { typed: changed, rows: [...new Set(changes.map(([{ code }]) => code))] };
}

/** One figure replaced. */
function replaced(isWanted: (plan: ReviewPlan, figure: Figure) => boolean, replace: (figure: Figure) => CellValue): SeededError["seed"] {
  return (plan, typed, random) => {
    const figure = oneOf(figuresOf(plan, typed, (candidate) => isWanted(plan, candidate)), random);
    return figure === undefined ? null : withFigures(typed, [[figure.indicator, figure.period, replace(figure)]]);
  };
}

const isYear = ({ period }: Figure): boolean => period.span === "year";
const isSizeable = ({ indicator, value }: Figure): boolean => isDistinctive(value, indicator);
const times = (factor: number): SeededError["seed"] =>
  replaced((plan, figure) => isYear(figure) && isSizeable(figure) && !canBeNegative(plan, figure.indicator), ({ value, indicator }) => roundHalfAway(value * factor, indicator.decimals));

/** Figures of a year against those of the first half, for rows of which both are there. */
function halves(plan: ReviewPlan, typed: Typed): readonly { readonly indicator: Indicator; readonly half: Period; readonly year: Figure; readonly first: number }[] {
  return figuresOf(plan, typed, (figure) => isYear(figure) && printedUnits(figure.value, figure.indicator) >= 20 && figure.indicator.nature === "flow" && !canBeNegative(plan, figure.indicator)).flatMap((year) => {
    const half = plan.periods.find((period) => period.span === "firstHalf" && period.year === year.period.year && isAskedIn(year.indicator, period));
    const first = half === undefined ? undefined : typed.get(figureKey(year.indicator.code, half.id));
    return half === undefined || typeof first !== "number" ? [] : [{ indicator: year.indicator, half, year, first }];
  });
}

function seedHalf(value: (year: number, decimals: number) => number, all: boolean): SeededError["seed"] {
  return (plan, typed, random) => {
    const rows = halves(plan, typed);
    const one = oneOf(rows, random);
    const chosen = all ? rows : one === undefined ? [] : [one];
    if (chosen.length < (all ? 4 : 1)) return null;
    const seeded = withFigures(typed, chosen.map(({ indicator, half, year }) => [indicator, half, roundHalfAway(value(year.value, indicator.decimals), indicator.decimals)]));
    return all ? { ...seeded, rows: [] } : seeded;
  };
}

/** A part or numerator above its whole. */
function seedAbove(pairs: (plan: ReviewPlan) => readonly (readonly [part: string, whole: string, told: string])[]): SeededError["seed"] {
  return (plan, typed, random) => {
    const found = pairs(plan).flatMap(([part, whole, told]) => {
      const [partRow, wholeRow] = [part, whole].map((code) => plan.indicators.find((indicator) => indicator.code === code));
      if (partRow === undefined || wholeRow === undefined || canBeNegative(plan, wholeRow)) return [];
      return plan.periods.flatMap((period) => {
        const value = typed.get(figureKey(whole, period.id));
        return typeof value === "number" && value > 0 && typeof typed.get(figureKey(part, period.id)) === "number" ? [{ partRow, period, value, told }] : [];
      });
    });
    const one = oneOf(found, random);
    return one === undefined ? null : { ...withFigures(typed, [[one.partRow, one.period, roundHalfAway(one.value * 1.2 + 1, one.partRow.decimals)]]), rows: [one.told] };
  };
}

/** A whole column taken from another one. */
function seedColumn(from: (plan: ReviewPlan) => Period | undefined, to: (plan: ReviewPlan) => Period | undefined): SeededError["seed"] {
  return (plan, typed) => {
    const [source, target] = [from(plan), to(plan)];
    if (source === undefined || target === undefined) return null;
    const figures = figuresOf(plan, typed, ({ period, indicator }) => period.id === source.id && typeof typed.get(figureKey(indicator.code, target.id)) === "number");
    return figures.filter(isSizeable).length < 6 ? null : { ...withFigures(typed, figures.map(({ indicator, value }) => [indicator, target, value])), rows: [] };
  };
}

const wholes = (plan: ReviewPlan): readonly Period[] => judgedPeriods(plan);

/** Every kind of slip that rules over one file are there for, and some that they cannot see. */
export const seededErrors: readonly SeededError[] = [
  { name: "a required figure left out", expected: "requiredMissing", seed: replaced((_, { indicator }) => indicator.required, () => null) },
  { name: "the estimate left out", expected: "estimateMissing", seed: replaced((plan, { indicator, period }) => !indicator.required && indicator.parent === null && period.id === wholes(plan).at(-1)?.id && !plan.indicators.some((row) => row.required && JSON.stringify(row.aggregation).includes(`"${indicator.code}"`)), () => null) },
  { name: "words for a number", expected: "notANumber", seed: replaced(() => true, ({ value }) => `khoảng ${value}`) },
  { name: "an error value", expected: "excelError", seed: replaced(() => true, () => "#REF!") },
  { name: "a dash", expected: "dash", seed: replaced(() => true, () => "-") },
  { name: "a negative amount", expected: "negative", seed: replaced((plan, { indicator, value }) => value > 0 && !canBeNegative(plan, indicator), ({ value }) => -value) },
  { name: "× 1.000", expected: "scale", seed: times(1e3) },
  { name: "× 1.000.000", expected: "scale", seed: times(1e6) },
  { name: "÷ 1.000", expected: "scale", seed: replaced((plan, { indicator, period, value }) => period.span === "year" && value >= 1000 && !canBeNegative(plan, indicator), ({ value, indicator }) => roundHalfAway(value / 1e3, Math.max(1, indicator.decimals))) },
  { name: "× 100", expected: "jump", seed: times(100) },
  { name: "× 10", expected: "jump", seed: times(10) },
  { name: "a digit left out (÷ 10)", expected: "jump", seed: times(0.1) },
  { name: "the first half above the year", expected: "halfAboveYear", seed: seedHalf((year) => year * 1.3 + 1, false) },
  { name: "almost nothing left for the second half", expected: "secondHalfImplausible", seed: seedHalf((year) => year * 0.97, false) },
  { name: "every first half made as half of the year", expected: "tooGood", seed: seedHalf((year) => year / 2, true) },
  { name: "a part above its whole", expected: "partAboveWhole", seed: seedAbove((plan) => plan.indicators.flatMap(({ code, parent }) => (parent === null ? [] : [[code, parent, code] as const]))) },
  { name: "a numerator above its denominator", expected: "numeratorAboveDenominator", seed: seedAbove((plan) => plan.indicators.flatMap((indicator) => (indicator.aggregation.method === "ratio" && isShareOfWhole(plan, indicator) ? [[indicator.aggregation.numerator, indicator.aggregation.denominator, indicator.code] as const] : []))) },
  { name: "a year copied into the next", expected: "sameAsPreviousYear", seed: seedColumn((plan) => wholes(plan).at(-3), (plan) => wholes(plan).at(-2)) },
  { name: "last year taken as the estimate", expected: "sameAsPreviousYear", seed: seedColumn((plan) => wholes(plan).at(-2), (plan) => wholes(plan).at(-1)) },
  { name: "the baseline copied into the first year", expected: "sameAsPreviousYear", seed: seedColumn(baselinePeriod, (plan) => wholes(plan).at(0)) },
  { name: "two digits changed places", expected: null, seed: replaced((_, figure) => isYear(figure) && isSizeable(figure) && /^\D*(\d)(?!\1)\d\d/.test(String(figure.value)), ({ value }) => Number(String(value).replace(/^(\D*)(\d)(\d)/, "$1$3$2"))) },
];
