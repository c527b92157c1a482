import { greaterThan, isNamed, lessThan } from "./tagNames";

const equalsSign = 0x3d;
const letterS = 0x73;
const zero = 0x30;
/** Of a tag that is no longer the text is made without the decoder, which takes longer to start. */
const shortTag = 512;
/** One character a byte, so that places in the text are places in the bytes. */
const byteDecoder = new TextDecoder("latin1");

function isSpace(byte: number | undefined): boolean {
  return byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09;
}

function isDigit(byte = 0): boolean {
  return zero <= byte && byte <= zero + 9;
}

/** The text of the tag at a "<"; what is not ASCII in it is spelt by its bytes. Null where it never ends. */
export function tagText(bytes: Uint8Array, at: number): string | null {
  const end = bytes.indexOf(greaterThan, at);
  if (end === -1) return null;
  const tag = bytes.subarray(at, end + 1);
  return tag.length <= shortTag ? String.fromCharCode(...tag) : byteDecoder.decode(tag);
}

/** Visits the tags of these names between two places, in order. */
export function eachTag(bytes: Uint8Array, from: number, to: number, names: readonly Uint8Array[], visit: (at: number, name: number) => void): void {
  const mayBegin = new Uint8Array(256);
  for (const [first = 0] of names) mayBegin[first] = 1;
  // The search that byte arrays have takes longer to start than the next "<" is away.
  for (let at = from; at < to; at += 1) {
    if (bytes[at] !== lessThan || mayBegin[bytes[at + 1] ?? 0] !== 1) continue;
    for (const [index, name] of names.entries()) if (isNamed(bytes, at + 1, name)) visit(at, index);
  }
}

/** Where the last tag of a name between two places starts; -1 without one. */
export function lastTag(bytes: Uint8Array, from: number, to: number, name: Uint8Array): number {
  for (let at = to - 1; at >= from; at -= 1) if (bytes[at] === lessThan && isNamed(bytes, at + 1, name)) return at;
  return -1;
}

/** Whether an attribute s="…" between two places, which is what numbers the style of a cell or row, names one of these styles. */
export function namesStyle(bytes: Uint8Array, from: number, to: number, styles: readonly boolean[]): boolean {
  for (let at = from + 1; at < to; at += 1) {
    if (bytes[at] !== letterS || !isSpace(bytes[at - 1])) continue;
    const style = attributeNumber(bytes, at + 1, to);
    if (style !== null && styles[style] === true) return true;
  }
  return false;
}

/** The number of an attribute, whose name ends at a place; null where none is told. */
function attributeNumber(bytes: Uint8Array, nameEnd: number, to: number): number | null {
  const afterSpaces = (place: number): number => {
    let at = place;
    while (at < to && isSpace(bytes[at])) at += 1;
    return at;
  };
  const equals = afterSpaces(nameEnd);
  if (bytes[equals] !== equalsSign) return null;
  const first = afterSpaces(equals + 1) + 1;
  let value = 0;
  let at = first;
  for (; at < to && isDigit(bytes[at]); at += 1) value = value * 10 + (bytes[at] ?? 0) - zero;
  return at === first ? null : value;
}
