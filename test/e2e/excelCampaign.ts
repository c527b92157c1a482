import type { ReviewPlan } from "../../src/domain/plan";
import { planToJson } from "../../src/domain/planToJson";
import type { WorkbookModel } from "../../src/model/sheetModel";
import { unitFormWorkbook } from "../../src/sheets/formWorkbook";
import { demoFigures, figureKey } from "../../src/workflows/demo/figures";
import { createRandom } from "../../src/workflows/demo/random";
import { demoPlan } from "../../src/workflows/demo/roster";
import { renderWorkbook } from "../../src/xlsx/node/renderWorkbook";
import { shippedPlan } from "../sheets/shippedPlan";

/** A file as a person chooses it. */
export interface ChosenFile {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

const sheetType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** A Khối of few units, so that every request of its summary can be looked at. */
export function smallPlan(units: number): ReviewPlan {
  const plan = demoPlan(shippedPlan());
  const kept = plan.units.slice(0, units);
  return { ...plan, id: "khoi-nho", title: "Sơ kết giữa nhiệm kỳ của một Khối nhỏ", units: kept, assignments: plan.assignments.filter(({ unit }) => kept.some(({ code }) => code === unit)) };
}

export function planFile(plan: ReviewPlan): ChosenFile {
  return { name: "ke-hoach.json", mimeType: "application/json", buffer: Buffer.from(JSON.stringify(planToJson(plan))) };
}

/** The form of a unit with sound figures; `changes` are put in place of some, by indicator and column. */
export function filledForm(plan: ReviewPlan, position: number, changes: Readonly<Record<string, number | string | null>>, round = 1): WorkbookModel {
  const unit = plan.units[position];
  if (unit === undefined) throw new Error(`The plan has no unit ${position}`);
  const figures = demoFigures(plan, createRandom(2018 + position));
  return unitFormWorkbook(plan, unit, { entries: (indicator, column) => changes[`${indicator} ${column}`] ?? figures.get(figureKey(indicator, column)) ?? null, round });
}

export async function formFile(name: string, model: WorkbookModel): Promise<ChosenFile> {
  return { name, mimeType: sheetType, buffer: Buffer.from(await renderWorkbook(model)) };
}

/** One sound form of each unit. */
export function soundFiles(plan: ReviewPlan): Promise<readonly ChosenFile[]> {
  return Promise.all(plan.units.map(({ code }, position) => formFile(`${code}.xlsx`, filledForm(plan, position, {}))));
}
