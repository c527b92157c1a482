import type { FactState } from "../domain/facts";
import type { FigureDifference, StatedFigure } from "../domain/questions";
import type { Language } from "./language";
import type { Subject } from "./subject";

interface DifferenceWords {
  readonly absent: string;
  readonly states: Readonly<Partial<Record<FactState, string>>>;
  readonly written: (raw: string) => string;
  readonly both: (figure: string, first: string, second: string) => string;
  readonly others: (count: number) => string;
}

const wordsByLanguage: Readonly<Record<Language, DifferenceWords>> = {
  vi: {
    absent: "không có dòng này",
    states: { blank: "để trống", notApplicable: "x (không có chỉ tiêu)", pending: "chưa có số liệu" },
    written: (raw) => `“${raw}”`,
    both: (figure, first, second) => `${figure}: ${first} và ${second}`,
    others: (count) => `còn ${count} số liệu khác nữa`,
  },
  en: {
    absent: "no such row",
    states: { blank: "blank", notApplicable: "x (no such indicator)", pending: "not yet known" },
    written: (raw) => `“${raw}”`,
    both: (figure, first, second) => `${figure}: ${first} and ${second}`,
    others: (count) => `and ${count} more`,
  },
};

/** So many are named one by one. */
const named = 3;

function inWords(figure: StatedFigure | null, words: DifferenceWords, amount: (value: number) => string): string {
  if (figure === null) return words.absent;
  if (figure.value !== null) return figure.upper === null ? amount(figure.value) : `${amount(figure.value)} - ${amount(figure.upper)}`;
  return words.states[figure.state] ?? words.written(figure.raw ?? "");
}

function both({ first, second }: FigureDifference, words: DifferenceWords, { amount, amounts }: Subject): readonly [string, string] {
  const isPlain = (figure: StatedFigure | null): boolean => figure !== null && figure.value !== null && figure.upper === null;
  const [left, right] = isPlain(first) && isPlain(second) ? amounts(first?.value ?? 0, second?.value ?? 0) : [inWords(first, words, amount), inWords(second, words, amount)];
  // Two bounds of the same number differ in their sign only, as they were written.
  return left === right ? [words.written(first?.raw ?? ""), words.written(second?.raw ?? "")] : [left, right];
}

/** The first few figures that two files say differently, each with what either says, and how many more there are; one line each. */
export function differenceLines(differences: readonly FigureDifference[], subject: Subject, language: Language): readonly string[] {
  const words = wordsByLanguage[language];
  const lines = differences.slice(0, named).map((difference) => {
    const own = subject.of(difference.indicator, difference.column);
    return words.both(own.figure, ...both(difference, words, own));
  });
  const others = differences.length - lines.length;
  return [...lines, ...(others > 0 ? [words.others(others)] : [])];
}
