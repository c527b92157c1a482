import { unescapeXml } from "../unescapeXml";

/** An element with the places it has in its text, so that it can be read and replaced without writing the rest anew. */
export interface XmlElement {
  /** Without its prefix. */
  readonly name: string;
  /** "x:" or "". */
  readonly prefix: string;
  /** By their written names, entities resolved. */
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlElement[];
  readonly start: number;
  readonly innerStart: number;
  readonly innerEnd: number;
  readonly end: number;
}

interface OpenElement extends XmlElement {
  readonly children: XmlElement[];
  innerEnd: number;
  end: number;
}

/** No "<" inside quotes, as in XML: an unclosed quotation mark then costs no more than its own tag. */
const token = /<(\/?)((?:[^\s<>/:"'=?!]+:)?)([^\s<>/:"'=?!]+)((?:[^<>"']|"[^"<]*"|'[^'<]*')*)>/g;
const attributePattern = /([^\s=/"'<>]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
const cdata = { start: "<![CDATA[", end: "]]>" };

/** The same XML without CDATA sections: their text is written with entities. */
export function withoutCdata(xml: string): string {
  let result = "";
  let at = 0;
  for (let start = xml.indexOf(cdata.start); start !== -1; start = xml.indexOf(cdata.start, at)) {
    const end = xml.indexOf(cdata.end, start);
    const text = xml.slice(start + cdata.start.length, end === -1 ? xml.length : end);
    result += xml.slice(at, start) + text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
    at = end === -1 ? xml.length : end + cdata.end.length;
  }
  return at === 0 ? xml : result + xml.slice(at);
}

const noAttributes: ReadonlyMap<string, string> = new Map();

function attributesOf(written: string): ReadonlyMap<string, string> {
  const attributes = new Map<string, string>();
  for (const [, name = "", double, single] of written.matchAll(attributePattern)) attributes.set(name, unescapeXml(double ?? single ?? ""));
  return attributes;
}

/** The elements of a text (without CDATA sections and comments) under one nameless element. Tolerant: what is never closed ends with its parent, stray ends are passed over. */
export function parseXml(xml: string): XmlElement {
  const root: OpenElement = { name: "", prefix: "", attributes: noAttributes, children: [], start: 0, innerStart: 0, innerEnd: xml.length, end: xml.length };
  const open: OpenElement[] = [root];
  for (const match of xml.matchAll(token)) {
    const [whole, slash, prefix = "", name = "", written = ""] = match;
    const start = match.index;
    const end = start + whole.length;
    if (slash === "/") {
      let depth = open.length - 1;
      while (depth > 0 && (open[depth]?.name !== name || open[depth]?.prefix !== prefix)) depth -= 1;
      if (depth <= 0) continue;
      open.splice(depth).forEach((element, index) => {
        element.innerEnd = start;
        element.end = index === 0 ? end : start;
      });
      continue;
    }
    let attributes: ReadonlyMap<string, string> | null = null;
    const element: OpenElement = {
      name, prefix, children: [], start, innerStart: end, innerEnd: end, end,
      // Most elements of a row are never asked for theirs.
      get attributes() {
        attributes ??= written.length <= 1 ? noAttributes : attributesOf(written);
        return attributes;
      },
    };
    open.at(-1)?.children.push(element);
    if (!written.endsWith("/")) open.push(element);
  }
  for (const element of open.slice(1)) {
    element.innerEnd = xml.length;
    element.end = xml.length;
  }
  return root;
}

/** The first element of a name, at any depth, in document order. */
export function findElement(element: XmlElement, name: string): XmlElement | null {
  const waiting = [...element.children].reverse();
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (next.name === name) return next;
    for (let index = next.children.length - 1; index >= 0; index -= 1) {
      const child = next.children[index];
      if (child !== undefined) waiting.push(child);
    }
  }
  return null;
}

export function childrenNamed(element: XmlElement | null, name: string): readonly XmlElement[] {
  return element === null ? [] : element.children.filter((child) => child.name === name);
}

export function childNamed(element: XmlElement | null, name: string): XmlElement | null {
  return element?.children.find((child) => child.name === name) ?? null;
}

/** An attribute with a prefix, whatever the prefix is called, such as r:id. */
export function prefixedAttribute({ attributes }: XmlElement, name: string): string | null {
  for (const [written, value] of attributes) if (written.endsWith(`:${name}`)) return value;
  return null;
}

/** What stands between the tags of an element, entities as written. */
export function innerXml(xml: string, { innerStart, innerEnd }: XmlElement): string {
  return xml.slice(innerStart, innerEnd);
}

export function outerXml(xml: string, { start, end }: XmlElement): string {
  return xml.slice(start, end);
}

/** Text of an element without child elements. */
export function textOf(xml: string, element: XmlElement): string {
  return unescapeXml(innerXml(xml, element));
}

/** A boolean attribute of the schema; `absent` where it is not written. */
export function flag(element: XmlElement | null, name: string, absent = false): boolean {
  const value = element?.attributes.get(name);
  return value === undefined ? absent : value === "1" || value === "true" || value === "on";
}

export function numberAttribute(element: XmlElement | null, name: string): number | null {
  const value = element?.attributes.get(name);
  const number = value === undefined || value.trim() === "" ? Number.NaN : Number(value);
  return Number.isFinite(number) ? number : null;
}

/** A text in place of a part of another. */
export interface Replacement {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** All replacements at once; they do not overlap. */
export function replaceParts(xml: string, replacements: readonly Replacement[]): string {
  let result = "";
  let at = 0;
  for (const { start, end, text } of [...replacements].sort((left, right) => left.start - right.start)) {
    result += xml.slice(at, start) + text;
    at = end;
  }
  return result + xml.slice(at);
}
