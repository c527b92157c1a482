import type { Refusal } from "../model/ports";
import { baseName } from "./baseName";
import { corrupt, encrypted, wrongType } from "./refusals";

const records = { beginning: 0x0809, end: 0x000a, filePass: 0x002f, sheet: 0x0085, externalBook: 0x01ae };
const biff8 = 0x0600;

/** Walks the records of a Workbook stream: version, encryption, whole to its last sheet, and the workbooks it links to. */
export function readBiffStream(stream: Uint8Array): { readonly externalLinks: readonly string[] } | Refusal {
  const view = new DataView(stream.buffer, stream.byteOffset, stream.byteLength);
  if (stream.length < 8 || view.getUint16(0, true) !== records.beginning) return wrongType("unknown");
  if (view.getUint16(4, true) !== biff8) return wrongType("unknown");
  const externalLinks: string[] = [];
  let sheets = 0;
  let ended = 0;
  let depth = 0;
  for (let at = 0; at + 4 <= stream.length; at += 4 + view.getUint16(at + 2, true)) {
    const record = view.getUint16(at, true);
    const body = stream.subarray(at + 4, at + 4 + view.getUint16(at + 2, true));
    if (body.length < view.getUint16(at + 2, true)) return corrupt("truncated");
    if (record === records.filePass) return encrypted;
    if (record === records.beginning) depth += 1;
    // Charts are streams inside the stream of their sheet.
    if (record === records.end) {
      depth -= 1;
      if (depth === 0) ended += 1;
    }
    if (record === records.sheet && depth === 1) sheets += 1;
    if (record === records.externalBook) externalLinks.push(...linkedBook(body));
    if (ended > 0 && ended > sheets) break;
  }
  return ended > sheets ? { externalLinks } : corrupt("truncated");
}

/** The name in an external-book record; none for the workbook itself and for add-in functions. */
function linkedBook(body: Uint8Array): readonly string[] {
  const view = new DataView(body.buffer, body.byteOffset, body.byteLength);
  if (body.length < 6) return [];
  const length = view.getUint16(2, true);
  if (length === 0 || length > 0xff) return [];
  const isWide = ((body[4] ?? 0) & 1) === 1;
  const characters = body.subarray(5, 5 + length * (isWide ? 2 : 1));
  const path = new TextDecoder(isWide ? "utf-16le" : "latin1").decode(characters);
  const name = baseName(path);
  return name === "" || name === " " ? [] : [name];
}
