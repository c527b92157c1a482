import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runCommandLine } from "../../src/cli/commandLine";
import { targetColumn } from "../../src/domain/plan";
import { planToJson } from "../../src/domain/planToJson";
import type { CellValue } from "../../src/model/sheetModel";
import { unitFormWorkbook } from "../../src/sheets/formWorkbook";
import { renderWorkbook } from "../../src/xlsx/renderWorkbook";
import { shippedPlan } from "../sheets/shippedPlan";

const plan = shippedPlan();
const planPath = join(__dirname, "../../assets/plan-2015-2020.json");
let folder: string;
const at = (...parts: string[]): string => join(folder, ...parts);

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "so-ket-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

async function run(...args: string[]) {
  const out: string[] = [];
  const error: string[] = [];
  const code = await runCommandLine(args, { out: (text) => out.push(text), error: (text) => error.push(text), showsProgress: false, writeProgress: () => undefined });
  return { code, out: out.join("\n"), error: error.join("\n") };
}

/** A filled form of one unit whose every figure is `base`, so that totals are easy to foretell (and copied years are noted). */
async function filledForm(unitIndex: number, base: number): Promise<Uint8Array> {
  const unit = plan.units[unitIndex]!;
  const entries = (code: string, column: string): CellValue => {
    const indicator = plan.indicators.find((candidate) => candidate.code === code);
    if (indicator === undefined || column === targetColumn) return null;
    if (indicator.nature === "text") return "đã thực hiện";
    if (indicator.levels !== null) return indicator.levels[2]!;
    return column === "2018H1" ? base / 2 : base;
  };
  return renderWorkbook(unitFormWorkbook(plan, unit, { entries, round: 1 }));
}

describe("plan", () => {
  test("JSON to workbook and back is the same plan", async () => {
    expect(await run("plan", planPath, "--out", at("plan.xlsx"))).toMatchObject({ code: 0, error: "" });
    expect(await run("plan", at("plan.xlsx"), "--out", at("plan.json"))).toMatchObject({ code: 0 });
    expect(JSON.parse(readFileSync(at("plan.json"), "utf8"))).toEqual(planToJson(plan));
  });
  test("every fault of a bad plan with its path, and nothing written", async () => {
    const json = JSON.parse(readFileSync(planPath, "utf8"));
    json.indicators[0].decimals = "một";
    json.indicators[11].aggregation.denominator = "KT99";
    json.surprise = 1;
    writeFileSync(at("bad.json"), JSON.stringify(json));
    const { code, error } = await run("plan", at("bad.json"), "--out", at("plan.xlsx"));
    expect(code).toBe(2);
    for (const path of ["indicators[0].decimals", "indicators[11].aggregation.denominator", "surprise"]) expect(error).toContain(path);
    expect(existsSync(at("plan.xlsx"))).toBe(false);
  });
  test("a fault in a plan workbook names its cell", async () => {
    await run("plan", planPath, "--out", at("plan.xlsx"));
    expect((await run("plan", at("plan.xlsx"), "--out", at("plan.txt"))).code).toBe(2);
    writeFileSync(at("photo.xlsx"), "not a workbook");
    expect((await run("plan", at("photo.xlsx"))).code).toBe(2);
    expect((await run("plan", at("none.json"))).error).toContain("none.json");
  });
});

describe("template", () => {
  test("a form for every unit and for the Khối, or for one of them", async () => {
    expect((await run("template", "--plan", planPath, "--out", at("forms"))).code).toBe(0);
    expect(readdirSync(at("forms")).sort()).toEqual(["DV01.xlsx", "DV02.xlsx", "DV03.xlsx", "bloc.xlsx"]);
    expect((await run("template", "--plan", planPath, "--out", at("one"), "--unit", "DV02")).code).toBe(0);
    expect(readdirSync(at("one"))).toEqual(["DV02.xlsx"]);
    expect((await run("template", "--plan", planPath, "--out", at("two"), "--unit", "DV9")).code).toBe(2);
    expect(existsSync(at("two"))).toBe(false);
  });
});

