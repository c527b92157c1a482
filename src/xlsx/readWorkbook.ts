import type { WorkBook } from "@e965/xlsx";
import type { GridBook } from "../model/grid";
import type { ReadResult, Refusal, WantedSheets } from "../model/ports";
import { cellFonts } from "./cellFonts";
import { daysBetweenEpochs } from "./epochs";
import { readExternalLinks } from "./externalLinks";
import type { Admitted } from "./gate";
import { admit } from "./gate";
import type { ReadLimits } from "./readLimits";
import { readLimits } from "./readLimits";
import { readNames } from "./readNames";
import { readProperties } from "./readProperties";
import { readSheet } from "./readSheet";
import { corrupt, tooLarge } from "./refusals";
import { parseCompoundFile, parseOutline, parsePackage } from "./sheetJs";
import { partText, sheetParts } from "./sheetParts";

/**
 * Reads an .xlsx, .xlsm, .xlsb or .xls file, recognised by its bytes. Never throws on a file's content: what cannot be
 * read whole and with certainty is a refusal. Texts are as stored (legacy encodings need them raw).
 */
export function readWorkbook(bytes: Uint8Array, wanted: WantedSheets = () => null): ReadResult {
  return readWorkbookWithin(bytes, readLimits, wanted);
}

export function readWorkbookWithin(bytes: Uint8Array, limits: ReadLimits, wanted: WantedSheets): ReadResult {
  const admitted = admit(bytes, limits);
  return "code" in admitted ? { refusal: admitted } : readAdmitted(admitted, limits, wanted);
}

/** Reads what the gate let through. */
export function readAdmitted(admitted: Admitted, limits: ReadLimits, wanted: WantedSheets): ReadResult {
  let book: GridBook | Refusal;
  try {
    book = toGridBook(admitted, limits, wanted);
  } catch {
    // The library throws on parts that contradict each other; the bytes themselves were proven whole by the gate.
    return { refusal: corrupt("structure") };
  }
  return "code" in book ? { refusal: book } : { book };
}

/** The sheets that are wanted of a package; null for all. */
function wantedSheets(parts: ReadonlyMap<string, Uint8Array>, wanted: WantedSheets): readonly string[] | null {
  const outline = parseOutline(parts);
  return wanted(readProperties(outline), outline.SheetNames);
}

function toGridBook(admitted: Admitted, limits: ReadLimits, wanted: WantedSheets): GridBook | Refusal {
  const parts = admitted.kind === "package" ? admitted.parts : null;
  const places = parts === null ? null : sheetParts(parts);
  // Only packages of XML are ever summaries; the library cannot outline the binary kind.
  const only = parts === null || places === null ? null : wantedSheets(parts, wanted);
  const workbook: WorkBook = admitted.kind === "package" ? parsePackage(admitted.parts, only) : parseCompoundFile(admitted.workbook.container);
  const fontOf = parts === null ? null : cellFonts(parts);
  const epochShift = workbook.Workbook?.WBProps?.date1904 === true ? daysBetweenEpochs : 0;
  const grids = [];
  let cells = 0;
  for (const [index, name] of workbook.SheetNames.entries()) {
    if (only !== null && !only.includes(name)) continue;
    const sheet = workbook.Sheets[name];
    const place = places?.[index];
    if (place?.kind === "other" || (sheet?.["!type"] ?? "sheet") !== "sheet") continue;
    // The library drops a sheet it fails to parse without a word.
    if (sheet === undefined) return corrupt("structure");
    const xml = parts === null || place === undefined ? null : partText(parts, place.path);
    const fonts = admitted.kind === "compoundFile" ? (admitted.workbook.fonts?.[index] ?? null) : null;
    const grid = readSheet({ name, sheet, hidden: workbook.Workbook?.Sheets?.[index]?.Hidden ?? 0, epochShift, xml, fontOf, fonts });
    if (grid === null) return corrupt("structure");
    cells += grid.cells.size;
    if (cells > limits.cells) return tooLarge("cells", limits);
    grids.push(grid);
  }
  return {
    grids,
    names: readNames(workbook),
    properties: readProperties(workbook),
    externalLinks: admitted.kind === "package" ? readExternalLinks(admitted.parts) : admitted.workbook.externalLinks,
  };
}
