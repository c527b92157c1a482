import type { SettledCorrection } from "../../domain/corrections";
import { unitValue } from "../../domain/contributions";
import type { Fact } from "../../domain/facts";
import { factKey } from "../../domain/facts";
import type { Indicator } from "../../domain/plan";
import { blocCode } from "../../domain/plan";
import { findIndicator, findUnit, isFormulaRow } from "../../domain/planQueries";
import type { NotCounted } from "../../messages/pane/consolidate";
import type { Campaign, TotalSource } from "../../workflows/session/paneSession";

/** One figure behind a total: as the unit sent it, and what was decided about it. */
export interface SourceFigure {
  readonly fact: Fact;
  /** The row it stands in, where that is not the row of the total. */
  readonly part: Indicator | null;
  /** In force or to be decided again. */
  readonly correction: SettledCorrection | null;
  /** Rows that a person types numbers into. */
  readonly canCorrect: boolean;
}

/** One unit behind a total. `why`: why it does not count; null when it does. */
export interface SourceEntry {
  readonly unit: string;
  readonly name: string;
  readonly value: number | null;
  readonly why: NotCounted | null;
  readonly figures: readonly SourceFigure[];
}

function whyNot(campaign: Campaign, unit: string, figures: readonly Fact[]): NotCounted {
  if (figures.length === 0 && unit === blocCode) return "missing";
  const status = campaign.units.find((result) => result.unit === unit)?.status;
  if (status === "missing") return campaign.files.some((file) => file.unit === unit && file.verdict === "rejected") ? "rejected" : "missing";
  if (status === "question") return "question";
  return figures.map(({ state }) => state).find((state) => state !== "number") ?? "noPart";
}

/** The units behind a total: those that do not count first, since something is to be done about them. */
export function sourceEntries(campaign: Campaign, indicator: Indicator, sources: readonly TotalSource[]): { readonly notCounted: readonly SourceEntry[]; readonly counted: readonly SourceEntry[] } {
  const { plan } = campaign;
  const corrections = new Map(campaign.corrections.map((settled) => [factKey(settled.correction.unit, settled.correction.indicator, settled.correction.column), settled]));
  const figureOf = (fact: Fact): SourceFigure => {
    const settled = corrections.get(factKey(fact.unit, fact.indicator, fact.column)) ?? null;
    const row = findIndicator(plan, fact.indicator);
    return {
      fact: settled?.fact ?? fact,
      part: fact.indicator === indicator.code ? null : (row ?? null),
      correction: settled,
      canCorrect: row !== undefined && row.nature !== "text" && !isFormulaRow(row),
    };
  };
  const entries = sources.map(({ unit, contribution, figures }): SourceEntry => {
    const own = figures.find((fact) => fact.indicator === indicator.code);
    // What stands on the Khối's own form is the total itself, and adds nothing to it.
    const value = unit === blocCode ? (own?.value ?? null) : contribution === null ? null : unitValue(indicator.aggregation, contribution, own);
    const counts = contribution !== null || (unit === blocCode && value !== null);
    return { unit, name: unit === blocCode ? plan.bloc.name : (findUnit(plan, unit)?.name ?? unit), value, why: counts ? null : whyNot(campaign, unit, figures), figures: figures.map(figureOf) };
  });
  return { notCounted: entries.filter(({ why }) => why !== null), counted: entries.filter(({ why }) => why === null) };
}
