import { matchKey, cleanText, withoutOrdinal, wordsOf } from "./matchKey";
import { parseMeasure } from "./measure";
import { remember } from "./remember";

export interface RowLabel {
  readonly text: string;
  readonly key: string;
  /** Says "trong đó": this row is a part of the row before it. */
  readonly isPart: boolean;
  /** Starts with "-", "+" or "*": perhaps a part of the row above. */
  readonly isBulleted: boolean;
  /** A measure written behind the label: "Doanh thu (tỷ đồng)". */
  readonly measure: string | null;
}

const ofWhich = /^(?:trong\s+đó|trong\s+số\s+đó|tr\.?\s*đó|gồm)\s*[:,;.\-–]?\s*/iu;

/** What a label says, apart from its numbering, its measure and its "Trong đó". */
export const parseRowLabel = remember((raw: string): RowLabel => {
  const text = cleanText(raw);
  const numbered = withoutOrdinal(text);
  const isPart = ofWhich.test(numbered);
  const body = numbered.replace(ofWhich, "");
  const isBulleted = /^[-–—+*•]/.test(text);
  const [, head, inside] = /^(.*\S)\s*\(\s*(?:đvt|đơn vị tính)?\s*:?\s*([^()]+)\)\s*:?$/iu.exec(body) ?? [];
  if (head !== undefined && inside !== undefined && parseMeasure(inside) !== null) {
    return { text, key: matchKey(head), isPart, isBulleted, measure: inside.trim() };
  }
  return { text, key: matchKey(body), isPart, isBulleted, measure: null };
});

/** True when the key has enough words to name an indicator by itself ("nữ" has not). */
export function isSelfContained(key: string): boolean {
  return wordsOf(key).length >= 3;
}
