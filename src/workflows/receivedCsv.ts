import type { ReviewPlan } from "../domain/plan";
import type { DocumentKind, ReceivedRecord } from "../domain/received";

/** What is wrong with a line of the register; `line` counts from 1. */
export interface ReceivedFault {
  readonly line: number;
  readonly problem: "columns" | "unit" | "document" | "date" | "quotes";
  readonly found: string;
}

const documents: readonly DocumentKind[] = ["appendix", "report", "resolution"];
const optionalColumns = ["channel", "number", "note"] as const;

/** Splits one CSV line; quoted fields may hold commas and doubled quotes. Null when a quote is left open. */
function splitLine(line: string): readonly string[] | null {
  const fields: string[] = [];
  const pattern = /(?:^|,)(?:"((?:[^"]|"")*)"|([^",]*))(?=,|$)/gy;
  let end = 0;
  for (let match = pattern.exec(line); match !== null; match = pattern.exec(line)) {
    fields.push((match[1]?.replaceAll('""', '"') ?? match[2] ?? "").trim());
    end = pattern.lastIndex;
    if (end >= line.length) break;
  }
  return end === line.length ? fields : null;
}

function isCalendarDate(text: string): boolean {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(text) : Number.NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

/** Reads the register of incoming documents (`unit,document,date[,channel,number,note]`); all faults at once. */
export function parseReceivedCsv(text: string, plan: ReviewPlan): { readonly records: readonly ReceivedRecord[] } | { readonly faults: readonly ReceivedFault[] } {
  const lines = text.replace(/^\uFEFF/, "").normalize("NFC").split(/\r?\n/);
  const header = splitLine(lines[0] ?? "") ?? [];
  const known = ["unit", "document", "date", ...optionalColumns];
  if (!["unit", "document", "date"].every((name) => header.includes(name)) || header.some((name) => !known.includes(name))) {
    return { faults: [{ line: 1, problem: "columns", found: header.join(",") }] };
  }
  const codes = new Set(plan.units.map(({ code }) => code));
  const faults: ReceivedFault[] = [];
  const records: ReceivedRecord[] = [];
  lines.forEach((content, index) => {
    if (index === 0 || content.trim() === "") return;
    const line = index + 1;
    const fields = splitLine(content);
    if (fields === null || fields.length > header.length) {
      faults.push({ line, problem: fields === null ? "quotes" : "columns", found: content });
      return;
    }
    const field = (name: string): string => fields[header.indexOf(name)] ?? "";
    const document = documents.find((kind) => kind === field("document"));
    if (!codes.has(field("unit"))) faults.push({ line, problem: "unit", found: field("unit") });
    if (document === undefined) faults.push({ line, problem: "document", found: field("document") });
    if (!isCalendarDate(field("date"))) faults.push({ line, problem: "date", found: field("date") });
    if (document === undefined) return;
    const optional = (name: string): string | null => (header.includes(name) && field(name) !== "" ? field(name) : null);
    records.push({ unit: field("unit"), document, date: field("date"), channel: optional("channel"), number: optional("number"), note: optional("note") });
  });
  return faults.length > 0 ? { faults } : { records };
}
