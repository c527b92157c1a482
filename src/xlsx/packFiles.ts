import { createPackageWriter } from "./packageWriter";

/** One .zip with these files, in their order. */
export function packFiles(files: readonly { readonly name: string; readonly bytes: Uint8Array }[]): Uint8Array<ArrayBuffer> {
  const writer = createPackageWriter(null);
  for (const { name, bytes } of files) writer.add(name, [bytes]);
  return new Uint8Array(writer.finish());
}
