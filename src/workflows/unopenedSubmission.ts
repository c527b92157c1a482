import type { Submission } from "../domain/submission";

/** A file that was there when the folder was listed but could not be opened: locked, removed meanwhile, or not allowed. */
export function unopenedSubmission(file: string): Submission {
  return {
    file,
    contentHash: "",
    unit: null,
    identifiedBy: null,
    round: null,
    rejection: "corrupt",
    facts: [],
    findings: [{ code: "corrupt", place: { file, unit: null, sheet: null, cell: null, indicator: null, column: null }, facts: { detail: "unopened" } }],
    questions: [],
  };
}
