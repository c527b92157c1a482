import { searchKey } from "./forms/findUnits";

/** True when every word that is looked for stands in one of the texts, whatever its marks and case. */
export function matches(search: string, texts: readonly (string | null)[]): boolean {
  const within = searchKey(texts.filter((text) => text !== null).join(" "));
  return searchKey(search).trim().split(/\s+/).every((word) => within.includes(word));
}
