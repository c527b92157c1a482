import type { NamedFile } from "../libreOffice/convert";

/** A cell of a sheet written by hand: a text (each line a paragraph of its own), a number, a percentage, or nothing. */
export type TypedCell = string | number | { readonly percent: number } | null;

const escape = (text: string): string => text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");

function cellXml(cell: TypedCell): string {
  if (cell === null) return "<table:table-cell/>";
  if (typeof cell === "number") return `<table:table-cell office:value-type="float" office:value="${cell}"/>`;
  if (typeof cell === "object") return `<table:table-cell table:style-name="percent" office:value-type="percentage" office:value="${cell.percent}"/>`;
  return `<table:table-cell office:value-type="string">${cell.split("\n").map((line) => `<text:p>${escape(line)}</text:p>`).join("")}</table:table-cell>`;
}

/** A flat OpenDocument sheet for LibreOffice to save in other formats. */
export function flatSheet(name: string, rows: readonly (readonly TypedCell[])[]): NamedFile {
  const namespaces = ["office", "table", "text", "style"].map((prefix) => `xmlns:${prefix}="urn:oasis:names:tc:opendocument:xmlns:${prefix}:1.0"`).join(" ");
  const percent = '<number:percentage-style xmlns:number="urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0" style:name="P"><number:number number:decimal-places="1" number:min-integer-digits="1"/><number:text>%</number:text></number:percentage-style><style:style style:name="percent" style:family="table-cell" style:data-style-name="P"/>';
  const body = rows.map((cells) => `<table:table-row>${cells.length === 0 ? "<table:table-cell/>" : cells.map(cellXml).join("")}</table:table-row>`).join("");
  const xml = `<?xml version="1.0" encoding="UTF-8"?><office:document ${namespaces} office:version="1.2" office:mimetype="application/vnd.oasis.opendocument.spreadsheet"><office:automatic-styles>${percent}</office:automatic-styles><office:body><office:spreadsheet><table:table table:name="${name}">${body}</table:table></office:spreadsheet></office:body></office:document>`;
  return { name: "typed.fods", bytes: new TextEncoder().encode(xml) };
}
