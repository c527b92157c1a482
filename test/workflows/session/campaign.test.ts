import type { ReviewPlan } from "../../../src/domain/plan";
import { unitFormWorkbook } from "../../../src/sheets/formWorkbook";
import type { Campaign } from "../../../src/workflows/session/paneSession";
import { shippedPlan } from "../../../src/workflows/session/planSources";
import { renderWorkbook } from "../../../src/xlsx/node/renderWorkbook";
import { given, openSession, unseen } from "./sessions";
import type { OpenSession } from "./sessions";

const plan = shippedPlan("2015-2020");
const run = { version: "0", now: { date: "2018-06-08", hour: 16, minute: 0 } };

/** A unit's form in which revenue is so many tỷ đồng in every period, and everything else is left blank. */
function form(code: string, revenue: number | string | null, round = 1, of: ReviewPlan = plan): Promise<Uint8Array> {
  const unit = of.units.find((candidate) => candidate.code === code);
  if (unit === undefined) throw new Error(code);
  return renderWorkbook(unitFormWorkbook(of, unit, { entries: (indicator, column) => (indicator === "KT01" && column !== "target" ? revenue : null), round }));
}

async function planned(): Promise<OpenSession> {
  const opened = await openSession(null);
  await opened.session.preparePlan({ from: "shipped", id: "2015-2020" });
  await opened.session.writePreparedPlan();
  return opened;
}

/** The total of revenue in 2016 with its coverage. */
function revenue(campaign: Campaign | null): readonly [number | null, string] {
  const total = campaign?.totals.find(({ indicator, column }) => indicator === "KT01" && column === "2016");
  return [total?.value ?? null, `${total?.unitsCounted}/${total?.unitsExpected}`];
}

function verdicts(campaign: Campaign | null): readonly string[] {
  return campaign?.files.map(({ file, verdict, unit }) => `${file} ${verdict} ${unit ?? "?"}`) ?? [];
}

