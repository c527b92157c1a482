import type { DocumentPackage } from "./documentPackage";
import { partXml } from "./documentPackage";
import { escapeXml } from "../escapeXml";
import { childrenNamed, findElement, outerXml, parseXml, replaceParts } from "./xmlTree";

export const contentTypesPath = "[Content_Types].xml";

const main = "application/vnd.openxmlformats-officedocument";
export const contentTypes = {
  worksheet: `${main}.spreadsheetml.worksheet+xml`,
  styles: `${main}.spreadsheetml.styles+xml`,
  properties: "application/vnd.openxmlformats-package.core-properties+xml",
} as const;

/** The types that a package tells of its parts one by one, by lower-case path without a leading slash. */
export function typesOfParts(parts: DocumentPackage): ReadonlyMap<string, string> {
  return new Map(overrides(partXml(parts, contentTypesPath)).map(({ path, type }) => [path, type]));
}

function overrides(xml: string): readonly { readonly path: string; readonly type: string; readonly start: number; readonly end: number }[] {
  return childrenNamed(findElement(parseXml(xml), "Types"), "Override").map(({ attributes, start, end }) => ({
    path: (attributes.get("PartName") ?? "").replace(/^\//, "").toLowerCase(),
    type: attributes.get("ContentType") ?? "",
    start,
    end,
  }));
}

/** The list of content types with those of new parts, and without those of parts that are gone. */
export function changeContentTypes(xml: string, added: ReadonlyMap<string, string>, removed: ReadonlySet<string>): string {
  const gone = new Set([...removed, ...added.keys()].map((path) => path.toLowerCase()));
  const root = findElement(parseXml(xml), "Types");
  if (root === null) return xml;
  const start = `<${root.prefix}Override`;
  const texts = [...added].map(([path, type]) => `${start} PartName="/${escapeXml(path)}" ContentType="${type}"/>`);
  const dropped = overrides(xml).filter(({ path }) => gone.has(path)).map((place) => ({ start: place.start, end: place.end, text: "" }));
  if (root.innerStart === root.end) {
    const whole = outerXml(xml, root);
    return replaceParts(xml, [{ start: root.start, end: root.end, text: `${whole.replace(/\/>$/, ">")}${texts.join("")}</${root.prefix}Types>` }]);
  }
  return replaceParts(xml, [...dropped, { start: root.innerEnd, end: root.innerEnd, text: texts.join("") }]);
}
