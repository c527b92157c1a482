import type { EditedPart } from "./parts";
import { sheetRows } from "./sheetRows";

/** A worksheet with its edited rows in place of the stored ones, and new ones where they belong. */
export function* editedSheetChunks({ base, rows }: EditedPart): Generator<string | Uint8Array> {
  const { bytes, head, tail, numbers, starts, positions } = sheetRows(base);
  yield head;
  const edited = [...rows].sort(([left], [right]) => left - right);
  let next = 0;
  let copyFrom = starts[0] ?? 0;
  for (const [position, number] of numbers.entries()) {
    const start = starts[position] ?? 0;
    while (next < edited.length && (edited[next]?.[0] ?? 0) < number) {
      const [newNumber, text] = edited[next] ?? [0, ""];
      next += 1;
      // A row that stands elsewhere in the file is replaced where it stands.
      if (positions.has(newNumber)) continue;
      yield bytes.subarray(copyFrom, start);
      yield text;
      copyFrom = start;
    }
    const text = positions.get(number) === position ? rows.get(number) : undefined;
    if (text === undefined) continue;
    yield bytes.subarray(copyFrom, start);
    yield text;
    copyFrom = starts[position + 1] ?? start;
  }
  yield bytes.subarray(copyFrom, starts[numbers.length] ?? copyFrom);
  for (const [number, text] of edited.slice(next)) if (!positions.has(number)) yield text;
  yield tail;
}
