import fc from "fast-check";
import type { Aggregation, Bound, Indicator, ReviewPlan, Target } from "../../src/domain/plan";
import { trickyTexts } from "./trickyTexts";

const character = fc.constantFrom(..."aăâđêôơưẢÝ z09;\\,.'\"()-=<@\n".split(""), "\u{1F600}");
/** Text as `parsePlan` keeps it: NFC and trimmed. `tag` makes it different from every other text. */
const textOf = (tag: string): fc.Arbitrary<string> =>
  fc.string({ unit: character, maxLength: 12 }).map((text) => `${text}${tag}`.normalize("NFC").trim());
const tricky = fc.constantFrom(...trickyTexts);
/** Any text at all, also one that other fields have. */
const anyText = fc.oneof(textOf("x"), tricky);
/** A text that no other field has: with a tag at its end, or the tricky one with that number. */
const ownText = (tag: string, number: number): fc.Arbitrary<string> => fc.oneof(textOf(tag), tricky.map((text) => `${text}${tag}`), fc.constant(trickyTexts[number] ?? tag));
const maybe = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(arbitrary, { nil: null });
const amount = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e12, max: 1e12 }).map((value) => (value === 0 ? 0 : value)),
  fc.constantFrom(0, 0.1 + 0.2, 1 / 3, 1e-9, 123456789012345.6, 9007199254740991, -0.5),
);
const textsOf = (tag: string): fc.Arbitrary<string[]> =>
  fc.integer({ min: 0, max: 3 }).chain((count) => fc.tuple(...Array.from({ length: count }, (_, index) => fc.oneof(textOf(`${tag}${index}`), tricky.map((text) => `${text}${tag}${index}`)))));
const date = fc.date({ min: new Date("1930-01-01"), max: new Date("2199-12-31"), noInvalidDate: true }).map((day) => day.toISOString().slice(0, 10));

const boundFor = (direction: "up" | "down", values: fc.Arbitrary<number> = amount): fc.Arbitrary<Bound> =>
  fc.oneof(
    fc.record({ comparator: direction === "up" ? fc.constantFrom(">=" as const, ">" as const) : fc.constantFrom("<=" as const, "<" as const), value: values }),
    fc.tuple(values, values).map(([left, right]) => ({ comparator: "between" as const, low: Math.min(left, right), high: Math.max(left, right) })),
  );
const levels = ["Kém; yếu", "Khá \\ tốt", "3"];
const levelNumber = fc.integer({ min: 0, max: levels.length - 1 });

/** Every kind of target that a row of the nature may have. */
const targetFor = (nature: Indicator["nature"], direction: "up" | "down", lastYear: number, hasBaseline: boolean): fc.Arbitrary<Target> => {
  const sample = fc.boolean();
  const bound = boundFor(direction, nature === "ordinal" ? levelNumber : amount);
  const qualitative = fc.record({ kind: fc.constant("qualitative" as const), text: anyText, sample });
  const compared = [
    fc.record({ kind: fc.constantFrom("annual" as const, "endOfTerm" as const, "perUnitFloor" as const), bound, sample }),
    fc.record({ kind: fc.constant("atYear" as const), year: fc.constant(lastYear), bound, sample }),
  ];
  const growing = [
    fc.record({ kind: fc.constant("risingEachYear" as const), sample }),
    ...(hasBaseline ? [fc.record({ kind: fc.constant("averageGrowth" as const), method: fc.constantFrom("compound" as const, "arithmetic" as const), bound, sample })] : []),
  ];
  if (nature === "text") return qualitative;
  if (nature === "ratio" || nature === "ordinal") return fc.oneof(qualitative, ...compared);
  return fc.oneof(qualitative, ...compared, ...growing, ...(nature === "flow" ? [fc.record({ kind: fc.constant("cumulative" as const), bound, sample })] : []));
};

interface Row {
  readonly code: string;
  readonly nature: Indicator["nature"];
  readonly aggregation: Aggregation;
  readonly parent?: string;
  /** Units write the row, or the parts that it is computed from. */
  readonly isAsked: boolean;
}

