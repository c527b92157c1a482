import type { ReviewPlan } from "../domain/plan";
import { planForUnit } from "../domain/planForUnit";
import { planFingerprint, planToJson } from "../domain/planToJson";
import type { SummaryRecord } from "../domain/summaryRecord";
import { writeSummaryRecord } from "../domain/summaryRecordJson";
import { sha256Hex } from "../domain/hash";
import { cellTextLimit, passportKeys, passportPlanChunk, passportSchema, passportSheetName, recordChunk, recordKeys, recordSheetName, summarySchema } from "../model/passport";
import type { CellValue, SheetModel } from "../model/sheetModel";
import type { StyleRegistry } from "./styleRegistry";

/** Row of the unit's code on the hidden sheet, one-based, for the workbook name that points at it. */
export const passportUnitRow = 4;

/** Splits a text into pieces that fit a cell, never inside a surrogate pair. */
export function textChunks(text: string, limit: number): readonly string[] {
  const chunks: string[] = [];
  for (let start = 0; start < text.length; ) {
    const end = Math.min(start + limit, text.length);
    const splitsPair = end < text.length && /[\uD800-\uDBFF]/.test(text.charAt(end - 1));
    chunks.push(text.slice(start, splitsPair ? end - 1 : end));
    start = splitsPair ? end - 1 : end;
  }
  return chunks;
}

/** A hidden sheet of keys and values that programs read. */
function keyedSheet(name: string, entries: readonly (readonly [string, CellValue])[], styles: StyleRegistry): SheetModel {
  const style = styles.use("plain");
  return {
    name,
    visibility: "veryHidden",
    columns: [{ width: 14 }, { width: 60 }],
    rows: entries.map(([key, value]) => ({ cells: [{ value: key, style }, { value, style }], height: 15 })),
    merges: [],
    freeze: null,
    filter: null,
    validations: [],
    conditionalFormats: [],
    protected: true,
    page: null,
  };
}

function chunkEntries(prefix: string, text: string): readonly (readonly [string, CellValue])[] {
  return textChunks(text, cellTextLimit - 1000).map((chunk, index) => [`${prefix}${index}`, chunk]);
}

/** The hidden sheet that says which plan and unit a form belongs to, with the plan itself as far as it concerns the unit. */
export function passportSheet(plan: ReviewPlan, unit: string, styles: StyleRegistry): SheetModel {
  return keyedSheet(
    passportSheetName,
    [
      [passportKeys.schema, passportSchema],
      [passportKeys.plan, plan.id],
      [passportKeys.fingerprint, planFingerprint(plan)],
      [passportKeys.unit, unit],
      ...chunkEntries(passportPlanChunk, JSON.stringify(planToJson(planForUnit(plan, unit)))),
    ],
    styles,
  );
}

/** The hidden sheet with everything a summary remembers: the submissions it was made of and what people decided. */
export function recordSheet(record: SummaryRecord, styles: StyleRegistry): SheetModel {
  const written = writeSummaryRecord(record);
  return keyedSheet(
    recordSheetName,
    [
      [recordKeys.schema, summarySchema],
      [recordKeys.plan, record.plan],
      [recordKeys.hash, sha256Hex(written)],
      ...chunkEntries(recordChunk, written),
    ],
    styles,
  );
}
