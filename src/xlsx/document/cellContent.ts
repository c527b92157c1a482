import type { CellContent } from "../../model/grid";
import { unescapeCellText, unescapeXml } from "../unescapeXml";
import type { StoredCell } from "./sheetRow";

/** What a stored cell holds; null for a blank one. Numbers as stored, whatever day their dates count from. */
export function cellContent({ type, stored, inlineText, hasFormula }: StoredCell, strings: readonly string[]): CellContent | null {
  if (type === "inlineStr") return inlineText === null ? null : { kind: "text", value: inlineText };
  if (stored === null) return hasFormula ? (type === "str" ? { kind: "text", value: "" } : { kind: "uncomputed" }) : null;
  switch (type) {
    case "s": {
      const text = strings[Number(stored)];
      return text === undefined ? null : { kind: "text", value: text };
    }
    case "str":
      return { kind: "text", value: unescapeCellText(stored) };
    case "b":
      return { kind: "boolean", value: stored.trim() === "1" || stored.trim() === "true" };
    case "e":
      return { kind: "error", value: unescapeXml(stored.trim()) };
    default: {
      const value = Number(stored);
      return Number.isFinite(value) && stored.trim() !== "" ? { kind: "number", value } : { kind: "text", value: unescapeXml(stored) };
    }
  }
}
