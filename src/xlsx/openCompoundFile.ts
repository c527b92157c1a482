import type { Refusal } from "../model/ports";
import { readBiffFonts } from "./biffFonts";
import { readBiffStream } from "./biffRecords";
import { corrupt, encrypted, wrongType } from "./refusals";
import type { FileContainer } from "./sheetJs";
import { readCompoundFile } from "./sheetJs";

export interface CompoundWorkbook {
  readonly container: FileContainer;
  /** File names of other workbooks that formulas refer to. */
  readonly externalLinks: readonly string[];
  /** Fonts of text cells by sheet and grid key; null without legacy fonts. */
  readonly fonts: readonly ReadonlyMap<number, string>[] | null;
}

/** A BIFF8 workbook (.xls) that may be read, or why it is refused. */
export function openCompoundFile(bytes: Uint8Array): CompoundWorkbook | Refusal {
  let container: FileContainer;
  try {
    container = readCompoundFile(bytes);
  } catch {
    // The library reports a broken directory or sector chain by throwing.
    return corrupt(bytes.length < 1536 ? "truncated" : "structure");
  }
  const streams = new Map(container.FullPaths.map((path, index) => [(path.split("/").filter((part) => part !== "").at(-1) ?? "").toLowerCase(), container.FileIndex[index]]));
  if (streams.has("encryptedpackage") || streams.has("dataspaces") || streams.has("\u0006dataspaces")) return encrypted;
  const workbook = streams.get("workbook");
  if (workbook === undefined) {
    if (streams.has("worddocument")) return wrongType("doc");
    return wrongType(streams.has("etextdata") ? "et" : "unknown");
  }
  if (workbook.content.length < workbook.size) return corrupt("truncated");
  const content = Uint8Array.from(workbook.content);
  const stream = readBiffStream(content);
  return "code" in stream ? stream : { container, externalLinks: stream.externalLinks, fonts: readBiffFonts(content) };
}
