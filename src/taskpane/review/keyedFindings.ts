import type { RankedFinding } from "../../domain/findingOrder";

/** A finding with a key that stays the same while the figure it speaks of is corrected or explained. */
export interface KeyedFinding {
  readonly key: string;
  readonly ranked: RankedFinding;
}

/** Gives every finding its key: code and place, and a number where several say the same of one place. */
export function keyFindings(findings: readonly RankedFinding[]): readonly KeyedFinding[] {
  const seen = new Map<string, number>();
  return findings.map((ranked) => {
    const { code, place } = ranked.finding;
    const where = place.indicator === null ? [place.sheet, place.cell] : [place.indicator, place.column];
    const base = JSON.stringify([code, place.unit, place.file, ...where]);
    const count = (seen.get(base) ?? 0) + 1;
    seen.set(base, count);
    return { key: count === 1 ? base : `${base}#${count}`, ranked };
  });
}
