import { severityOf } from "../../../src/domain/findings";
import { parseAddress } from "../../../src/model/area";
import { unitFormWorkbook } from "../../../src/sheets/formWorkbook";
import type { CheckedAppendix } from "../../../src/workflows/session/paneSession";
import { planWorkbook, shippedPlan } from "../../../src/workflows/session/planSources";
import { renderWorkbook } from "../../../src/xlsx/node/renderWorkbook";
import { demoFiles } from "../../../src/workflows/demo/campaign";
import { demoPlan } from "../../../src/workflows/demo/roster";
import { given, openSession, unseen } from "./sessions";

const plan = shippedPlan("2015-2020");
const [unit] = plan.units;
if (unit === undefined) throw new Error("The shipped plan has a unit");

/** Revenue that jumps in 2017; everything else is blank. */
const revenue: Readonly<Record<string, number>> = { "2015": 100, "2016": 104, "2017": 2000, "2018H1": 56, "2018E": 112 };

async function openForm() {
  return openSession(await renderWorkbook(unitFormWorkbook(plan, unit!, { entries: (indicator, column) => (indicator === "KT01" ? (revenue[column] ?? null) : null), round: 1 })));
}

/** Findings of revenue as [code, cell, explanation]. */
function ofRevenue(checked: CheckedAppendix | null) {
  return (checked?.findings ?? []).filter(({ finding }) => finding.place.indicator === "KT01").map(({ finding, explanation }) => [finding.code, finding.place.column, explanation]);
}

describe("the appendix in the open workbook", () => {
  it("is known by its passport, whoever opens it", async () => {
    const { session } = await openForm();
    expect(await session.look()).toMatchObject({ appendix: { unit: unit.code, sheet: "Phụ biểu" }, plan: { state: "none" } });
    expect(await (await openSession(await renderWorkbook(planWorkbook(plan)))).session.check()).toBeNull();
  });

  it("counts the indicators whose figures are all there, and the figures that are still to be given", async () => {
    const checked = await (await openForm()).session.check();
    const missing = checked?.findings.filter(({ finding: { code } }) => code === "requiredMissing").length;
    expect(checked).toMatchObject({ unit: unit.code, progress: { complete: 1, asked: 26, missing, next: { indicator: "KT03", column: "2015", cell: "F16" } } });
    expect(checked?.progress.required).toBe((missing ?? 0) + 5);
  });

  it("an empty form lacks everything that is asked, and says where to begin", async () => {
    const { session } = await openSession(await renderWorkbook(unitFormWorkbook(plan, unit!, { entries: () => null, round: 1 })));
    const { progress } = (await session.check())!;
    expect(progress).toMatchObject({ complete: 0, asked: 26, next: { sheet: "Phụ biểu", cell: "F14", indicator: "KT01", column: "2015" } });
    expect(progress.missing).toBe(progress.required);
    expect(progress.required).toBe((await (await openForm()).session.check())?.progress.required);
  });

  it("is checked again as figures are typed: a finding comes, is mended, and goes", async () => {
    const { session, workbook } = await openForm();
    const jump = (await session.check())?.findings.find(({ finding }) => finding.code === "jump")?.finding;
    expect(jump?.place).toMatchObject({ indicator: "KT01", column: "2017", sheet: "Phụ biểu" });
    const at = parseAddress(jump?.place.cell ?? "") ?? { row: 0, column: 0 };
    await workbook.type([{ sheet: "Phụ biểu", ...at, value: "đang quyết toán" }]);
    expect(ofRevenue(await session.check())).toContainEqual(["notANumber", "2017", null]);
    await workbook.type([{ sheet: "Phụ biểu", ...at, value: 108 }]);
    expect(ofRevenue(await session.check())).toEqual([]);
  });

  it("keeps what the unit explains; the Khối reads it with the file, and it is asked about again when the figure changes", async () => {
    const { session, workbook } = await openForm();
    const jump = (await session.check())?.findings.find(({ finding }) => finding.code === "jump")?.finding;
    if (jump === undefined) throw new Error("No jump was found");
    expect(severityOf[jump.code]).toBe("warn");
    expect(ofRevenue(await session.explainOwn(jump, " sáp nhập Công ty A "))).toEqual([["jump", "2017", "sáp nhập Công ty A"]]);

    const khoi = await openSession(await renderWorkbook(planWorkbook(plan)));
    const campaign = await khoi.session.addFiles([given("a.xlsx", await workbook.save())], unseen);
    expect(campaign?.findings.filter(({ finding }) => finding.code === "jump").map(({ explanation }) => explanation)).toEqual(["sáp nhập Công ty A"]);

    const at = parseAddress(jump.place.cell ?? "") ?? { row: 0, column: 0 };
    await workbook.type([{ sheet: "Phụ biểu", ...at, value: 3000 }]);
    expect(ofRevenue(await session.check())).toEqual([["jump", "2017", null]]);
    await workbook.type([{ sheet: "Phụ biểu", ...at, value: 2000 }]);
    expect(ofRevenue(await session.explainOwn(jump, ""))).toEqual([["jump", "2017", null]]);
  });
});

