import type { ReviewPlan } from "../domain/plan";
import { formatDate } from "../messages/formatDate";
import { workbookWords } from "../messages/workbookWords.vi";
import type { CellModel, RowModel, SheetModel } from "../model/sheetModel";
import type { AppendixRow } from "../model/appendixRows";
import type { StyleRegistry } from "./styleRegistry";

const words = workbookWords.instructions;
const widths = [6, 46, 18, 70] as const;
const charactersPerLine = 66;

/** The page beside a unit's form: how to fill it in, then how each indicator is counted. */
export function instructionSheet(plan: ReviewPlan, rows: readonly AppendixRow[], styles: StyleRegistry): SheetModel {
  const text = (value: string, style: string): CellModel => ({ value, style: styles.use(style) });
  const across = (value: string, style: string, height: number): RowModel => ({ cells: [text(value, style)], height });
  const lines = words.lines(formatDate(plan.deadlines.appendix, "vi"));
  const head = [across(words.title, "title", 26), ...lines.map((line) => across(line, "wrapped", line.length > 130 ? 32 : 18)), across(words.definitions, "subtitle", 28)];
  const table = rows.flatMap((row): RowModel[] => {
    if (row.kind !== "indicator") return [];
    const { label, measure, definition } = row.indicator;
    const height = Math.max(1, Math.ceil(label.length / 42), Math.ceil(definition.length / charactersPerLine)) * 15 + 3;
    return [{ cells: [text(row.ordinal, "ordinal"), text(label, row.role === "main" ? "label" : "labelChild"), text(measure, "measure"), text(definition, "note")], height }];
  });
  return {
    name: workbookWords.sheets.instructions,
    visibility: "visible",
    columns: widths.map((width) => ({ width })),
    rows: [...head, { cells: words.columns.map((heading) => text(heading, "heading")), height: 20 }, ...table],
    merges: head.map((_, row) => ({ firstRow: row, lastRow: row, firstColumn: 0, lastColumn: widths.length - 1 })),
    freeze: null,
    filter: null,
    validations: [],
    conditionalFormats: [],
    protected: true,
    page: {
      orientation: "landscape",
      fitToWidth: true,
      titleRows: [head.length, head.length],
      printArea: { firstRow: 0, firstColumn: 0, lastRow: head.length + table.length, lastColumn: widths.length - 1 },
      footer: { left: "", center: "", right: "&P/&N" },
    },
  };
}
