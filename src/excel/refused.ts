import { HostError, asHostError } from "../model/openWorkbook";
import type { Attempt, Found } from "./rollBack";
import { rollBack } from "./rollBack";
import type { Survey } from "./survey";
import { sameName } from "./survey";

export const nothingFound: Found = { addedByOthers: [], unnamed: -1 };

/** Takes back what a failed run changed. */
export async function takeBack(attempt: Attempt): Promise<Found> {
  try {
    return await rollBack(attempt);
  } catch {
    // Excel refuses everything, as when it was closed: the first refusal says why, and leftovers are cleaned up by the next run.
    return nothingFound;
  }
}

/** "Denied" in a workbook that is open for reading only is that, whatever else is protected. */
export function unlessReadOnly(error: unknown, readOnly: boolean): unknown {
  const refusal = asHostError(error);
  return refusal?.code === "protected" && readOnly ? new HostError("readOnly", refusal.detail) : error;
}

/** The refusal with what only the whole run knows: an "already exists" or "denied" has more than one reason. `names` are those of the sheets that were written. */
export function explained(error: unknown, survey: Survey, { addedByOthers, unnamed }: Found, names: readonly string[]): unknown {
  const refusal = asHostError(error);
  if (refusal === null) return error;
  if (refusal.code !== "nameTaken") return unlessReadOnly(refusal, survey.readOnly);
  const taken = addedByOthers.find((sheet) => names.some((name) => sameName(name, sheet.name)));
  if (taken !== undefined) return new HostError("changedMeanwhile", taken.name);
  // Sheets get their names in turn. What Excel lists among none of the sheets, and has a name, is a chart sheet.
  const name = names[unnamed];
  return name === undefined ? new HostError("unknown", refusal.detail) : new HostError("nameTaken", name);
}
