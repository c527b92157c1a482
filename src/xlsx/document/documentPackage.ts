import type { Refusal } from "../../model/ports";
import { joinChunks } from "../joinChunks";
import { checkPackage, asRead } from "../openPackage";
import type { DeflateChunk } from "../compressEntry";
import { createPackageWriter } from "../packageWriter";
import type { ReadLimits } from "../readLimits";
import { editedSheetChunks } from "./editedSheet";
import type { Part, TextPart } from "./parts";
import { inflatePart } from "./parts";
import { withoutCdata } from "./xmlTree";

/** The parts of a workbook by path. Never changed: whoever keeps one can go back to it. */
export type DocumentPackage = ReadonlyMap<string, Part>;

const decoder = new TextDecoder();
const encoder = new TextEncoder();

/** Every part of a file that the gate admits, compressed as it is. */
export function openDocumentPackage(bytes: Uint8Array, limits: ReadLimits): DocumentPackage | Refusal {
  const parts = new Map<string, Part>();
  const refusal = checkPackage(bytes, limits, ({ name, method, crc, claimedSize, compressed }, content) => {
    parts.set(name, { kind: "stored", isChecked: content !== null, method, crc, size: claimedSize, compressed });
  });
  return refusal ?? parts;
}

export function textPart(text: string): TextPart {
  return { kind: "text", text };
}

/** The path under which a part is stored: names of parts are compared without regard to case. Null when there is none. */
export function findPath(parts: DocumentPackage, path: string): string | null {
  if (parts.has(path)) return path;
  const wanted = path.toLowerCase();
  for (const stored of parts.keys()) if (stored.toLowerCase() === wanted) return stored;
  return null;
}

/** The bytes of a part as the reader gets them; empty where there is none. */
export function partBytes(parts: DocumentPackage, path: string): Uint8Array {
  const part = parts.get(findPath(parts, path) ?? path);
  if (part === undefined) return new Uint8Array(0);
  switch (part.kind) {
    case "text":
      return encoder.encode(part.text);
    case "stored":
      return asRead(path, inflatePart(part) ?? new Uint8Array(0));
    case "edited":
      return joinChunks([...editedSheetChunks(part)].map((chunk) => (typeof chunk === "string" ? encoder.encode(chunk) : chunk)));
  }
}

/** The XML of a part, without comments and CDATA sections; empty where there is none. */
export function partXml(parts: DocumentPackage, path: string): string {
  const part = parts.get(findPath(parts, path) ?? path);
  return part?.kind === "text" ? part.text : withoutCdata(decoder.decode(partBytes(parts, path)));
}

/** The package with some parts in place of others or new; null takes one away. */
export function withParts(parts: DocumentPackage, changed: Iterable<readonly [string, Part | null]>): DocumentPackage {
  const result = new Map(parts);
  for (const [path, part] of changed) {
    if (part === null) result.delete(path);
    else result.set(path, part);
  }
  return result;
}

/** The file: parts that nobody changed are copied as they are. */
export async function writePackage(parts: DocumentPackage, deflateChunk: DeflateChunk | null): Promise<Uint8Array> {
  const writer = createPackageWriter(deflateChunk);
  for (const [path, part] of parts) {
    if (part.kind === "stored") writer.copy(path, part);
    else await writer.add(path, part.kind === "text" ? [part.text] : editedSheetChunks(part));
  }
  return writer.finish();
}
