import type { Language } from "../language";
import { consolidateEn } from "./consolidate.en";
import { consolidateVi } from "./consolidate.vi";

/** Why a unit is not in a total. */
export type NotCounted = "missing" | "question" | "rejected" | "blank" | "notApplicable" | "pending" | "error" | "unreadable" | "text" | "noPart";

/** How many units lack in the totals, by why. */
export type UnitCounts = Readonly<Record<Extract<NotCounted, "question" | "rejected" | "missing">, number>>;

/** How many files are new in the list after a run, and what became of them: the groups of the list, with what needs a person in two. */
export interface ReadingOutcome {
  readonly files: number;
  readonly counted: number;
  readonly setAside: number;
  readonly questions: number;
  readonly rejected: number;
  readonly ignored: number;
}

/** Words of the tab Tổng hợp. */
export interface ConsolidateWords {
  readonly empty: { readonly title: string; readonly text: string };
  readonly noPlan: { readonly title: string; readonly text: string; readonly open: string };
  readonly files: {
    readonly heading: (count: number) => string;
    readonly bloc: string;
    readonly waits: (questions: number) => string;
    readonly waitsForUnit: string;
    readonly isSummary: string;
    readonly ignoredReason: string;
    readonly remembered: (count: number) => string;
    readonly rememberedText: string;
    readonly remove: (file: string) => string;
    readonly removed: (files: number) => string;
    readonly removeRejected: (files: number) => string;
    readonly unknownUnit: string;
    readonly search: string;
    readonly noneFound: string;
    /** Group of files by what became of them. */
    readonly groups: { readonly attention: string; readonly counted: string; readonly setAside: string; readonly ignored: string };
  };
  readonly reading: {
    readonly title: string;
    readonly sofar: (count: number) => string;
    readonly done: (outcome: ReadingOutcome) => string;
    readonly nothingFits: (files: number) => string;
    readonly manyFiles: (files: number, units: number) => string;
    readonly readAll: string;
    readonly chooseAgain: string;
  };
  readonly questions: {
    readonly heading: (count: number) => string;
    readonly text: string;
    readonly later: (count: number) => string;
    readonly more: (count: number) => string;
    readonly answered: (left: number) => string;
    readonly putOff: (left: number) => string;
  };
  readonly step: {
    readonly answer: (questions: number) => string;
    readonly decide: (count: number) => string;
    readonly write: string;
    readonly writeProvisional: string;
    readonly writing: string;
    readonly written: (sheets: number) => string;
    readonly show: string;
    readonly report: string;
    readonly reportFor: string;
    readonly reportFile: string;
    readonly readOnly: string;
    readonly altered: string;
    readonly otherPlan: string;
    readonly outdated: string;
  };
  /** What is told before the totals are written. */
  readonly writing: {
    readonly counted: (counted: number, owing: number) => string;
    readonly lacking: (units: string) => string;
    readonly lackingBy: (units: UnitCounts) => string;
    readonly names: (units: number) => string;
    readonly otherChanges: (count: number) => string;
    readonly open: string;
    readonly questions: (count: number) => string;
    readonly reopened: (count: number) => string;
    readonly faults: (places: number, units: number) => string;
    /** Rows that may be in another measure throughout, which makes the Khối's figures far too large or small. */
    readonly measures: (rows: number) => string;
    readonly nothingOpen: string;
  };
  readonly score: (received: number, owing: number) => string;
  readonly provisional: string;
  readonly preview: {
    readonly heading: string;
    readonly column: string;
    readonly search: string;
    readonly onlyLow: string;
    readonly provisional: string;
    readonly coverage: (counted: number, expected: number) => string;
    readonly noValue: string;
    readonly ofBloc: string;
    readonly target: (bound: string) => string;
    /** What the bound is set for, where it is not simply this figure; `risingEachYear` has none. */
    readonly targetOf: { readonly risingEachYear: string; readonly cumulative: (bound: string) => string; readonly endOfTerm: (bound: string) => string; readonly eachUnit: (bound: string) => string; readonly growth: (bound: string) => string; readonly atYear: (bound: string, year: number) => string };
    readonly growth: (change: string, baseline: number, units: number | null) => string;
    readonly growthPoints: (change: string, baseline: number) => string;
    readonly overridden: (suggested: string, by: string) => string;
    readonly noneFound: string;
  };
  readonly sources: {
    readonly open: (row: string) => string;
    readonly loading: string;
    readonly counted: (count: number) => string;
    readonly notCounted: (count: number) => string;
    readonly place: (sheet: string, cell: string) => string;
    readonly why: Readonly<Record<NotCounted, string>>;
    readonly written: (raw: string) => string;
    readonly corrected: (value: string, confirmedBy: string) => string;
    readonly none: string;
  };
  readonly changes: {
    readonly heading: (count: number) => string;
    readonly none: string;
    readonly all: (count: number) => string;
    readonly arrived: (figures: number) => string;
    readonly withdrawn: (figures: number) => string;
    readonly noFigure: string;
    readonly figure: (before: string, after: string) => string;
    readonly effect: (change: string, rises: boolean) => string;
    readonly noEffect: string;
    readonly search: string;
    readonly noneFound: string;
  };
  readonly charts: {
    readonly heading: string;
    readonly percent: string;
    readonly points: string;
    readonly none: string;
    readonly pointsOf: (value: string) => string;
    readonly loading: string;
  };
}

const words: Readonly<Record<Language, ConsolidateWords>> = { vi: consolidateVi, en: consolidateEn };

export function consolidateWords(language: Language): ConsolidateWords {
  return words[language];
}
