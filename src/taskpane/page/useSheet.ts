import { useCallback, useEffect, useRef, useState } from "react";
import type { SheetPreview } from "../../model/sheetPreview";
import type { SheetRows } from "./sheetRows";
import { createSheetRows } from "./sheetRows";
import type { ShownWorkbook } from "./shownWorkbook";

/** A sheet that is shown: how it looks and the rows that were fetched, of the same state of the workbook. */
export interface OpenedSheet {
  readonly sheet: string;
  readonly preview: SheetPreview;
  readonly rows: SheetRows;
}

const firstLook = { first: 0, last: 63 };

async function openSheet(workbook: ShownWorkbook, sheet: string, looked: OpenedSheet | null): Promise<OpenedSheet | null> {
  const preview = await workbook.preview(sheet);
  if (preview === null) return null;
  const rows = createSheetRows(preview.rowCount, (first, last) => workbook.previewRows(sheet, first, last));
  const spans = looked?.sheet === sheet ? looked.rows.wanted() : [];
  await Promise.all((spans.length === 0 ? [firstLook] : spans.slice(0, 2)).map((span) => rows.load(span)));
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
