import { noState } from "../../domain/joinStates";
import { readWorkbookState, writeWorkbookState } from "../../domain/workbookState";
import type { GridBook } from "../../model/grid";
import { stateSheetName } from "../../model/openWorkbook";
import { lookAfterwards } from "./lookAfterwards";
import { lookForAppendix, lookForPlan, lookForSummary } from "./lookAtBook";
import { checkAppendix, withExplanation, withOwnExplanation } from "./ownAppendix";
import type { CheckedAppendix, PaneSession, WorkbookLook } from "./paneSession";
import type { ReviewBasis } from "./reviewBasis";
import { appendixOnBasis, basisFor } from "./reviewBasis";
import type { SessionContext } from "./sessionContext";

/** What the open workbook is, and step Rà soát over the appendix in it: by the plan it carries, or by the one that was given for it. */
export function reviewMethods({ workbook, files, open, inTurn }: SessionContext): Pick<PaneSession, "look" | "reviewBy" | "check" | "explainOwn"> {
  let basis: ReviewBasis | null = null;

  const appendixIn = (book: GridBook): WorkbookLook["appendix"] => lookForAppendix(book) ?? (basis === null ? null : appendixOnBasis(book, basis));

  async function look(): Promise<WorkbookLook> {
    const book = await open.read();
    const plan = lookForPlan(book);
    const appendix = appendixIn(book);
    const summary = plan.state === "sound" ? lookForSummary(book, plan.plan).summary : "none";
    return { capabilities: await workbook.capabilities(), sheets: await open.sheets(), plan, appendix, summary, canUndo: await workbook.canUndo() };
  }

  async function check(): Promise<CheckedAppendix | null> {
    const book = await open.read();
    const appendix = appendixIn(book);
    return appendix === null ? null : checkAppendix(book, appendix.plan, lookForAppendix(book) === null ? basis : null);
  }

  const reviewBy: PaneSession["reviewBy"] = async (file, unit) => {
    const found = await basisFor(await open.read(), file, unit, files);
    basis = found.basis ?? basis;
    return found.taken;
  };

  const explainOwn: PaneSession["explainOwn"] = async (finding, text) => {
    const checked = await check();
    if (checked === null) return null;
    // Asked for once more: somebody else may have explained something in the same form a moment ago.
    const kept = await workbook.loadState();
    const state = (kept === null ? null : readWorkbookState(kept)) ?? noState;
    const { unit, indicator, column } = finding.place;
    const figure = checked.submission.facts.find((fact) => fact.unit === unit && fact.indicator === indicator && fact.column === column);
    const explanations = withExplanation(state.decisions.explanations, finding, figure?.value ?? null, text);
    await workbook.saveState(writeWorkbookState({ ...state, decisions: { ...state.decisions, explanations } }));
    open.forget(stateSheetName);
    // Excel tells nothing while we write, so what was typed into the form meanwhile is not known of.
    if (finding.place.sheet !== null) open.forget(finding.place.sheet);
    const seen = await lookAfterwards(async () => ({ checked: await check() }));
    return seen === null ? withOwnExplanation(checked, finding, text) : seen.checked;
  };

  return { look: inTurn(look), reviewBy: inTurn(reviewBy), check: inTurn(check), explainOwn: inTurn(explainOwn) };
}
