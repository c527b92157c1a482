import type { RankedFinding } from "../../domain/findingOrder";
import type { Severity } from "../../domain/findings";
import { severityOf } from "../../domain/findings";

/** Which findings are shown; null: all. */
export interface FindingFilter {
  readonly unit: string | null;
  readonly severity: Severity | null;
}

/** Findings as the office goes through them; each group keeps the order of the ranking. */
export interface FindingGroups {
  readonly blocking: readonly RankedFinding[];
  /** Warnings that concern a whole file, or touch at least a hundredth of a total of the Khối; the heaviest only. */
  readonly weighty: readonly RankedFinding[];
  readonly otherWarnings: readonly RankedFinding[];
  readonly explained: readonly RankedFinding[];
  readonly notes: readonly RankedFinding[];
}

const leastShare = 0.01;
const mostWeighty = 20;

function isWeighty({ finding, effect }: RankedFinding): boolean {
  return finding.place.indicator === null || (effect ?? 0) >= leastShare;
}

/** Puts ranked findings that pass the filter into groups: what blocks, what weighs most, and the rest by kind. */
export function groupFindings(findings: readonly RankedFinding[], { unit, severity }: FindingFilter): FindingGroups {
  const shown = findings.filter(({ finding }) => (unit === null || finding.place.unit === unit) && (severity === null || severityOf[finding.code] === severity));
  const of = (wanted: Severity): readonly RankedFinding[] => shown.filter(({ finding }) => severityOf[finding.code] === wanted);
  const warnings = of("warn");
  const open = warnings.filter(({ explanation }) => explanation === null);
  const weighty = open.filter(isWeighty).slice(0, mostWeighty);
  const heaviest = new Set(weighty);
  return {
    blocking: of("block"),
    weighty,
    otherWarnings: open.filter((ranked) => !heaviest.has(ranked)),
    explained: warnings.filter(({ explanation }) => explanation !== null),
    notes: of("note"),
  };
}

export interface FindingCounts {
  readonly block: number;
  /** Warnings without an explanation. */
  readonly warn: number;
  readonly explained: number;
  readonly note: number;
}

export function countFindings(findings: readonly RankedFinding[]): FindingCounts {
  const counts = { block: 0, warn: 0, explained: 0, note: 0 };
  for (const { finding, explanation } of findings) {
    const severity = severityOf[finding.code];
    counts[severity === "warn" && explanation !== null ? "explained" : severity] += 1;
  }
  return counts;
}
