import { Deflate, Zip, ZipDeflate, ZipPassThrough } from "fflate";
import { crc32 } from "./crc32";
import { joinChunks } from "./joinChunks";

/** Writes parts one after the other into a zip package; only compressed bytes are kept. */
export interface PackageWriter {
  readonly add: (path: string, chunks: Iterable<string | Uint8Array>) => void;
  /** An entry that is compressed already, as it is. */
  readonly copy: (path: string, entry: CompressedEntry) => void;
  readonly finish: () => Uint8Array;
}

export interface CompressedEntry {
  readonly method: number;
  readonly crc: number;
  /** Inflated. */
  readonly size: number;
  readonly compressed: Uint8Array;
}

/** Local time on purpose: the zip format knows no zone, and this way the bytes are the same in every zone. */
const fixedTime = new Date(2000, 0, 1);
const compressionLevel = 3;
/** The number of the deflate method in a zip package. */
const deflated = 8;

/** Compresses one chunk of an entry to raw deflate blocks that end on a byte; chunks of one entry are simply joined. */
export type DeflateChunk = (chunk: Uint8Array, isLast: boolean) => Uint8Array<ArrayBuffer>;

/** Content compressed by itself, to be copied into packages later. */
export function compressEntry(chunks: Iterable<string | Uint8Array>, deflateChunk: DeflateChunk | null): CompressedEntry {
  const encoder = new TextEncoder();
  const pieces: Uint8Array[] = [];
  const library = deflateChunk === null ? new Deflate({ level: compressionLevel }, (piece) => pieces.push(piece)) : null;
  const push = (chunk: Uint8Array, isLast: boolean): void => {
    if (deflateChunk !== null) pieces.push(deflateChunk(chunk, isLast));
    else library?.push(chunk, isLast);
  };
  let crc = 0;
  let size = 0;
  for (const content of chunks) {
    if (content.length === 0) continue;
    const chunk = typeof content === "string" ? encoder.encode(content) : content;
    crc = crc32(chunk, crc);
    size += chunk.length;
    push(chunk, false);
  }
  push(new Uint8Array(0), true);
  return { method: deflated, crc, size, compressed: joinChunks(pieces) };
}

/** An entry compressed chunk by chunk by the host's own deflate. */
function hostEntry(path: string, deflateChunk: DeflateChunk): ZipPassThrough {
  const entry = new ZipPassThrough(path);
  entry.compression = deflated;
  // The library hands over every chunk here, after counting its size and checksum.
  Object.assign(entry, { process: (chunk: Uint8Array, isLast: boolean) => entry.ondata(null, deflateChunk(chunk, isLast), isLast) });
  return entry;
}

/** Compresses with the library where the host offers nothing faster (`deflateChunk` null). */
export function createPackageWriter(deflateChunk: DeflateChunk | null): PackageWriter {
  const chunks: Uint8Array[] = [];
  const encoder = new TextEncoder();
  const zip = new Zip((error, chunk) => {
    if (error !== null) throw error;
    chunks.push(chunk);
  });
  return {
    add: (path, contents) => {
      const entry = deflateChunk === null ? new ZipDeflate(path, { level: compressionLevel }) : hostEntry(path, deflateChunk);
      entry.mtime = fixedTime;
      zip.add(entry);
      for (const content of contents) if (content.length > 0) entry.push(typeof content === "string" ? encoder.encode(content) : content);
      entry.push(new Uint8Array(0), true);
    },
    copy: (path, { method, crc, size, compressed }) => {
      const entry = new ZipPassThrough(path);
      entry.compression = method;
      entry.mtime = fixedTime;
      zip.add(entry);
      entry.size = size;
      entry.crc = crc;
      entry.ondata(null, compressed as Uint8Array<ArrayBuffer>, true);
    },
    finish: () => {
      zip.end();
      return joinChunks(chunks);
    },
  };
}
