import { Inflate, inflateSync } from "fflate";
import type { Refusal } from "../model/ports";
import { crc32 } from "./crc32";
import type { ReadLimits } from "./readLimits";
import { corrupt, tooLarge } from "./refusals";
import type { ZipEntry } from "./zipDirectory";

/** Below this an entry is inflated in one go: even a false size cannot cost more than about a second. */
const oneGoBytes = 1024 * 1024;
const sliceBytes = 64 * 1024;

/** The inflated bytes of an entry, checked against its CRC-32 and the limits on what really comes out. */
export function inflateEntry(entry: ZipEntry, usedBefore: number, limits: ReadLimits): Uint8Array | Refusal {
  const { method, compressed, claimedSize } = entry;
  const allowed = Math.min(limits.entrySize, limits.totalSize - usedBefore);
  const exceeded = limits.totalSize - usedBefore < limits.entrySize ? "totalSize" : "entrySize";
  if (claimedSize > allowed) return tooLarge(exceeded, limits);
  if (method !== 0 && method !== 8) return corrupt("structure");
  try {
    const content = method === 0 ? compressed : compressed.length <= oneGoBytes ? inflateSync(compressed, { out: new Uint8Array(claimedSize) }) : inflateSlices(compressed, claimedSize, allowed);
    if (content === null) return tooLarge(exceeded, limits);
    return content.length === claimedSize && crc32(content) === entry.crc ? content : corrupt("checksum");
  } catch {
    // The inflater reports a broken stream by throwing.
    return corrupt("checksum");
  }
}

/** The bytes of an entry that was inflated and checked before, or compressed here: straight into their place, since a long sheet cannot be held twice. */
export function inflateKnown({ method, size, compressed }: { readonly method: number; readonly size: number; readonly compressed: Uint8Array }): Uint8Array {
  return method === 0 ? compressed : inflateSync(compressed, { out: new Uint8Array(size) });
}

/** Stops (null) as soon as more than `allowed` bytes have come out, whatever the directory claims. What comes out beyond the claimed size is only counted. */
function inflateSlices(compressed: Uint8Array, claimedSize: number, allowed: number): Uint8Array | null {
  const content = new Uint8Array(claimedSize);
  let size = 0;
  const inflate = new Inflate((chunk) => {
    if (size + chunk.length <= claimedSize) content.set(chunk, size);
    size += chunk.length;
  });
  for (let at = 0; at < compressed.length && size <= allowed; at += sliceBytes) {
    inflate.push(compressed.subarray(at, at + sliceBytes), at + sliceBytes >= compressed.length);
  }
  if (size > allowed) return null;
  return size > claimedSize ? new Uint8Array(0) : content.subarray(0, size);
}
