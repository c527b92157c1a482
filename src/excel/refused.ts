import { HostError, asHostError } from "../model/openWorkbook";
import type { Attempt } from "./rollBack";
import { rollBack } from "./rollBack";
import type { Survey, SurveyedSheet } from "./survey";
import { sameName } from "./survey";

/** Takes back what a failed run changed. Gives the sheets that others added meanwhile. */
export async function takeBack(attempt: Attempt): Promise<readonly SurveyedSheet[]> {
  try {
    return await rollBack(attempt);
  } catch {
    // Excel refuses everything, as when it was closed: the first refusal says why, and leftovers are cleaned up by the next run.
    return [];
  }
}

/** "Denied" in a workbook that is open for reading only is that, whatever else is protected. */
export function unlessReadOnly(error: unknown, readOnly: boolean): unknown {
  const refusal = asHostError(error);
  return refusal?.code === "protected" && readOnly ? new HostError("readOnly", refusal.detail) : error;
}

/** The refusal with what only the whole run knows: an "already exists" or "denied" has more than one reason. */
export function explained(error: unknown, survey: Survey, addedByOthers: readonly SurveyedSheet[], names: readonly string[]): unknown {
  const refusal = asHostError(error);
  if (refusal === null) return error;
  const taken = addedByOthers.find((sheet) => names.some((name) => sameName(name, sheet.name)));
  if (refusal.code === "unknown" && taken !== undefined) return new HostError("changedMeanwhile", taken.name);
  return unlessReadOnly(refusal, survey.readOnly);
}
