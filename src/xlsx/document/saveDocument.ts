import type { SheetModel, WorkbookModel } from "../../model/sheetModel";
import type { DeflateChunk } from "../compressEntry";
import { renderWorkbook } from "../renderWorkbook";
import type { DocumentPackage } from "./documentPackage";
import { partXml, textPart, withParts, writePackage } from "./documentPackage";
import { sheetNamed, workbookParts } from "./workbookParts";
import { withRecalculation } from "./workbookXml";
import { writeModel } from "./writeModel";

/** The file of a document. No program opens a workbook without a visible sheet, so there a blank one is added. */
export async function saveDocument(parts: DocumentPackage | null, isStale: boolean, deflateChunk: DeflateChunk | null): Promise<Uint8Array> {
  if (parts === null) return renderWorkbook(blankWorkbook("Sheet1"), deflateChunk);
  const book = workbookParts(parts);
  const hasVisible = book === null || book.sheets.some(({ visibility }) => visibility === "visible");
  const complete = hasVisible ? parts : (await writeModel(parts, blankWorkbook(freeName(parts)), deflateChunk)).parts;
  const current = isStale && book !== null ? withParts(complete, [[book.path, textPart(withRecalculation(partXml(complete, book.path)))]]) : complete;
  return writePackage(current, deflateChunk);
}

function blankWorkbook(name: string): WorkbookModel {
  const sheet: SheetModel = { name, visibility: "visible", columns: [], rows: [], merges: [], freeze: null, filter: null, validations: [], conditionalFormats: [], protected: false, page: null };
  return { sheets: [sheet], styles: {}, names: {}, properties: { title: "", keywords: "" } };
}

function freeName(parts: DocumentPackage): string {
  const sheets = workbookParts(parts)?.sheets ?? [];
  let number = 1;
  while (sheetNamed(sheets, `Sheet${number}`) !== null) number += 1;
  return `Sheet${number}`;
}
