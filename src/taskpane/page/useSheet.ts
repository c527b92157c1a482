import { useCallback, useEffect, useRef, useState } from "react";
import type { SheetPreview } from "../../model/sheetPreview";
import type { SheetRows } from "./sheetRows";
import { createSheetRows, rowsAtOnce } from "./sheetRows";
import type { ShownWorkbook } from "./shownWorkbook";

/** A sheet that is shown: how it looks and the rows that were fetched, of the same state of the workbook. */
export interface OpenedSheet {
  readonly sheet: string;
  readonly preview: SheetPreview;
  readonly rows: SheetRows;
}

/** Blocks of rows that a sheet is shown with at first; the others follow. */
const firstBlocks = 4;
const mostFirstRows = 64;

async function openSheet(workbook: ShownWorkbook, sheet: string, looked: OpenedSheet | null): Promise<OpenedSheet | null> {
  const preview = await workbook.preview(sheet);
  if (preview === null) return null;
  const rows = createSheetRows(preview.rowCount, (first, last) => workbook.previewRows(sheet, first, last), preview.columnCount);
  const spans = looked?.sheet === sheet ? looked.rows.wanted() : [];
  const most = firstBlocks * rowsAtOnce(preview.columnCount);
  const looks = spans.length === 0 ? [{ first: 0, last: Math.min(mostFirstRows, most) - 1 }] : spans.slice(0, 2);
  await Promise.all(looks.map(({ first, last }) => rows.load({ first, last: Math.min(last, first + most - 1) })));
  return { sheet, preview, rows };
}

/**
 * The sheet as it is now. When the workbook changed it is fetched anew, and what was there stays until the rows in view
 * have come; answers about an earlier state are dropped. `sheet` null: none is shown.
 */
export function useSheet(workbook: ShownWorkbook, sheet: string | null, revision: number): { readonly opened: OpenedSheet | null; readonly failed: boolean; readonly reload: () => void } {
  const [opened, setOpened] = useState<OpenedSheet | null>(null);
  const [failed, setFailed] = useState(false);
  const [reloads, setReloads] = useState(0);
  const latest = useRef<OpenedSheet | null>(null);

  useEffect(() => {
    let current = true;
    const show = (next: OpenedSheet | null): void => {
      if (!current) {
        next?.rows.close();
        return;
      }
      latest.current?.rows.close();
      latest.current = next;
      setOpened(next);
      setFailed(next === null);
    };
    if (sheet === null) show(null);
    else openSheet(workbook, sheet, latest.current).then(show, () => show(null));
    return () => {
      current = false;
    };
  }, [workbook, sheet, revision, reloads]);

  return { opened: opened?.sheet === sheet ? opened : null, failed, reload: useCallback(() => setReloads((count) => count + 1), []) };
}
