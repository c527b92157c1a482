import type { SheetModel } from "../model/sheetModel";
import type { StyleIds } from "./rowXml";
import { drawingRelationship } from "./chartParts";
import { sheetDataXml } from "./sheetDataXml";

const sheetProperties = /<sheetPr\/>|<sheetPr[ >].*?<\/sheetPr>/s;
const dimension = /<dimension [^>]*\/>/;
const sheetData = /<sheetData\/>|<sheetData>.*<\/sheetData>/s;
/** The elements that may follow hyperlinks in a worksheet (CT_Worksheet). */
const afterLinks = /<(printOptions|pageMargins|pageSetup|headerFooter|drawing|legacyDrawing|tableParts|extLst)[ >/]|<\/worksheet>/;
/** The elements that may follow the breaks between pages and the drawing. */
const afterBreaks = /<(legacyDrawing|tableParts|extLst)[ >/]|<\/worksheet>/;

/** The sheet as the library wrote it, with our rows in place of its own, in pieces. */
export function* sheetXml(libraryXml: string, sheet: SheetModel, styleIds: StyleIds): Generator<string> {
  const cells = sheetData.exec(libraryXml);
  if (cells === null) throw new Error(`The library wrote no rows for ${sheet.name}`);
  const head = libraryXml.slice(0, cells.index).replace(sheetProperties, "").replace(dimension, "");
  const tail = libraryXml.slice(cells.index + cells[0].length);
  yield head.replace(/<worksheet[^>]*>/, (start) => start + ourProperties(sheet));
  const links: string[] = [];
  yield* sheetDataXml(sheet.rows, styleIds, links);
  const at = tail.search(afterLinks);
  yield tail.slice(0, at);
  if (links.length > 0) {
    yield "<hyperlinks>";
    yield* links;
    yield "</hyperlinks>";
  }
  const rest = tail.slice(at);
  const breaksAt = rest.search(afterBreaks);
  yield rest.slice(0, breaksAt) + pageBreaks(sheet) + drawing(sheet) + rest.slice(breaksAt);
}

/** The manual page breaks, in the order of the schema; `max` is the last row or column a break goes through. */
function pageBreaks({ page }: SheetModel): string {
  const element = (name: "rowBreaks" | "colBreaks", breaks: readonly number[], max: number): string => {
    const each = breaks.map((position) => `<brk id="${position}" max="${max}" man="1"/>`).join("");
    return breaks.length === 0 ? "" : `<${name} count="${breaks.length}" manualBreakCount="${breaks.length}">${each}</${name}>`;
  };
  return element("rowBreaks", page?.rowBreaks ?? [], 16383) + element("colBreaks", page?.columnBreaks ?? [], 1048575);
}

function drawing({ charts = [] }: SheetModel): string {
  return charts.length === 0 ? "" : `<drawing xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:id="${drawingRelationship}"/>`;
}

/** Groups fold under the row above; the library writes these two in an order that Excel does not accept. */
function ourProperties({ page }: SheetModel): string {
  return `<sheetPr><outlinePr summaryBelow="0"/>${page?.fitToWidth === true ? '<pageSetUpPr fitToPage="1"/>' : ""}</sheetPr>`;
}
