import type { ReviewPlan } from "../../domain/plan";
import { blocCode } from "../../domain/plan";
import { findUnit } from "../../domain/planQueries";

/** Whose form it is, in words. */
export function unitOfForm(plan: ReviewPlan, code: string): string {
  return code === blocCode ? plan.bloc.name : (findUnit(plan, code)?.name ?? code);
}

/** Which file goes to whom, to be pasted into a sheet or a mail: forms are named by code, which says nothing to most people. */
export function fileList(plan: ReviewPlan, codes: readonly string[]): string {
  return codes.map((code) => `${code}.xlsx\t${unitOfForm(plan, code)}`).join("\n");
}
