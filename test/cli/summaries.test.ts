import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { runCommandLine } from "../../src/cli/commandLine";
import type { Indicator } from "../../src/domain/plan";
import { targetColumn } from "../../src/domain/plan";
import { planToJson } from "../../src/domain/planToJson";
import type { CellValue } from "../../src/model/sheetModel";
import { unitFormWorkbook } from "../../src/sheets/formWorkbook";
import { renderWorkbook } from "../../src/xlsx/renderWorkbook";
import { recalculate } from "../libreOffice/convert";
import { describeWithLibreOffice } from "../libreOffice/describeWithLibreOffice";
import { shippedPlan } from "../sheets/shippedPlan";

const plan = shippedPlan();
const planPath = join(__dirname, "../../assets/plan-2015-2020.json");
let folder: string;
const at = (...parts: string[]): string => join(folder, ...parts);

interface Total { readonly indicator: string; readonly column: string; readonly value: number | null; readonly unitsCounted: number }
interface Written {
  readonly files: readonly { readonly file: string; readonly kind?: string; readonly verdict: string; readonly unit: string | null }[];
  readonly totals: readonly Total[];
  readonly assessments: readonly { readonly scope: string; readonly indicator: string; readonly column: string; readonly verdict: string; readonly suggested: string; readonly override: object | null }[];
  readonly findings: readonly { readonly code: string; readonly unit: string | null; readonly explanation: string | null }[];
  readonly questions: readonly { readonly id: string; readonly kind: string; readonly choices: readonly { readonly value: string }[] }[];
  readonly changes: readonly { readonly unit: string; readonly indicator: string; readonly column: string; readonly before: number; readonly after: number; readonly effectOnTotal: number }[];
  readonly corrections: readonly { readonly status: string; readonly reported: number }[];
  readonly storedFiles: readonly { readonly file: string }[];
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "so-ket-summaries-"));
  mkdirSync(at("in"));
});
afterEach(() => rmSync(folder, { recursive: true }));

async function run(...args: string[]) {
  const out: string[] = [];
  const error: string[] = [];
  const code = await runCommandLine(args, { out: (text) => out.push(text), error: (text) => error.push(text), showsProgress: false, writeProgress: () => undefined });
  return { code, out: out.join("\n"), error: error.join("\n") };
}

/** A consolidation of the shipped plan, with its report read back. */
async function consolidate(...args: string[]): Promise<Written> {
  const { code, error } = await run("consolidate", ...args, "--plan", planPath, "--json", at("report.json"));
  expect([code === 2, error]).toEqual([false, ""]);
  return JSON.parse(readFileSync(at("report.json"), "utf8")) as Written;
}

/** A filled form whose figures grow from `base` by row; `changed` replaces single figures by "code column". */
async function form(unitIndex: number, base: number, round = 1, changed: Readonly<Record<string, CellValue>> = {}): Promise<Uint8Array> {
  const entries = (code: string, column: string): CellValue => {
    const position = plan.indicators.findIndex((indicator) => indicator.code === code);
    const indicator = plan.indicators[position];
    const replaced = changed[`${code} ${column}`];
    if (replaced !== undefined) return replaced;
    if (indicator === undefined || column === targetColumn) return null;
    if (indicator.nature === "text") return "đã thực hiện";
    if (indicator.levels !== null) return indicator.levels[2]!;
    const whole = base + plan.indicators.length - position;
    return column === "2018H1" ? whole / 2 : whole;
  };
  return renderWorkbook(unitFormWorkbook(plan, plan.units[unitIndex]!, { entries, round }));
}

async function writeForms(): Promise<void> {
  writeFileSync(at("in", "a.xlsx"), await form(0, 100));
  writeFileSync(at("in", "b.xlsx"), await form(1, 300));
  writeFileSync(at("in", "c.xlsx"), await form(2, 500));
}

function totalOf({ totals }: Written, indicator: string, column: string): Total | undefined {
  return totals.find((total) => total.indicator === indicator && total.column === column);
}

const correction = { unit: "DV01", indicator: "KT01", column: "2018E", value: 1000, reason: "Nhập thiếu chi nhánh", confirmedBy: "Kế toán đơn vị", at: "2018-06-08" };
const override = { scope: "bloc", indicator: "KT05", verdict: "met", reason: "Có tính đến thiên tai", by: "Ban Thường vụ", at: "2018-06-25" };