describe("the campaign of an open workbook", () => {
  const units = plan.units.map(({ code }) => code);
  const [first = "", second = ""] = units;

  it("is nothing without a plan, and all missing with one", async () => {
    const { session } = await openSession(null);
    expect(await session.campaign()).toBeNull();
    const { session: ready } = await planned();
    const campaign = await ready.campaign();
    expect(campaign?.units.map(({ status }) => status)).toEqual(units.map(() => "missing"));
    expect(campaign?.remembered).toBeNull();
  });

  it("merges the files that are given, one run after the other", async () => {
    const { session } = await planned();
    const seen: string[] = [];
    await session.addFiles([given("a.xlsx", await form(first, 100)), given("~$a.xlsx", "lock"), given("anh.jpg", "\u00ff\u00d8")], ({ done, total, file }) => seen.push(`${done}/${total} ${file?.verdict}`));
    expect(seen).toEqual(["1/2 acceptedWithNotes", "2/2 rejected"]);
    const campaign = await session.addFiles([given("b.xlsx", await form(second, 11))], unseen);
    expect(revenue(campaign)).toEqual([111, `2/${units.length}`]);
    expect(verdicts(campaign)).toEqual([`a.xlsx acceptedWithNotes ${first}`, "anh.jpg rejected ?", `b.xlsx acceptedWithNotes ${second}`, "~$a.xlsx ignored ?"]);
  });

  it("tells files of one name apart, and passes over one that is there already", async () => {
    const { session } = await planned();
    const [one, other] = [await form(first, 100), await form(second, 11)];
    await session.addFiles([given("Phụ biểu.xlsx", one), given("Phụ biểu.xlsx", other)], unseen);
    const campaign = await session.addFiles([given("Phụ biểu.xlsx".normalize("NFD"), one)], unseen);
    expect(verdicts(campaign)).toEqual([`Phụ biểu (2).xlsx acceptedWithNotes ${second}`, `Phụ biểu.xlsx acceptedWithNotes ${first}`]);
    expect(revenue(campaign)).toEqual([111, `2/${units.length}`]);
  });

  it("asks which of two versions counts, follows the answer, and another answer", async () => {
    const { session } = await planned();
    const asked = await session.addFiles([given("a.xlsx", await form(first, 100)), given("a.xlsx", await form(first, 90))], unseen);
    expect(asked?.questions.map(({ kind }) => kind)).toEqual(["version"]);
    expect(revenue(asked)).toEqual([null, `0/${units.length}`]);
    const [question] = asked?.questions ?? [];
    for (const [file, value] of [["a (2).xlsx", 90], ["a.xlsx", 100]] as const) {
      const choice = question?.choices.find((candidate) => candidate === file) ?? "";
      expect(revenue(await session.answer(question?.id ?? "", choice))).toEqual([value, `1/${units.length}`]);
    }
  });

  it("reads a file again when a doubt about it is answered, and again when the answer is put off", async () => {
    const { session } = await planned();
    const asked = await session.addFiles([given("a.xlsx", await form(first, "-"))], unseen);
    const question = asked?.questions.find(({ kind }) => kind === "dash");
    expect(revenue(asked)).toEqual([null, `0/${units.length}`]);
    expect(revenue(await session.answer(question?.id ?? "", "zero"))).toEqual([0, `1/${units.length}`]);
    expect(revenue(await session.answer(question?.id ?? "", "later"))).toEqual([null, `0/${units.length}`]);
  });

  it("stays as it was when the reading is stopped", async () => {
    const { session } = await planned();
    const before = await session.addFiles([given("a.xlsx", await form(first, 100))], unseen);
    const stopped = session.addFiles([given("b.xlsx", await form(second, 11)), given("c.xlsx", await form(first, 5, 2))], ({ done }) => {
      if (done === 1) void session.stop();
    });
    expect(await stopped).toBeNull();
    expect(await session.campaign()).toEqual(before);
  });

  it("says so of a file that can no longer be opened, and of one that is too large to be loaded", async () => {
    const { session } = await planned();
    const gone = { size: 5, arrayBuffer: () => Promise.reject(new Error("gone")) } as unknown as Blob;
    const huge = { size: 200 * 1024 * 1024, arrayBuffer: () => Promise.reject(new Error("never loaded")) } as unknown as Blob;
    const campaign = await session.addFiles([{ file: "gone.xlsx", blob: gone }, { file: "huge.xlsx", blob: huge }], unseen);
    expect(campaign?.findings.map(({ finding }) => [finding.place.file, finding.code, finding.facts])).toEqual([
      ["gone.xlsx", "corrupt", { detail: "unopened" }],
      ["huge.xlsx", "tooLarge", { limit: "file", allowed: 100 * 1024 * 1024 }],
    ]);
  });

  it("opens a total into its units and their cells", async () => {
    const { session } = await planned();
    await session.addFiles([given("a.xlsx", await form(first, 100))], unseen);
    const sources = await session.sourcesOf("KT01", "2016");
    expect(sources.map(({ unit, contribution }) => [unit, contribution?.numerator ?? null])).toEqual(units.map((unit) => [unit, unit === first ? 100 : null]));
    expect(sources[0]?.figures.map(({ value, source }) => [value, source.file, source.sheet, source.cell !== null])).toEqual([[100, "a.xlsx", "Phụ biểu", true]]);
  });

  it("is remembered by the summary it wrote; a revised file changes its unit alone, and the change is told", async () => {
    const { session, workbook } = await planned();
    await session.addFiles([given("a.xlsx", await form(first, 100)), given("b.xlsx", await form(second, 11))], unseen);
    const written = await session.writeSummary(run);
    expect(written.sheets.added).toContain("Phụ lục");
    expect(written.campaign).toMatchObject({ unwritten: false, changes: [] });

    const { session: reopened } = await openSession(await workbook.save());
    expect(await reopened.look()).toMatchObject({ summary: "whole", plan: { state: "sound" } });
    const remembered = await reopened.campaign();
    expect(remembered).toMatchObject({ remembered: 2, unwritten: false, changes: [] });
    expect(revenue(remembered)).toEqual([111, `2/${units.length}`]);
    const revised = await reopened.addFiles([given("a - gửi lại.xlsx", await form(first, 101, 2))], unseen);
    expect(revenue(revised)).toEqual([112, `2/${units.length}`]);
    expect(new Set(revised?.changes.map((line) => (line.kind === "figure" ? `${line.change.unit} ${line.change.indicator}` : line.kind)))).toEqual(new Set([`${first} KT01`]));
    expect((await reopened.previewSummary()).added).toEqual([]);
    expect((await reopened.writeSummary(run)).sheets.added).toEqual([]);
  });

  it("takes back what was written last", async () => {
    const { session, workbook } = await planned();
    await session.addFiles([given("a.xlsx", await form(first, 100))], unseen);
    const before = await workbook.sheets();
    await session.writeSummary(run);
    expect(await session.undo()).toBe(true);
    expect((await workbook.sheets()).map(({ name }) => name).filter((name) => !name.startsWith("_SoKetState"))).toEqual(before.map(({ name }) => name).filter((name) => !name.startsWith("_SoKetState")));
    expect(await session.look()).toMatchObject({ summary: "none", canUndo: false });
    expect(await session.campaign()).toMatchObject({ unwritten: true });
    expect(await session.undo()).toBe(false);
  });

  it("keeps and takes back what people decide, before and after the workbook is opened again", async () => {
    const { session, workbook } = await planned();
    await session.addFiles([given("a.xlsx", await form(first, 100))], unseen);
    const correction = { unit: first, indicator: "KT01", column: "2016", value: 105, reason: "đơn vị báo lại", confirmedBy: "Văn phòng đơn vị", at: "2018-06-08", basis: "current" } as const;
    expect(revenue(await session.correct(correction))).toEqual([105, `1/${units.length}`]);
    await session.setReceived({ unit: first, document: "appendix", replaced: null, date: "2018-06-11" });
    const { session: reopened } = await openSession(await workbook.save());
    const again = await reopened.addFiles([given("a.xlsx", await form(first, 100))], unseen);
    expect(revenue(again)).toEqual([105, `1/${units.length}`]);
    expect(again?.units[0]?.daysLate).toBe(2);
    expect(revenue(await reopened.withdraw({ correction }))).toEqual([100, `1/${units.length}`]);
    await reopened.writeSummary(run);
    expect(revenue(await reopened.campaign())).toEqual([100, `1/${units.length}`]);
  });

  it("takes the register of incoming documents, or tells what is wrong with it and leaves everything as it was", async () => {
    const { session } = await planned();
    expect(await session.importRegister(`unit,document,date\n${first},appendix,2018-06-10\n`)).toMatchObject({ campaign: { received: [{ unit: first, date: "2018-06-10" }] } });
    expect(await session.importRegister("unit,document,date\nDV99,appendix,10-6\n")).toMatchObject({ faults: [{ line: 2, problem: "unit" }, { line: 2, problem: "date" }] });
    expect((await session.campaign())?.received).toHaveLength(1);
    const dated = async (replaced: string | null, date: string | null) => (await session.setReceived({ unit: first, document: "appendix", replaced, date }))?.received.map((record) => record.date);
    expect(await dated(null, "2018-07-02")).toEqual(["2018-06-10", "2018-07-02"]);
    expect(await dated("2018-06-10", "2018-06-09")).toEqual(["2018-07-02", "2018-06-09"]);
    expect(await dated("2018-07-02", null)).toEqual(["2018-06-09"]);
  });
});
