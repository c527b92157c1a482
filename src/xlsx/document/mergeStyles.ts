import { escapeXml } from "../escapeXml";
import type { StyleNumbers } from "../renderWorkbook";
import type { Replacement, XmlElement } from "./xmlTree";
import { childNamed, childrenNamed, findElement, numberAttribute, outerXml, parseXml, replaceParts } from "./xmlTree";

/** Lists of a style sheet in the order of the schema (CT_Stylesheet). */
const lists = ["numFmts", "fonts", "fills", "borders", "cellStyleXfs", "cellXfs", "cellStyles", "dxfs", "tableStyles", "colors", "extLst"] as const;
type List = (typeof lists)[number];
const firstOwnFormat = 164;

export interface MergedStyles {
  readonly xml: string;
  readonly numbers: StyleNumbers;
}

/** One style sheet with the styles of another appended; what is there already is used again, so that writing twice adds nothing. */
export function mergeStyles(documentXml: string, renderedXml: string): MergedStyles {
  const document = openStyles(documentXml);
  const rendered = openStyles(renderedXml);
  const formats = mergeNumberFormats(document, rendered);
  const mergeList = (list: List, item: string): readonly number[] => rendered.items(list, item).map((xml) => document.use(list, item, xml));
  const fonts = mergeList("fonts", "font");
  const fills = mergeList("fills", "fill");
  const borders = mergeList("borders", "border");
  const conditional = mergeList("dxfs", "dxf");
  const cells = rendered.items("cellXfs", "xf").map((xml) => {
    const renumbered = [["numFmtId", formats], ["fontId", fonts], ["fillId", fills], ["borderId", borders], ["xfId", []]] as const;
    return document.use("cellXfs", "xf", renumbered.reduce((text, [attribute, numbers]) => renumber(text, attribute, numbers), xml));
  });
  return { xml: document.written(), numbers: { cells, conditional } };
}

/** Ids of the cell style a format is based on become that of the workbook's normal style. */
function renumber(xf: string, attribute: string, numbers: readonly number[] | ReadonlyMap<number, number>): string {
  return xf.replace(new RegExp(`(\\s${attribute}=")(\\d+)(")`), (_, before: string, written: string, after: string) => {
    const id = Number(written);
    const mapped = numbers instanceof Map ? (numbers.get(id) ?? id) : ((numbers as readonly number[])[id] ?? 0);
    return before + String(mapped) + after;
  });
}

/** Numbers of the formats of one's own by those they get in the document; the lowest that are free, since some programs read no high ones. */
function mergeNumberFormats(document: StyleSheet, rendered: StyleSheet): ReadonlyMap<number, number> {
  const known = new Map(document.numberFormats());
  const taken = new Set(known.values());
  const numbers = new Map<number, number>();
  let next = firstOwnFormat;
  for (const [code, id] of rendered.numberFormats()) {
    if (!known.has(code)) {
      while (taken.has(next)) next += 1;
      known.set(code, next);
      taken.add(next);
      document.use("numFmts", "numFmt", `<numFmt numFmtId="${next}" formatCode="${escapeXml(code)}"/>`);
    }
    numbers.set(id, known.get(code) ?? id);
  }
  return numbers;
}

interface StyleSheet {
  /** The items of a list without prefixes, with those used since. */
  readonly items: (list: List, item: string) => readonly string[];
  /** The place of an item in its list, where it is appended unless it is there. */
  readonly use: (list: List, item: string, xml: string) => number;
  /** Codes and ids of the formats that are not built in. */
  readonly numberFormats: () => readonly (readonly [string, number])[];
  readonly written: () => string;
}

function openStyles(xml: string): StyleSheet {
  const root = findElement(parseXml(xml), "styleSheet");
  const prefix = root?.prefix ?? "";
  const stored = new Map<List, { readonly items: string[]; readonly places: Map<string, number>; readonly before: number }>();
  const entry = (list: List, item: string): { readonly items: string[]; readonly places: Map<string, number>; readonly before: number } => {
    const found = stored.get(list);
    if (found !== undefined) return found;
    const items = childrenNamed(childNamed(root, list), item).map((element) => withoutPrefix(outerXml(xml, element), prefix));
    const places = new Map<string, number>();
    items.forEach((text, place) => {
      if (!places.has(text)) places.set(text, place);
    });
    const opened = { items, places, before: items.length };
    stored.set(list, opened);
    return opened;
  };
  return {
    items: (list, item) => entry(list, item).items,
    use: (list, item, text) => {
      const { items, places } = entry(list, item);
      const place = places.get(text) ?? items.push(text) - 1;
      places.set(text, place);
      return place;
    },
    numberFormats: () => childrenNamed(childNamed(root, "numFmts"), "numFmt").map((element) => [element.attributes.get("formatCode") ?? "", numberAttribute(element, "numFmtId") ?? 0] as const),
    written: () => {
      if (root === null) return xml;
      return replaceParts(xml, [...stored].flatMap(([list, { items, before }]) => (items.length === before ? [] : [appended(xml, root, list, items.length, items.slice(before))])));
    },
  };
}

function appended(xml: string, root: XmlElement, list: List, count: number, items: readonly string[]): Replacement {
  const { prefix } = root;
  const text = items.map((item) => withPrefix(item, prefix)).join("");
  const element = childNamed(root, list);
  if (element === null) {
    const following: readonly string[] = lists.slice(lists.indexOf(list) + 1);
    const at = root.children.find(({ name }) => following.includes(name))?.start ?? root.innerEnd;
    return { start: at, end: at, text: `<${prefix}${list} count="${count}">${text}</${prefix}${list}>` };
  }
  const tag = xml.slice(element.start, element.innerStart).replace(/\scount\s*=\s*("[^"]*"|'[^']*')/, "").replace(/\s*\/?>$/, ` count="${count}">`);
  return { start: element.start, end: element.end, text: `${tag}${xml.slice(element.innerStart, element.innerEnd)}${text}</${prefix}${list}>` };
}

function withoutPrefix(xml: string, prefix: string): string {
  return prefix === "" ? xml : xml.replaceAll(`<${prefix}`, "<").replaceAll(`</${prefix}`, "</");
}

function withPrefix(xml: string, prefix: string): string {
  return prefix === "" ? xml : xml.replace(/<(\/?)(?=[A-Za-z])/g, `<$1${prefix}`);
}
