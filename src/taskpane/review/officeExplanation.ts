import type { Explanation } from "../../domain/decisions";
import type { Finding } from "../../domain/findings";
import type { TotalSource } from "../../workflows/session/paneSession";

/** What a person in the office says of a finding, with the figure it speaks of; null for one that is nobody's. */
export function officeExplanation({ code, place, facts }: Finding, sources: readonly TotalSource[], text: string): Explanation | null {
  const { unit, indicator, column } = place;
  if (unit === null) return null;
  const figure = sources.flatMap(({ figures }) => figures).find((fact) => fact.unit === unit && fact.indicator === indicator && fact.column === column);
  // The target column has no total whose sources could be asked for.
  const value = code === "targetDiffers" && "inFile" in facts ? facts.inFile : (figure?.value ?? null);
  return { unit, code, indicator, column, value, text: text.normalize("NFC") };
}
