const latin = new TextDecoder("latin1");
const windowBytes = 64 * 1024;
const column = /<(?:\w+:)?col\s[^>]*>/g;
const sheetColumns = 16384;

/** False when the column settings of a worksheet part span more than a sheet has: the library would build each of them. */
export function hasSaneColumns(part: Uint8Array): boolean {
  const start = latin.decode(part.subarray(0, windowBytes));
  if (!/<(?:\w+:)?worksheet[\s>]/.test(start)) return true;
  const at = start.search(/<(?:\w+:)?sheetData/);
  // Without rows in sight the library looks for columns in the whole part.
  const head = at === -1 ? latin.decode(part) : start.slice(0, at);
  let spanned = 0;
  for (const [element] of head.matchAll(column)) spanned += Math.max(0, numberIn(element, "max") - numberIn(element, "min") + 1);
  return spanned <= sheetColumns;
}

function numberIn(element: string, attribute: "min" | "max"): number {
  return Number.parseInt(new RegExp(`\\s${attribute}\\s*=\\s*["']([^"']*)`).exec(element)?.[1] ?? "1", 10) || 1;
}
