/** Letters without marks and case, so that "dien luc" finds "Điện lực". */
export function searchKey(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").replace(/đ/gi, "d").toLowerCase().trim();
}

/** True when every word that is looked for stands in one of the texts. */
export function matches(search: string, texts: readonly (string | null)[]): boolean {
  const within = searchKey(texts.filter((text) => text !== null).join(" "));
  return searchKey(search).split(/\s+/).every((word) => within.includes(word));
}
