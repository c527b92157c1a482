import type { WorkBook } from "@e965/xlsx";

/** Workbook names to their references; a name of one sheet counts only where the workbook has none, built-in names never. */
export function readNames(workbook: WorkBook): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  const defined = workbook.Workbook?.Names ?? [];
  const ofWorkbook = defined.filter(({ Sheet }) => Sheet === undefined || Sheet === null);
  const ofSheets = defined.filter(({ Sheet }) => Sheet !== undefined && Sheet !== null);
  for (const { Name, Ref } of [...ofWorkbook, ...ofSheets]) {
    if (!/^_xlnm\.|^_FilterDatabase$/i.test(Name) && !names.has(Name)) names.set(Name, Ref);
  }
  return names;
}
