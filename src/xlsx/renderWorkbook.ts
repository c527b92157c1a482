import type { WorkbookModel } from "../model/sheetModel";
import { chartParts, withContentTypes } from "./chartParts";
import { definedNamesXml } from "./definedNamesXml";
import { makeEmptyPackage, sheetPath } from "./libraryWorkbook";
import type { DeflateChunk } from "./packageWriter";
import { createPackageWriter } from "./packageWriter";
import { sheetXml } from "./sheetXml";
import { validationLists } from "./validationLists";

const workbookPath = "xl/workbook.xml";
const contentTypesPath = "[Content_Types].xml";

/**
 * The bytes of an .xlsx file: the library writes everything but the cells, the rows of every sheet are streamed into its
 * package. The same model gives the same bytes. Throws on what no file can hold (an unknown style, a text or number
 * beyond a cell), since that is a fault of the caller. `deflateChunk` is the host's own compression, where it has one.
 */
export async function renderWorkbook(model: WorkbookModel, deflateChunk: DeflateChunk | null = null): Promise<Uint8Array> {
  const lists = validationLists(model);
  const complete = lists.sheet === null ? model : { ...model, sheets: [...model.sheets, lists.sheet] };
  const { parts, styleIds } = await makeEmptyPackage(complete, lists);
  const text = new TextDecoder();
  const writer = createPackageWriter(deflateChunk);
  const charts = chartParts(complete);
  const sheets = new Map(complete.sheets.map((sheet, index) => [sheetPath(index), sheet]));
  for (const [path, content] of Object.entries(parts)) {
    const sheet = sheets.get(path);
    if (sheet !== undefined) writer.add(path, sheetXml(text.decode(content), sheet, styleIds));
    else if (path === workbookPath) writer.add(path, [withNames(text.decode(content), complete)]);
    else if (path === contentTypesPath) writer.add(path, [withContentTypes(text.decode(content), charts)]);
    else if (charts.some((part) => part.path === path)) throw new Error(`The library wrote ${path} itself`);
    else writer.add(path, [content]);
  }
  for (const { path, xml } of charts) writer.add(path, [xml]);
  return writer.finish();
}

function withNames(workbookXml: string, model: WorkbookModel): string {
  return workbookXml.replace(/<definedNames>.*<\/definedNames>/s, "").replace("</sheets>", () => `</sheets>${definedNamesXml(model)}`);
}
