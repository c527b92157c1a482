/** Order of texts by code unit: the same everywhere, unlike a locale's. */
export function compareTexts(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}

/** Orders "C9" before "C10" and before "D9" row by row; null comes first. */
export function compareCells(left: string | null, right: string | null): number {
  const key = (address: string | null): [number, number, string] => {
    const match = /^([A-Z]+)(\d+)$/.exec(address ?? "");
    return match === null ? [0, 0, ""] : [Number(match[2]), (match[1] ?? "").length, match[1] ?? ""];
  };
  const [leftRow, leftLength, leftColumn] = key(left);
  const [rightRow, rightLength, rightColumn] = key(right);
  return leftRow - rightRow || leftLength - rightLength || compareTexts(leftColumn, rightColumn);
}
