import type { ReviewPlan, Unit } from "../../src/domain/plan";
import type { Submission } from "../../src/domain/submission";
import { sheetsToGridBook } from "../../src/model/sheetToGrid";
import { unitFormWorkbook } from "../../src/sheets/formWorkbook";
import { figureKey } from "../../src/workflows/demo/figures";
import { createRandom } from "../../src/workflows/demo/random";
import { readBook } from "../../src/workflows/readSubmission";
import type { Typed } from "./cleanUnits";
import { cleanUnit } from "./cleanUnits";
import { seededErrors } from "./seededErrors";

/** Findings and questions in the files of sound units. */
export interface AlarmRates {
  readonly files: number;
  /** Most in one file, mean, and the count that 95 of 100 files stay within. */
  readonly most: number;
  readonly mean: number;
  readonly percentile95: number;
  readonly aboveThree: number;
  /** Files with each code, most frequent first. */
  readonly codes: readonly (readonly [code: string, files: number])[];
}

export interface DetectionRate {
  readonly name: string;
  readonly expected: string | null;
  readonly seeded: number;
  /** By the code that names the error, and by any that points at the row (or the file, where the whole file is wrong). */
  readonly named: number;
  readonly noticed: number;
}

const alarmSeed = 2018;

function planWith(plan: ReviewPlan, count: number): ReviewPlan {
  const units = Array.from({ length: count }, (_, index): Unit => ({
    code: `DV${String(index + 1).padStart(3, "0")}`, name: `Đảng bộ Công ty Mẫu số ${index + 1}`, aliases: [], formerNames: [], responsible: null, kind: "committee", group: null, attending: null,
    conferenceDate: null, exempt: false, activeFrom: null, activeTo: null, mergedInto: null, parentUnit: null, indicators: null,
  }));
  return { ...plan, units, assignments: [] };
}

function read(plan: ReviewPlan, unit: Unit, typed: Typed): Submission {
  const { sheets } = unitFormWorkbook(plan, unit, { entries: (code, column) => typed.get(figureKey(code, column)) ?? null, round: 1 });
  return readBook(plan, new Map(), `${unit.code}.xlsx`, "", sheetsToGridBook(sheets));
}

/** What is said about a file: codes of findings and kinds of questions, with the row they point at. */
function said({ findings, questions }: Submission): readonly { readonly code: string; readonly row: string | null }[] {
  return [...findings.map(({ code, place }) => ({ code, row: place.indicator })), ...questions.map(({ kind, place }) => ({ code: kind, row: place.indicator }))];
}

/** Reads `count` sound files of a plan, then each again with every kind of error seeded once. */
export function measureRules(shipped: ReviewPlan, count: number): { readonly alarms: AlarmRates; readonly detection: readonly DetectionRate[] } {
  const plan = planWith(shipped, count);
  const random = createRandom(alarmSeed);
  const counts: number[] = [];
  const codes = new Map<string, number>();
  const rates = seededErrors.map(({ name, expected }) => ({ name, expected, seeded: 0, named: 0, noticed: 0 }));
  for (const unit of plan.units) {
    const typed = cleanUnit(plan, random);
    const clean = said(read(plan, unit, typed));
    counts.push(clean.length);
    for (const code of new Set(clean.map((entry) => entry.code))) codes.set(code, (codes.get(code) ?? 0) + 1);
    const before = new Set(clean.map((entry) => JSON.stringify(entry)));
    seededErrors.forEach((error, index) => {
      const seeded = error.seed(plan, typed, random);
      const rate = rates[index];
      if (seeded === null || rate === undefined) return;
      const news = said(read(plan, unit, seeded.typed)).filter((entry) => !before.has(JSON.stringify(entry)));
      const pointing = news.filter(({ row }) => seeded.rows.length === 0 || row === null || seeded.rows.includes(row));
      rate.seeded += 1;
      if (pointing.some(({ code }) => code === error.expected)) rate.named += 1;
      if (pointing.length > 0) rate.noticed += 1;
    });
  }
  const sorted = [...counts].sort((left, right) => left - right);
  return {
    alarms: {
      files: count,
      most: sorted.at(-1) ?? 0,
      mean: counts.reduce((sum, value) => sum + value, 0) / count,
      percentile95: sorted[Math.ceil(0.95 * count) - 1] ?? 0,
      aboveThree: counts.filter((value) => value > 3).length,
      codes: [...codes].sort(([, left], [, right]) => right - left),
    },
    detection: rates,
  };
}
