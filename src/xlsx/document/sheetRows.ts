import { withoutComments } from "../xmlComments";
import type { StoredPart } from "./parts";
import { inflatePart } from "./parts";
import { withoutCdata } from "./xmlTree";

/** A worksheet part whose rows can be found one by one; offsets count bytes. */
export interface SheetRows {
  readonly bytes: Uint8Array;
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
  /** Which of them is a row; the first where several claim it. */
  readonly positions: ReadonlyMap<number, number>;
}

const decoder = new TextDecoder();
/** One character a byte, so that places in the text are places in the bytes. */
const byteDecoder = new TextDecoder("latin1");
const windowBytes = 1024 * 1024;
const sheetDataTag = /<((?:[\w.-]+:)?)sheetData((?:\s[^>]*)?\/?)>/;
const lastSheetRow = 1048575;

const known = new WeakMap<StoredPart, SheetRows>();

/** Finds the rows of a worksheet; a part that is none has no rows. Found once for each part. */
export function sheetRows(part: StoredPart): SheetRows {
  const found = known.get(part) ?? indexRows(withoutComments(inflatePart(part) ?? new Uint8Array(0)));
  known.set(part, found);
  return found;
}

/** The XML of the row at a position. */
export function rowText({ bytes, starts }: SheetRows, position: number): string {
  return withoutCdata(decoder.decode(bytes.subarray(starts[position] ?? 0, starts[position + 1] ?? 0)));
}

function indexRows(bytes: Uint8Array): SheetRows {
  const opening = findSheetData(bytes);
  if (opening === null) return { bytes, prefix: "", head: decoder.decode(bytes), tail: "", numbers: new Uint32Array(0), starts: new Uint32Array(1), heights: new Float32Array(0), positions: new Map() };
  const { prefix, end: first, isEmpty } = opening;
  const numbers: number[] = [];
  const starts: number[] = [];
  const heights: number[] = [];
  const last = isEmpty ? first : eachRow(bytes, first, prefix, (start, tag) => {
    const number = numberIn(tag, "r") ?? (numbers.at(-1) ?? -1) + 2;
    numbers.push(Math.min(Math.max(number - 1, 0), lastSheetRow));
    starts.push(start);
    heights.push(/\shidden\s*=\s*["'](?:1|true)["']/.test(tag) ? 0 : (numberIn(tag, "ht") ?? Number.NaN));
  });
  starts.push(last);
  const positions = new Map<number, number>();
  numbers.forEach((number, position) => {
    if (!positions.has(number)) positions.set(number, position);
  });
  const head = withoutCdata(decoder.decode(bytes.subarray(0, starts.length > 1 ? starts[0] : first)));
  const tail = withoutCdata(decoder.decode(bytes.subarray(last)));
  return {
    bytes,
    prefix,
    // An empty element gets an end of its own, so that rows can come between.
    head: isEmpty ? `${head.replace(/\s*\/>$/, "")}>` : head,
    tail: isEmpty ? `</${prefix}sheetData>${tail}` : tail,
    numbers: Uint32Array.from(numbers),
    starts: Uint32Array.from(starts),
    heights: Float32Array.from(heights),
    positions,
  };
}

function findSheetData(bytes: Uint8Array): { readonly prefix: string; readonly end: number; readonly isEmpty: boolean } | null {
  // The settings before the rows are short, but nothing says so.
  for (const length of [64 * 1024, bytes.length]) {
    const match = sheetDataTag.exec(byteDecoder.decode(bytes.subarray(0, length)));
    if (match !== null) return { prefix: match[1] ?? "", end: match.index + match[0].length, isEmpty: (match[2] ?? "").endsWith("/") };
  }
  return null;
}

/** Visits the opening tag of each row, and answers where the rows end. */
function eachRow(bytes: Uint8Array, from: number, prefix: string, visit: (start: number, tag: string) => void): number {
  const rowTag = `<${prefix}row`;
  const endTag = `</${prefix}sheetData`;
  let windowStart = from;
  while (windowStart < bytes.length) {
    const isLast = windowStart + windowBytes >= bytes.length;
    const text = byteDecoder.decode(bytes.subarray(windowStart, windowStart + windowBytes));
    let at = text.indexOf(rowTag);
    let seen = 0;
    for (; at !== -1; at = text.indexOf(rowTag, at + 1)) {
      const close = text.indexOf(">", at);
      if (close === -1) break;
      const tag = text.slice(at, close + 1);
      // Others begin alike, such as the page breaks after the rows.
      if (!/[\s/>]/.test(tag.charAt(rowTag.length))) continue;
      seen = close;
      visit(windowStart + at, tag);
    }
    const end = text.indexOf(endTag, seen);
    if (end !== -1) return windowStart + end;
    if (isLast) break;
    // A tag that the window cuts is looked at again from its start.
    windowStart += at === -1 ? Math.max(text.length - endTag.length, seen + 1) : Math.max(at, 1);
  }
  return bytes.length;
}

function numberIn(tag: string, attribute: string): number | null {
  const written = new RegExp(`\\s${attribute}\\s*=\\s*["']([^"']*)["']`).exec(tag)?.[1];
  const number = written === undefined || written.trim() === "" ? Number.NaN : Number(written);
  return Number.isFinite(number) ? number : null;
}
