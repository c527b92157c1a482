import type { Area } from "../../model/area";
import { eachTag, lastTag, tagText } from "../elementBytes";
import { nameBytes } from "../tagNames";
import { parseArea } from "./parseArea";
import type { StoredPart } from "./parts";
import { sheetBytes } from "./sheetBytes";
import { withoutCdata } from "./xmlTree";

/** Where the rows of a worksheet part stand; offsets count bytes. */
export interface SheetRows {
  /** Of the elements of the main namespace: "x:" or "". */
  readonly prefix: string;
  /** What stands before the first row, with the opening tag of the rows. */
  readonly head: string;
  /** What stands after the last row, from the closing tag on. */
  readonly tail: string;
  /** Zero-based number of each row in file order, and where it starts; one more start tells where the last one ends. */
  readonly numbers: Uint32Array;
  readonly starts: Uint32Array;
  /** In points; NaN where the sheet's default counts, 0 where the row is hidden. */
  readonly heights: Float32Array;
  /** Their positions by their numbers, the first in the file first; null where they stand in this order anyway. */
  readonly order: Uint32Array | null;
  /** Areas that one formula fills as a whole: no cell of them can be changed by itself. */
  readonly formulaAreas: readonly Area[];
}

type Found = Pick<SheetRows, "numbers" | "starts" | "heights" | "formulaAreas">;

const decoder = new TextDecoder();
const byteDecoder = new TextDecoder("latin1");
const sheetDataTag = /<((?:[\w.-]+:)?)sheetData((?:\s[^>]*)?\/?)>/;
const numberAttribute = /\sr\s*=\s*["']([^"']*)["']/;
const heightAttribute = /\sht\s*=\s*["']([^"']*)["']/;
const hiddenAttribute = /\shidden\s*=\s*["'](?:1|true)["']/;
const fillsArea = /\st\s*=\s*["'](?:array|dataTable)["']/;
const areaAttribute = /\sref\s*=\s*["']([^"']*)["']/;
const lastSheetRow = 1048575;

const known = new WeakMap<StoredPart, SheetRows>();

/** Finds the rows of a worksheet; a part that is none has no rows. Found once for each part. */
export function sheetRows(part: StoredPart): SheetRows {
  const rows = known.get(part) ?? indexRows(sheetBytes(part));
  known.set(part, rows);
  return rows;
}

/** The XML of the row at a position. */
export function rowText(part: StoredPart, position: number): string {
  const { starts } = sheetRows(part);
  return withoutCdata(decoder.decode(sheetBytes(part).subarray(starts[position] ?? 0, starts[position + 1] ?? 0)));
}

/** The position of the row of a zero-based number, the first where several claim it; null where there is none. */
export function rowPosition({ numbers, order }: SheetRows, number: number): number | null {
  let low = 0;
  let high = numbers.length;
  const numberAt = (place: number): number | undefined => numbers[order === null ? place : (order[place] ?? 0)];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((numberAt(middle) ?? 0) < number) low = middle + 1;
    else high = middle;
  }
  if (numberAt(low) !== number) return null;
  return order === null ? low : (order[low] ?? null);
}

function indexRows(bytes: Uint8Array): SheetRows {
  const opening = findSheetData(bytes);
  if (opening === null) return { ...findRows(bytes, bytes.length, ""), prefix: "", head: decoder.decode(bytes), tail: "", order: null };
  const { prefix, end: first, isEmpty } = opening;
  const found = findRows(bytes, isEmpty ? bytes.length : first, prefix);
  const { numbers, starts } = found;
  const last = isEmpty ? first : (starts[numbers.length] ?? first);
  const head = withoutCdata(decoder.decode(bytes.subarray(0, numbers.length > 0 ? starts[0] : first)));
  const tail = withoutCdata(decoder.decode(bytes.subarray(last)));
  return {
    ...found,
    prefix,
    // An empty element gets an end of its own, so that rows can come between.
    head: isEmpty ? `${head.replace(/\s*\/>$/, "")}>` : head,
    tail: isEmpty ? `</${prefix}sheetData>${tail}` : tail,
    order: numbers.every((number, position) => position === 0 || (numbers[position - 1] ?? 0) < number) ? null : orderOf(numbers),
  };
}

function orderOf(numbers: Uint32Array): Uint32Array {
  return Uint32Array.from(numbers.keys()).sort((left, right) => (numbers[left] ?? 0) - (numbers[right] ?? 0) || left - right);
}

function findSheetData(bytes: Uint8Array): { readonly prefix: string; readonly end: number; readonly isEmpty: boolean } | null {
  // The settings before the rows are short, but nothing says so.
  for (const length of [64 * 1024, bytes.length]) {
    const match = sheetDataTag.exec(byteDecoder.decode(bytes.subarray(0, length)));
    if (match !== null) return { prefix: match[1] ?? "", end: match.index + match[0].length, isEmpty: (match[2] ?? "").endsWith("/") };
  }
  return null;
}

/** Looks through the rows once, from a place to where they end. */
function findRows(bytes: Uint8Array, from: number, prefix: string): Found {
  const numbers: number[] = [];
  const starts: number[] = [];
  const heights: number[] = [];
  const areas = new Set<string>();
  const readRow = (at: number, tag: string): void => {
    const number = numberIn(tag, numberAttribute) ?? (numbers.at(-1) ?? -1) + 2;
    numbers.push(Math.min(Math.max(number - 1, 0), lastSheetRow));
    starts.push(at);
    heights.push(hiddenAttribute.test(tag) ? 0 : (numberIn(tag, heightAttribute) ?? Number.NaN));
  };
  const closing = lastTag(bytes, from, bytes.length, nameBytes(`/${prefix}sheetData`));
  const end = closing === -1 ? bytes.length : closing;
  eachTag(bytes, from, end, [`${prefix}row`, `${prefix}f`].map(nameBytes), (at, name) => {
    const tag = tagText(bytes, at);
    if (name === 0 && tag !== null) readRow(at, tag);
    else if (tag !== null && fillsArea.test(tag)) areas.add(areaAttribute.exec(tag)?.[1] ?? "");
  });
  return {
    numbers: Uint32Array.from(numbers),
    starts: Uint32Array.from([...starts, end]),
    heights: Float32Array.from(heights),
    formulaAreas: [...areas].flatMap((area) => parseArea(area) ?? []),
  };
}

function numberIn(tag: string, attribute: RegExp): number | null {
  const written = attribute.exec(tag)?.[1];
  const number = written === undefined || written.trim() === "" ? Number.NaN : Number(written);
  return Number.isFinite(number) ? number : null;
}
