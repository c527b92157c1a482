import type { Browser } from "playwright-core";
import { longestRun } from "../../src/excel/ownSheets";
import { summarySheetNames, workbookWords } from "../../src/messages/workbookWords.vi";
import { lookAgainWords } from "../../src/messages/pane/lookAgainWords";
import { parseKeptSheet } from "../../src/model/keptSheets";
import { drawChart, typeInto } from "../excel/personsWorkbook";
import { fingerprint } from "../excelHost/fingerprint";
import { newSheet, sheetCalled } from "../excelHost/workbook/hostWorkbook";
import type { HostWorkbook } from "../excelHost/workbook/hostWorkbook";
import { startBrowser } from "./browser";
import { describeWithChromium } from "./describeWithChromium";
import { filledForm, formFile, planFile, smallPlan, soundFiles } from "./excelCampaign";
import type { ExcelPane } from "./excelPane";
import { openExcelPane, servePane } from "./excelPane";
import { agree, button, cellText, chooseFiles, consolidating, expectQuiet, openStep, part, patient, settled, shell, told, typeCell, visibleSheets, writePlan, writeSummary } from "./excelSteps";
import type { ServedPage } from "./servePage";

const plan = smallPlan(2);
const { sheets } = workbookWords;
const { refusals } = shell;
const lookAgain = lookAgainWords("vi");
const written = consolidating.step.written(summarySheetNames.size);

/** All but what a run that was cut off keeps aside. */
function withoutKept(native: HostWorkbook): unknown {
  return fingerprint({ ...native, sheets: native.sheets.filter(({ name }) => parseKeptSheet(name) === null) });
}

/** Time passes over what a run left unfinished. */
function age(native: HostWorkbook, milliseconds: number): void {
  for (const sheet of native.sheets) {
    const own = parseKeptSheet(sheet.name);
    if (own?.kind === "New") sheet.name = sheet.name.replace(String(own.run), String(own.run - milliseconds));
  }
}

