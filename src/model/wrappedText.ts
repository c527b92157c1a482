/** The font in which a line takes `linePoints`; others in proportion. */
const usualSize = 11;
const linePoints = 14.5;
/** Letters of a text are narrower than the figures that a column's width is counted in. */
const lettersPerCharacter = 1.05;

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

/** Points that a wrapped text takes with its margins; width of its column in characters, size of its font in points. */
export function wrappedTextHeight(text: string, width: number, fontSize: number): number {
  const scale = fontSize / usualSize;
  return wrappedLines(text, Math.max(1, (width * lettersPerCharacter) / scale)) * linePoints * scale + 2;
}
