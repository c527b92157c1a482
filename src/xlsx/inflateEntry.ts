import { Inflate, inflateSync } from "fflate";
import type { Refusal } from "../model/ports";
import { crc32 } from "./crc32";
import { joinChunks } from "./joinChunks";
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
    const content = method === 0 ? compressed : compressed.length <= oneGoBytes ? inflateSync(compressed, { out: new Uint8Array(claimedSize) }) : inflateSlices(compressed, allowed);
    if (content === null) return tooLarge(exceeded, limits);
    return content.length === claimedSize && crc32(content) === entry.crc ? content : corrupt("checksum");
  } catch {
    // The inflater reports a broken stream by throwing.
    return corrupt("checksum");
  }
}

/** Stops (null) as soon as more than `allowed` bytes have come out, whatever the directory claims. */
function inflateSlices(compressed: Uint8Array, allowed: number): Uint8Array | null {
  const chunks: Uint8Array[] = [];
  let size = 0;
  const inflate = new Inflate((chunk) => {
    size += chunk.length;
    if (size <= allowed) chunks.push(chunk);
  });
  for (let at = 0; at < compressed.length && size <= allowed; at += sliceBytes) {
    inflate.push(compressed.subarray(at, at + sliceBytes), at + sliceBytes >= compressed.length);
  }
  return size > allowed ? null : joinChunks(chunks);
}
