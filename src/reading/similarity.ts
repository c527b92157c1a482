import { distance } from "fastest-levenshtein";

/** 0 to 1: how alike two keys are, letter by letter or, if that is more, word by word. For ranking candidates only. */
export function similarity(left: string, right: string): number {
  const longest = Math.max(left.length, right.length);
  if (longest === 0) return 0;
  const letters = 1 - distance(left, right) / longest;
  const leftWords = new Set(left.split(" "));
  const rightWords = new Set(right.split(" "));
  const shared = [...leftWords].filter((word) => rightWords.has(word)).length;
  return Math.max(letters, shared / (leftWords.size + rightWords.size - shared));
}
