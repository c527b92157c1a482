import { Zip, ZipPassThrough } from "fflate";
import type { CompressedEntry, DeflateChunk } from "./compressEntry";
import { compressEntry } from "./compressEntry";
import { joinChunks } from "./joinChunks";

/** Writes parts one after the other into a zip package; only compressed bytes are kept. */
export interface PackageWriter {
  readonly add: (path: string, chunks: Iterable<string | Uint8Array>) => Promise<void>;
  /** An entry that is compressed already, as it is. */
  readonly copy: (path: string, entry: CompressedEntry) => void;
  readonly finish: () => Uint8Array;
}

/** Local time on purpose: the zip format knows no zone, and this way the bytes are the same in every zone. */
const fixedTime = new Date(2000, 0, 1);

export function createPackageWriter(deflateChunk: DeflateChunk | null): PackageWriter {
  const chunks: Uint8Array[] = [];
  const zip = new Zip((error, chunk) => {
    if (error !== null) throw error;
    chunks.push(chunk);
  });
  const copy: PackageWriter["copy"] = (path, { method, crc, size, compressed }) => {
    const entry = new ZipPassThrough(path);
    entry.compression = method;
    entry.mtime = fixedTime;
    zip.add(entry);
    entry.size = size;
    entry.crc = crc;
    entry.ondata(null, compressed as Uint8Array<ArrayBuffer>, true);
  };
  return {
    add: async (path, contents) => copy(path, await compressEntry(contents, deflateChunk)),
    copy,
    finish: () => {
      zip.end();
      return joinChunks(chunks);
    },
  };
}
