import type { Area } from "../../model/area";
import { parseAddress } from "../../model/area";

const lastRow = 1048575;
const lastColumn = 16383;

/** The area of "B2:C9", "B2", "B:C" or "2:9" ("$" allowed); null when it is none. */
export function parseArea(reference: string): Area | null {
  const [from = "", to = from] = reference.replaceAll("$", "").split(":");
  if (/^[A-Z]{1,3}$/i.test(from)) return corners(`${from}1`, `${to}${lastRow + 1}`);
  if (/^\d+$/.test(from)) return corners(`A${from}`, `XFD${to}`);
  return corners(from, to);
}

function corners(from: string, to: string): Area | null {
  const first = parseAddress(from.toUpperCase());
  const last = parseAddress(to.toUpperCase());
  if (first === null || last === null) return null;
  return {
    firstRow: Math.min(first.row, last.row), firstColumn: Math.min(first.column, last.column),
    lastRow: Math.min(lastRow, Math.max(first.row, last.row)), lastColumn: Math.min(lastColumn, Math.max(first.column, last.column)),
  };
}
