import { officeExplanation } from "../../src/taskpane/review/officeExplanation";
import { countFindings, groupFindings } from "../../src/taskpane/review/groupFindings";
import { keyFindings } from "../../src/taskpane/review/keyedFindings";
import { mendedSince } from "../../src/taskpane/review/mendedFindings";
import { faultsFirst, reviewEntries } from "../../src/taskpane/review/reviewEntries";
import { countSections, sectionOf } from "../../src/taskpane/review/sectionFilter";
import { shippedPlan } from "../../src/workflows/session/planSources";
import { fact, submission } from "../domain/sampleSubmission";
import { ranked } from "./rankedSamples";

const plan = shippedPlan("2015-2020");
const everything = { unit: null, severity: null };

test("findings of the campaign: what blocks, what weighs, and the rest by kind", () => {
  const blocking = ranked("requiredMissing");
  const wholeFile = ranked("negative", { indicator: null, column: null });
  const heavy = ranked("negative", {}, 0.2);
  const light = ranked("negative", { column: "2017" }, 0.009);
  const explained = ranked("negative", { column: "2018E" }, 0.3, "do sáp nhập");
  const note = ranked("hiddenRows", { unit: "DV02" });
  const groups = groupFindings([blocking, wholeFile, heavy, light, explained, note], everything);
  expect(groups).toEqual({ blocking: [blocking], weighty: [wholeFile, heavy], otherWarnings: [light], explained: [explained], notes: [note] });
  expect(countFindings([blocking, wholeFile, heavy, light, explained, note])).toEqual({ block: 1, warn: 3, explained: 1, note: 1 });
});

test("findings are filtered by unit and severity", () => {
  const first = ranked("requiredMissing");
  const other = ranked("requiredMissing", { unit: "DV02" });
  const note = ranked("hiddenRows", { unit: "DV02" });
  expect(groupFindings([first, other, note], { unit: "DV02", severity: null })).toMatchObject({ blocking: [other], notes: [note] });
  expect(groupFindings([first, other, note], { unit: "DV02", severity: "note" })).toMatchObject({ blocking: [], notes: [note] });
});

test("only the twenty heaviest warnings stand out", () => {
  const many = Array.from({ length: 30 }, (_, index) => ranked("negative", { unit: `DV${index}` }, 0.5));
  const { weighty, otherWarnings } = groupFindings(many, everything);
  expect([weighty.length, otherWarnings.length]).toEqual([20, 10]);
  expect([...weighty, ...otherWarnings]).toEqual(many);
});

test("a corrected finding is told as mended, a moved cell or another figure is not", () => {
  const before = keyFindings([ranked("negative"), ranked("requiredMissing", { column: "2017" }), ranked("hiddenRows", { indicator: null, column: null })]);
  const after = keyFindings([ranked("negative", { cell: "G10" }), ranked("hiddenRows", { indicator: null, column: null })]);
  const now = submission("DV01", [fact("DV01", "KT01", "2016", -1), fact("DV01", "KT01", "2017", 5)]);
  expect(mendedSince(before, after, now).map(({ ranked: { finding } }) => finding.code)).toEqual(["requiredMissing"]);
});

describe("what replaced one fault by another is not mended", () => {
  const blank = keyFindings([ranked("requiredMissing")]);
  const codesOf = (...given: Parameters<typeof mendedSince>): readonly string[] => mendedSince(...given).map(({ ranked: { finding } }) => finding.code);

  test("a word in place of a blank is as grave; a number that is only to be reviewed is not", () => {
    expect(codesOf(blank, keyFindings([ranked("notANumber")]), submission("DV01", [fact("DV01", "KT01", "2016", null, "unreadable")]))).toEqual([]);
    expect(codesOf(blank, keyFindings([ranked("negative")]), submission("DV01", [fact("DV01", "KT01", "2016", -1)]))).toEqual(["requiredMissing"]);
    expect(codesOf(keyFindings([ranked("notANumber")]), blank, submission("DV01", [fact("DV01", "KT01", "2016", null)]))).toEqual([]);
  });

  test("nor is a figure that waits for an answer, or a form that was emptied again", () => {
    expect(codesOf(blank, [], submission("DV01", [fact("DV01", "KT01", "2016", null, "unreadable")]))).toEqual([]);
    expect(codesOf(blank, [], submission("DV01", []))).toEqual([]);
  });
});

test("figures that a row lacks are one card, each is still counted; a single one keeps its own sentence", () => {
  const lacks = ["2016", "2017", "2018E"].map((column) => ranked("requiredMissing", { column }));
  const single = ranked("requiredMissing", { indicator: "KT03", column: "2017" });
  const ofOther = ranked("requiredMissing", { unit: "DV02", column: "2016" });
  const word = ranked("notANumber", { indicator: "KT04" });
  const entries = reviewEntries(keyFindings([lacks[0]!, single, lacks[1]!, ofOther, lacks[2]!, word]));
  expect(entries.map((entry) => (entry.kind === "finding" ? entry.keyed.ranked : entry.figures.map((figure) => figure.ranked)))).toEqual([lacks, single, ofOther, word]);
  expect(new Set(entries.map(({ key }) => key)).size).toBe(4);
  expect(reviewEntries(faultsFirst(keyFindings([...lacks, word]))).map(({ kind }) => kind)).toEqual(["finding", "missingFigures"]);
});

test("several findings at one place have keys of their own", () => {
  const keys = keyFindings([ranked("negative"), ranked("negative"), ranked("negative", { unit: "DV02" })]).map(({ key }) => key);
  expect(new Set(keys).size).toBe(3);
});

test("sections with something to do, in the order of the form", () => {
  const findings = [ranked("negative"), ranked("negative", { column: "2017" }), ranked("hiddenRows", { indicator: null, column: null }), ranked("negative", { indicator: "own:1" })];
  const [, first] = [...new Set(findings.map((finding) => sectionOf(finding, plan)))];
  expect(first).toBe("wholeForm");
  const counts = countSections(findings, plan, "Chỉ tiêu khác");
  expect(counts.map(({ section, findings: count }) => [section === "wholeForm" ? section : section.title, count])).toEqual([["wholeForm", 1], [plan.sections[0]!.title, 2], ["Chỉ tiêu khác", 1]]);
});

test("what the office explains names the figure it was explained on", () => {
  const figure = { unit: "DV01", indicator: "KT01", column: "2016", state: "number", value: -1, text: null, comparator: null, upper: null, source: { file: "a.xlsx", sheet: null, cell: null }, raw: "-1", conversion: null } as const;
  const sources = [{ unit: "DV01", contribution: null, figures: [figure] }];
  expect(officeExplanation(ranked("negative").finding, sources, "lỗ do bão")).toEqual({ unit: "DV01", code: "negative", indicator: "KT01", column: "2016", value: -1, text: "lỗ do bão" });
  expect(officeExplanation(ranked("targetDiffers", { column: "target" }).finding, [], "theo nghị quyết")).toMatchObject({ value: 5 });
  expect(officeExplanation(ranked("negative", { unit: null }).finding, sources, "x")).toBeNull();
});
