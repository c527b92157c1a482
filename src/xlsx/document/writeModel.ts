import type { WrittenSheets } from "../../model/openWorkbook";
import type { WorkbookModel } from "../../model/sheetModel";
import { readLimits } from "../readLimits";
import type { DeflateChunk } from "../compressEntry";
import { compressEntry } from "../compressEntry";
import type { RenderedWorkbook } from "../renderWorkbook";
import { renderParts, renderWorkbook } from "../renderWorkbook";
import type { IncomingPart } from "./changeSheets";
import { changeSheets, freePath, worksheetPart } from "./changeSheets";
import { contentTypes, contentTypesPath, changeContentTypes } from "./contentTypes";
import { readDefinedNames } from "./definedNames";
import type { DocumentPackage } from "./documentPackage";
import { findPath, openDocumentPackage, partXml, textPart, withParts } from "./documentPackage";
import { withProperties } from "./documentProperties";
import { listSheetFor, unusedListSheets } from "./listSheets";
import { mergeStyles } from "./mergeStyles";
import type { MergedStyles } from "./mergeStyles";
import type { StoredPart } from "./parts";
import { changeRelationships, freeId, officeType, relationshipsOf, relationshipsPath, relationshipsXml } from "./relationships";
import { relatedPart } from "./relatedPart";
import { isSameName, sheetNamed, workbookParts } from "./workbookParts";

const stylesFile = "xl/styles.xml";

/** The package with all sheets of a model in it. A document without any sheet (null) becomes the rendered package. */
export async function writeModel(parts: DocumentPackage | null, model: WorkbookModel, deflateChunk: DeflateChunk | null): Promise<{ readonly parts: DocumentPackage; readonly written: WrittenSheets }> {
  const names = model.sheets.map(({ name }) => name);
  if (parts === null) {
    const rendered = openDocumentPackage(await renderWorkbook(model, deflateChunk), readLimits);
    if ("code" in rendered) throw new Error(`The rendered workbook is refused: ${JSON.stringify(rendered)}`);
    return { parts: rendered, written: { added: names, replaced: [], lookAgain: [] } };
  }
  const before = workbookParts(parts)?.sheets ?? [];
  const stays = before.filter((sheet) => !names.some((name) => isSameName(name, sheet.name)));
  const styles = relatedPart(parts, "styles");
  let merged: MergedStyles | null = null;
  const rendered = await renderParts(model, listSheetFor(parts, stays), (renderedXml) => {
    merged = mergeStyles(styles === null ? renderedXml : partXml(parts, styles), renderedXml);
    return merged.numbers;
  });
  const styled = withStyles(parts, styles, (merged as MergedStyles | null)?.xml ?? "");
  const incoming = await incomingParts(styled, rendered, deflateChunk);
  const listSheets = rendered.sheets.filter(({ name }) => !names.includes(name)).map(({ name }) => name);
  const changed = changeSheets(styled, {
    sheets: rendered.sheets.map(({ name, visibility }, index) => ({ name, visibility, path: incoming.sheetPaths[index] ?? "" })),
    parts: incoming.parts,
    names: readDefinedNames(`<workbook>${rendered.namesXml}</workbook>`),
    removed: unusedListSheets(parts, stays).filter((name) => !listSheets.includes(name)),
  });
  const isReplaced = (name: string): boolean => sheetNamed(before, name) !== null;
  return { parts: withProperties(changed, model.properties), written: { added: names.filter((name) => !isReplaced(name)), replaced: names.filter(isReplaced), lookAgain: [] } };
}

function withStyles(parts: DocumentPackage, stored: string | null, xml: string): DocumentPackage {
  if (stored !== null) return withParts(parts, [[stored, textPart(xml)]]);
  const book = workbookParts(parts)?.path ?? "";
  const list = relationshipsPath(book);
  const types = findPath(parts, contentTypesPath) ?? contentTypesPath;
  const relationship = { id: freeId(relationshipsOf(parts, book)), type: officeType("styles"), target: stylesFile, isExternal: false };
  return withParts(parts, [
    [stylesFile, textPart(xml)],
    [findPath(parts, list) ?? list, textPart(changeRelationships(partXml(parts, list), [relationship], new Set()))],
    [types, textPart(changeContentTypes(partXml(parts, types), new Map([[stylesFile, contentTypes.styles]]), new Set()))],
  ]);
}

/** The rendered parts under paths that are free in the package, with relationships that lead there. */
async function incomingParts(parts: DocumentPackage, { sheets, charts }: RenderedWorkbook, deflateChunk: DeflateChunk | null): Promise<{ readonly parts: readonly IncomingPart[]; readonly sheetPaths: readonly string[] }> {
  const taken = new Set<string>();
  const renamed = new Map<string, string>();
  const rename = (path: string): string => {
    const free = freePath(parts, path.replace(/\d+\.xml$/, ""), taken);
    renamed.set(path, free);
    return free;
  };
  const sheetPaths = sheets.map(({ path }) => rename(path));
  for (const { path, contentType } of charts) if (contentType !== null) rename(path);
  const rendered: DocumentPackage = new Map(charts.map(({ path, xml }) => [path, textPart(xml)]));
  const worksheets: IncomingPart[] = [];
  // One after the other: long sheets are made as they are compressed.
  for (const [index, { chunks }] of sheets.entries()) worksheets.push(worksheetPart(sheetPaths[index] ?? "", await stored(chunks, deflateChunk)));
  const others: IncomingPart[] = [];
  for (const { path, contentType, xml } of charts) if (contentType !== null) others.push({ path: renamed.get(path) ?? path, part: await stored([xml], deflateChunk), contentType });
  const relationships = [...renamed].flatMap(([path, free]): readonly IncomingPart[] => {
    const leads = relationshipsOf(rendered, path).map((relationship) => ({ ...relationship, target: renamed.get(relationship.target) ?? relationship.target }));
    return leads.length === 0 ? [] : [{ path: relationshipsPath(free), part: textPart(relationshipsXml(leads)), contentType: null }];
  });
  return { parts: [...worksheets, ...others, ...relationships], sheetPaths };
}

async function stored(chunks: Iterable<string>, deflateChunk: DeflateChunk | null): Promise<StoredPart> {
  return { kind: "stored", isChecked: true, ...(await compressEntry(chunks, deflateChunk)) };
}
