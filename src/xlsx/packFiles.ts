import { crc32 } from "./crc32";
import { createPackageWriter } from "./packageWriter";

/** The number in a zip package for what is not compressed. */
const asItIs = 0;

/** One .zip with these files, in their order; they are workbooks, which are compressed already. */
export function packFiles(files: readonly { readonly name: string; readonly bytes: Uint8Array }[]): Uint8Array<ArrayBuffer> {
  const writer = createPackageWriter(null);
  for (const { name, bytes } of files) writer.copy(name, { method: asItIs, crc: crc32(bytes), size: bytes.length, compressed: bytes });
  return new Uint8Array(writer.finish());
}
