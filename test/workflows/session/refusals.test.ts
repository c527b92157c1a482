import type { FileWorkbook } from "../../../src/model/fileWorkbook";
import { HostError } from "../../../src/model/openWorkbook";
import { unitFormWorkbook } from "../../../src/sheets/formWorkbook";
import { shippedPlan } from "../../../src/workflows/session/planSources";
import { renderWorkbook } from "../../../src/xlsx/node/renderWorkbook";
import { given, openSession, unseen } from "./sessions";
import type { OpenSession } from "./sessions";

const plan = shippedPlan("2015-2020");
const [unit] = plan.units;
if (unit === undefined) throw new Error("The shipped plan has a unit");
const run = { version: "0", now: { date: "2018-06-08", hour: 16, minute: 0 } };
const revenue: Readonly<Record<string, number>> = { "2015": 100, "2016": 104, "2017": 2000, "2018H1": 56, "2018E": 112 };

type Method = "select" | "readBook" | "saveState";

interface Refusing extends OpenSession {
  /** From now on the workbook refuses this so many times. */
  readonly refuse: (method: Method, times: number) => void;
}

async function openRefusing(bytes: Uint8Array | null): Promise<Refusing> {
  const left = new Map<Method, number>();
  const refused = <Given extends readonly unknown[], Result>(method: Method, call: (...given: Given) => Promise<Result>) => async (...given: Given): Promise<Result> => {
    const times = left.get(method) ?? 0;
    left.set(method, times - 1);
    if (times > 0) throw new HostError("unknown");
    return call(...given);
  };
  const changed = (workbook: FileWorkbook): Partial<FileWorkbook> => ({
    select: refused("select", workbook.select),
    readBook: refused("readBook", workbook.readBook),
    saveState: refused("saveState", workbook.saveState),
  });
  return { ...(await openSession(bytes, changed)), refuse: (method, times) => void left.set(method, times) };
}

function form(): Promise<Uint8Array> {
  return renderWorkbook(unitFormWorkbook(plan, unit!, { entries: (indicator, column) => (indicator === "KT01" ? (revenue[column] ?? null) : null), round: 1 }));
}

async function planned(): Promise<Refusing> {
  const opened = await openRefusing(null);
  await opened.session.preparePlan({ from: "shipped", id: "2015-2020" });
  await opened.session.writePreparedPlan();
  return opened;
}

describe("a workbook that refuses what only follows", () => {
  it("showing a written sheet: the writing counts as done", async () => {
    const { session, refuse } = await openRefusing(null);
    await session.preparePlan({ from: "shipped", id: "2015-2020" });
    refuse("select", Infinity);
    expect((await session.writePreparedPlan()).added).toContain("Kế hoạch");
  });

  it("a look after a summary was taken back: the next look follows it", async () => {
    const { session, refuse } = await planned();
    await session.addFiles([given("a.xlsx", await form())], unseen);
    await session.writeSummary(run);
    refuse("readBook", Infinity);
    expect(await session.undo()).toBe(true);
    await expect(session.campaign()).rejects.toThrow(HostError);
    refuse("readBook", 0);
    expect(await session.campaign()).toMatchObject({ unwritten: true, changes: [] });
  });

  it("a check after an explanation was kept: the explanation is there", async () => {
    const { session, refuse } = await openRefusing(await form());
    const jump = (await session.check())!.findings.find(({ finding }) => finding.code === "jump")!.finding;
    refuse("readBook", Infinity);
    const text = "Nhận sáp nhập xí nghiệp";
    const explained = await session.explainOwn(jump, text);
    expect(explained?.findings.find(({ finding }) => finding.code === "jump")?.explanation).toBe(text);
    refuse("readBook", 0);
    expect((await session.check())?.findings.find(({ finding }) => finding.code === "jump")?.explanation).toBe(text);
  });
});

describe("a workbook that refuses to keep a decision", () => {
  it("leaves the campaign as it was, and keeps it when it is made again", async () => {
    const { session, refuse } = await planned();
    await session.campaign();
    refuse("saveState", 1);
    const entry = { unit: unit.code, document: "appendix", date: "2018-06-01", replaced: null } as const;
    await expect(session.setReceived(entry)).rejects.toThrow(HostError);
    expect((await session.campaign())?.received).toEqual([]);
    expect((await session.setReceived(entry))?.received).toMatchObject([{ unit: unit.code, date: "2018-06-01" }]);
  });

  it("takes files all the same: nothing about them is kept there", async () => {
    const { session, refuse } = await planned();
    await session.addFiles([], unseen);
    refuse("saveState", Infinity);
    expect((await session.addFiles([given("a.xlsx", await form())], unseen))?.files.map(({ file }) => file)).toEqual(["a.xlsx"]);
  });
});
