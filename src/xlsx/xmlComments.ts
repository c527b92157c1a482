const open = [0x3c, 0x21, 0x2d, 0x2d];
const close = [0x2d, 0x2d, 0x3e];

/** Blanks out XML comments: the library would read cells inside them. Returns the same bytes when there are none. */
export function withoutComments(part: Uint8Array): Uint8Array {
  let cleaned = part;
  for (let at = find(part, open, 0); at !== -1; at = find(part, open, at)) {
    const end = find(part, close, at + open.length);
    const after = end === -1 ? part.length : end + close.length;
    if (cleaned === part) cleaned = part.slice();
    cleaned.fill(0x20, at, after);
    at = after;
  }
  return cleaned;
}

function find(bytes: Uint8Array, wanted: readonly number[], from: number): number {
  const [, second = 0] = wanted;
  // The second byte of both marks is rare in XML, so the native search does nearly all the work.
  for (let at = bytes.indexOf(second, from + 1); at !== -1; at = bytes.indexOf(second, at + 1)) {
    if (wanted.every((byte, index) => bytes[at - 1 + index] === byte)) return at - 1;
  }
  return -1;
}
