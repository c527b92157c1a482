import { matchKey } from "./matchKey";

function initials(key: string): string {
  return key.split(" ").map((word) => word.charAt(0)).join("");
}

function uniqueIndex(keys: readonly string[], holds: (key: string) => boolean): number | null {
  const found = keys.flatMap((key, index) => (holds(key) ? [index] : []));
  const [only] = found;
  return found.length === 1 && only !== undefined ? only : null;
}

/**
 * Position of a written level in `levels` (worst first), or null when it is not certain. Besides the name itself: its
 * initials ("HTTNV") and its beginning in two words or more ("Hoàn thành tốt"), each only when no other level shares it;
 * "có" and "không" where there are two levels.
 */
export function parseLevel(raw: string, levels: readonly string[]): number | null {
  const key = matchKey(raw);
  if (key === "") return null;
  const keys = levels.map(matchKey);
  const exact = keys.indexOf(key);
  if (exact >= 0) return exact;
  if (levels.length === 2) {
    if (key === matchKey("có")) return 1;
    if (key === matchKey("không")) return 0;
  }
  if (!key.includes(" ")) return key.length < 2 ? null : uniqueIndex(keys, (level) => initials(level) === key);
  return uniqueIndex(keys, (level) => level.startsWith(`${key} `));
}
