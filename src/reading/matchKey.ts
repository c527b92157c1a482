import { remember } from "./remember";

/** Marks that are written but mean nothing in a label: zero-width characters, soft breaks of lines. */
const invisible = /[\u200B-\u200D\u2060\uFEFF]/g;
const toneMarks = /[\u0300\u0301\u0303\u0309\u0323]/g;

/** A level number, letter or bullet before a label: "1.", "1.1", "a)", "II-", "(3)", "-", "+", "*". */
const leadingOrdinal = /^(?:\(?(?:\d{1,2}(?:\.\d{1,2})*|[ivxIVX]{1,5}|[a-zđA-ZĐ])\)\s*|\d{1,2}(?:\.\d{1,2})*[.:/]\s*(?=\D)|\d{1,2}(?:\.\d{1,2})+\s+|\d{1,2}\s*[-–—]\s+|[IVX]{1,5}\s*[.:/\-–—]\s*|[a-zđA-ZĐ][./]\s+|[-–—+*•·▪●○]+\s*)/;

/** NFC without invisible characters, every kind of blank as one plain space. */
export const cleanText = remember((text: string): string => {
  return text.normalize("NFC").replace(invisible, "").replace(/[\s\u00A0\u2000-\u200A\u202F\u205F\u3000]+/g, " ").trim();
});

/** Removes the numbers and bullets a label starts with, several deep ("1. - Doanh thu"). */
export function withoutOrdinal(text: string): string {
  let rest = text;
  for (;;) {
    const shorter = rest.replace(leadingOrdinal, "");
    if (shorter === rest || shorter === "") return rest;
    rest = shorter;
  }
}

/**
 * One word in one spelling: the tone mark goes behind the word, so that hòa and hoà agree,
 * and a lone y after a consonant becomes i, so that kỹ and kĩ agree while tay and tai stay apart.
 */
function wordKey(word: string): string {
  const marks = word.normalize("NFD");
  const tone = marks.match(toneMarks)?.join("") ?? "";
  const bare = marks.replace(toneMarks, "").normalize("NFC").replace(/^(qu|[bcdđghklmnprstvx]+)y$/, "$1i");
  return bare + tone;
}

/** Characters up to which a text may be a label; what follows is compared as it stands. */
const longestLabel = 1000;

/** The words of a text in the one spelling used for comparing; "%" counts as a word, other punctuation does not. */
export const wordsOf = remember((text: string): readonly string[] => {
  const clean = cleanText(text).toLowerCase();
  const words = (clean.slice(0, longestLabel).match(/[\p{L}\p{M}\p{N}]+|%/gu) ?? []).map(wordKey);
  return clean.length > longestLabel ? [...words, clean.slice(longestLabel)] : words;
});

/** The key under which two spellings of a label are the same label. */
export const matchKey = remember((text: string): string => {
  const withoutNotes = cleanText(text).replace(/[\u00B9\u00B2\u00B3\u2070-\u2079]+|\s*(?:\(\s*(?:\*+|\d{1,2})\s*\)|\*+)\s*$/g, "");
  return wordsOf(withoutOrdinal(withoutNotes)).join(" ");
});

/** A key without any diacritic, for file names that were typed without. */
export function asciiKey(text: string): string {
  return matchKey(text.replace(/_/g, " ")).normalize("NFD").replace(/\p{M}/gu, "").replace(/đ/g, "d");
}
