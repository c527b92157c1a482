import type { Refusal } from "../model/ports";
import { fileSignature } from "./fileSignature";
import type { CompoundWorkbook } from "./openCompoundFile";
import { openCompoundFile } from "./openCompoundFile";
import { openPackage } from "./openPackage";
import type { ReadLimits } from "./readLimits";
import { corrupt, tooLarge, wrongType } from "./refusals";

export type Admitted =
  | { readonly kind: "package"; readonly parts: ReadonlyMap<string, Uint8Array> }
  | { readonly kind: "compoundFile"; readonly workbook: CompoundWorkbook };

/** Decides by the bytes alone whether a file may reach the reader; nothing of it is trusted before. */
export function admit(bytes: Uint8Array, limits: ReadLimits): Admitted | Refusal {
  if (bytes.length === 0) return corrupt("empty");
  if (bytes.length > limits.file) return tooLarge("file", limits);
  const found = fileSignature(bytes);
  if (found === "zip") {
    const parts = openPackage(bytes, limits);
    return "code" in parts ? parts : { kind: "package", parts };
  }
  if (found === "compoundFile") {
    const workbook = openCompoundFile(bytes);
    return "code" in workbook ? workbook : { kind: "compoundFile", workbook };
  }
  return wrongType(found);
}
