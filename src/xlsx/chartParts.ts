import type { SheetModel, WorkbookModel } from "../model/sheetModel";
import { chartXml } from "./chartXml";
import { escapeXml } from "./escapeXml";

export interface ChartPart {
  readonly path: string;
  readonly contentType: string | null;
  readonly xml: string;
}

/** Id of the relationship from a sheet to its drawing. */
export const drawingRelationship = "rIdDrawing";

const header = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const relationshipsNamespace = "http://schemas.openxmlformats.org/package/2006/relationships";
const officeRelationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const drawingMain = "http://schemas.openxmlformats.org/drawingml/2006/main";
const spreadsheetDrawing = "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing";
const chartNamespace = "http://schemas.openxmlformats.org/drawingml/2006/chart";
const drawingType = "application/vnd.openxmlformats-officedocument.drawing+xml";
const chartType = "application/vnd.openxmlformats-officedocument.drawingml.chart+xml";

function relationships(list: readonly { readonly id: string; readonly type: "drawing" | "chart"; readonly target: string }[]): string {
  const each = list.map(({ id, type, target }) => `<Relationship Id="${id}" Type="${officeRelationships}/${type}" Target="${target}"/>`);
  return `${header}<Relationships xmlns="${relationshipsNamespace}">${each.join("")}</Relationships>`;
}

function anchorXml({ charts = [] }: SheetModel): string {
  return charts
    .map(({ anchor, title, description }, index) => {
      const corner = (name: "from" | "to", row: number, column: number): string =>
        `<xdr:${name}><xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${name}>`;
      return (
        `<xdr:twoCellAnchor editAs="oneCell">${corner("from", anchor.firstRow, anchor.firstColumn)}${corner("to", anchor.lastRow + 1, anchor.lastColumn + 1)}` +
        `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="${index + 2}" name="${escapeXml(title)}" descr="${escapeXml(description)}"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>` +
        '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>' +
        `<a:graphic><a:graphicData uri="${chartNamespace}"><c:chart xmlns:c="${chartNamespace}" xmlns:r="${officeRelationships}" r:id="rId${index + 1}"/></a:graphicData></a:graphic>` +
        "</xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>"
      );
    })
    .join("");
}

/** The parts that the charts of a workbook need beside the sheets: per sheet a drawing, per chart a part, and what leads to them. */
export function chartParts({ sheets }: WorkbookModel): readonly ChartPart[] {
  let drawings = 0;
  let charts = 0;
  return sheets.flatMap((sheet, index): readonly ChartPart[] => {
    const own = sheet.charts ?? [];
    if (own.length === 0) return [];
    drawings += 1;
    const numbers = own.map(() => (charts += 1));
    const drawing = `drawing${drawings}.xml`;
    return [
      { path: `xl/worksheets/_rels/sheet${index + 1}.xml.rels`, contentType: null, xml: relationships([{ id: drawingRelationship, type: "drawing", target: `../drawings/${drawing}` }]) },
      { path: `xl/drawings/${drawing}`, contentType: drawingType, xml: `${header}<xdr:wsDr xmlns:xdr="${spreadsheetDrawing}" xmlns:a="${drawingMain}">${anchorXml(sheet)}</xdr:wsDr>` },
      { path: `xl/drawings/_rels/${drawing}.rels`, contentType: null, xml: relationships(numbers.map((number, position) => ({ id: `rId${position + 1}`, type: "chart", target: `../charts/chart${number}.xml` }))) },
      ...own.map((chart, position): ChartPart => ({ path: `xl/charts/chart${numbers[position] ?? 0}.xml`, contentType: chartType, xml: header + chartXml(chart) })),
    ];
  });
}

/** The list of content types with those of the charts. */
export function withContentTypes(contentTypesXml: string, parts: readonly ChartPart[]): string {
  const overrides = parts.flatMap(({ path, contentType }) => (contentType === null ? [] : [`<Override PartName="/${path}" ContentType="${contentType}"/>`]));
  return contentTypesXml.replace("</Types>", () => `${overrides.join("")}</Types>`);
}