describe("consolidate", () => {
  test("two filled forms, an empty one, a broken one: totals, verdicts, exit code, all outputs", async () => {
    mkdirSync(at("in"));
    writeFileSync(at("in", "a.xlsx"), await filledForm(0, 100));
    writeFileSync(at("in", "b.xlsx"), await filledForm(1, 300));
    writeFileSync(at("in", "c.xlsx"), await renderWorkbook(unitFormWorkbook(plan, plan.units[2]!)));
    writeFileSync(at("in", "d.xlsx"), (await filledForm(2, 7)).subarray(0, 4000));
    writeFileSync(at("in", "~$a.xlsx"), "lock");
    writeFileSync(at("nhan.csv"), "unit,document,date\nDV02,appendix,2018-06-12\n");
    const result = await run("consolidate", at("in"), "--plan", planPath, "--out", at("s.xlsx"), "--json", at("r.json"), "--received", at("nhan.csv"));
    expect(result).toMatchObject({ code: 1, error: "" });
    expect(result.out).toContain("2/3 đơn vị");
    const report = JSON.parse(readFileSync(at("r.json"), "utf8"));
    expect(report.files).toEqual([
      { file: "a.xlsx", verdict: "acceptedWithNotes", unit: "DV01", identifiedBy: "passport", reason: null },
      { file: "b.xlsx", verdict: "acceptedWithNotes", unit: "DV02", identifiedBy: "passport", reason: null },
      { file: "c.xlsx", verdict: "rejected", unit: "DV03", identifiedBy: "passport", reason: "emptyForm" },
      { file: "d.xlsx", verdict: "rejected", unit: null, identifiedBy: null, reason: "corrupt" },
      { file: "~$a.xlsx", verdict: "ignored", unit: null, identifiedBy: null, reason: null },
    ]);
    expect(report.units.map((unit: { unit: string; status: string; daysLate: number | null }) => [unit.unit, unit.status, unit.daysLate])).toEqual([
      ["DV01", "received", null], ["DV02", "received", 3], ["DV03", "missing", null],
    ]);
    const total = (indicator: string) => report.totals.find((entry: { indicator: string; column: string }) => entry.indicator === indicator && entry.column === "2018E");
    expect(total("KT01")).toEqual({ indicator: "KT01", column: "2018E", value: 400, unitsCounted: 2, unitsExpected: 3, provisional: true });
    expect(total("KT07")).toMatchObject({ value: 250, unitsCounted: 2 });
    expect(report.facts.find((fact: { unit: string; indicator: string; column: string }) => fact.unit === "DV02" && fact.indicator === "KT01" && fact.column === "2016")).toEqual({
      unit: "DV02", indicator: "KT01", column: "2016", state: "number", value: 300, file: "b.xlsx", sheet: "Phụ biểu", cell: "G14", raw: "300", conversion: null,
    });
    expect(report).toMatchObject({ schema: "so-ket/report@1", plan: "sk-2015-2020", changes: [], questions: [] });
    const first = readFileSync(at("r.json"), "utf8");
    await run("consolidate", at("in"), "--plan", planPath, "--json", at("again.json"), "--received", at("nhan.csv"));
    expect(readFileSync(at("again.json"), "utf8")).toBe(first);
    const { out } = await run("consolidate", at("in"), "--plan", planPath, "--json", "-", "--received", at("nhan.csv"));
    expect(`${out}\n`).toBe(first);
  });

  test("missing units alone are no fault", async () => {
    mkdirSync(at("in"));
    writeFileSync(at("in", "a.xlsx"), await filledForm(0, 100));
    expect((await run("consolidate", at("in"), "--plan", planPath)).code).toBe(0);
  });

  test.each([
    ["no such folder", ["nowhere"], []],
    ["no file in the folder", ["empty"], []],
    ["an output that is no workbook", ["in"], ["--out", "s.txt"]],
    ["an output in a folder that is a file", ["in"], ["--out", "in/a.xlsx/s.xlsx"]],
    ["answers that are no JSON", ["in"], ["--answers", "bad.json"]],
    ["answers of another form", ["in"], ["--answers", "wrong.json"]],
    ["a register that is not there", ["in"], ["--received", "none.csv"]],
    ["a register with an unknown unit", ["in"], ["--received", "nhan.csv"]],
    ["an earlier summary that is not there", ["in"], ["--previous", "s.xlsx"]],
    ["an unknown option", ["in"], ["--surprise"]],
    ["an unknown language", ["in"], ["--lang", "fr"]],
  ])("%s: exit 2, a message, nothing written", async (_, paths, options) => {
    mkdirSync(at("in"));
    mkdirSync(at("empty"));
    writeFileSync(at("in", "a.xlsx"), await filledForm(0, 100));
    writeFileSync(at("bad.json"), "{");
    writeFileSync(at("wrong.json"), '{"answers":[{"id":1}]}');
    writeFileSync(at("nhan.csv"), "unit,document,date\nDV99,appendix,2018-06-12\n");
    const inFolder = (text: string): string => (text.startsWith("--") || text === "fr" ? text : at(text));
    const before = readdirSync(folder, { recursive: true }).sort();
    const result = await run("consolidate", ...paths.map(inFolder), "--plan", planPath, "--json", at("r.json"), ...options.map(inFolder));
    expect(result.code).toBe(2);
    expect(result.error).not.toBe("");
    expect(readdirSync(folder, { recursive: true }).sort()).toEqual(before);
  });
});

