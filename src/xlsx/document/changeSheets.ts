import { changeContentTypes, contentTypes, contentTypesPath } from "./contentTypes";
import type { DefinedName } from "./definedNames";
import { mergeNames, movedNames, readDefinedNames, withoutNamesOf } from "./definedNames";
import type { DocumentPackage } from "./documentPackage";
import { findPath, partXml, textPart, withParts } from "./documentPackage";
import type { Part } from "./parts";
import type { Relationship } from "./relationships";
import { changeRelationships, freeId, officeType, reachableParts, relationshipsOf, relationshipsPath } from "./relationships";
import type { BookSheet, WorkbookParts } from "./workbookParts";
import { isSameName, workbookParts } from "./workbookParts";
import { changeWorkbookXml } from "./workbookXml";

/** A sheet to be put into a workbook, with its part under a path that is free there. */
export interface IncomingSheet {
  readonly name: string;
  readonly visibility: BookSheet["visibility"];
  readonly path: string;
}

export interface IncomingPart {
  readonly path: string;
  readonly part: Part;
  /** Null for a part whose type follows from its extension. */
  readonly contentType: string | null;
}

export interface SheetChanges {
  /** A sheet of the same name gets the new content in its place, others come last. */
  readonly sheets: readonly IncomingSheet[];
  /** The sheets' own parts and all that these lead to. */
  readonly parts: readonly IncomingPart[];
  /** `sheet` counts the incoming sheets. */
  readonly names: readonly DefinedName[];
  /** Names of sheets that go. */
  readonly removed: readonly string[];
}

export const noChanges: SheetChanges = { sheets: [], parts: [], names: [], removed: [] };

/** The package with other sheets: what leads to a sheet that is gone, and to nothing else, is gone with it. */
export function changeSheets(parts: DocumentPackage, changes: SheetChanges): DocumentPackage {
  const book = workbookParts(parts);
  if (book === null) throw new Error("Only a workbook of XML can be changed");
  const relationships = relationshipsOf(parts, book.path);
  const isGone = (sheet: BookSheet): boolean => [...changes.removed, ...changes.sheets.map(({ name }) => name)].some((name) => isSameName(name, sheet.name));
  const incoming = withIds(book, relationships, changes);
  const sheets = newOrder(book, incoming, changes);
  const goneIds = new Set([
    ...book.sheets.filter(isGone).map(({ relationship }) => relationship),
    // Excel makes the order of computing anew; one that does not fit the cells makes it repair the file.
    ...relationships.filter(({ type }) => type.endsWith("/calcChain")).map(({ id }) => id),
  ]);
  const relationshipsFile = relationshipsPath(book.path);
  const added = incoming.map(({ relationship, path }): Relationship => ({ id: relationship, type: officeType("worksheet"), target: path, isExternal: false }));
  const changed = withParts(parts, [
    ...changes.parts.map(({ path, part }) => [path, part] as const),
    [findPath(parts, relationshipsFile) ?? relationshipsFile, textPart(changeRelationships(partXml(parts, relationshipsFile), added, goneIds))],
    [book.path, textPart(changeWorkbookXml(partXml(parts, book.path), sheets, namesAfter(parts, book, sheets, changes, isGone)))],
  ]);
  return withoutOrphans(parts, changed, changes);
}

function withIds({ sheets }: WorkbookParts, relationships: readonly Relationship[], changes: SheetChanges): readonly BookSheet[] {
  const taken = [...relationships];
  let highest = Math.max(0, ...sheets.map(({ sheetId }) => sheetId));
  return changes.sheets.map(({ name, visibility, path }) => {
    const id = freeId(taken);
    taken.push({ id, type: "", target: path, isExternal: false });
    const replaced = sheets.find((sheet) => isSameName(sheet.name, name));
    if (replaced === undefined) highest += 1;
    return { name, visibility, path, relationship: id, sheetId: replaced?.sheetId ?? highest, isWorksheet: true };
  });
}

function newOrder({ sheets }: WorkbookParts, incoming: readonly BookSheet[], { removed }: SheetChanges): readonly BookSheet[] {
  const placed = sheets.flatMap((sheet): readonly BookSheet[] => {
    const replacement = incoming.find(({ name }) => isSameName(name, sheet.name));
    if (replacement !== undefined) return [replacement];
    return removed.some((name) => isSameName(name, sheet.name)) ? [] : [sheet];
  });
  return [...placed, ...incoming.filter((sheet) => !placed.includes(sheet))];
}

function namesAfter(parts: DocumentPackage, book: WorkbookParts, sheets: readonly BookSheet[], changes: SheetChanges, isGone: (sheet: BookSheet) => boolean): readonly DefinedName[] {
  const placeOf = (place: number): number | null => {
    const sheet = book.sheets[place];
    if (sheet === undefined || isGone(sheet)) return null;
    const moved = sheets.indexOf(sheet);
    return moved === -1 ? null : moved;
  };
  const kept = changes.removed.reduce(withoutNamesOf, movedNames(readDefinedNames(partXml(parts, book.path)), placeOf));
  const own = movedNames(changes.names, (place) => sheets.findIndex(({ name }) => name === changes.sheets[place]?.name));
  return mergeNames(kept, own);
}

/** Only parts that were led to before are taken away: what stood apart in the file stays as it is. */
function withoutOrphans(before: DocumentPackage, changed: DocumentPackage, changes: SheetChanges): DocumentPackage {
  const reached = reachableParts(changed);
  const orphans = [...reachableParts(before)].filter((path) => changed.has(path) && !reached.has(path));
  const gone = orphans.flatMap((path) => [path, findPath(changed, relationshipsPath(path)) ?? path]);
  const types = new Map(changes.parts.flatMap(({ path, contentType }) => (contentType === null ? [] : [[path, contentType] as const])));
  const list = findPath(changed, contentTypesPath) ?? contentTypesPath;
  return withParts(changed, [...gone.map((path) => [path, null] as const), [list, textPart(changeContentTypes(partXml(changed, list), types, new Set(orphans)))]]);
}

/** "xl/worksheets/sheet7.xml": the first such path from 1 on that is neither in the package nor taken; it is taken then. */
export function freePath(parts: DocumentPackage, start: string, taken: Set<string>): string {
  let number = 1;
  const path = (): string => `${start}${number}.xml`;
  while (taken.has(path()) || findPath(parts, path()) !== null) number += 1;
  taken.add(path());
  return path();
}

/** A worksheet part as an incoming one. */
export function worksheetPart(path: string, part: Part): IncomingPart {
  return { path, part, contentType: contentTypes.worksheet };
}
