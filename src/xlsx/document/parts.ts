import { inflateEntry, inflateKnown } from "../inflateEntry";
import type { CompressedEntry } from "../compressEntry";
import { readLimits } from "../readLimits";

/** The XML of rows by their zero-based numbers. */
export type RowTexts = ReadonlyMap<number, string>;

/** A part as it came in or was rendered: compressed, and never changed. */
export interface StoredPart extends CompressedEntry {
  readonly kind: "stored";
  /** Its content has its size and checksum for certain: it was inflated once, or compressed here. */
  readonly isChecked: boolean;
}

/** A small part that So Ket wrote; compressed when the file is saved. */
export interface TextPart {
  readonly kind: "text";
  readonly text: string;
}

/** A worksheet with rows in place of those it was stored with. */
export interface EditedPart {
  readonly kind: "edited";
  readonly base: StoredPart;
  readonly rows: RowTexts;
}

export type Part = StoredPart | TextPart | EditedPart;

/** What a stored part holds; null where it is damaged or inflates beyond the limits, which only parts that nobody reads can. */
export function inflatePart(part: StoredPart): Uint8Array | null {
  if (part.isChecked) return inflateKnown(part);
  const { method, crc, size, compressed } = part;
  const content = inflateEntry({ name: "", method, crc, claimedSize: size, compressed }, 0, readLimits);
  return "code" in content ? null : content;
}