function writeAnswers(json: object): string {
  writeFileSync(at("answers.json"), JSON.stringify(json));
  return at("answers.json");
}

describe("--previous", () => {
  test("a revised file changes only its unit, and decisions are remembered until their number changes", async () => {
    await writeForms();
    const first = await consolidate(at("in"), "--out", at("s1.xlsx"), "--answers", writeAnswers({ corrections: [correction], overrides: [override] }));
    const reported = first.corrections[0]!.reported;
    expect(totalOf(first, "KT01", "2018E")!.value).toBe(1000 + totalOf(first, "KT01", "2017")!.value! - reported);
    expect(first.assessments.filter((assessment) => assessment.override !== null)).toEqual([
      expect.objectContaining({ scope: "bloc", indicator: "KT05", column: "2018E", verdict: "met", override: { verdict: "met", reason: override.reason, by: override.by, at: override.at } }),
    ]);

    writeFileSync(at("in", "b2.xlsx"), await form(1, 300, 2, { "KT06 2017": 351 }));
    const second = await consolidate(at("in"), "--out", at("s2.xlsx"), "--previous", at("s1.xlsx"));
    expect(second.changes.filter(({ indicator }) => indicator === "KT06").map(({ unit, column, after, before, effectOnTotal }) => [unit, column, effectOnTotal === after - before])).toEqual([["DV02", "2017", true]]);
    expect(new Set(second.changes.map(({ unit, column }) => `${unit} ${column}`))).toEqual(new Set(["DV02 2017"]));
    expect(second.corrections.map(({ status }) => status)).toEqual(["applied"]);
    expect(second.files.map(({ file, verdict }) => `${file} ${verdict}`)).toEqual(["a.xlsx acceptedWithNotes", "b.xlsx superseded", expect.stringMatching(/^b2.xlsx accepted/), "c.xlsx acceptedWithNotes"]);

    writeFileSync(at("in", "a2.xlsx"), await form(0, 101, 2));
    const third = await consolidate(at("in"), "--out", at("s3.xlsx"), "--previous", at("s2.xlsx"));
    expect(third.corrections.map(({ status }) => status)).toEqual(["reopened"]);
    expect(third.findings.map(({ code, unit }) => `${code} ${unit}`)).toEqual(expect.arrayContaining(["correctionReopened DV01", "overrideReopened bloc"]));
  });

  test("consolidating again says the same, without a change; the summary beside the files is no submission", async () => {
    await writeForms();
    const first = await consolidate(at("in"), "--out", at("in", "s.xlsx"));
    const written = readFileSync(at("report.json"), "utf8");
    const again = await consolidate(at("in"), "--previous", at("in", "s.xlsx"), "--out", at("in", "s.xlsx"));
    expect(again.changes).toEqual([]);
    expect(again.files).toEqual([...first.files, expect.objectContaining({ file: "s.xlsx", verdict: "ignored" })]);
    expect(JSON.parse(written)).toEqual({ ...again, files: first.files });
  });
});

