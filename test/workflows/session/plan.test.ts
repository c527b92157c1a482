import { planToJson } from "../../../src/domain/planToJson";
import { shippedPlan } from "../../../src/workflows/session/planSources";
import { given, openSession, unseen } from "./sessions";

const plan = shippedPlan("2015-2020");
const planSheetNames = ["Kế hoạch", "Chỉ tiêu", "Đơn vị", "Giao chỉ tiêu"];

describe("the plan of an open workbook", () => {
  it.each(["2015-2020", "2025-2030"] as const)("comes from the shipped plan %s, and is told before it is written", async (id) => {
    const { session } = await openSession(null);
    expect(await session.look()).toMatchObject({ plan: { state: "none" }, appendix: null, summary: "none", canUndo: false });
    expect(await session.preparePlan({ from: "shipped", id })).toMatchObject({ state: "ready", writing: { added: expect.arrayContaining(["Kế hoạch", "Chỉ tiêu", "Đơn vị"]), replaced: [] } });
    expect(await session.look()).toMatchObject({ plan: { state: "none" } });
    await session.writePreparedPlan();
    expect(await session.look()).toMatchObject({ plan: { state: "sound", plan: shippedPlan(id), sampleUnits: shippedPlan(id).units.length }, canUndo: true });
    expect(await session.preparePlan({ from: "shipped", id })).toMatchObject({ writing: { added: [] } });
  });

  it("is known to have been changed since it was written, sheet by sheet, until it is taken back", async () => {
    const { session, workbook } = await openSession(null);
    expect(await session.changedSinceRun()).toBeNull();
    await session.preparePlan({ from: "shipped", id: "2015-2020" });
    await session.writePreparedPlan();
    expect(await session.changedSinceRun()).toEqual([]);
    await workbook.type([{ sheet: "Đơn vị", row: 6, column: 1, value: "Đảng bộ Công ty Than" }]);
    expect(await session.changedSinceRun()).toEqual(["Đơn vị"]);
    await session.writePreparedPlan();
    expect(await session.changedSinceRun()).toEqual([]);
    await session.undo();
    expect(await session.changedSinceRun()).toBeNull();
  });

  it("comes from a file, whatever its extension, or says why not", async () => {
    const { session, workbook } = await openSession(null);
    const source = (file: string, content: Uint8Array | string) => session.preparePlan({ from: "file", file: given(file, content) });
    expect(await source("ke-hoach.txt", JSON.stringify(planToJson(plan)))).toMatchObject({ state: "ready", plan });
    expect(await source("ke-hoach.json", "{")).toEqual({ state: "unreadable", why: "notJson" });
    expect(await source("ke-hoach.json", "{}")).toMatchObject({ state: "faulty", faults: expect.arrayContaining([{ place: "id", fault: expect.anything() }]) });
    expect(await source("ke-hoach.xlsx", "PK\u0003\u0004")).toEqual({ state: "unreadable", why: "notAWorkbook" });
    await session.preparePlan({ from: "shipped", id: "2015-2020" });
    await session.writePreparedPlan();
    expect(await source("ke-hoach.xlsx", await workbook.save())).toMatchObject({ state: "ready", plan });
  });

  it("may begin with blank sheets, whose faults say in which cell something lacks", async () => {
    const { session } = await openSession(null);
    await session.preparePlan({ from: "blank" });
    await session.writePreparedPlan();
    const { plan: look } = await session.look();
    expect(look.state).toBe("faulty");
    const places = look.state === "faulty" ? look.faults.map(({ place }) => place) : [];
    expect(places).toContain("Kế hoạch!B3");
    expect(await session.campaign()).toBeNull();
    expect(await session.makeForms(["bloc"], unseen)).toBeNull();
  });

  it("is looked at again when a cell of it was typed into; what is wrong is told with its cell, and mended again", async () => {
    const { session, workbook } = await openSession(null);
    await session.preparePlan({ from: "shipped", id: "2015-2020" });
    await session.writePreparedPlan();
    await session.campaign();
    const changed: (string | null)[] = [];
    await session.onChanged(({ sheet }) => changed.push(sheet));
    const book = await workbook.readBook(["Đơn vị"]);
    const name = [...(book.grids[0]?.cells ?? [])].find(([, { content }]) => content.kind === "text" && content.value === plan.units[0]?.code)?.[0] ?? 0;
    const row = Math.floor(name / 16384);
    await workbook.type([{ sheet: "Đơn vị", row, column: name % 16384, value: plan.units[1]?.code ?? "" }]);
    expect(changed).toEqual(["Đơn vị"]);
    expect(await session.look()).toMatchObject({ plan: { state: "faulty", faults: [{ fault: { code: "duplicateId" } }] } });
    expect(await session.campaign()).toBeNull();
    await workbook.type([{ sheet: "Đơn vị", row, column: name % 16384, value: plan.units[0]?.code ?? "" }]);
    expect(await session.look()).toMatchObject({ plan: { state: "sound", plan } });
    expect(await session.campaign()).not.toBeNull();
  });

  it("gives one form as a workbook and several as an archive, and none when the person stops", async () => {
    const { session } = await openSession(null);
    await session.preparePlan({ from: "shipped", id: "2015-2020" });
    await session.writePreparedPlan();
    expect(await session.makeForms(["bloc"], unseen)).toMatchObject({ name: "bloc.xlsx", forms: 1 });
    const codes = plan.units.map(({ code }) => code);
    expect(await session.makeForms(codes, unseen)).toMatchObject({ name: "phu-bieu-sk-2015-2020.zip", forms: codes.length });
    expect(await session.makeForms(codes, () => void session.stop())).toBeNull();
    // As a message from another thread comes: in a turn of its own.
    let asked: NodeJS.Timeout | null = null;
    const stopped = session.makeForms(codes, () => {
      asked ??= setTimeout(() => void session.stop(), 0);
    });
    expect(await stopped).toBeNull();
    expect((await session.look()).sheets.map(({ name }) => name)).toEqual(expect.arrayContaining(planSheetNames));
  });
});
