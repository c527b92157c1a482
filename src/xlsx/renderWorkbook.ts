import type { WorkbookModel } from "../model/sheetModel";
import { listSheetName } from "../model/validationLimits";
import type { ChartPart } from "./chartParts";
import { chartParts, withContentTypes } from "./chartParts";
import { definedNamesXml } from "./definedNamesXml";
import { makeEmptyPackage, sheetPath } from "./libraryWorkbook";
import type { DeflateChunk } from "./compressEntry";
import { createPackageWriter } from "./packageWriter";
import type { StyleIds } from "./rowXml";
import { sheetXml } from "./sheetXml";
import { validationLists } from "./validationLists";

const workbookPath = "xl/workbook.xml";
const contentTypesPath = "[Content_Types].xml";
const stylesPath = "xl/styles.xml";

/** New numbers of the cell formats and conditional formats of a rendered package, by their own. */
export interface StyleNumbers {
  readonly cells: readonly number[];
  readonly conditional: readonly number[];
}

export interface RenderedSheet {
  readonly name: string;
  readonly visibility: WorkbookModel["sheets"][number]["visibility"];
  readonly path: string;
  /** Consumed once, since rows may be. */
  readonly chunks: Iterable<string>;
}

/** A workbook in parts, before it is packed. */
export interface RenderedWorkbook {
  readonly sheets: readonly RenderedSheet[];
  readonly charts: readonly ChartPart[];
  readonly namesXml: string;
  /** Everything else as the library wrote it, by path. */
  readonly others: ReadonlyMap<string, Uint8Array>;
}

/**
 * The bytes of an .xlsx file: the library writes everything but the cells, the rows of every sheet are streamed into its
 * package. The same model gives the same bytes. Throws on what no file can hold (an unknown style, a text or number
 * beyond a cell), since that is a fault of the caller. `deflateChunk` is the host's own compression, where it has one.
 */
export async function renderWorkbook(model: WorkbookModel, deflateChunk: DeflateChunk | null = null): Promise<Uint8Array> {
  const { sheets, charts, namesXml, others } = await renderParts(model, listSheetName, null);
  const text = new TextDecoder();
  const writer = createPackageWriter(deflateChunk);
  for (const [path, content] of others) {
    if (path === workbookPath) await writer.add(path, [withNames(text.decode(content), namesXml)]);
    else if (path === contentTypesPath) await writer.add(path, [withContentTypes(text.decode(content), charts)]);
    else if (charts.some((part) => part.path === path)) throw new Error(`The library wrote ${path} itself`);
    else await writer.add(path, [content]);
  }
  for (const { path, chunks } of sheets) await writer.add(path, chunks);
  for (const { path, xml } of charts) await writer.add(path, [xml]);
  return writer.finish();
}

/**
 * The parts of a workbook. `listSheet` is the name for the sheet of long validation lists, where one is needed;
 * `renumber` is given the style sheet and tells the numbers that its styles get where the sheets go.
 */
export async function renderParts(model: WorkbookModel, listSheet: string, renumber: ((stylesXml: string) => StyleNumbers) | null): Promise<RenderedWorkbook> {
  const lists = validationLists(model, listSheet);
  const complete = lists.sheet === null ? model : { ...model, sheets: [...model.sheets, lists.sheet] };
  const { parts, styleIds } = await makeEmptyPackage(complete, lists);
  const text = new TextDecoder();
  const numbers = renumber === null ? null : renumber(text.decode(parts[stylesPath]));
  const ids = numbers === null ? styleIds : renumbered(styleIds, numbers);
  const sheets = complete.sheets.map((sheet, index): RenderedSheet => {
    const path = sheetPath(index);
    const libraryXml = text.decode(parts[path]);
    return { name: sheet.name, visibility: sheet.visibility, path, chunks: sheetXml(numbers === null ? libraryXml : withConditionalNumbers(libraryXml, numbers), sheet, ids) };
  });
  const own = new Set(sheets.map(({ path }) => path));
  return { sheets, charts: chartParts(complete), namesXml: definedNamesXml(complete), others: new Map(Object.entries(parts).filter(([path]) => !own.has(path))) };
}

function renumbered(styleIds: StyleIds, { cells }: StyleNumbers): StyleIds {
  return new Map([...styleIds].map(([name, id]) => [name, cells[id] ?? id]));
}

function withConditionalNumbers(libraryXml: string, { conditional }: StyleNumbers): string {
  return libraryXml.replace(/(\sdxfId=")(\d+)(")/g, (_, before: string, id: string, after: string) => before + String(conditional[Number(id)] ?? id) + after);
}

function withNames(workbookXml: string, namesXml: string): string {
  return workbookXml.replace(/<definedNames>.*<\/definedNames>/s, "").replace("</sheets>", () => `</sheets>${namesXml}`);
}
