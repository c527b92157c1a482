import type { Correction, Explanation } from "../../../src/domain/decisions";
import { noDecisions } from "../../../src/domain/decisions";
import { readWorkbookState } from "../../../src/domain/workbookState";
import type { WorkbookChange } from "../../../src/model/openWorkbook";
import { stateSheetName } from "../../../src/model/openWorkbook";
import { unitFormWorkbook } from "../../../src/sheets/formWorkbook";
import type { PaneSession } from "../../../src/workflows/session/paneSession";
import { shippedPlan } from "../../../src/workflows/session/planSources";
import { renderWorkbook } from "../../../src/xlsx/node/renderWorkbook";
import type { FileWorkbook } from "../../../src/model/fileWorkbook";
import { given, openSession, sessionOver, unseen } from "./sessions";

const plan = shippedPlan("2015-2020");
const [first, second] = plan.units;
if (first === undefined || second === undefined) throw new Error("The plan has too few units");

const correction = (unit: string, value: number): Correction => ({ unit, indicator: "KT01", column: "2017", value, reason: "cộng nhầm", confirmedBy: "Chị Lan", at: "2018-06-01", basis: null });
const explanation = (unit: string, text: string): Explanation => ({ unit, code: "jump", indicator: "KT01", column: "2017", value: null, text });
const received = (unit: string, date: string) => ({ unit, document: "appendix", replaced: null, date }) as const;

interface TwoPanes {
  readonly own: PaneSession;
  readonly other: PaneSession;
  readonly kept: () => Promise<ReturnType<typeof readWorkbookState>>;
  /** Excel tells this side of what the other wrote. */
  readonly hear: (change: WorkbookChange) => void;
}

/** Two panes over one workbook with a plan, each of which has seen the campaign; neither hears of what the other writes. */
async function twoPanes(): Promise<TwoPanes> {
  const listeners: ((change: WorkbookChange) => void)[] = [];
  const deaf: Partial<FileWorkbook> = { onChanged: async (listener) => (listeners.push(listener), async () => undefined) };
  const { session: own, workbook } = await openSession(null, () => deaf);
  await own.preparePlan({ from: "shipped", id: "2015-2020" });
  await own.writePreparedPlan();
  const other = sessionOver({ ...workbook, onChanged: async () => async () => undefined });
  await Promise.all([own.campaign(), other.campaign()]);
  return { own, other, kept: async () => readWorkbookState((await workbook.loadState()) ?? ""), hear: (change) => listeners.forEach((listener) => listener(change)) };
}

describe("two people who decide in one workbook", () => {
  it("keep both what they decided about different things, and are told", async () => {
    const { own, other, kept } = await twoPanes();
    await other.correct(correction(first.code, 5));
    await other.setReceived(received(first.code, "2018-06-01"));
    const campaign = await own.explain(explanation(second.code, "nhận sáp nhập"));
    expect(campaign?.meanwhile).toEqual({ replaced: noDecisions });
    expect(campaign?.corrections.map(({ correction: { value } }) => value)).toEqual([5]);
    expect((await own.setReceived(received(second.code, "2018-06-02")))?.meanwhile).toBeNull();
    expect((await own.setReceived({ ...received(second.code, "2018-06-02"), replaced: "2018-06-02" }))?.meanwhile).toBeNull();
    const state = await kept();
    expect([state?.decisions.corrections.length, state?.decisions.explanations.length, state?.received.map(({ date }) => date)]).toEqual([1, 1, ["2018-06-01", "2018-06-02"]]);
    // The other side has it with its own next decision, and takes nothing back.
    await other.withdraw({ correction: correction(first.code, 5) });
    expect((await kept())?.decisions).toMatchObject({ corrections: [], explanations: [{ text: "nhận sáp nhập" }] });
    expect((await own.setReceived(received(first.code, "2018-06-09")))?.corrections).toEqual([]);
  });

  it("are told whose decision about the same thing gave way", async () => {
    const { own, other, kept } = await twoPanes();
    await other.correct(correction(first.code, 5));
    const campaign = await own.correct(correction(first.code, 7));
    expect(campaign?.meanwhile?.replaced.corrections).toEqual([correction(first.code, 5)]);
    expect((await kept())?.decisions.corrections).toMatchObject([{ value: 7 }]);
  });

  it("see what the other decided as soon as Excel tells of it", async () => {
    const { own, other, hear } = await twoPanes();
    await other.correct(correction(first.code, 5));
    expect((await own.campaign())?.corrections).toEqual([]);
    hear({ sheet: stateSheetName });
    expect((await own.campaign())?.corrections).toMatchObject([{ correction: { value: 5 } }]);
  });

  it("are asked again what each answered differently; files are read as the other answered", async () => {
    const { own, other } = await twoPanes();
    const dashes = unitFormWorkbook(plan, first, { entries: (indicator, column) => (indicator === "KT01" && column !== "target" ? "-" : null), round: 1 });
    const file = given("a.xlsx", await renderWorkbook(dashes));
    const [asked] = await Promise.all([own, other].map((session) => session.addFiles([file], unseen)));
    const { id = "" } = asked?.questions.find(({ kind }) => kind === "dash") ?? {};
    const revenue = async (session: PaneSession): Promise<number | null> => (await session.campaign())?.totals.find(({ indicator, column }) => indicator === "KT01" && column === "2016")?.value ?? null;
    await other.answer(id, "zero");
    await own.explain(explanation(second.code, "nhận sáp nhập"));
    expect(await revenue(own)).toBe(0);
    await other.answer(id, "later");
    await own.setReceived(received(first.code, "2018-06-01"));
    expect(await revenue(own)).toBeNull();

    // What this side wrote itself lets it read again: still nobody has seen what the other answered since.
    await own.setReceived(received(second.code, "2018-06-02"));
    await other.answer(id, "missing");
    const campaign = await own.answer(id, "zero");
    expect([...(campaign?.meanwhile?.replaced.answers ?? [])]).toEqual([[id, "missing"]]);
    expect(campaign?.questions.map((question) => question.id)).toContain(id);
  });
});

test("two explanations kept in one form, each in a pane of its own, are both there", async () => {
  const bytes = await renderWorkbook(unitFormWorkbook(plan, first, { entries: (indicator, column) => (column === "target" ? null : indicator === "KT01" || indicator === "KT02" ? (column === "2017" ? 9000 : 10) : null), round: 1 }));
  const { session: own, workbook } = await openSession(bytes);
  const other = sessionOver({ ...workbook, onChanged: async () => async () => undefined });
  const findings = (await own.check())!.findings.map(({ finding }) => finding);
  const [mine, theirs] = findings.filter(({ place }, index) => findings.findIndex((other) => other.place.indicator === place.indicator) === index);
  await other.check();
  await own.explainOwn(mine!, "của tôi");
  await other.explainOwn(theirs!, "của người kia");
  expect(readWorkbookState((await workbook.loadState()) ?? "")?.decisions.explanations.map(({ text }) => text).sort()).toEqual(["của người kia", "của tôi"]);
});
