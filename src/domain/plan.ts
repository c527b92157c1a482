/** The review plan: term, periods, roster and catalogue. Its written form is `so-ket/plan@1` (see planSchema). */

export type Comparator = ">=" | ">" | "<=" | "<" | "between";

/** What a value is held against. `between` includes both ends. */
export type Bound =
  | { readonly comparator: ">=" | ">" | "<=" | "<"; readonly value: number }
  | { readonly comparator: "between"; readonly low: number; readonly high: number };

/** `sample` marks an example target that the office must replace by its own resolution's. */
export type Target = { readonly sample: boolean } & (
  | { readonly kind: "annual" | "cumulative" | "endOfTerm" | "perUnitFloor"; readonly bound: Bound }
  | { readonly kind: "atYear"; readonly year: number; readonly bound: Bound }
  | { readonly kind: "averageGrowth"; readonly method: "compound" | "arithmetic"; readonly bound: Bound }
  | { readonly kind: "risingEachYear" }
  | { readonly kind: "qualitative"; readonly text: string }
);
export type TargetKind = Target["kind"];

export type DenominatorAt = "same" | "previousYear" | "baseline";

export type Aggregation =
  | { readonly method: "sum" | "mean" | "min" | "max"; readonly of: string | null }
  | { readonly method: "ratio"; readonly numerator: string; readonly denominator: string; readonly denominatorAt: DenominatorAt }
  | { readonly method: "quotient"; readonly numerator: string; readonly denominator: string; readonly denominatorAt: DenominatorAt; readonly factor: number }
  | { readonly method: "weightedMean"; readonly weight: string }
  | { readonly method: "count" | "share"; readonly of: string; readonly bound: Bound }
  | { readonly method: "growth"; readonly of: string }
  | { readonly method: "blocOnly" }
  | { readonly method: "none" };

export type Nature = "flow" | "stock" | "ratio" | "perCapita" | "ordinal" | "text";

/** One row of the appendix (chỉ tiêu). */
export interface Indicator {
  readonly code: string;
  readonly section: string;
  readonly label: string;
  readonly aliases: readonly string[];
  readonly definition: string;
  readonly measure: string;
  readonly nature: Nature;
  /** Names of the levels of an ordinal, from worst to best; its values are positions in this list. */
  readonly levels: readonly string[] | null;
  readonly direction: "up" | "down";
  readonly decimals: number;
  readonly required: boolean;
  /** The whole that this "trong đó" row is an additive part of. */
  readonly parent: string | null;
  readonly notAskedIn: readonly string[];
  /** Last year before a change of definition: nothing is compared across it. */
  readonly breakAfter: number | null;
  readonly aggregation: Aggregation;
  readonly target: Target | null;
}

export interface Period {
  readonly id: string;
  readonly year: number;
  readonly span: "year" | "firstHalf";
  readonly status: "baseline" | "actual" | "estimate";
  /** The status the period has in round 2, when round 1 was sent before the period ended. */
  readonly finalStatus: "actual" | null;
}

/** A member đơn vị (đảng bộ or chi bộ). */
export interface Unit {
  readonly code: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly formerNames: readonly string[];
  readonly responsible: string | null;
  readonly kind: "committee" | "cell" | null;
  readonly group: string | null;
  readonly attending: string | null;
  readonly conferenceDate: string | null;
  readonly exempt: boolean;
  readonly activeFrom: number | null;
  readonly activeTo: number | null;
  readonly mergedInto: string | null;
  readonly parentUnit: string | null;
  /** Codes asked of this unit; null: every indicator that is asked of units. */
  readonly indicators: readonly string[] | null;
}

/** What the plan issued to one unit: its own target and, if known, its own baseline. */
export interface Assignment {
  readonly unit: string;
  readonly indicator: string;
  readonly bound: Bound;
  readonly baseline: number | null;
}

export interface Section {
  readonly id: string;
  readonly title: string;
}

export type DashMeaning = "zero" | "notApplicable" | "pending";

export interface ReviewPlan {
  readonly id: string;
  readonly title: string;
  readonly tableTitle: string | null;
  readonly bloc: {
    readonly name: string;
    readonly superior: string;
    readonly place: string;
    readonly partyBody: string | null;
    readonly congress: string | null;
  };
  readonly term: { readonly firstYear: number; readonly lastYear: number; readonly label: string };
  readonly sections: readonly Section[];
  readonly periods: readonly Period[];
  /** ISO dates. */
  readonly deadlines: { readonly appendix: string; readonly conference: string | null; readonly toSuperior: string | null };
  readonly units: readonly Unit[];
  readonly assignments: readonly Assignment[];
  readonly indicators: readonly Indicator[];
  readonly settings: { readonly lowShare: number; readonly dashMeans: DashMeaning | null };
}

/** Reserved ids: the Khối as a scope and as the unit of its own form, and the target column. */
export const blocCode = "bloc";
export const targetColumn = "target";

/** A unit's own indicators, in the open last section of its form, are `own:1`, `own:2` …, followed for the unit and never merged. */
export const ownIndicatorPrefix = "own:";
