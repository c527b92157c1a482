import { Zip, ZipDeflate } from "fflate";
import { joinChunks } from "./joinChunks";

/** Writes parts one after the other into a zip package; only compressed bytes are kept. */
export interface PackageWriter {
  readonly add: (path: string, chunks: Iterable<string | Uint8Array>) => void;
  readonly finish: () => Uint8Array;
}

/** Local time on purpose: the zip format knows no zone, and this way the bytes are the same in every zone. */
const fixedTime = new Date(2000, 0, 1);
const compressionLevel = 3;

export function createPackageWriter(): PackageWriter {
  const chunks: Uint8Array[] = [];
  const encoder = new TextEncoder();
  const zip = new Zip((error, chunk) => {
    if (error !== null) throw error;
    chunks.push(chunk);
  });
  return {
    add: (path, contents) => {
      const entry = new ZipDeflate(path, { level: compressionLevel });
      entry.mtime = fixedTime;
      zip.add(entry);
      for (const content of contents) if (content.length > 0) entry.push(typeof content === "string" ? encoder.encode(content) : content);
      entry.push(new Uint8Array(0), true);
    },
    finish: () => {
      zip.end();
      return joinChunks(chunks);
    },
  };
}
