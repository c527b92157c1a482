import fc from "fast-check";
import type { Aggregation, Bound, Indicator, ReviewPlan, Target } from "../../src/domain/plan";

const character = fc.constantFrom(..."aăâđêôơưẢÝ z09;\\,.'\"()-=<@\n".split(""), "\u{1F600}");
/** Text as `parsePlan` keeps it: NFC and trimmed. `tag` makes it different from every other text. */
const textOf = (tag: string): fc.Arbitrary<string> =>
  fc.string({ unit: character, maxLength: 12 }).map((text) => `${text}${tag}`.normalize("NFC").trim());
const maybe = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(arbitrary, { nil: null });
const amount = fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e12, max: 1e12 }).map((value) => (value === 0 ? 0 : value));
const textsOf = (tag: string): fc.Arbitrary<string[]> => fc.integer({ min: 0, max: 3 }).chain((count) => fc.tuple(...Array.from({ length: count }, (_, index) => textOf(`${tag}${index}`))));
const date = fc.date({ min: new Date("2000-01-01"), max: new Date("2040-12-31"), noInvalidDate: true }).map((day) => day.toISOString().slice(0, 10));

const boundFor = (direction: "up" | "down"): fc.Arbitrary<Bound> =>
  fc.oneof(
    fc.record({ comparator: direction === "up" ? fc.constantFrom(">=" as const, ">" as const) : fc.constantFrom("<=" as const, "<" as const), value: amount }),
    fc.tuple(amount, amount).map(([left, right]) => ({ comparator: "between" as const, low: Math.min(left, right), high: Math.max(left, right) })),
  );

const targetFor = (direction: "up" | "down", lastYear: number): fc.Arbitrary<Target> => {
  const sample = fc.boolean();
  const bound = boundFor(direction);
  return fc.oneof(
    fc.record({ kind: fc.constantFrom("annual" as const, "cumulative" as const, "endOfTerm" as const, "perUnitFloor" as const), bound, sample }),
    fc.record({ kind: fc.constant("atYear" as const), year: fc.constant(lastYear), bound, sample }),
    fc.record({ kind: fc.constant("averageGrowth" as const), method: fc.constantFrom("compound" as const, "arithmetic" as const), bound, sample }),
    fc.record({ kind: fc.constant("risingEachYear" as const), sample }),
    fc.record({ kind: fc.constant("qualitative" as const), text: textOf("đ"), sample }),
  );
};

interface Row {
  readonly code: string;
  readonly nature: Indicator["nature"];
  readonly aggregation: Aggregation;
  readonly parent?: string;
  readonly hasTarget?: boolean;
}

/** One row of every kind; the first three are amounts that the others are made of. */
const rowsFor = (bound: Bound, at: "same" | "previousYear" | "baseline", factor: number): readonly Row[] => [
  { code: "A1", nature: "flow", aggregation: { method: "sum", of: null }, hasTarget: true },
  { code: "A2", nature: "stock", aggregation: { method: "sum", of: null } },
  { code: "A3", nature: "flow", aggregation: { method: "sum", of: null }, parent: "A1", hasTarget: true },
  { code: "B1", nature: "ratio", aggregation: { method: "ratio", numerator: "A3", denominator: "A1", denominatorAt: at } },
  { code: "B2", nature: "perCapita", aggregation: { method: "quotient", numerator: "A1", denominator: "A2", denominatorAt: at, factor } },
  { code: "B3", nature: "perCapita", aggregation: { method: "weightedMean", weight: "A2" } },
  { code: "B4", nature: "flow", aggregation: { method: "count", of: "A1", bound } },
  { code: "B5", nature: "ratio", aggregation: { method: "share", of: "B1", bound } },
  { code: "B6", nature: "ratio", aggregation: { method: "growth", of: "A1" } },
  { code: "B7", nature: "perCapita", aggregation: { method: "min", of: "B3" } },
  { code: "B8", nature: "flow", aggregation: { method: "blocOnly" } },
  { code: "C1", nature: "ordinal", aggregation: { method: "none" } },
  { code: "C2", nature: "text", aggregation: { method: "none" } },
];