describe("check", () => {
  test("takes the plan in the passport; an empty form is refused", async () => {
    writeFileSync(at("a.xlsx"), await filledForm(0, 100));
    writeFileSync(at("b.xlsx"), await renderWorkbook(unitFormWorkbook(plan, plan.units[1]!)));
    const good = await run("check", at("a.xlsx"), "--json", "-");
    expect(good.code).toBe(0);
    const report = JSON.parse(good.out);
    expect(Object.keys(report)).toEqual(["schema", "files", "facts", "assessments", "findings", "questions"]);
    expect(report.assessments.every(({ scope }: { scope: string }) => scope === "DV01")).toBe(true);
    expect((await run("check", at("a.xlsx"), at("b.xlsx"))).code).toBe(1);
  });
  test("a file without a plan is refused and does not stop the others", async () => {
    writeFileSync(at("a.xlsx"), await filledForm(0, 100));
    const { sheets, styles } = unitFormWorkbook(plan, plan.units[0]!);
    writeFileSync(at("b.xlsx"), await renderWorkbook({ sheets: sheets.slice(0, 1), styles, names: {}, properties: { title: "", keywords: "" } }));
    const { code, out } = await run("check", at("a.xlsx"), at("b.xlsx"), "--json", "-");
    expect(code).toBe(1);
    expect(JSON.parse(out).files.map(({ verdict, reason }: { verdict: string; reason: string | null }) => [verdict, reason])).toEqual([["acceptedWithNotes", null], ["rejected", "wrongPlan"]]);
  });
  test("English on request", async () => {
    writeFileSync(at("b.xlsx"), await renderWorkbook(unitFormWorkbook(plan, plan.units[1]!)));
    expect((await run("check", at("b.xlsx"), "--lang", "en")).out).toContain("Rejected");
    expect((await run("--lang", "en", "check", at("b.xlsx"))).out).toContain("Rejected");
  });
});

test("help speaks Vietnamese unless asked otherwise, and names only what works", async () => {
  const { code, out } = await run("--help");
  expect(code).toBe(0);
  for (const command of ["plan", "template", "check", "consolidate", "demo"]) expect(out).toContain(command);
  for (const command of ["feedback", "report"]) expect(out).not.toContain(command);
  expect(out).toContain("tổng hợp phụ biểu");
});
