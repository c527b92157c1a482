import { workbookWords } from "../messages/workbookWords.vi";
import type { ListColumn } from "./listSheet";

/** Columns of a list from parallel lists of headings, widths in characters and style names. */
export function columnsOf(headings: readonly string[], widths: readonly number[], styles: readonly string[]): readonly ListColumn[] {
  return headings.map((heading, index) => ({ heading, width: widths[index] ?? 12, style: styles[index] ?? "note" }));
}

/** The line under a list's title, or that the list is empty. */
export function explanationOf(rowCount: number, explanation: string): string {
  return rowCount === 0 ? workbookWords.lists.empty : explanation;
}
