import type { ReviewPlan } from "../domain/plan";
import type { ReceivedRecord } from "../domain/received";
import { matchKey } from "../reading/matchKey";
import type { RegisterColumn } from "./receivedWords";
import { registerColumn, registerDocument } from "./receivedWords";

/** What is wrong with a line of the register; `line` counts from 1. "encoding": its letters are not UTF-8. */
export interface ReceivedFault {
  readonly line: number;
  readonly problem: "columns" | "unit" | "document" | "date" | "quotes" | "encoding";
  readonly found: string;
}

/** `undated`: lines without a date that were passed over. */
export type ParsedRegister = { readonly records: readonly ReceivedRecord[]; readonly undated: number } | { readonly faults: readonly ReceivedFault[] };

/** Between fields: a comma, or what Excel writes in its place where commas are decimal. */
const separators = [",", ";", "\t"] as const;
type Separator = (typeof separators)[number];

/** Splits one line; quoted fields may hold separators and doubled quotes. Null when a quote is left open or stands inside a field. */
function splitLine(line: string, separator: Separator): readonly string[] | null {
  const fields: string[] = [];
  const pattern = new RegExp(`"((?:[^"]|"")*)"|([^"${separator}]*)`, "y");
  for (let start = 0; start <= line.length; ) {
    pattern.lastIndex = start;
    const match = pattern.exec(line);
    const end = start + (match?.[0].length ?? 0);
    if (match === null || (end < line.length && line[end] !== separator)) return null;
    fields.push((match[1]?.replaceAll('""', '"') ?? match[2] ?? "").trim());
    start = end + 1;
  }
  return fields;
}

/** Separator and columns of the first line; null when it is not a register's. */
function readHeader(line: string): { readonly separator: Separator; readonly columns: readonly RegisterColumn[] } | null {
  for (const separator of separators) {
    const headings = splitLine(line, separator) ?? [];
    const columns = headings.flatMap((heading) => registerColumn(heading) ?? []);
    const isWhole = (columns.includes("unit") || columns.includes("name")) && columns.includes("document") && columns.includes("date");
    if (isWhole && columns.length === headings.length && new Set(columns).size === columns.length) return { separator, columns };
  }
  return null;
}

/** A day as ISO, as the contract writes it, or day, month and year as offices do; null for none of the calendar. */
function isoDate(text: string): string | null {
  const [, day = "", month = "", year = ""] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text) ?? [];
  const iso = year === "" ? text : `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  const time = /^\d{4}-\d{2}-\d{2}$/.test(iso) ? Date.parse(iso) : Number.NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(iso) ? iso : null;
}

/** Code of the unit that a line names: by code, else by name or alias in any spelling; undefined when nobody or several are meant. */
function unitFinder({ units }: ReviewPlan): (written: string) => string | undefined {
  const codes = new Map(units.map(({ code }) => [code.toLowerCase(), code]));
  const names = new Map<string, Set<string>>();
  for (const { code, name, aliases } of units) for (const own of [name, ...aliases]) names.set(matchKey(own), (names.get(matchKey(own)) ?? new Set()).add(code));
  return (written) => {
    const named = names.get(matchKey(written)) ?? new Set<string>();
    return codes.get(written.toLowerCase()) ?? (named.size === 1 ? [...named][0] : undefined);
  };
}

/**
 * Reads the register of incoming documents (`unit,document,date[,channel,number,note]`, in English or Vietnamese words); all
 * faults at once. `undated`: what a line without a date is: a document that is still awaited, or a fault.
 */
export function parseReceivedCsv(text: string, plan: ReviewPlan, undated: "awaited" | "fault"): ParsedRegister {
  const lines = text.replace(/^\uFEFF/, "").normalize("NFC").split(/\r?\n/);
  const broken = lines.findIndex((line) => line.includes("\uFFFD"));
  if (broken >= 0) return { faults: [{ line: broken + 1, problem: "encoding", found: lines[broken] ?? "" }] };
  const header = readHeader(lines[0] ?? "");
  if (header === null) return { faults: [{ line: 1, problem: "columns", found: lines[0] ?? "" }] };
  const { separator, columns } = header;
  const unitOf = unitFinder(plan);
  const faults: ReceivedFault[] = [];
  const records: ReceivedRecord[] = [];
  let awaited = 0;
  lines.forEach((content, index) => {
    if (index === 0 || content.replaceAll(separator, "").trim() === "") return;
    const line = index + 1;
    const fields = splitLine(content, separator);
    if (fields === null || fields.length > columns.length) {
      faults.push({ line, problem: fields === null ? "quotes" : "columns", found: content });
      return;
    }
    // An apostrophe keeps Excel from taking the text for a formula.
    const field = (name: RegisterColumn): string => (fields[columns.indexOf(name)] ?? "").replace(/^'(?=[=+\-@])/, "");
    const written = field("unit") === "" ? field("name") : field("unit");
    const [unit, document, date] = [unitOf(written), registerDocument(field("document")), isoDate(field("date"))];
    const isAwaited = undated === "awaited" && field("date") === "";
    if (unit === undefined) faults.push({ line, problem: "unit", found: written });
    if (document === undefined) faults.push({ line, problem: "document", found: field("document") });
    if (date === null && !isAwaited) faults.push({ line, problem: "date", found: field("date") });
    if (isAwaited) awaited += 1;
    if (unit === undefined || document === undefined || date === null) return;
    const optional = (name: RegisterColumn): string | null => (field(name) === "" ? null : field(name));
    records.push({ unit, document, date, channel: optional("channel"), number: optional("number"), note: optional("note") });
  });
  return faults.length > 0 ? { faults } : { records, undated: awaited };
}
