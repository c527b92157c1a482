import type { Area } from "../../model/area";
import { cellContent } from "./cellContent";
import { readDefinedNames } from "./definedNames";
import type { DocumentPackage } from "./documentPackage";
import { partXml } from "./documentPackage";
import { parseArea } from "./parseArea";
import { sharedStrings } from "./sharedStrings";
import { sheetPart } from "./sheetPart";
import { readRow } from "./sheetRow";
import { numberText } from "./valueText";
import { sheetNamed, workbookParts } from "./workbookParts";

const longestList = 500;

/** The options of a list validation of a sheet; null where its formula has to be computed first. */
export function listOptions(parts: DocumentPackage, sheet: string, list: string): readonly string[] | null {
  const literal = /^"([^]*)"$/.exec(list)?.[1];
  if (literal !== undefined) return literal.replaceAll('""', '"').split(",").map((option) => option.trim()).filter((option) => option !== "").slice(0, longestList);
  const source = parseReference(list, sheet) ?? parseReference(namedReference(parts, list), sheet);
  return source === null ? null : textsOf(parts, source.sheet, source.area);
}

function namedReference(parts: DocumentPackage, name: string): string {
  const book = workbookParts(parts);
  if (book === null || !/^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(name)) return "";
  return readDefinedNames(partXml(parts, book.path)).find((defined) => defined.name.toLowerCase() === name.toLowerCase())?.reference ?? "";
}

function parseReference(reference: string, ownSheet: string): { readonly sheet: string; readonly area: Area } | null {
  const [, quoted, plain, cells = ""] = /^(?:'((?:[^']|'')+)'!|([^'!():,]+)!)?(\$?[A-Za-z]{1,3}\$?\d+(?::\$?[A-Za-z]{1,3}\$?\d+)?)$/.exec(reference.trim()) ?? [];
  const area = parseArea(cells);
  return area === null ? null : { sheet: quoted?.replaceAll("''", "'") ?? plain ?? ownSheet, area };
}

function textsOf(parts: DocumentPackage, name: string, area: Area): readonly string[] | null {
  const sheet = sheetNamed(workbookParts(parts)?.sheets ?? [], name);
  const part = sheet === null ? null : sheetPart(parts, sheet);
  if (part === null) return null;
  const strings = sharedStrings(parts);
  const texts: string[] = [];
  for (let row = area.firstRow; row <= area.lastRow && row < area.firstRow + longestList && texts.length < longestList; row += 1) {
    for (const cell of readRow(part, row)?.cells ?? []) {
      const content = cell.column < area.firstColumn || cell.column > area.lastColumn ? null : cellContent(cell, strings);
      if (content?.kind === "text" && content.value !== "") texts.push(content.value);
      if (content?.kind === "number") texts.push(numberText(content.value, null, false));
    }
  }
  return texts.slice(0, longestList);
}
