import type { HostErrorCode } from "../model/openWorkbook";
import { HostError } from "../model/openWorkbook";

/** Error codes of Office.js by what they mean to a person; others are told as they are. */
const meanings: Readonly<Record<string, HostErrorCode>> = {
  InvalidOperationInCellEditMode: "editing",
  AccessDenied: "protected",
  ItemAlreadyExists: "nameTaken",
  RequestPayloadSizeLimitExceeded: "tooLarge",
  ResponsePayloadSizeLimitExceeded: "tooLarge",
  RangeExceedsLimit: "tooLarge",
  ItemNotFound: "changedMeanwhile",
  InvalidReference: "changedMeanwhile",
  Conflict: "changedMeanwhile",
  RequestAborted: "closed",
  InactiveWorkbook: "closed",
  ApiNotFound: "tooOld",
};

/** The code of an error of Office.js, whose class is another one in every window; null for any other error. */
export function officeCode(error: unknown): string | null {
  const code = typeof error === "object" && error !== null && "code" in error ? error.code : null;
  return typeof code === "string" ? code : null;
}

/** An error of Office.js as a refusal of the workbook; null for any other error, which is a bug. */
export function toHostError(error: unknown): HostError | null {
  if (error instanceof HostError) return error;
  const code = officeCode(error);
  if (code === null) return null;
  const message = error instanceof Error || (typeof error === "object" && error !== null && "message" in error) ? String(error.message) : "";
  return new HostError(meanings[code] ?? "unknown", `${code} ${message}`.trim());
}