const indicatorFor = (row: Row, lastYear: number): fc.Arbitrary<Indicator> =>
  fc.constantFrom("up" as const, "down" as const).chain((direction) =>
    fc.record({
      code: fc.constant(row.code),
      section: fc.constant("I"),
      label: textOf(row.code),
      aliases: textsOf(`${row.code}t`),
      definition: fc.oneof(fc.constant(""), textOf("c")),
      measure: fc.constantFrom("tỷ đồng", "%", ""),
      nature: fc.constant(row.nature),
      levels: fc.constant(row.nature === "ordinal" ? ["Kém; yếu", "Khá \\ tốt", "3"] : null),
      direction: fc.constant(direction),
      decimals: fc.integer({ min: 0, max: 10 }),
      required: fc.boolean(),
      parent: fc.constant(row.parent ?? null),
      notAskedIn: fc.constantFrom<string[]>([], ["half"]),
      breakAfter: maybe(fc.integer({ min: lastYear - 5, max: lastYear - 1 })),
      aggregation: fc.constant(row.aggregation),
      target: row.hasTarget === true ? maybe(targetFor(direction, lastYear)) : fc.constant(null),
    }),
  );

const baseFor = (firstYear: number, rows: readonly Row[]) => {
  const codes = rows.map(({ code }) => code);
  const lastYear = firstYear + 4;
  return fc.record<ReviewPlan>({
    id: fc.constantFrom("sk-1", "Kỳ.2_a"),
    title: textOf("k"),
    tableTitle: maybe(textOf("b")),
    bloc: fc.record({ name: textOf("n"), superior: fc.constantFrom("", "Tỉnh"), place: fc.constantFrom("", "Đó"), partyBody: maybe(textOf("p")), congress: maybe(textOf("h")) }),
    term: fc.record({ firstYear: fc.constant(firstYear), lastYear: fc.constant(lastYear), label: textOf("l") }),
    sections: textOf("m").map((title) => [{ id: "I", title }]),
    periods: maybe(fc.constant("actual" as const)).map((finalStatus) => [
      { id: String(firstYear - 1), year: firstYear - 1, span: "year" as const, status: "baseline" as const, finalStatus: null },
      { id: String(firstYear), year: firstYear, span: "year" as const, status: "actual" as const, finalStatus: null },
      { id: "half", year: lastYear, span: "firstHalf" as const, status: "estimate" as const, finalStatus },
      { id: "last", year: lastYear, span: "year" as const, status: "estimate" as const, finalStatus: null },
    ]),
    deadlines: fc.record({ appendix: date, conference: maybe(date), toSuperior: maybe(date) }),
    units: fc.integer({ min: 0, max: 3 }).chain((count) =>
      fc.tuple(
        ...Array.from({ length: count }, (_, index) =>
          fc.record({
            code: fc.constant(`00${index}`),
            name: textOf(`u${index}`),
            aliases: textsOf(`u${index}t`),
            formerNames: textsOf("f"),
            responsible: maybe(textOf("r")),
            kind: maybe(fc.constantFrom("committee" as const, "cell" as const)),
            group: maybe(textOf("g")),
            attending: maybe(textOf("d")),
            conferenceDate: maybe(date),
            exempt: fc.boolean(),
            activeFrom: maybe(fc.constant(2001)),
            activeTo: maybe(fc.constant(2030)),
            mergedInto: fc.constant(index === 0 ? null : "000"),
            parentUnit: fc.constant(index === 2 ? "001" : null),
            indicators: maybe(fc.subarray(codes)),
          }),
        ),
      ),
    ),
    assignments: fc.constant([]),
    indicators: fc.tuple(...rows.map((row) => indicatorFor(row, lastYear))).map((indicators) => {
      // A part has the measure of its whole.
      const whole = indicators[0]!.measure;
      return indicators.map((indicator) => (indicator.parent === null ? indicator : { ...indicator, measure: whole }));
    }),
    settings: fc.record({ lowShare: fc.double({ min: 0, max: 1, noNaN: true }).map((share) => share + 0), dashMeans: maybe(fc.constantFrom("zero" as const, "notApplicable" as const, "pending" as const)) }),
  });
};

/** Valid plans with every kind of row, target and reference. */
export const planArbitrary: fc.Arbitrary<ReviewPlan> = fc
  .tuple(fc.integer({ min: 1990, max: 2100 }), boundFor("up"), fc.constantFrom("same" as const, "previousYear" as const, "baseline" as const), amount)
  .chain(([firstYear, bound, at, factor]) => baseFor(firstYear, rowsFor(bound, at, factor)))
  .chain((plan) => {
    const issuable = plan.indicators.filter(({ code }) => ["A1", "A2"].includes(code));
    const pairs = plan.units.filter(({ exempt, indicators }) => indicators === null && !exempt).flatMap((unit) => issuable.map((indicator) => ({ unit, indicator })));
    return fc
      .tuple(...pairs.map(({ unit, indicator }) => fc.record({ unit: fc.constant(unit.code), indicator: fc.constant(indicator.code), bound: boundFor(indicator.direction), baseline: maybe(amount) })))
      .map((assignments) => ({ ...plan, assignments }));
  });
