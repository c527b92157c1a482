import type { Refusal } from "../model/ports";
import type { ReadLimits } from "./readLimits";
import { corrupt, encrypted, tooLarge } from "./refusals";

/** One entry as the central directory tells it; sizes are claims until the entry is inflated. */
export interface ZipEntry {
  readonly name: string;
  readonly method: number;
  readonly crc: number;
  readonly claimedSize: number;
  /** Compressed bytes, a view into the file. */
  readonly compressed: Uint8Array;
}

const signatures = { end: 0x06054b50, end64: 0x06064b50, locator64: 0x07064b50, central: 0x02014b50, local: 0x04034b50 };
const endLength = 22;
const longestComment = 0xffff;
const unknown32 = 0xffffffff;
const names = new TextDecoder();

/** The entries of a zip package, or why it cannot be one. Nothing is inflated. */
export function readZipDirectory(bytes: Uint8Array, limits: ReadLimits): readonly ZipEntry[] | Refusal {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end === null) return corrupt("truncated");
  const directory = locateDirectory(view, end);
  if (directory === null) return corrupt("structure");
  if (directory.count > limits.entries) return tooLarge("entries", limits);
  const entries: ZipEntry[] = [];
  let at = directory.offset;
  for (let index = 0; index < directory.count; index += 1) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== signatures.central) return corrupt("structure");
    const nameLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true);
    const next = at + 46 + nameLength + extraLength + view.getUint16(at + 32, true);
    if (next > bytes.length) return corrupt("structure");
    if ((view.getUint16(at + 8, true) & 1) === 1) return encrypted;
    const [claimedSize, compressedSize, offset] = wideNumbers(view, at, at + 46 + nameLength, extraLength);
    const start = dataStart(view, offset);
    if (start === null) return corrupt("structure");
    if (start + compressedSize > bytes.length) return corrupt("truncated");
    entries.push({
      name: names.decode(bytes.subarray(at + 46, at + 46 + nameLength)).replaceAll("\\", "/"),
      method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      claimedSize,
      compressed: bytes.subarray(start, start + compressedSize),
    });
    at = next;
  }
  return entries;
}

/** Searches backwards: a comment or a few stray bytes may follow. */
function findEnd(view: DataView): number | null {
  const lowest = Math.max(0, view.byteLength - endLength - longestComment);
  for (let at = view.byteLength - endLength; at >= lowest; at -= 1) if (view.getUint32(at, true) === signatures.end) return at;
  return null;
}

function locateDirectory(view: DataView, end: number): { readonly count: number; readonly offset: number } | null {
  const count = view.getUint16(end + 10, true);
  const offset = view.getUint32(end + 16, true);
  const locator = end - 20;
  if ((count !== 0xffff && offset !== unknown32) || locator < 0 || view.getUint32(locator, true) !== signatures.locator64) return { count, offset };
  const at = wide(view, locator + 8);
  if (at + 56 > view.byteLength || view.getUint32(at, true) !== signatures.end64) return null;
  return { count: wide(view, at + 32), offset: wide(view, at + 48) };
}

function wide(view: DataView, at: number): number {
  return Number(view.getBigUint64(at, true));
}

/** Size, compressed size and offset; those written as 0xFFFFFFFF stand, in this order, in the zip64 extra field. */
function wideNumbers(view: DataView, at: number, extra: number, extraLength: number): [number, number, number] {
  const numbers: [number, number, number] = [view.getUint32(at + 24, true), view.getUint32(at + 20, true), view.getUint32(at + 42, true)];
  for (let field = extra; field + 4 <= extra + extraLength; field += 4 + view.getUint16(field + 2, true)) {
    if (view.getUint16(field, true) !== 1) continue;
    let position = field + 4;
    numbers.forEach((number, index) => {
      if (number !== unknown32 || position + 8 > extra + extraLength) return;
      numbers[index] = wide(view, position);
      position += 8;
    });
  }
  return numbers;
}

function dataStart(view: DataView, offset: number): number | null {
  if (offset + 30 > view.byteLength || view.getUint32(offset, true) !== signatures.local) return null;
  return offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
}
