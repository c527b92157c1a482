import { gridKey } from "../model/grid";
import { legacyFontName } from "../model/legacyFont";

const records = { beginning: 0x0809, sheet: 0x0085, font: 0x0031, format: 0x00e0, formula: 0x0006, sharedText: 0x00fd, text: 0x0204, richText: 0x00d6 };
const textCells: ReadonlySet<number> = new Set([records.formula, records.sharedText, records.text, records.richText]);
/** Font number 4 does not exist in .xls files: later numbers are one ahead of their place. */
const missingFont = 4;

/** Font names of the text cells of each sheet by grid key, in sheet order; null when no legacy font occurs in the file. */
export function readBiffFonts(stream: Uint8Array): readonly ReadonlyMap<number, string>[] | null {
  const view = new DataView(stream.buffer, stream.byteOffset, stream.byteLength);
  const fonts: string[] = [];
  const formats: number[] = [];
  const sheets = new Map<number, Map<number, string>>();
  let current: Map<number, string> | null = null;
  for (let at = 0; at + 4 <= stream.length; at += 4 + view.getUint16(at + 2, true)) {
    const record = view.getUint16(at, true);
    const body = at + 4;
    if (record === records.font) fonts.push(fontName(stream, view, body));
    else if (record === records.format) formats.push(view.getUint16(body, true));
    else if (record === records.sheet) sheets.set(view.getUint32(body, true), new Map());
    else if (record === records.beginning) {
      if (at > 0 && !fonts.some((name) => legacyFontName.test(name))) return null;
      current = sheets.get(at) ?? current;
    } else if (current !== null && textCells.has(record)) {
      const number = formats[view.getUint16(body + 4, true)] ?? 0;
      const name = fonts[number > missingFont ? number - 1 : number];
      if (name !== undefined) current.set(gridKey(view.getUint16(body, true), view.getUint16(body + 2, true)), name);
    }
  }
  return [...sheets.values()];
}

function fontName(stream: Uint8Array, view: DataView, body: number): string {
  const length = view.getUint8(body + 14);
  const isWide = (view.getUint8(body + 15) & 1) === 1;
  return new TextDecoder(isWide ? "utf-16le" : "latin1").decode(stream.subarray(body + 16, body + 16 + length * (isWide ? 2 : 1)));
}
