import { escapeElementText, escapeXml } from "../escapeXml";
import type { XmlElement } from "./xmlTree";
import { childNamed, childrenNamed, findElement, numberAttribute, parseXml, textOf } from "./xmlTree";

/** A name of the workbook, or of one of its sheets. */
export interface DefinedName {
  readonly name: string;
  readonly reference: string;
  /** Place of its sheet in the workbook; null for a name of the whole workbook. */
  readonly sheet: number | null;
  /** Everything else that is told of it, as written. */
  readonly attributes: readonly (readonly [string, string])[];
}

const ownAttributes: ReadonlySet<string> = new Set(["name", "localSheetId"]);

/** The names in a workbook part. */
export function readDefinedNames(workbookXml: string): readonly DefinedName[] {
  const list = childNamed(findElement(parseXml(workbookXml), "workbook"), "definedNames");
  return childrenNamed(list, "definedName").map((element: XmlElement) => ({
    name: element.attributes.get("name") ?? "",
    reference: textOf(workbookXml, element),
    sheet: numberAttribute(element, "localSheetId"),
    attributes: [...element.attributes].filter(([name]) => !ownAttributes.has(name)),
  }));
}

export function definedNameXml({ name, reference, sheet, attributes }: DefinedName, prefix: string): string {
  const more = attributes.map(([attribute, value]) => ` ${attribute}="${escapeXml(value)}"`).join("");
  return `<${prefix}definedName name="${escapeXml(name)}"${sheet === null ? "" : ` localSheetId="${sheet}"`}${more}>${escapeElementText(reference)}</${prefix}definedName>`;
}

/** The names once sheets have moved: `placeOf` gives the new place of a sheet, null where it is gone with its names. */
export function movedNames(names: readonly DefinedName[], placeOf: (sheet: number) => number | null): readonly DefinedName[] {
  return names.flatMap((name) => {
    if (name.sheet === null) return [name];
    const sheet = placeOf(name.sheet);
    return sheet === null ? [] : [{ ...name, sheet }];
  });
}

/** The names without those that only speak of a sheet that is gone. */
export function withoutNamesOf(names: readonly DefinedName[], sheet: string): readonly DefinedName[] {
  const quoted = `'${sheet.replaceAll("'", "''")}'!`.toLowerCase();
  const plain = `${sheet}!`.toLowerCase();
  return names.filter(({ reference }) => {
    const written = reference.toLowerCase();
    return !written.includes(quoted) && !written.startsWith(plain);
  });
}

/** New names beside those that are there; one of the same name and sheet takes its place. */
export function mergeNames(names: readonly DefinedName[], added: readonly DefinedName[]): readonly DefinedName[] {
  const key = ({ name, sheet }: DefinedName): string => `${sheet ?? ""}!${name.toLowerCase()}`;
  const replaced = new Set(added.map(key));
  return [...names.filter((name) => !replaced.has(key(name))), ...added];
}
