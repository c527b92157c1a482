/** The cells of a block copied in a spreadsheet program: tabs between cells, line ends between rows, quotes around texts that hold either. */
export function parsePastedBlock(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  const cellPattern = /(?:"((?:[^"]|"")*)"(?=[\t\r\n]|$)|([^\t\r\n]*))(\t|\r\n|\n|\r|$)/gy;
  for (const [, quoted, plain = "", end] of text.matchAll(cellPattern)) {
    rows.at(-1)?.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end === "") break;
    if (end !== "\t") rows.push([]);
  }
  // Spreadsheet programs end the last row too.
  const last = rows.at(-1);
  if (rows.length > 1 && last !== undefined && last.join("") === "" && last.length <= 1) rows.pop();
  return rows;
}
