import { multiplyExactly } from "../domain/decimal";
import { valueOfWord, wordForValue } from "../domain/planWords";
import type { GridCell } from "./grid";
import type { PlanFieldKind } from "./planSheetFields";
import type { CellValue } from "./sheetModel";

/** Yes and no as the plan sheets write them. */
export const yesNoWords = ["Có", "Không"] as const;
/** An empty list where a blank cell means everything; no code has brackets. */
const emptyListMark = "(không)";

const written = (parts: readonly string[]): string => parts.map((part) => part.replace(/[\\;]/g, "\\$&")).join("; ");

/** The parts of a list in a cell: cut at ";" ("\;" is a semicolon, "\\" a backslash); empty parts count for nothing. */
function splitList(text: string): string[] {
  const parts = [""];
  for (const piece of text.match(/\\[\\;]|[\s\S]/g) ?? []) {
    if (piece === ";") parts.push("");
    else parts[parts.length - 1] += piece.length > 1 ? piece.slice(1) : piece;
  }
  return parts.map((part) => part.trim()).filter((part) => part !== "");
}

function writeDate(iso: string): string {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso) ?? [];
  return year === undefined ? iso : `${Number(day)}-${Number(month)}-${year}`;
}

function readDateText(text: string): string {
  const [, day = "", month = "", year] = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/.exec(text) ?? [];
  return year === undefined ? text : `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
}

/** The letters of a number format that stand for something, without quoted texts, colours and escapes. */
function formatSigns(format: string | null): string {
  return (format ?? "").replace(/general/i, "").replace(/"[^"]*"|\[[^\]]*\]|\\./g, "");
}

/** True when Excel shows the number of a cell as a date. */
export function isDateCell({ format }: Pick<GridCell, "format">): boolean {
  return /[dmy]/i.test(formatSigns(format));
}

/** A number as a field takes it: dates in the 1900 system, amounts as shown. What Excel made a date of is no number. */
function readNumber(kind: PlanFieldKind, value: number, format: string | null): unknown {
  const isDate = isDateCell({ format });
  if (kind === "date") return isDate && Number.isInteger(value) && value > 60 && value < 100000 ? new Date(Date.UTC(1899, 11, 30) + value * 86400000).toISOString().slice(0, 10) : value;
  if (isDate) return { date: value };
  const isAmount = kind === "amount" || kind === "lower" || kind === "upper";
  if (isAmount && formatSigns(format).includes("%")) return multiplyExactly(value, 100);
  return isAmount || kind === "number" ? value : String(value);
}

/** What a cell shows for a field of the written plan; absent fields are blank. */
export function writePlanCell(kind: PlanFieldKind, value: unknown): CellValue {
  if (value === undefined || value === null) return null;
  if (typeof kind === "object") return wordForValue(kind.words, String(value));
  if (typeof value === "boolean") return value ? yesNoWords[0] : yesNoWords[1];
  if (kind === "lower" || kind === "upper") {
    const [lower, upper] = Array.isArray(value) ? (value as readonly number[]) : [value as number];
    return (kind === "lower" ? lower : upper) ?? null;
  }
  if (Array.isArray(value)) return value.length === 0 ? (kind === "listOrAll" ? emptyListMark : null) : written(value as readonly string[]);
  if (typeof value === "number") return value;
  const text = kind === "date" ? writeDate(String(value)) : String(value);
  return text === "" ? null : text;
}

/** The text of a cell as a person sees it, or undefined when it holds none. */
export function cellText(cell: GridCell | undefined): string | undefined {
  if (cell?.content.kind === "number") return String(cell.content.value);
  return cell?.content.kind === "text" && cell.content.value.trim() !== "" ? cell.content.value.trim() : undefined;
}

function readText(kind: PlanFieldKind, text: string): unknown {
  if (typeof kind === "object") return valueOfWord(kind.words, text);
  switch (kind) {
    case "list":
      return splitList(text);
    case "listOrAll":
      return text === emptyListMark ? [] : splitList(text);
    case "date":
      return readDateText(text);
    case "yesNo": {
      const answer = yesNoWords.findIndex((word) => word.toLowerCase() === text.normalize("NFC").toLowerCase());
      return answer < 0 ? text : answer === 0;
    }
    case "number":
    case "amount":
    case "lower":
    case "upper":
      // Whole numbers typed into a text cell are certain; "1.234" is not, and stays a fault.
      return /^-?\d{1,15}$/.test(text) ? Number(text) : text;
    case "text":
    case "textOrEmpty":
      return text;
  }
}

/**
 * The field as written JSON: undefined for a blank cell. What does not fit is handed on as it is
 * (an error cell as an object), so that the plan's own rules tell the fault.
 */
export function readPlanCell(kind: PlanFieldKind, cell: GridCell | undefined): unknown {
  const text = cellText(cell);
  if (cell === undefined || (text === undefined && cell.content.kind === "text")) return kind === "textOrEmpty" ? "" : undefined;
  if (cell.content.kind === "number") {
    const isListOrWord = typeof kind === "object" || kind === "list" || kind === "listOrAll" || kind === "yesNo";
    return isListOrWord ? readText(kind, String(cell.content.value)) : readNumber(kind, cell.content.value, cell.format);
  }
  if (cell.content.kind === "boolean") return cell.content.value;
  return text === undefined ? { [cell.content.kind]: true } : readText(kind, text);
}