describeWithChromium("a summary that Excel refuses", () => {
  let browser: Browser;
  let served: ServedPage;
  let pane: ExcelPane;
  beforeAll(async () => {
    [browser, served] = await Promise.all([startBrowser(), servePane()]);
  });
  beforeEach(async () => {
    pane = await openExcelPane(browser, served, { version: "1.14", mode: "desktop" });
    await writePlan(pane, planFile(plan));
    await openStep(pane.page, "consolidate");
    await chooseFiles(pane.page, await soundFiles(plan));
    await settled(pane);
  });
  afterEach(async () => {
    expectQuiet(pane);
    await pane.context.close();
  });
  afterAll(async () => {
    await browser.close();
    await served.close();
  });

  let revisions = 0;
  /** Reads a file that was sent again, so that there is something to write. */
  async function readRevised(): Promise<void> {
    revisions += 1;
    await chooseFiles(pane.page, [await formFile(`DV02 lần ${revisions}.xlsx`, filledForm(plan, 1, { "KT01 2018E": 4000 + revisions }, 1 + revisions))]);
    await settled(pane);
  }

  /** Writes, is refused with this sentence, and finds the workbook as it was; then lets what was in the way go, and writes. */
  async function refusedUntil(sentence: string, mend: () => void): Promise<void> {
    const before = JSON.stringify(fingerprint(pane.native));
    await writeSummary(pane.page);
    expect(await told(pane.page, sentence)).toBe(sentence);
    await settled(pane);
    expect(JSON.stringify(fingerprint(pane.native))).toBe(before);
    mend();
    await writeSummary(pane.page);
    await told(pane.page, written);
  }

  it("since its structure is protected", async () => {
    pane.native.structureProtected = true;
    await refusedUntil(refusals.protected, () => void (pane.native.structureProtected = false));
  });

  it("since it is open for reading only", async () => {
    pane.native.readOnly = true;
    await refusedUntil(refusals.readOnly, () => void (pane.native.readOnly = false));
  });

  it("since a chart sheet has a name that is needed", async () => {
    const chart = newSheet(pane.native, sheets.matrix, "chart");
    pane.native.sheets.push(chart);
    await refusedUntil(refusals.nameTaken(sheets.matrix), () => void (chart.name = "Biểu đồ của tôi"));
  });

  it("while a cell is being typed into, which is told, and the summary waits to be written", async () => {
    const { page, host, native } = pane;
    const before = JSON.stringify(fingerprint(native));
    await button(page, consolidating.step.write).click();
    await page.getByRole("dialog").waitFor();
    host.editing = true;
    await agree(page);
    expect(await told(page, refusals.editing)).toBe(refusals.editing);
    host.editing = false;
    await settled(pane);
    expect(JSON.stringify(fingerprint(native))).toBe(before);
    await writeSummary(page);
    await told(page, written);
  });

  it("since formulas of a protected sheet would lose their source", async () => {
    await writeSummary(pane.page);
    await told(pane.page, written);
    const own = newSheet(pane.native, "Của tôi");
    pane.native.sheets.push(own);
    typeInto(pane.native, "Của tôi", 0, 0, `='${sheets.matrix}'!A1`);
    own.protection = {};
    await readRevised();
    await refusedUntil(refusals.protectedSheet("Của tôi"), () => void (own.protection = null));
  });

  it("since a co-author takes a sheet away that is being replaced; what a co-author types there meanwhile comes back with Hoàn tác", async () => {
    const { page, host, native } = pane;
    await writeSummary(page);
    await told(page, written);
    await settled(pane);
    const others = visibleSheets(native).filter((name) => name !== sheets.matrix);
    await readRevised();
    host.beforeRequest = () => {
      if (!native.sheets.some(({ name }) => name.startsWith("_SoKetNew"))) return;
      native.sheets = native.sheets.filter(({ name }) => name !== sheets.matrix);
      host.beforeRequest = null;
    };
    await writeSummary(page);
    expect(await told(page, refusals.changedMeanwhile)).toBe(refusals.changedMeanwhile);
    await settled(pane);
    expect(visibleSheets(native)).toEqual(others);
    await writeSummary(page);
    await told(page, written);
    await readRevised();

    host.beforeRequest = () => {
      if (!native.sheets.some(({ name }) => name.startsWith("_SoKetNew"))) return;
      host.beforeRequest = null;
      typeCell(pane, sheets.blocForm, "Z99", "ghi thêm", "Remote");
    };
    await writeSummary(page);
    expect(await told(page, written)).toBe(`${written} ${lookAgain.edited(lookAgain.sheet(sheets.blocForm))}`);
    expect(cellText(pane, sheets.blocForm, "Z99")).toBe("");
    await button(page, part.undo).click();
    await told(page, part.undone);
    expect(cellText(pane, sheets.blocForm, "Z99")).toBe("ghi thêm");
  });

  it("and then written: a chart of the person's that may show the old figures is told, where Excel cannot tell what it shows", async () => {
    const { page, native } = pane;
    await writeSummary(page);
    expect(await told(page, written)).toBe(written);
    native.sheets.push(newSheet(native, "Của tôi"));
    drawChart(native, "Của tôi", "ColumnClustered", `='${sheets.matrix}'!$B$6:$B$7`, `='${sheets.matrix}'!$A$6:$A$7`);
    await readRevised();
    await writeSummary(page);
    expect(await told(page, written)).toBe(`${written} ${lookAgain.charts(lookAgain.sheet("Của tôi"))}`);
  });

  it("replaces a sheet of the person's that has its name only after telling, and gives it back", async () => {
    const { page, native } = pane;
    native.sheets.push(newSheet(native, sheets.matrix));
    typeCell(pane, sheets.matrix, "B2", "của tôi");
    pane.host.change({ kind: "added", sheetId: sheetCalled(native, sheets.matrix)!.id, address: "", source: "Local" });
    await settled(pane);
    expect(await writeSummary(page)).toContain(part.willReplace(1));
    await told(page, written);
    await button(page, part.undo).click();
    await told(page, part.undone);
    expect(cellText(pane, sheets.matrix, "B2")).toBe("của tôi");
  });

  it("since the pane was closed meanwhile: the workbook is as it was, and nothing is left over once the pane is opened again later", async () => {
    const { page, native } = pane;
    const isWritten = (): boolean => visibleSheets(native).includes(sheets.blocForm);
    for (let request = 1; !isWritten(); request += 1) {
      const before = JSON.stringify(withoutKept(native));
      const reached = pane.hangAt(request);
      await writeSummary(page);
      await reached;
      await pane.close();
      // All sheets take their places at once, and then nothing of before is missing either.
      if (isWritten()) expect(visibleSheets(native)).toEqual(expect.arrayContaining([sheets.matrix, sheets.sources]));
      else expect(JSON.stringify(withoutKept(native))).toBe(before);
      // Until a run can no longer be going on, its sheets might be those of a co-author's pane.
      age(native, 2 * longestRun);
      await pane.open();
      await openStep(page, "consolidate");
      await settled(pane);
      expect(native.sheets.filter(({ name }) => name.startsWith("_SoKetNew"))).toEqual([]);
      if (!isWritten()) await chooseFiles(page, await soundFiles(plan));
    }
    await button(page, consolidating.step.show).waitFor(patient);
    await told(page, shell.interrupted.excel("writeSummary"));
    await page.getByRole("main").getByRole("button", { name: part.close, exact: true }).first().click();
    await button(page, part.undo).click();
    // The pane that wrote is closed, so it is not known what was typed since.
    await button(page, part.undoLoses.undo).click();
    await told(page, part.undone);
    expect(visibleSheets(native)).not.toContain(sheets.blocForm);
  });
});