/** One row of every kind; the first three are amounts that the others are made of. */
const rowsFor = (bound: Bound, levelBound: Bound, at: "same" | "previousYear" | "baseline", factor: number): readonly Row[] => [
  { code: "A1", nature: "flow", aggregation: { method: "sum", of: null }, isAsked: true },
  { code: "A2", nature: "stock", aggregation: { method: "sum", of: null }, isAsked: true },
  { code: "A3", nature: "flow", aggregation: { method: "sum", of: null }, parent: "A1", isAsked: true },
  { code: "B1", nature: "ratio", aggregation: { method: "ratio", numerator: "A3", denominator: "A1", denominatorAt: at }, isAsked: true },
  { code: "B2", nature: "perCapita", aggregation: { method: "quotient", numerator: "A1", denominator: "A2", denominatorAt: at, factor }, isAsked: true },
  { code: "B3", nature: "perCapita", aggregation: { method: "weightedMean", weight: "A2" }, isAsked: true },
  { code: "B4", nature: "flow", aggregation: { method: "count", of: "A1", bound }, isAsked: false },
  { code: "B5", nature: "ratio", aggregation: { method: "share", of: "C1", bound: levelBound }, isAsked: false },
  { code: "B6", nature: "ratio", aggregation: { method: "growth", of: "A1" }, isAsked: false },
  { code: "B7", nature: "perCapita", aggregation: { method: "min", of: "B3" }, isAsked: false },
  { code: "B8", nature: "flow", aggregation: { method: "blocOnly" }, isAsked: false },
  { code: "C1", nature: "ordinal", aggregation: { method: "none" }, isAsked: true },
  { code: "C2", nature: "text", aggregation: { method: "none" }, isAsked: true },
  { code: "D1", nature: "perCapita", aggregation: { method: "mean", of: null }, isAsked: true },
  { code: "D2", nature: "stock", aggregation: { method: "max", of: null }, isAsked: true },
  { code: "0107", nature: "ordinal", aggregation: { method: "max", of: "C1" }, isAsked: false },
  { code: "2e3", nature: "flow", aggregation: { method: "mean", of: "D1" }, isAsked: false },
];

/** Rows that others are computed from, at the baseline too. */
const isPart = ({ code }: Row): boolean => /^A\d$/.test(code);

const indicatorFor = (row: Row, number: number, sections: readonly string[], firstYear: number): fc.Arbitrary<Indicator> => {
  const lastYear = firstYear + 4;
  const always: readonly (readonly string[])[] = [[], ["half"], ["half", String(firstYear)]];
  return fc
    .record({
      direction: fc.constantFrom("up" as const, "down" as const),
      notAskedIn: fc.constantFrom(...(isPart(row) ? always : [...always, [String(firstYear - 1)], [String(firstYear - 1), "half"]])),
    })
    .chain(({ direction, notAskedIn }) =>
      fc.record({
        code: fc.constant(row.code),
        section: isPart(row) ? fc.constant(sections[0] ?? "") : fc.constantFrom(...sections),
        label: ownText(row.code, number),
        aliases: textsOf(`${row.code}t`),
        definition: fc.oneof(fc.constant(""), anyText),
        // A part has the measure of its whole.
        measure: isPart(row) ? fc.constant("tỷ đồng") : fc.oneof(fc.constantFrom("tỷ đồng", "%", ""), tricky),
        nature: fc.constant(row.nature),
        levels: fc.constant(row.nature === "ordinal" ? levels : null),
        direction: fc.constant(direction),
        decimals: fc.integer({ min: 0, max: 10 }),
        required: fc.boolean(),
        parent: fc.constant(row.parent ?? null),
        notAskedIn: fc.constant(notAskedIn),
        breakAfter: maybe(fc.integer({ min: lastYear - 5, max: lastYear - 1 })),
        aggregation: fc.constant(row.aggregation),
        target: row.isAsked ? maybe(targetFor(row.nature, direction, lastYear, !notAskedIn.includes(String(firstYear - 1)))) : fc.constant(null),
      }),
    );
};

