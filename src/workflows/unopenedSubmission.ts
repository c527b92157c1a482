import type { Submission } from "../domain/submission";
import { refusedSubmission } from "./readSubmission";

/** A file that was there when the folder was listed but could not be opened: locked, removed meanwhile, or not allowed. */
export function unopenedSubmission(file: string): Submission {
  return refusedSubmission(file, "", { code: "corrupt", facts: { detail: "unopened" } });
}
