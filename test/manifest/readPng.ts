import { readFileSync } from "node:fs";

const signature = "89504e470d0a1a0a";

/** Width and height that the header of a PNG file tells; null for anything that is none. */
export function pngSize(file: string): { readonly width: number; readonly height: number } | null {
  const bytes = readFileSync(file);
  if (bytes.subarray(0, 8).toString("hex") !== signature) return null;
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
}
