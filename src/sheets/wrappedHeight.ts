import type { CellModel } from "../model/sheetModel";

const linePoints = 14.5;
/** Letters of a text are narrower than the figures that a column's width is counted in. */
const lettersPerCharacter = 1.2;

/** Lines of a text that breaks between words, and within a word that is longer than a line; `letters`: how many fit a line. */
export function wrappedLines(text: string, letters: number): number {
  let lines = 0;
  for (const paragraph of text.split("\n")) {
    let room = 0;
    for (const { length } of paragraph.split(" ")) {
      const isFurther = room > 0 && length + 1 <= room;
      if (isFurther) room -= length + 1;
      else {
        const own = Math.max(1, Math.ceil(length / letters));
        lines += own;
        room = own * letters - length;
      }
    }
  }
  return lines;
}

/** Points a row needs for its longest wrapped text, given the widths of the columns in characters. */
export function wrappedHeight(cells: readonly CellModel[], widths: readonly number[]): number {
  const lines = cells.map(({ value }, column) => (typeof value === "string" ? wrappedLines(value, (widths[column] ?? 1) * lettersPerCharacter) : 1));
  return Math.max(1, ...lines) * linePoints + 2;
}
