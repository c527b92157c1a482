import type { Fact } from "../../domain/facts";
import type { Finding, FindingPlace, Severity } from "../../domain/findings";
import { severityOf } from "../../domain/findings";
import type { Submission } from "../../domain/submission";
import type { KeyedFinding } from "./keyedFindings";

const severities: readonly Severity[] = ["block", "warn", "note"];
/** States of a cell that still has to be put right or asked about. */
const openStates: ReadonlySet<Fact["state"]> = new Set(["error", "unreadable"]);

function isSameFigure(left: Pick<FindingPlace, "unit" | "indicator" | "column">, right: Pick<FindingPlace, "unit" | "indicator" | "column">): boolean {
  return left.indicator !== null && left.column !== null && left.unit === right.unit && left.indicator === right.indicator && left.column === right.column;
}

function isAsGrave(finding: Finding, than: Finding): boolean {
  return severities.indexOf(severityOf[finding.code]) <= severities.indexOf(severityOf[than.code]);
}

/**
 * Those of the earlier findings that were mended: they are gone, and nothing as grave took their place in the same cell. A form
 * that is not read any more (emptied, or of nobody) mended nothing.
 */
export function mendedSince(earlier: readonly KeyedFinding[], now: readonly KeyedFinding[], { facts }: Pick<Submission, "facts">): readonly KeyedFinding[] {
  if (facts.length === 0) return [];
  const left = new Set(now.map(({ key }) => key));
  const isOpen = ({ ranked: { finding } }: KeyedFinding): boolean =>
    now.some(({ ranked }) => isSameFigure(finding.place, ranked.finding.place) && isAsGrave(ranked.finding, finding)) ||
    facts.some((fact) => isSameFigure(finding.place, fact) && openStates.has(fact.state));
  return earlier.filter((keyed) => !left.has(keyed.key) && keyed.ranked.finding.code !== "emptyForm" && !isOpen(keyed));
}
