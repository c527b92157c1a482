import type { FileWorkbook } from "../model/fileWorkbook";
import type { Refusal } from "../model/ports";
import { calculation } from "../workflows/calculation";
import { fileWorkbooks } from "../xlsx/document/fileWorkbooks";
import { readLimits } from "../xlsx/readLimits";
import type { Reveal } from "./workerPorts";

/** An empty workbook, or the one in a file; `reveal` is told what is to be shown. A file that is too large is refused without being loaded. */
export async function openBlob(file: Blob | null, reveal: Reveal): Promise<{ readonly workbook: FileWorkbook } | { readonly refusal: Refusal }> {
  const files = fileWorkbooks(null, reveal);
  if (file === null) return { workbook: files.create(calculation) };
  if (file.size > readLimits.file) return { refusal: { code: "tooLarge", facts: { limit: "file", allowed: readLimits.file } } };
  // The browser rejects what was moved or locked since it was chosen.
  const bytes = await file.arrayBuffer().catch(() => null);
  return bytes === null ? { refusal: { code: "corrupt", facts: { detail: "unopened" } } } : files.open(new Uint8Array(bytes), calculation);
}
