import type { ReviewPlan } from "../domain/plan";
import type { DocumentKind, ReceivedRecord } from "../domain/received";
import type { RegisterColumn } from "./receivedWords";
import { officeDocuments, officeHeadings } from "./receivedWords";

const documents: readonly DocumentKind[] = ["appendix", "report", "resolution"];

/** Text that Excel would take for a formula gets the mark that makes it text there; quotes where the separator asks for them. */
function field(text: string): string {
  const safe = /^[=+\-@\t]/.test(text) ? `'${text}` : text;
  return /[",;\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

function officeDate(date: string): string {
  const [year, month, day] = date.split("-");
  return `${day}/${month}/${year}`;
}

/**
 * The register as the office fills it in: every unit that owes, each of its documents in a line, with the dates that are known.
 * Lines stay without a date until the document comes in. Read by Excel as UTF-8 by its first mark.
 */
export function registerTemplate({ units }: Pick<ReviewPlan, "units">, received: readonly ReceivedRecord[]): string {
  const lines = units.filter(({ exempt }) => !exempt).flatMap(({ code, name }) =>
    documents.flatMap((document) => {
      const known = received.filter((record) => record.unit === code && record.document === document);
      const dated = known.map(({ date, channel, number, note }) => ({ date: officeDate(date), channel: channel ?? "", number: number ?? "", note: note ?? "" }));
      return (dated.length > 0 ? dated : [{ date: "", channel: "", number: "", note: "" }]).map((rest): Readonly<Record<RegisterColumn, string>> => ({ unit: code, name, document: officeDocuments[document], ...rest }));
    }),
  );
  const rows = [officeHeadings.map(([, heading]) => heading), ...lines.map((line) => officeHeadings.map(([column]) => field(line[column])))];
  return `\uFEFF${rows.map((row) => row.join(",")).join("\r\n")}\r\n`;
}
