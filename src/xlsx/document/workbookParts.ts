import type { Grid } from "../../model/grid";
import type { DocumentPackage } from "./documentPackage";
import { findPath, partXml } from "./documentPackage";
import { relationshipsOf } from "./relationships";
import { childrenNamed, findElement, flag, numberAttribute, parseXml, prefixedAttribute } from "./xmlTree";

/** A sheet as the workbook part tells it. */
export interface BookSheet {
  readonly name: string;
  readonly sheetId: number;
  readonly visibility: Grid["visibility"];
  readonly relationship: string;
  /** Path of its part; "" when the workbook names none. */
  readonly path: string;
  /** False for chart, dialog and macro sheets, which have no cells. */
  readonly isWorksheet: boolean;
}

/** What the workbook part says of the whole document. */
export interface WorkbookParts {
  readonly path: string;
  readonly sheets: readonly BookSheet[];
  readonly counts1904: boolean;
  /** Sheets may not be added, removed or renamed. */
  readonly isLocked: boolean;
  /** ISO Strict: other namespaces throughout. */
  readonly isStrict: boolean;
}

const officeDocument = /\/officeDocument$/;
const strictNamespace = "http://purl.oclc.org/ooxml/";

const known = new WeakMap<DocumentPackage, WorkbookParts | null>();

/** Null for a package without a workbook of XML, such as .xlsb. Read once for each package. */
export function workbookParts(parts: DocumentPackage): WorkbookParts | null {
  const found = known.get(parts);
  const book = found === undefined ? readWorkbookParts(parts) : found;
  known.set(parts, book);
  return book;
}

function readWorkbookParts(parts: DocumentPackage): WorkbookParts | null {
  const named = relationshipsOf(parts, "").find(({ type }) => officeDocument.test(type))?.target ?? "xl/workbook.xml";
  const path = findPath(parts, named) ?? [...parts.keys()].find((stored) => /(^|\/)workbook\.xml$/i.test(stored));
  if (path === undefined || !/\.xml$/i.test(path)) return null;
  const xml = partXml(parts, path);
  const root = findElement(parseXml(xml), "workbook");
  if (root === null) return null;
  const relationships = new Map(relationshipsOf(parts, path).map((relationship) => [relationship.id, relationship]));
  const sheets = childrenNamed(findElement(root, "sheets"), "sheet").map((element): BookSheet => {
    const id = prefixedAttribute(element, "id") ?? "";
    const relationship = relationships.get(id);
    const state = element.attributes.get("state");
    return {
      name: element.attributes.get("name") ?? "",
      sheetId: numberAttribute(element, "sheetId") ?? 0,
      visibility: state === "hidden" || state === "veryHidden" ? state : "visible",
      relationship: id,
      path: relationship === undefined ? "" : (findPath(parts, relationship.target) ?? ""),
      isWorksheet: relationship?.type.endsWith("/worksheet") ?? false,
    };
  });
  return {
    path,
    sheets,
    counts1904: flag(findElement(root, "workbookPr"), "date1904"),
    isLocked: flag(findElement(root, "workbookProtection"), "lockStructure"),
    isStrict: [...root.attributes.values()].some((value) => value.startsWith(strictNamespace)),
  };
}

/** Excel's comparison of names. */
export function isSameName(left: string, right: string): boolean {
  return left.toLowerCase() === right.toLowerCase();
}

export function sheetNamed(sheets: readonly BookSheet[], name: string): BookSheet | null {
  return sheets.find((sheet) => isSameName(sheet.name, name)) ?? null;
}
