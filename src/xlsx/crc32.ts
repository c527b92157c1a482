/** Signed, since an engine keeps whole numbers of 32 bits with a sign as they are. */
const table = new Int32Array(256).map((_, byte) => {
  let remainder = byte;
  for (let bit = 0; bit < 8; bit += 1) remainder = remainder & 1 ? (remainder >>> 1) ^ 0xedb88320 : remainder >>> 1;
  return remainder;
});

/** CRC-32 of the zip format; pass the former result to continue over the next chunk. */
export function crc32(bytes: Uint8Array, previous = 0): number {
  let crc = ~previous;
  // By index: an iterator takes three times as long over the bytes of a workbook.
  for (let at = 0; at < bytes.length; at += 1) crc = (crc >>> 8) ^ (table[(crc ^ (bytes[at] ?? 0)) & 0xff] ?? 0);
  return ~crc >>> 0;
}
