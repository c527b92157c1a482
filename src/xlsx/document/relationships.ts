import { escapeXml } from "../escapeXml";
import type { DocumentPackage } from "./documentPackage";
import { findPath, partXml } from "./documentPackage";
import { childrenNamed, findElement, parseXml, replaceParts } from "./xmlTree";

export interface Relationship {
  readonly id: string;
  readonly type: string;
  /** Path of a part, or the address of something outside the file. */
  readonly target: string;
  readonly isExternal: boolean;
}

const header = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const namespace = "http://schemas.openxmlformats.org/package/2006/relationships";
const officeTypes = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

export function officeType(kind: string): string {
  return `${officeTypes}/${kind}`;
}

/** Where the relationships of a part stand; "" for those of the file itself. */
export function relationshipsPath(path: string): string {
  const slash = path.lastIndexOf("/") + 1;
  return `${path.slice(0, slash)}_rels/${path.slice(slash)}.rels`;
}

/** What a part refers to. */
export function relationshipsOf(parts: DocumentPackage, path: string): readonly Relationship[] {
  const xml = partXml(parts, relationshipsPath(path));
  if (xml === "") return [];
  return childrenNamed(findElement(parseXml(xml), "Relationships"), "Relationship").map(({ attributes }) => {
    const isExternal = attributes.get("TargetMode") === "External";
    const target = attributes.get("Target") ?? "";
    return { id: attributes.get("Id") ?? "", type: attributes.get("Type") ?? "", target: isExternal ? target : resolveTarget(path, target), isExternal };
  });
}

/** The path of a part that a relationship of another one names. */
function resolveTarget(from: string, target: string): string {
  const base = target.startsWith("/") ? "" : from.slice(0, from.lastIndexOf("/") + 1);
  const steps: string[] = [];
  for (const step of (base + target.replace(/#.*$/, "")).split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "." && step !== "") steps.push(step);
  }
  return steps.join("/");
}

function relationshipXml({ id, type, target, isExternal }: Relationship, prefix: string): string {
  return `<${prefix}Relationship Id="${escapeXml(id)}" Type="${escapeXml(type)}" Target="${escapeXml(isExternal ? target : `/${target}`)}"${isExternal ? ' TargetMode="External"' : ""}/>`;
}

export function relationshipsXml(relationships: readonly Relationship[]): string {
  const each = relationships.map((relationship) => relationshipXml(relationship, ""));
  return `${header}<Relationships xmlns="${namespace}">${each.join("")}</Relationships>`;
}

/** The relationships of a part with new ones, and without some by their ids; the others stay as they are written. */
export function changeRelationships(xml: string, added: readonly Relationship[], removedIds: ReadonlySet<string>): string {
  const root = findElement(parseXml(xml), "Relationships");
  if (root === null || root.innerStart === root.end) return relationshipsXml(added);
  const dropped = childrenNamed(root, "Relationship").filter(({ attributes }) => removedIds.has(attributes.get("Id") ?? ""));
  const text = added.map((relationship) => relationshipXml(relationship, root.prefix)).join("");
  return replaceParts(xml, [...dropped.map(({ start, end }) => ({ start, end, text: "" })), { start: root.innerEnd, end: root.innerEnd, text }]);
}

/** An id that none of the relationships has. */
export function freeId(relationships: readonly Relationship[]): string {
  const taken = new Set(relationships.map(({ id }) => id));
  let number = relationships.length + 1;
  while (taken.has(`rId${number}`)) number += 1;
  return `rId${number}`;
}

/** All parts that the file leads to, in stored spelling. */
export function reachableParts(parts: DocumentPackage): ReadonlySet<string> {
  const reached = new Set<string>();
  const waiting = [""];
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    for (const { target, isExternal } of relationshipsOf(parts, path)) {
      const stored = isExternal ? null : findPath(parts, target);
      if (stored === null || reached.has(stored)) continue;
      reached.add(stored);
      waiting.push(stored);
    }
  }
  return reached;
}
