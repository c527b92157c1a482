import { sha256Hex } from "../domain/hash";
import type { SummaryRecord } from "../domain/summaryRecord";
import { readSummaryRecord } from "../domain/summaryRecordJson";
import type { GridBook } from "../model/grid";
import type { WantedSheets } from "../model/ports";
import { recordChunk, recordKeys, recordSheetName, summarySchema } from "../model/passport";
import { joinChunks, readSheetChannel } from "./passport";

function planIn(keywords: string): string | null {
  return /(?:^|\s)plan=(\S+)/.exec(keywords)?.[1] ?? null;
}

/** The plan whose summary a workbook is; null for any other file. Either channel tells, since other programs drop properties. */
export function summaryPlan(book: GridBook): string | null {
  const keywords = book.properties.get("keywords") ?? "";
  const told = keywords.includes(summarySchema) ? planIn(keywords) : null;
  return told ?? readSheetChannel(book.grids.find(({ name }) => name === recordSheetName)).get(recordKeys.plan) ?? null;
}

/** Of a summary only the sheet that remembers is read: its facts alone may be a hundred thousand rows. Every other workbook is read whole. */
export function sheetsOfSummary(plan: string): WantedSheets {
  return (properties, sheetNames) => {
    const keywords = properties.get("keywords") ?? "";
    const isOurs = keywords.includes(summarySchema) && planIn(keywords) === plan;
    return isOurs && sheetNames.includes(recordSheetName) ? [recordSheetName] : null;
  };
}

/** What a summary workbook remembers; null when its hidden sheet is gone, cut short or altered. */
export function readSummary(book: GridBook): SummaryRecord | null {
  const values = readSheetChannel(book.grids.find(({ name }) => name === recordSheetName));
  const written = joinChunks(values, recordChunk);
  return written === null || sha256Hex(written) !== values.get(recordKeys.hash) ? null : readSummaryRecord(written);
}