const baseFor = (firstYear: number, rows: readonly Row[], sections: readonly string[], unitCodes: readonly string[]) => {
  const rowCodes = rows.map(({ code }) => code);
  const lastYear = firstYear + 4;
  return fc.record<ReviewPlan>({
    id: fc.constantFrom("sk-1", "Kỳ.2_a", "2018", "1e5", "2018-06-09"),
    title: anyText,
    tableTitle: maybe(anyText),
    bloc: fc.record({ name: anyText, superior: fc.oneof(fc.constant(""), anyText), place: fc.oneof(fc.constant(""), anyText), partyBody: maybe(anyText), congress: maybe(anyText) }),
    term: fc.record({ firstYear: fc.constant(firstYear), lastYear: fc.constant(lastYear), label: anyText }),
    sections: fc.tuple(...sections.map((id) => anyText.map((title) => ({ id, title })))),
    periods: maybe(fc.constant("actual" as const)).map((finalStatus) => [
      { id: String(firstYear - 1), year: firstYear - 1, span: "year" as const, status: "baseline" as const, finalStatus: null },
      { id: String(firstYear), year: firstYear, span: "year" as const, status: "actual" as const, finalStatus: null },
      { id: "half", year: lastYear, span: "firstHalf" as const, status: "estimate" as const, finalStatus },
      { id: "last", year: lastYear, span: "year" as const, status: "estimate" as const, finalStatus: null },
    ]),
    deadlines: fc.record({ appendix: date, conference: maybe(date), toSuperior: maybe(date) }),
    units: fc.tuple(
      ...unitCodes.map((code, index) =>
        fc.record({
          code: fc.constant(code),
          name: ownText(`u${index}`, index),
          aliases: textsOf(`u${index}t`),
          formerNames: fc.array(anyText, { maxLength: 3 }),
          responsible: maybe(anyText),
          kind: maybe(fc.constantFrom("committee" as const, "cell" as const)),
          group: maybe(anyText),
          attending: maybe(anyText),
          conferenceDate: maybe(date),
          exempt: fc.boolean(),
          activeFrom: maybe(fc.integer({ min: 1930, max: 2015 })),
          activeTo: maybe(fc.integer({ min: 2015, max: 2200 })),
          mergedInto: index === 0 ? fc.constant(null) : maybe(fc.constant(unitCodes[0] ?? "")),
          parentUnit: index === 2 ? maybe(fc.constant(unitCodes[1] ?? "")) : fc.constant(null),
          indicators: maybe(fc.subarray(rowCodes)),
        }),
      ),
    ),
    assignments: fc.constant([]),
    indicators: fc.tuple(...rows.map((row, number) => indicatorFor(row, number, sections, firstYear))),
    settings: fc.record({ lowShare: fc.double({ min: 0, max: 1, noNaN: true }).map((share) => share + 0), dashMeans: maybe(fc.constantFrom("zero" as const, "notApplicable" as const, "pending" as const)) }),
  });
};

/** Valid plans with every kind of row, target and reference, and texts that look like something else. */
export const planArbitrary: fc.Arbitrary<ReviewPlan> = fc
  .record({
    firstYear: fc.integer({ min: 1990, max: 2100 }),
    rows: fc.tuple(boundFor("up"), boundFor("up", levelNumber), fc.constantFrom("same" as const, "previousYear" as const, "baseline" as const), amount).map((parts) => rowsFor(...parts)),
    sections: fc.constantFrom(["I"], ["I", "II.a", "3"]),
    unitCodes: fc.constantFrom<string[][]>([], ["000"], ["000", "001", "002"], ["1e5", "Đ.1-b_c", "2018-06-09"]),
  })
  .chain(({ firstYear, rows, sections, unitCodes }) => baseFor(firstYear, rows, sections, unitCodes).map((plan) => ({ plan, rows })))
  .chain(({ plan, rows }) => {
    const issuable = plan.indicators.filter(({ code, nature }) => nature !== "text" && rows.some((row) => row.code === code && row.isAsked));
    const pairs = plan.units.flatMap((unit) => (unit.exempt ? [] : issuable.filter(({ code }) => unit.indicators?.includes(code) ?? true).map((indicator) => ({ unit, indicator }))));
    return fc.subarray(pairs).chain((chosen) =>
      fc
        .tuple(
          ...chosen.map(({ unit, indicator: { code, direction, nature } }) =>
            fc.record({ unit: fc.constant(unit.code), indicator: fc.constant(code), bound: boundFor(direction, nature === "ordinal" ? levelNumber : amount), baseline: maybe(amount) }),
          ),
        )
        .map((assignments) => ({ ...plan, assignments })),
    );
  });
