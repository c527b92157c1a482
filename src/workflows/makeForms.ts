import type { ReviewPlan } from "../domain/plan";
import { blocCode } from "../domain/plan";
import type { WorkbookFiles } from "../model/ports";
import { blocFormWorkbook, unitFormWorkbook } from "../sheets/formWorkbook";

export interface MadeForm {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Makes the forms of the given units (`bloc` for the Khối's own), one after another, named by code. Unknown codes are a fault of the caller. */
export async function* makeForms(plan: ReviewPlan, codes: readonly string[], workbooks: Pick<WorkbookFiles, "renderWorkbook">): AsyncGenerator<MadeForm> {
  for (const code of codes) {
    const unit = plan.units.find((candidate) => candidate.code === code);
    if (unit === undefined && code !== blocCode) throw new Error(`No unit has the code ${code}`);
    const model = unit === undefined ? blocFormWorkbook(plan) : unitFormWorkbook(plan, unit);
    yield { name: `${code}.xlsx`, bytes: await workbooks.renderWorkbook(model) };
  }
}
