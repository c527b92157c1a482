import type { Area } from "../model/area";
import { columnIds } from "../model/passport";
import type { CellModel, RowModel } from "../model/sheetModel";
import type { AppendixLayout } from "./appendixLayout";
import type { StyleRegistry } from "./styleRegistry";

export interface AppendixFoot {
  /** Texts, or cells that show another one. */
  readonly footnotes: readonly (string | CellModel)[];
  /** Left "NGƯỜI LẬP BIỂU", right "T/M …". */
  readonly preparedBy: string;
  readonly onBehalfOf: string;
}

/** Rows below the data: footnotes, a blank line, the two signatories. */
export function appendixFootRows(layout: AppendixLayout, foot: AppendixFoot, styles: StyleRegistry): readonly RowModel[] {
  const first = layout.columnOf(columnIds.ordinal);
  const right = layout.columnOf(columnIds.cumulative);
  const row = (entries: readonly (readonly [number, CellModel])[], height: number): RowModel => {
    const cells: (CellModel | null)[] = layout.columns.map(() => null);
    for (const [column, cell] of entries) cells[column] = cell;
    return { cells, height };
  };
  const signatory = styles.use("signatory");
  return [
    ...foot.footnotes.map((note) => row([[first, typeof note === "string" ? { value: note, style: styles.use("footnote") } : note]], 16)),
    { cells: [], height: 12 },
    row([[first, { value: foot.preparedBy, style: signatory }], [right, { value: foot.onBehalfOf, style: signatory }]], 18),
    { cells: [], height: 60 },
  ];
}

/** Merged areas of the foot when it starts at `start`. */
export function appendixFootMerges(layout: AppendixLayout, foot: AppendixFoot, start: number): readonly Area[] {
  const first = layout.columnOf(columnIds.ordinal);
  const last = layout.columnOf(columnIds.note);
  const signatories = start + foot.footnotes.length + 1;
  return [
    ...foot.footnotes.map((_, index) => ({ firstRow: start + index, lastRow: start + index, firstColumn: first, lastColumn: last })),
    { firstRow: signatories, lastRow: signatories, firstColumn: first, lastColumn: layout.columnOf(columnIds.label) },
    { firstRow: signatories, lastRow: signatories, firstColumn: layout.columnOf(columnIds.cumulative), lastColumn: last },
  ];
}
