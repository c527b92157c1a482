import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { makeDemo } from "../../src/cli/commands/demo";
import { readAppendix } from "../../src/reading/readAppendix";
import { readWorkbook } from "../../src/xlsx/readWorkbook";
import { compareFormulaCells, countFormulaCells } from "../libreOffice/compareFormulaCells";
import { recalculate } from "../libreOffice/convert";
import { describeWithLibreOffice } from "../libreOffice/describeWithLibreOffice";
import { shippedPlan } from "../sheets/shippedPlan";

interface WrittenReport {
  readonly files: readonly { readonly file: string; readonly verdict: string; readonly unit: string | null; readonly identifiedBy: string | null; readonly reason: string | null }[];
  readonly units: readonly { readonly unit: string; readonly status: string; readonly daysLate: number | null }[];
  readonly findings: readonly { readonly code: string; readonly file: string; readonly cell: string | null; readonly unit: string | null }[];
  readonly questions: readonly { readonly kind: string; readonly unit: string | null }[];
  readonly totals: readonly { readonly indicator: string; readonly column: string; readonly value: number | null; readonly unitsCounted: number; readonly unitsExpected: number }[];
}

let folder: string;
let report: WrittenReport;
let summary: Uint8Array;

/** The built program, as users run it, reading workers included. */
function soKet(...args: string[]): number | null {
  return spawnSync(process.execPath, [join(__dirname, "../../dist/cli/so-ket.js"), ...args]).status;
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "so-ket-demo-"));
  expect(soKet("demo", folder)).toBe(0);
  expect(
    soKet("consolidate", join(folder, "don-vi"), "--plan", join(folder, "ke-hoach.json"), "--received", join(folder, "nhan.csv"), "--out", join(folder, "tong-hop.xlsx"), "--json", join(folder, "r.json")),
  ).toBe(1);
  report = JSON.parse(readFileSync(join(folder, "r.json"), "utf8")) as WrittenReport;
  summary = readFileSync(join(folder, "tong-hop.xlsx"));
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true }));

test("every file is accepted but those with a story", () => {
  expect(report.files.filter(({ verdict }) => !verdict.startsWith("accepted")).map(({ unit, verdict, reason }) => [unit, verdict, reason])).toEqual(
    expect.arrayContaining([
      ["DV30", "rejected", "emptyForm"],
      [null, "rejected", "corrupt"],
      [null, "rejected", "wrongType"],
      ["DV22", "superseded", "superseded"],
      ["DV23", "superseded", "superseded"],
      ["DV25", "duplicate", "duplicateFile"],
      ["DV27", "question", null],
      ["DV27", "question", null],
    ]),
  );
  expect(report.files.filter(({ verdict }) => !verdict.startsWith("accepted"))).toHaveLength(10);
  expect(report.files.filter(({ verdict }) => verdict === "ignored").map(({ file }) => file)).toEqual(["Thumbs.db", "~$DV01.xlsx"]);
  expect(report.files.filter(({ identifiedBy }) => identifiedBy === "label").map(({ unit }) => unit).sort()).toEqual(["DV31", "DV32", "DV33", "DV34"]);
});

test("the seeded faults are found where they are, and no warning or fault anywhere else", () => {
  const quiet = new Set(["numberFromText", "measureConverted", "duplicateFile", "superseded"]);
  expect(report.findings.filter(({ code, unit }) => !quiet.has(code) && unit !== null).map(({ code, unit, cell }) => [code, unit, cell])).toEqual([
    ["notANumber", "DV05", "H17"],
    ["requiredMissing", "DV08", "H26"],
    ["numeratorAboveDenominator", "DV11", "G29"],
    ["partAboveWhole", "DV11", "G31"],
    ["halfAboveYear", "DV14", "J14"],
    ["requiredMissing", "DV20", "I19"],
    ["emptyForm", "DV30", null],
  ]);
  expect(report.questions.map(({ kind, unit }) => [kind, unit])).toEqual([["version", "DV27"], ["dash", "DV34"]]);
});

test("who is missing, who is late, and what the totals count", () => {
  expect(report.units.filter(({ status }) => status === "missing").map(({ unit }) => unit)).toEqual(["DV30", "DV56", "DV57", "DV58", "DV59", "DV60", "DV61"]);
  expect(report.units.filter(({ daysLate }) => (daysLate ?? 0) > 0).map(({ unit }) => unit)).toEqual(["DV06", "DV13", "DV22", "DV36", "DV45"]);
  expect(report.totals.find(({ indicator, column }) => indicator === "KT01" && column === "2017")).toMatchObject({ unitsCounted: 54, unitsExpected: 62 });
  expect(report.totals.find(({ indicator, column }) => indicator === "XD10" && column === "2017")).toMatchObject({ value: 3, unitsCounted: 0, unitsExpected: 0 });
});

test("the summary itself is nobody's appendix", () => {
  const result = readWorkbook(summary);
  if ("refusal" in result) throw new Error(result.refusal.code);
  const submission = readAppendix({ book: result.book, plan: shippedPlan(), file: "tong-hop.xlsx", contentHash: "", answers: new Map(), asUnit: null });
  expect([submission.rejection, submission.unit, submission.findings.map(({ facts }) => facts)]).toEqual(["wrongType", null, [{ found: "summary" }]]);
});

test("the same campaign byte for byte, and never over somebody's files", async () => {
  const before = readdirSync(join(folder, "don-vi")).map((name) => readFileSync(join(folder, "don-vi", name)).toString("base64"));
  rmSync(join(folder, "r.json"));
  await makeDemo(folder);
  expect(readdirSync(join(folder, "don-vi")).map((name) => readFileSync(join(folder, "don-vi", name)).toString("base64"))).toEqual(before);
  writeFileSync(join(folder, "thư riêng.docx"), "x");
  expect(await makeDemo(folder)).toBeNull();
});

describeWithLibreOffice("The demo summary recalculated by LibreOffice", () => {
  test("every formula cell", async () => {
    expect(countFormulaCells(summary)).toBeGreaterThan(5000);
    const after = await recalculate([{ name: "s.xlsx", bytes: summary }]);
    expect(compareFormulaCells(summary, after.get("s.xlsx")!)).toEqual([]);
  });
});
