import { stateSheetName } from "../../model/openWorkbook";
import type { SheetModel } from "../../model/sheetModel";
import type { DeflateChunk } from "../compressEntry";
import { compressEntry } from "../compressEntry";
import { rowXml } from "../rowXml";
import { renderWorkbook } from "../renderWorkbook";
import { readLimits } from "../readLimits";
import { cellContent } from "./cellContent";
import { changeSheets, freePath, noChanges, worksheetPart } from "./changeSheets";
import type { DocumentPackage } from "./documentPackage";
import { openDocumentPackage, withParts } from "./documentPackage";
import type { StoredPart } from "./parts";
import { sharedStrings } from "./sharedStrings";
import { sheetPart } from "./sheetPart";
import { readRow } from "./sheetRow";
import { sheetNamed, workbookParts } from "./workbookParts";

const chunkLength = 32_000;
const mainNamespace = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const style = "state";

/** What was remembered in a package; null when nothing was. Windows line ends come back as "\n", as from every cell. */
export function loadState(parts: DocumentPackage): string | null {
  const sheet = sheetNamed(workbookParts(parts)?.sheets ?? [], stateSheetName);
  const part = sheet === null ? null : sheetPart(parts, sheet);
  if (part === null) return null;
  const strings = sharedStrings(parts);
  let text = "";
  for (let row = 0; ; row += 1) {
    const [first] = readRow(part, row)?.cells ?? [];
    const content = first?.column === 0 ? cellContent(first, strings) : null;
    if (content?.kind !== "text") return row === 0 ? null : text;
    text += content.value;
  }
}

/** The package with a text remembered in it. */
export async function saveState(parts: DocumentPackage | null, text: string, deflateChunk: DeflateChunk | null): Promise<DocumentPackage> {
  const rows = chunks(text).map((value) => ({ cells: [{ value, style }] }));
  if (parts === null) return packageOf(rows, deflateChunk);
  const ids = new Map([[style, 0]]);
  const xml = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="${mainNamespace}"><sheetData>${rows.map((row, index) => rowXml(row, null, index, ids)).join("")}</sheetData></worksheet>`;
  const part: StoredPart = { kind: "stored", isChecked: true, ...(await compressEntry([xml], deflateChunk)) };
  const sheet = sheetNamed(workbookParts(parts)?.sheets ?? [], stateSheetName);
  if (sheet !== null && sheetPart(parts, sheet) !== null) return withParts(parts, [[sheet.path, part]]);
  const path = freePath(parts, "xl/worksheets/sheet", new Set());
  return changeSheets(parts, { ...noChanges, sheets: [{ name: stateSheetName, visibility: "veryHidden", path }], parts: [worksheetPart(path, part)] });
}

async function packageOf(rows: SheetModel["rows"], deflateChunk: DeflateChunk | null): Promise<DocumentPackage> {
  const sheet: SheetModel = { name: stateSheetName, visibility: "veryHidden", columns: [], rows, merges: [], freeze: null, filter: null, validations: [], conditionalFormats: [], protected: false, page: null };
  const bytes = await renderWorkbook({ sheets: [sheet], styles: { [style]: { font: { name: "Times New Roman", size: 11 } } }, names: {}, properties: { title: "", keywords: "" } }, deflateChunk);
  const parts = openDocumentPackage(bytes, readLimits);
  if ("code" in parts) throw new Error(`The rendered workbook is refused: ${JSON.stringify(parts)}`);
  return parts;
}

/** Pieces that fit a cell and cut no character in two; an empty text is one empty piece. */
function chunks(text: string): readonly string[] {
  const pieces: string[] = [];
  for (let at = 0; at < text.length || pieces.length === 0;) {
    let end = Math.min(text.length, at + chunkLength);
    const code = text.charCodeAt(end - 1);
    if (end < text.length && code >= 0xd800 && code <= 0xdbff) end -= 1;
    pieces.push(text.slice(at, end));
    at = end;
    if (text.length === 0) break;
  }
  return pieces;
}
