import { sha256Hex } from "../domain/hash";
import type { SummaryRecord } from "../domain/summaryRecord";
import { readSummaryRecord } from "../domain/summaryRecordJson";
import type { GridBook } from "../model/grid";
import { recordChunk, recordKeys, recordSheetName, summarySchema } from "../model/passport";
import { joinChunks, readSheetChannel } from "./passport";

/** The plan whose summary a workbook is; null for any other file. Either channel tells, since other programs drop properties. */
export function summaryPlan(book: GridBook): string | null {
  const keywords = book.properties.get("keywords") ?? "";
  const told = keywords.includes(summarySchema) ? (/(?:^|\s)plan=(\S+)/.exec(keywords)?.[1] ?? null) : null;
  return told ?? readSheetChannel(book.grids.find(({ name }) => name === recordSheetName)).get(recordKeys.plan) ?? null;
}

/** What a summary workbook remembers; null when its hidden sheet is gone, cut short or altered. */
export function readSummary(book: GridBook): SummaryRecord | null {
  const values = readSheetChannel(book.grids.find(({ name }) => name === recordSheetName));
  const written = joinChunks(values, recordChunk);
  return written === null || sha256Hex(written) !== values.get(recordKeys.hash) ? null : readSummaryRecord(written);
}
