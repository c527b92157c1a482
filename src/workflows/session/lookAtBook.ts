import { catalogueFingerprint } from "../../domain/planToJson";
import type { ReviewPlan } from "../../domain/plan";
import type { SummaryRecord } from "../../domain/summaryRecord";
import type { GridBook } from "../../model/grid";
import { readPassport } from "../../reading/passport";
import { readPlanSheets } from "../../reading/readPlanSheets";
import { summaryPlan } from "../../reading/readSummary";
import { passportPlan } from "../checkFile";
import { openSummary } from "../openSummary";
import type { PlanLook, SummaryLook, WorkbookLook } from "./paneSession";
import { isSampleUnit } from "./planSources";

/** What the sheets of a workbook say of a plan. */
export function lookForPlan(book: GridBook): PlanLook {
  const read = readPlanSheets(book);
  if (read === null) return { state: "none" };
  if ("faults" in read) return { state: "faulty", faults: read.faults };
  const { indicators, units } = read.plan;
  return { state: "sound", plan: read.plan, samples: indicators.filter(({ target }) => target?.sample === true).length, sampleUnits: units.filter(isSampleUnit).length };
}

/** The form in a workbook: which unit's it is, and the plan it carries; null when there is none, or its passport is damaged. */
export function lookForAppendix(book: GridBook): WorkbookLook["appendix"] {
  const plan = passportPlan(book);
  const { unit, table } = readPassport(book);
  if (plan === null || unit === null) return null;
  const sheet = table?.sheet ?? book.grids.find(({ visibility }) => visibility === "visible")?.name;
  return sheet === undefined ? null : { plan, unit, sheet };
}

/** The summary in a workbook, and what it remembers where it can be continued or at least compared with. */
export function lookForSummary(book: GridBook, plan: ReviewPlan): { readonly summary: SummaryLook; readonly record: SummaryRecord | null } {
  const made = summaryPlan(book);
  if (made === null) return { summary: "none", record: null };
  if (made !== plan.id) return { summary: "otherPlan", record: null };
  const record = openSummary(plan, book);
  if (record === null) return { summary: "altered", record: null };
  return { summary: record.catalogue === catalogueFingerprint(plan) ? "whole" : "outdated", record };
}
