import { roundHalfAway } from "../domain/decimal";
import type { FindingPlace } from "../domain/findings";
import type { Indicator, ReviewPlan } from "../domain/plan";
import { blocCode, ownIndicatorPrefix, targetColumn } from "../domain/plan";
import { describePeriod } from "./describePeriod";
import { formatNumber } from "./formatNumber";
import type { Language } from "./language";

/** What sentences about a finding or question take from the plan. */
export interface MessageContext {
  readonly plan: Pick<ReviewPlan, "periods" | "indicators" | "units">;
}

/** The place of a finding or question in words, and its numbers as people read them. */
export interface Subject {
  /** Row and column: "Tổng doanh thu năm 2017". */
  readonly figure: string;
  readonly row: string;
  /** The column's heading: "TH 2017". */
  readonly column: string;
  /** " Ô H21.", or nothing. */
  readonly at: string;
  /** Names of the row's levels; empty unless it is an ordinal. */
  readonly levels: readonly string[];
  readonly number: (value: number) => string;
  /** A number in the row's measure: "104%", "1.234,5 tỷ đồng", the name of a level. */
  readonly amount: (value: number) => string;
  /** Two numbers, without or with measure, with as many decimals as it takes to tell them apart. */
  readonly numbers: (left: number, right: number) => readonly [string, string];
  readonly amounts: (left: number, right: number) => readonly [string, string];
  readonly rowOf: (code: string) => string;
  readonly periodOf: (id: string) => string;
  readonly unitOf: (code: string) => string;
  /** Another figure of the same plan. */
  readonly of: (indicator: string, column: string) => Subject;
}

interface SubjectWords {
  readonly figure: (row: string, column: string) => string;
  readonly targetFigure: (row: string) => string;
  readonly targetHeading: string;
  readonly ownRow: (number: string) => string;
  readonly noRow: string;
  readonly at: (cell: string) => string;
  readonly bloc: string;
}

const wordsByLanguage: Readonly<Record<Language, SubjectWords>> = {
  vi: {
    figure: (row, column) => `${row} ${column}`,
    targetFigure: (row) => `Chỉ tiêu nghị quyết của “${row}”`,
    targetHeading: "Chỉ tiêu nghị quyết",
    ownRow: (number) => `Chỉ tiêu riêng số ${number} của đơn vị`,
    noRow: "Số liệu",
    at: (cell) => ` Ô ${cell}.`,
    bloc: "Đảng ủy Khối",
  },
  en: {
    figure: (row, column) => `${row}, ${column}`,
    targetFigure: (row) => `Target of “${row}”`,
    targetHeading: "Target",
    ownRow: (number) => `The unit's own indicator ${number}`,
    noRow: "The figure",
    at: (cell) => ` Cell ${cell}.`,
    bloc: "Bloc committee",
  },
};

/** The label as the subject of a sentence: without "Trong đó:", beginning with a capital. */
function sentenceLabel(label: string): string {
  const name = label.replace(/^trong đó\s*:?\s*/iu, "");
  return name.charAt(0).toUpperCase() + name.slice(1);
}

const shownDecimals = 2;
const mostDecimals = 15;

function trimmed(value: number, decimals: number, language: Language): string {
  return formatNumber(roundHalfAway(value, decimals), null, language);
}

/** At least two decimals where there are any; more while the number would be shown as 0. */
function plainNumber(value: number, decimals: number, language: Language): string {
  let shown = Math.max(shownDecimals, decimals);
  while (value !== 0 && roundHalfAway(value, shown) === 0 && shown < mostDecimals) shown += 1;
  return trimmed(value, shown, language);
}

function measureOf({ measure, target }: Indicator, column: string | null): string {
  return column === targetColumn && target?.kind === "averageGrowth" ? "%" : measure;
}

function withMeasure(number: string, measure: string): string {
  return measure === "%" ? `${number}%` : measure === "" ? number : `${number} ${measure}`;
}

/** Puts the place of a finding or question into the words of a language. */
export function subjectOf(place: FindingPlace, context: MessageContext, language: Language): Subject {
  const { indicator: code, column: columnId, cell } = place;
  const { plan } = context;
  const words = wordsByLanguage[language];
  const indicator = code === null ? undefined : plan.indicators.find((candidate) => candidate.code === code);
  const rowOf = (wanted: string): string => {
    if (wanted.startsWith(ownIndicatorPrefix)) return words.ownRow(wanted.slice(ownIndicatorPrefix.length));
    const label = plan.indicators.find((candidate) => candidate.code === wanted)?.label;
    return label === undefined ? wanted : sentenceLabel(label);
  };
  const period = plan.periods.find(({ id }) => id === columnId);
  const periodOf = (id: string): string => {
    const found = plan.periods.find((candidate) => candidate.id === id);
    return found === undefined ? id : describePeriod(found, "sentence", language);
  };
  const row = code === null ? words.noRow : rowOf(code);
  const decimals = indicator?.decimals ?? 0;
  const measured = (number: string): string => (indicator === undefined ? number : withMeasure(number, measureOf(indicator, columnId)));
  const amount = (value: number): string => {
    const level = indicator?.nature === "ordinal" ? indicator.levels?.[value] : undefined;
    return level === undefined ? measured(plainNumber(value, decimals, language)) : `“${level}”`;
  };
  const numbers = (left: number, right: number): readonly [string, string] => {
    let shown = Math.max(shownDecimals, decimals);
    while (left !== right && trimmed(left, shown, language) === trimmed(right, shown, language) && shown < mostDecimals) shown += 1;
    return [trimmed(left, shown, language), trimmed(right, shown, language)];
  };
  return {
    figure: columnId === targetColumn ? words.targetFigure(row) : period === undefined ? row : words.figure(row, periodOf(period.id)),
    row,
    column: columnId === targetColumn ? words.targetHeading : period === undefined ? (columnId ?? "") : describePeriod(period, "heading", language),
    at: cell === null ? "" : words.at(cell),
    levels: indicator?.levels ?? [],
    number: (value) => plainNumber(value, decimals, language),
    amount,
    numbers,
    amounts: (left, right) => {
      const [first, second] = numbers(left, right);
      return [measured(first), measured(second)];
    },
    rowOf,
    periodOf,
    unitOf: (wanted) => (wanted === blocCode ? words.bloc : (plan.units.find(({ code: own }) => own === wanted)?.name ?? wanted)),
    of: (indicatorWanted, column) => subjectOf({ ...place, cell: null, indicator: indicatorWanted, column }, context, language),
  };
}
