import fc from "fast-check";
import type { Indicator, Period } from "../../src/domain/plan";
import { targetColumn } from "../../src/domain/plan";
import { askedIndicators, isAskedIn } from "../../src/domain/planQueries";
import { decodeTcvn3 } from "../../src/reading/decodeTcvn3";
import { shiftPower } from "../../src/reading/measure";
import { readAppendix } from "../../src/reading/readAppendix";
import { shippedPlan } from "../sheets/shippedPlan";
import type { Cell } from "./grids";
import { book, formatted, inFont, sheet } from "./grids";
import { keyed } from "./submissions";

const plan = shippedPlan();
const unit = plan.units[0]!;
const asked = askedIndicators(plan, unit.code);

/** A figure with `decimals` digits, of one size along a row. */
function figure(indicator: Indicator, period: Period): number | string {
  const position = plan.indicators.indexOf(indicator);
  const column = plan.periods.indexOf(period);
  if (indicator.levels !== null) return indicator.levels[(position + column) % indicator.levels.length]!;
  if (indicator.nature === "text") return `Kết quả ${column}`;
  return Number(`${(position + 11) * 1000 + column * 137}e-${indicator.decimals}`);
}

const spellings: Readonly<Record<string, readonly string[]>> = {
  "2015": ["TH 2015", "Thực hiện năm 2015", "2015", "Năm\n2015", "KQ năm 2015"],
  "2016": ["TH 2016", "Thực hiện năm 2016", "2016", "Kết quả\nthực hiện\n2016"],
  "2017": ["TH 2017", "Năm 2017", "2017", "Kết quả 2017"],
  "2018H1": ["6T/2018", "06 tháng 2018", "6 tháng đầu năm 2018", "Ước TH 6 tháng đầu năm 2018", "6T đầu năm 2018"],
  "2018E": ["ƯTH 2018", "Ước cả năm 2018", "Ước TH 2018", "Dự kiến năm 2018", "Ước thực hiện cả năm 2018"],
  [targetColumn]: ["Chỉ tiêu NQĐH nhiệm kỳ 2015 - 2020", "Mục tiêu NQ", "Chỉ tiêu Nghị quyết Đại hội", "Kế hoạch NK 2015-2020"],
};
const distractors = ["So với năm 2015", "So sánh 2017/2016 (%)", "Lũy kế 2016 - 2018", "KH 2018", "Ghi chú", "% so với NQĐH", "9 tháng 2018", "TH 2014"];

const labelStyles: readonly ((label: string, number: number) => Cell)[] = [
  (label) => label,
  inTcvn3,
  (label) => label.toUpperCase(),
  (label) => label.normalize("NFD"),
  (label, number) => `${number}. ${label}`,
  (label) => `- ${label}:`,
  (label, number) => `${number}) ${label.replace(/ /g, "\u00A0")}`,
  (label) => label.replace(/[,.“”]/g, " ").replace(/ {2,}/g, "  "),
  (label) => label.replace(/hóa/g, "hoá").replace(/ủy/g, "uỷ").replace(/Tỷ/g, "Tỉ").replace(/kỳ/g, "kì"),
  (label) => `${label} (1)`,
];

/** Unicode to TCVN3, turned round from the decoder; a label with a capital that TCVN3 lacks stays as it is. */
const tcvn3 = new Map(Array.from({ length: 94 }, (_, index) => String.fromCharCode(0xa1 + index)).flatMap((code) => (decodeTcvn3(code, false) === code ? [] : [[decodeTcvn3(code, false), code] as const])));
function inTcvn3(label: string): Cell {
  const encoded = [...label.normalize("NFC")].map((letter) => (/[\x20-\x7e]/.test(letter) ? letter : (tcvn3.get(letter) ?? "\u0100"))).join("");
  return encoded.includes("\u0100") ? inFont(label, "Times New Roman") : inFont(encoded, ".VnTime");
}

