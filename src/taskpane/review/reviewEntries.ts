import type { KeyedFinding } from "./keyedFindings";

/** One card of the review: a finding, or all figures that a row still lacks. */
export type ReviewEntry =
  | { readonly kind: "finding"; readonly key: string; readonly keyed: KeyedFinding }
  | { readonly kind: "missingFigures"; readonly key: string; readonly figures: readonly KeyedFinding[] };

function rowKey({ ranked: { finding } }: KeyedFinding): string | null {
  const { unit, file, indicator } = finding.place;
  return finding.code === "requiredMissing" ? JSON.stringify([finding.code, unit, file, indicator]) : null;
}

/** The findings as cards, in their order; a row that lacks figures is one card, where its first one stands, if it lacks at least so many. */
export function reviewEntries(findings: readonly KeyedFinding[], least = 2): readonly ReviewEntry[] {
  const rows = new Map<string, KeyedFinding[]>();
  for (const keyed of findings) {
    const key = rowKey(keyed);
    if (key !== null) rows.set(key, [...(rows.get(key) ?? []), keyed]);
  }
  return findings.flatMap((keyed): ReviewEntry[] => {
    const key = rowKey(keyed);
    const figures = key === null ? [] : (rows.get(key) ?? []);
    if (key === null || figures.length < least) return [{ kind: "finding", key: keyed.key, keyed }];
    return figures[0] === keyed ? [{ kind: "missingFigures", key, figures }] : [];
  });
}

/** What is there to mend before what is only not there yet: the order while a form is being filled in. */
export function faultsFirst(findings: readonly KeyedFinding[]): readonly KeyedFinding[] {
  const isMissing = ({ ranked }: KeyedFinding): boolean => ranked.finding.code === "requiredMissing";
  return [...findings.filter((keyed) => !isMissing(keyed)), ...findings.filter(isMissing)];
}
