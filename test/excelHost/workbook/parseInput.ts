import type { CellContent } from "../../../src/model/grid";

const errorTexts = new Set(["#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A"]);
const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

export type Input =
  | { readonly kind: "content"; readonly content: CellContent | null; readonly format: string | null }
  | { readonly kind: "formula"; readonly formula: string };

const content = (value: CellContent | null, format: string | null = null): Input => ({ kind: "content", content: value, format });

function serial(year: number, month: number, day: number): number {
  return Math.round(Date.UTC(year, month - 1, day) / 86_400_000) + 25_569;
}

/** A date as Excel reads one in en-US: "1/2", "1/2/2018", "2018-06-08", "May 5". */
function dateOf(text: string): Input | null {
  const slashed = /^(\d{1,2})[/-](\d{1,2})(?:[/-](\d{4}))?$/.exec(text);
  if (slashed !== null && Number(slashed[1]) <= 12 && Number(slashed[2]) <= 31) {
    return content({ kind: "number", value: serial(Number(slashed[3] ?? 2026), Number(slashed[1]), Number(slashed[2])) }, slashed[3] === undefined ? "d-mmm" : "m/d/yyyy");
  }
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text);
  if (iso !== null) return content({ kind: "number", value: serial(Number(iso[1]), Number(iso[2]), Number(iso[3])) }, "m/d/yyyy");
  const named = /^([a-z]{3,9})[ -](\d{1,2})$/i.exec(text);
  const month = named === null ? -1 : months.indexOf((named[1] ?? "").slice(0, 3).toLowerCase());
  return month < 0 ? null : content({ kind: "number", value: serial(2026, month + 1, Number(named?.[2])) }, "d-mmm");
}

/** A number as Excel reads one in en-US, with separators, percent signs, currency and brackets. */
function numberOf(text: string): Input | null {
  const match = /^(\()?[$₫]?([+-]?(?:\d{1,3}(?:,\d{3})+|\d+)?(?:\.\d*)?(?:e[+-]?\d+)?)(%)?(\))?$/i.exec(text);
  if (match === null || !/\d/.test(match[2] ?? "") || (match[1] === undefined) !== (match[4] === undefined)) return null;
  const value = Number((match[2] ?? "").replaceAll(",", ""));
  if (!Number.isFinite(value)) return null;
  const signed = match[1] === undefined ? value : -value;
  return match[3] === undefined ? content({ kind: "number", value: signed }) : content({ kind: "number", value: signed / 100 }, "0%");
}

/** What Excel makes of a value written into a cell: en-US, unless the cell is formatted as text. */
export function parseInput(value: string | number | boolean, isTextFormat: boolean): Input {
  if (isTextFormat) return content(value === "" ? null : { kind: "text", value: String(value) });
  if (typeof value === "number") return content({ kind: "number", value });
  if (typeof value === "boolean") return content({ kind: "boolean", value });
  if (value === "") return content(null);
  if (value.startsWith("'")) return content({ kind: "text", value: value.slice(1) });
  if (value.startsWith("=") && value.length > 1) return { kind: "formula", formula: value };
  const trimmed = value.trim();
  const parsed = numberOf(trimmed) ?? dateOf(trimmed);
  if (parsed !== null) return parsed;
  if (/^[+\-@]./.test(value)) return { kind: "formula", formula: `=${value}` };
  if (/^(true|false)$/i.test(trimmed)) return content({ kind: "boolean", value: trimmed.toLowerCase() === "true" });
  if (errorTexts.has(trimmed)) return content({ kind: "error", value: trimmed });
  return content({ kind: "text", value });
}