const vi = (value: number): string => new Intl.NumberFormat("de-DE", { maximumFractionDigits: 6 }).format(value);
type NumberStyle = (value: number, indicator: Indicator) => Cell;
const numberStyles: readonly NumberStyle[] = [
  (value) => value,
  (value) => value,
  (value) => `${vi(value)}${Number.isInteger(value) ? ",0" : ""}`.replace(/,0$/, ",00"),
  (value, { measure }) => (measure === "%" ? formatted(shiftPower(value, -2), "0.00%") : value),
  (value, { measure }) => (measure === "tỷ đồng" ? `${shiftPower(value, 3).toFixed(0)} triệu` : value),
];

interface Style {
  readonly seed: readonly number[];
  readonly columns: readonly string[];
  readonly extra: readonly string[];
  readonly sections: readonly number[];
}

const style: fc.Arbitrary<Style> = fc.record({
  seed: fc.noShrink(fc.array(fc.nat(1000), { minLength: 400, maxLength: 400 })),
  columns: fc.shuffledSubarray([...plan.periods.map(({ id }) => id), targetColumn], { minLength: plan.periods.length + 1 }),
  extra: fc.subarray(distractors),
  sections: fc.shuffledSubarray([0, 1, 2, 3, 4], { minLength: 5 }),
});

function write({ seed, columns, extra, sections }: Style): readonly (readonly Cell[])[] {
  let next = 0;
  const pick = <Item>(items: readonly Item[]): Item => items[seed[next++ % seed.length]! % items.length]!;
  const heading: Cell[] = ["TT", pick(["Chỉ tiêu", "Nội dung", "Các chỉ tiêu"]), "ĐVT", ...columns.map((id) => pick(spellings[id]!)), ...extra];
  const rows: Cell[][] = [];
  for (const position of sections) {
    const section = plan.sections[position]!;
    rows.push(pick([[section.id, section.title], [null, `${section.id}. ${section.title}`], [`${section.id}.`, section.title.toLowerCase()]]));
    asked.filter((indicator) => indicator.section === section.id).forEach((indicator, index) => {
      const name = pick([indicator.label, ...indicator.aliases]);
      const numberStyle = pick(numberStyles);
      const values = columns.map((id): Cell => {
        const period = plan.periods.find((candidate) => candidate.id === id);
        if (period === undefined) return null;
        if (!isAskedIn(indicator, period)) return pick([null, "x", "-"]);
        const value = figure(indicator, period);
        return typeof value === "number" ? numberStyle(value, indicator) : value;
      });
      rows.push([index + 1, pick(labelStyles)(name, index + 1), pick([indicator.measure, indicator.measure.toUpperCase(), null]), ...values, ...extra.map(() => 999.5)]);
    });
  }
  return [[null, "ĐẢNG BỘ TỈNH"], [null, unit.name.toUpperCase()], [], heading, ...rows, [], [null, "NGƯỜI LẬP BIỂU", null, null, "T/M ĐẢNG ỦY"]];
}

const expected = Object.fromEntries(
  asked.flatMap((indicator) => [
    ...plan.periods.filter((period) => isAskedIn(indicator, period)).map((period) => {
      const value = figure(indicator, period);
      return [`${indicator.code} ${period.id}`, indicator.levels === null ? value : indicator.levels.indexOf(String(value))] as const;
    }),
    [`${indicator.code} ${targetColumn}`, "blank"] as const,
  ]),
);

test("however a unit writes its table, the same facts are read, and nothing is asked", () => {
  fc.assert(
    fc.property(style, (chosen) => {
      const table = write(chosen);
      const submission = readAppendix({ book: book([sheet(table)]), plan, file: "a.xlsx", contentHash: "0", answers: new Map(), asUnit: null });
      expect(submission.questions).toEqual([]);
      expect(submission.findings.filter(({ code }) => !["numberFromText", "measureConverted", "textDecoded"].includes(code))).toEqual([]);
      expect(keyed(submission)).toEqual(expected);
    }),
    { seed: 2018, numRuns: 100 },
  );
});