describe("a summary in place of its files", () => {
  test("merging two summaries is merging all files", async () => {
    await writeForms();
    const all = await consolidate(at("in"), "--out", at("all.xlsx"));
    await consolidate(at("in", "a.xlsx"), "--out", at("s1.xlsx"));
    await consolidate(at("in", "b.xlsx"), at("in", "c.xlsx"), "--out", at("s2.xlsx"));
    const merged = await consolidate(at("s1.xlsx"), at("s2.xlsx"));
    expect(merged.files).toEqual(["s1.xlsx", "s2.xlsx"].map((file) => ({ file, kind: "summary", verdict: "accepted", unit: null, identifiedBy: null, reason: null })));
    expect(merged.storedFiles.map(({ file }) => file)).toEqual(["a.xlsx", "b.xlsx", "c.xlsx"]);
    expect({ ...merged, files: [], storedFiles: [] }).toEqual({ ...all, files: [], storedFiles: [] });
    expect({ ...(await consolidate(at("s1.xlsx"), at("in"))), files: [], storedFiles: [] }).toEqual({ ...all, files: [], storedFiles: [] });
  });

  test("a question between its files is answered without them, and the answer travels on", async () => {
    writeFileSync(at("a.xlsx"), await form(0, 100));
    writeFileSync(at("b.xlsx"), await form(0, 200));
    const asked = await consolidate(at("a.xlsx"), at("b.xlsx"), "--out", at("s.xlsx"));
    const [question] = asked.questions;
    expect(question).toMatchObject({ kind: "version" });
    const answers = writeAnswers({ answers: [{ id: question!.id, value: "b.xlsx" }] });
    const answered = await consolidate(at("s.xlsx"), "--answers", answers, "--out", at("s2.xlsx"));
    expect([answered.questions, totalOf(answered, "KT01", "2017")!.unitsCounted]).toEqual([[], 1]);
    expect((await consolidate(at("s2.xlsx"))).questions).toEqual([]);
  });

  test("of the level above: its appendix is one unit's file, whatever the codes are there", async () => {
    await writeForms();
    const below = await consolidate(at("in"), "--out", at("s.xlsx"));
    // Two rows trade their codes, all others get new ones: only labels can tell the rows.
    const codes = new Map(plan.indicators.map(({ code }) => [code, `T${code}`]));
    codes.set("KT01", "KT06").set("KT06", "KT01");
    const renamed = (code: string): string => codes.get(code) ?? code;
    const above = plan.indicators
      .filter(({ aggregation, levels }) => aggregation.method !== "blocOnly" && aggregation.method !== "count" && aggregation.method !== "share" && levels === null)
      .map((indicator): Indicator => ({
        ...indicator,
        code: renamed(indicator.code),
        parent: indicator.parent === null ? null : renamed(indicator.parent),
        aggregation: Object.fromEntries(Object.entries(indicator.aggregation).map(([key, value]) => [key, ["of", "numerator", "denominator", "weight"].includes(key) && value !== null ? renamed(String(value)) : value])) as Indicator["aggregation"],
      }));
    const unit = { ...plan.units[0]!, aliases: [], formerNames: [], indicators: null };
    const units = [{ ...unit, code: "K01", name: plan.bloc.name }, { ...unit, code: "K02", name: "Đảng ủy Khối các cơ quan" }];
    writeFileSync(at("above.json"), JSON.stringify(planToJson({ ...plan, id: "tinh", bloc: { ...plan.bloc, name: "TỈNH ỦY", superior: "ĐẢNG BỘ TỈNH" }, units, assignments: [], indicators: above })));
    const { code } = await run("consolidate", at("s.xlsx"), "--plan", at("above.json"), "--json", at("above-report.json"));
    expect(code).not.toBe(2);
    const report = JSON.parse(readFileSync(at("above-report.json"), "utf8")) as Written;
    expect(report.files).toMatchObject([{ file: "s.xlsx", unit: "K01" }]);
    expect(report.questions).toEqual([]);
    const compared = above.filter(({ aggregation }) => ["sum", "ratio", "weightedMean", "growth", "quotient"].includes(aggregation.method));
    expect(compared.length).toBeGreaterThan(15);
    for (const [lower, higher] of codes) {
      if (!compared.some((indicator) => indicator.code === higher)) continue;
      for (const { id } of plan.periods) {
        const [expected, value] = [totalOf(below, lower, id)!.value, totalOf(report, higher, id)!.value];
        if (expected === null || value === null) expect([higher, id, value]).toEqual([higher, id, expected]);
        else expect(Math.abs(value - expected)).toBeLessThanOrEqual(1e-9 * Math.abs(expected));
      }
    }
  });
});

describeWithLibreOffice("A summary saved again by LibreOffice", () => {
  test("still stands for its files", async () => {
    await writeForms();
    const before = await consolidate(at("in"), "--out", at("s.xlsx"));
    const saved = await recalculate([{ name: "s.xlsx", bytes: readFileSync(at("s.xlsx")) }]);
    writeFileSync(at("saved.xlsx"), saved.get("s.xlsx")!);
    const after = await consolidate(at("saved.xlsx"), "--previous", at("saved.xlsx"));
    expect({ ...after, files: [], storedFiles: [] }).toEqual({ ...before, files: [], storedFiles: [] });
  });
});

