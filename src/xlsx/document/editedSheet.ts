import type { EditedPart } from "./parts";
import { sheetBytes } from "./sheetBytes";
import { rowPosition, sheetRows } from "./sheetRows";

/** A worksheet with its edited rows in place of the stored ones, and new ones where they belong. */
export function* editedSheetChunks({ base, rows }: EditedPart): Generator<string | Uint8Array> {
  const index = sheetRows(base);
  const { head, tail, numbers, starts } = index;
  const bytes = sheetBytes(base);
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
      if (rowPosition(index, newNumber) !== null) continue;
      yield bytes.subarray(copyFrom, start);
      yield text;
      copyFrom = start;
    }
    const text = rows.get(number);
    if (text === undefined || rowPosition(index, number) !== position) continue;
    yield bytes.subarray(copyFrom, start);
    yield text;
    copyFrom = starts[position + 1] ?? start;
  }
  yield bytes.subarray(copyFrom, starts[numbers.length] ?? copyFrom);
  for (const [number, text] of edited.slice(next)) if (rowPosition(index, number) === null) yield text;
  yield tail;
}