describe("a table that the unit made itself", () => {
  const campaign = demoPlan(plan);
  const formOf = async (code: string): Promise<Uint8Array> => renderWorkbook(unitFormWorkbook(campaign, campaign.units.find((each) => each.code === code)!));
  const planFile = async (): Promise<Uint8Array> => renderWorkbook(planWorkbook(campaign));
  const ownTable = async (): Promise<Uint8Array> => {
    for (const file of demoFiles(campaign)) if ("workbook" in file && file.workbook.sheets[0]?.name === "Sheet1") return renderWorkbook(file.workbook);
    throw new Error("The sample campaign has a table typed by hand");
  };

  it("is reviewed by the form that the Khối sent, as it is typed into", async () => {
    const { session, workbook } = await openSession(await ownTable());
    await expect(session.check()).resolves.toBeNull();
    await expect(session.reviewBy(given("DV31.xlsx", await formOf("DV31")), null)).resolves.toEqual({ state: "taken" });
    expect(await session.look()).toMatchObject({ appendix: { unit: "DV31", sheet: "Sheet1" }, plan: { state: "none" } });
    const checked = (await session.check())!;
    expect(checked).toMatchObject({ unit: "DV31", basis: "DV31.xlsx", submission: { rejection: null } });
    const fact = checked.submission.facts.find(({ indicator, column, value }) => indicator === "KT01" && column === "2017" && value !== null)!;
    await workbook.type([{ sheet: "Sheet1", ...parseAddress(fact.source.cell ?? "")!, value: "đang quyết toán" }]);
    expect((await session.check())?.findings.map(({ finding: { code, place } }) => [code, place.cell])).toContainEqual(["notANumber", fact.source.cell]);
  });

  it("is asked about, where it names another unit than the form does", async () => {
    const { session } = await openSession(await ownTable());
    await expect(session.reviewBy(given("DV02.xlsx", await formOf("DV02")), null)).resolves.toMatchObject({ state: "whichUnit", units: [{ code: "DV02" }] });
    await expect(session.check()).resolves.toBeNull();
    await expect(session.reviewBy(given("DV02.xlsx", await formOf("DV02")), "DV02")).resolves.toEqual({ state: "taken" });
    expect((await session.check())?.unit).toBe("DV02");
  });

  it("by a plan: of the unit that it names, else of the one that the person says", async () => {
    const { session } = await openSession(await ownTable());
    await expect(session.reviewBy(given("ke-hoach.xlsx", await planFile()), null)).resolves.toEqual({ state: "taken" });
    expect((await session.check())?.unit).toBe("DV31");
    const other = await openSession(await ownTable());
    const { workbook } = other;
    await workbook.type([{ sheet: "Sheet1", row: 0, column: 1, value: "ĐẢNG BỘ CÔNG TY KHÔNG CÓ TRONG DANH SÁCH" }]);
    await expect(other.session.reviewBy(given("ke-hoach.xlsx", await planFile()), null)).resolves.toEqual({ state: "whichUnit", units: campaign.units.map(({ code, name }) => ({ code, name })) });
    await expect(other.session.check()).resolves.toBeNull();
    await expect(other.session.reviewBy(given("ke-hoach.xlsx", await planFile()), "DV02")).resolves.toEqual({ state: "taken" });
    expect((await other.session.check())?.unit).toBe("DV02");
  });

  it("is told from files that are no basis, and from workbooks without any table", async () => {
    const { session } = await openSession(await ownTable());
    await expect(session.reviewBy(given("a.xlsx", await ownTable()), null)).resolves.toEqual({ state: "noPlan" });
    await expect(session.reviewBy(given("a.png", new Uint8Array([0x89, 0x50, 0x4e, 0x47])), null)).resolves.toEqual({ state: "noPlan" });
    const list = await openSession(await renderWorkbook({ ...planWorkbook(plan), sheets: [{ ...planWorkbook(plan).sheets[0]!, name: "Danh bạ", rows: [] }] }));
    await expect(list.session.reviewBy(given("DV31.xlsx", await formOf("DV31")), null)).resolves.toEqual({ state: "noTable" });
  });
});
