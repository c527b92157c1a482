import { blocCode } from "../../domain/plan";
import type { ReviewPlan } from "../../domain/plan";
import { findUnit } from "../../domain/planQueries";
import type { GridBook } from "../../model/grid";
import type { WorkbookFiles } from "../../model/ports";
import { readPassport } from "../../reading/passport";
import { passportPlan } from "../checkFile";
import { readPlanBytes } from "../readPlanBytes";
import { readBook } from "../readSubmission";
import type { BasisTaken, GivenFile, WorkbookLook } from "./paneSession";

/** What a table that carries no plan is reviewed by: the plan of a form, or a plan, that the person gave. */
export interface ReviewBasis {
  readonly file: string;
  readonly plan: ReviewPlan;
  /** The unit whose figures they are. */
  readonly unit: string;
}

/** A plan as a file gives it, and the unit where the file is a unit's form. */
type GivenPlan = Omit<ReviewBasis, "unit"> & { readonly unit: string | null };

async function planInFile({ file, blob }: GivenFile, workbooks: Pick<WorkbookFiles, "readWorkbook">): Promise<GivenPlan | "cannotOpen" | "noPlan"> {
  // The browser rejects what was moved or locked since it was chosen.
  const bytes = await blob.arrayBuffer().then((buffer) => new Uint8Array(buffer)).catch(() => null);
  if (bytes === null) return "cannotOpen";
  const read = workbooks.readWorkbook(bytes);
  const carried = "refusal" in read ? null : passportPlan(read.book);
  if (carried !== null && !("refusal" in read)) {
    const { unit } = readPassport(read.book);
    return { file, plan: carried, unit: unit !== null && unit !== blocCode && findUnit(carried, unit) !== undefined ? unit : null };
  }
  const found = readPlanBytes(bytes, workbooks);
  return "plan" in found ? { file, plan: found.plan, unit: null } : "noPlan";
}

/** Takes a form or plan for the table in `book`: the basis, or why there is none yet. A unit that is not known for certain is asked for. */
export async function basisFor(book: GridBook, file: GivenFile, unit: string | null, workbooks: Pick<WorkbookFiles, "readWorkbook">): Promise<{ readonly basis: ReviewBasis | null; readonly taken: BasisTaken }> {
  const given = await planInFile(file, workbooks);
  if (typeof given === "string") return { basis: null, taken: { state: given } };
  const { rejection, unit: written, findings } = readBook(given.plan, new Map(), "", "", book);
  if (rejection === "wrongType") return { basis: null, taken: { state: "noTable" } };
  // A form knows its own unit alone: the name of another in the table is a stranger's to it.
  const namesStranger = findings.some(({ code, facts }) => code === "unitUnknown" && facts.found !== null);
  const known = unit ?? written ?? (namesStranger ? null : given.unit);
  if (known === null || known === blocCode) return { basis: null, taken: { state: "whichUnit", units: given.plan.units.map(({ code, name }) => ({ code, name })) } };
  return { basis: { ...given, unit: known }, taken: { state: "taken" } };
}

/** The table in a workbook that carries no plan, as it is reviewed by a basis. */
export function appendixOnBasis(book: GridBook, { plan, unit }: ReviewBasis): WorkbookLook["appendix"] {
  const sheet = book.grids.find(({ visibility }) => visibility === "visible")?.name;
  return sheet === undefined ? null : { plan, unit, sheet };
}