describe("nothing is half applied", () => {
  /** A summary whose hidden record was written into. */
  function altered(bytes: Uint8Array): Uint8Array {
    const parts = unzipSync(bytes);
    const path = Object.keys(parts).find((name) => name.startsWith("xl/worksheets/sheet") && strFromU8(parts[name]!).includes("so-ket/record@1"))!;
    return zipSync({ ...parts, [path]: strToU8(strFromU8(parts[path]!).replace('"passport"', '"label"')) });
  }

  test.each([
    ["an answer to a question that was never put", { answers: [{ id: "0123456789abcdef", value: "keep" }] }, [], "0123456789abcdef"],
    ["an override without reason", { overrides: [{ ...override, reason: "" }] }, [], "overrides.0.reason"],
    ["a correction of a computed row", { corrections: [{ ...correction, indicator: "XD03" }] }, [], "corrections.0.indicator"],
    ["a previous summary that is not there", {}, ["--previous", "none.xlsx"], "none.xlsx"],
    ["a unit's form as previous summary", {}, ["--previous", "in/a.xlsx"], "không phải bản tổng hợp"],
    ["the summary of another plan", {}, ["--previous", "other.xlsx"], "kế hoạch khác"],
    ["a summary whose record was altered", {}, ["--previous", "altered.xlsx"], "đã bị sửa"],
  ])("%s: exit 2, a message, nothing written", async (_, answers, options, told) => {
    writeFileSync(at("in", "a.xlsx"), await form(0, 100));
    await consolidate(at("in"), "--out", at("s.xlsx"));
    writeFileSync(at("altered.xlsx"), altered(readFileSync(at("s.xlsx"))));
    writeFileSync(at("other.json"), JSON.stringify(planToJson({ ...plan, id: "khac" })));
    writeFileSync(at("b.xlsx"), await renderWorkbook(unitFormWorkbook({ ...plan, id: "khac" }, plan.units[0]!, { entries: () => 5, round: 1 })));
    await run("consolidate", at("b.xlsx"), "--plan", at("other.json"), "--out", at("other.xlsx"));
    rmSync(at("report.json"));
    const given = options.map((option) => (option.endsWith(".xlsx") ? at(option) : option));
    const { code, error } = await run("consolidate", at("in"), "--plan", planPath, "--out", at("new.xlsx"), "--json", at("report.json"), "--answers", writeAnswers(answers), ...given);
    expect([code, error]).toEqual([2, expect.stringContaining(told)]);
    expect([existsSync(at("new.xlsx")), existsSync(at("report.json"))]).toEqual([false, false]);
  });

  test("a summary that was altered is rejected among the files, and so is one read by another catalogue", async () => {
    writeFileSync(at("in", "a.xlsx"), await form(0, 100));
    await consolidate(at("in"), "--out", at("s.xlsx"));
    writeFileSync(at("altered.xlsx"), altered(readFileSync(at("s.xlsx"))));
    expect((await consolidate(at("altered.xlsx"))).files).toMatchObject([{ verdict: "rejected", unit: null, reason: "corrupt" }]);
    const [first, ...others] = plan.indicators;
    writeFileSync(at("catalogue.json"), JSON.stringify(planToJson({ ...plan, indicators: [{ ...first!, decimals: first!.decimals + 1 }, ...others] })));
    await run("consolidate", at("s.xlsx"), "--plan", at("catalogue.json"), "--json", at("r.json"));
    expect((JSON.parse(readFileSync(at("r.json"), "utf8")) as Written).files).toMatchObject([{ verdict: "rejected", reason: "wrongPlan" }]);
  });

  test("an answer that is none of the choices names them", async () => {
    writeFileSync(at("in", "a.xlsx"), await form(0, 100));
    writeFileSync(at("in", "b.xlsx"), await form(0, 200));
    const { questions } = await consolidate(at("in"));
    const { code, error } = await run("consolidate", at("in"), "--plan", planPath, "--answers", writeAnswers({ answers: [{ id: questions[0]!.id, value: "d.xlsx" }] }));
    expect([code, error]).toEqual([2, expect.stringContaining("a.xlsx, b.xlsx")]);
  });
});
