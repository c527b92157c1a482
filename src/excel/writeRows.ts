import { cellAddress } from "../model/area";
import type { RowModel, WorkbookModel } from "../model/sheetModel";
import { cellWriting } from "./cellEntry";
import { createLookGatherer } from "./lookLayers";
import type { LookLayer } from "./lookLayers";
import type { Requests } from "./requests";
import { createRowBatch } from "./rowBatch";
import { createRowLineGatherer } from "./rowLines";
import type { RowLines } from "./rowLines";

/** What the rows of a sheet say beside the contents of their cells. */
export interface WrittenRows {
  readonly looks: readonly LookLayer[];
  readonly lines: RowLines;
  /** Cells with what they link to. */
  readonly links: readonly { readonly address: string; readonly target: string }[];
}

/** Writes the contents of all rows, which are consumed once. `rename` gives the names that sheets have while they are built. */
export async function writeRows(requests: Requests, sheet: Excel.Worksheet, rows: Iterable<RowModel>, styles: WorkbookModel["styles"], rename: (sheet: string) => string): Promise<WrittenRows> {
  const batch = createRowBatch(requests, sheet);
  const looks = createLookGatherer(styles);
  const lines = createRowLineGatherer(styles);
  const links: { address: string; target: string }[] = [];
  let row = 0;
  for (const model of rows) {
    await batch.add(model.cells.map((cell) => (cell === null ? null : cellWriting(cell, styles, rename))));
    looks.add(row, model.cells);
    lines.add(row, model);
    model.cells.forEach((cell, column) => {
      if (cell?.link !== undefined) links.push({ address: cellAddress(row, column), target: cell.link });
    });
    row += 1;
  }
  await batch.finish();
  return { looks: looks.finish(), lines: lines.finish(), links };
}
