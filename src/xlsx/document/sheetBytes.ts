import { withoutComments } from "../xmlComments";
import type { StoredPart } from "./parts";
import { inflatePart } from "./parts";

/** Together the worksheets looked at last may stay inflated up to this; the very last one always does. */
const keptBytes = 96 * 1024 * 1024;

const known = new WeakMap<StoredPart, WeakRef<Uint8Array>>();
/** The last one first. */
let recent: readonly Uint8Array[] = [];

/** What a worksheet holds, without comments. Long sheets are inflated again when they are asked for after others: all of them together would fill the memory. */
export function sheetBytes(part: StoredPart): Uint8Array {
  const bytes = known.get(part)?.deref() ?? withoutComments(inflatePart(part) ?? new Uint8Array(0));
  if (recent[0] === bytes) return bytes;
  known.set(part, new WeakRef(bytes));
  let total = 0;
  recent = [bytes, ...recent.filter((other) => other !== bytes)].filter(({ length }, index) => {
    total += length;
    return index === 0 || total <= keptBytes;
  });
  return bytes;
}
