import { changeLines } from "../domain/changeLines";
import type { ChangeLine } from "../domain/changeLines";
import { sumExactly } from "../domain/decimal";
import type { DecisionStatus } from "../domain/decisions";
import type { SettledCorrection } from "../domain/corrections";
import type { SettledExplanation } from "../domain/explanations";
import { severityOf } from "../domain/findings";
import type { SettledOverride } from "../domain/overrides";
import { ownIndicatorPrefix, targetColumn } from "../domain/plan";
import { describeFinding } from "../messages/describeFinding";
import { describeVerdict } from "../messages/describeVerdict";
import { describePeriod } from "../messages/describePeriod";
import { describeSeverity } from "../messages/describeStatus";
import { formatDate } from "../messages/formatDate";
import { workbookWords } from "../messages/workbookWords.vi";
import type { CellModel, CellValue, SheetModel } from "../model/sheetModel";
import type { ListRow } from "./listSheet";
import { amountFormat, differenceFormat } from "./numberFormats";
import type { ListSection } from "./sectionedSheet";
import { sectionedSheet } from "./sectionedSheet";
import type { SummaryContext } from "./summaryContext";

const words = workbookWords.lists.adjustments;

/** How the sheet names a row and a column of the appendix, and writes their figures. */
interface Naming {
  readonly row: (indicator: string | null) => string | null;
  readonly column: (column: string | null) => string | null;
  readonly amount: (indicator: string | null, value: number | null) => CellModel;
  readonly difference: (indicator: string, value: number | null) => CellModel;
}

function namingOf({ plan, indicatorOf, styles }: SummaryContext): Naming {
  const periods = new Map(plan.periods.map((period) => [period.id, describePeriod(period, "heading", "vi")]));
  const decimalsOf = (indicator: string | null): number => (indicator === null ? 0 : (indicatorOf(indicator)?.decimals ?? words.ownDecimals));
  return {
    row: (indicator) => {
      if (indicator === null) return null;
      return indicator.startsWith(ownIndicatorPrefix) ? words.ownRow(indicator.slice(ownIndicatorPrefix.length)) : (indicatorOf(indicator)?.label ?? indicator);
    },
    column: (column) => (column === targetColumn ? words.target : column === null ? null : (periods.get(column) ?? column)),
    amount: (indicator, value) => ({ value, style: styles.use("number", amountFormat(decimalsOf(indicator))) }),
    difference: (indicator, value) => ({ value, style: styles.use("number", differenceFormat(decimalsOf(indicator))) }),
  };
}

function correctionRow({ unitName }: SummaryContext, naming: Naming): (settled: SettledCorrection, index: number) => ListRow {
  return ({ correction, status, fact }, index) => {
    const { unit, indicator, column, value, reason, confirmedBy, at } = correction;
    const sent = fact?.value ?? null;
    return [
      index + 1, unitName(unit), naming.row(indicator), naming.column(column),
      naming.amount(indicator, sent), naming.amount(indicator, value), naming.difference(indicator, sent === null ? null : sumExactly([value, -sent])),
      reason, confirmedBy, formatDate(at, "vi"), words.correctionStatus[status],
    ];
  };
}

function overrideRow({ plan, unitName, indicatorOf }: SummaryContext, naming: Naming): (settled: SettledOverride, index: number) => ListRow {
  return ({ override, status, assessment }, index) => {
    const { scope, indicator, verdict, reason, by, at } = override;
    const kind = indicatorOf(indicator)?.target?.kind ?? null;
    const word = (name: typeof verdict | null): CellValue => (name === null ? null : describeVerdict(name, kind, "vi"));
    const period = plan.periods.find(({ id }) => id === assessment?.column);
    return [
      index + 1, unitName(scope), naming.row(indicator), period === undefined ? null : describePeriod(period, "heading", "vi"),
      { value: word(assessment?.verdict ?? null), style: "centered" }, { value: word(verdict), style: "centered" }, naming.amount(indicator, assessment?.compared ?? assessment?.value ?? null),
      reason, by, formatDate(at, "vi"), words.overrideStatus[status],
    ];
  };
}

function explanationRow({ plan, unitName }: SummaryContext, naming: Naming): (settled: SettledExplanation, index: number) => ListRow {
  return ({ explanation, status, value, finding }, index) => {
    const { unit, indicator, column, text } = explanation;
    const difference = explanation.value === null || value === null || indicator === null ? null : naming.difference(indicator, sumExactly([value, -explanation.value]));
    return [
      index + 1, unitName(unit), naming.row(indicator), naming.column(column),
      naming.amount(indicator, explanation.value), naming.amount(indicator, value), difference,
      text, finding === null ? null : describeFinding(finding, { plan }, "vi"), finding === null ? null : describeSeverity(severityOf[finding.code], "vi"), words.explanationStatus[status],
    ];
  };
}

function changeRow({ unitName }: SummaryContext, naming: Naming): (line: ChangeLine, index: number) => ListRow {
  return (line, index) => {
    if (line.kind !== "figure") return [index + 1, unitName(line.unit), words[line.kind](line.figures)];
    const { unit, indicator, column, before, after, effectOnTotal } = line.change;
    const difference = before === null || after === null ? null : sumExactly([after, -before]);
    return [index + 1, unitName(unit), naming.row(indicator), naming.column(column), naming.amount(indicator, before), naming.amount(indicator, after), naming.difference(indicator, difference), naming.difference(indicator, effectOnTotal)];
  };
}

/** Statuses that still want somebody's eye come first. */
function openFirst<Settled extends { readonly status: DecisionStatus }>(settled: readonly Settled[]): readonly Settled[] {
  const order: readonly DecisionStatus[] = ["reopened", "applied", "waiting"];
  return [...settled].sort((left, right) => order.indexOf(left.status) - order.indexOf(right.status));
}

/** Sheet "Điều chỉnh số liệu": what people decided beside the units' figures, and what changed since the previous summary. */
export function adjustmentsSheet(context: SummaryContext): SheetModel {
  const { consolidation, styles, footer } = context;
  const naming = namingOf(context);
  styles.use("centered");
  const section = (name: "corrections" | "overrides" | "explanations" | "changes", rows: readonly ListRow[]): ListSection => ({
    title: words.sections[name].title,
    headings: words.sections[name].columns,
    rows: () => rows,
    empty: words.sections[name].empty,
  });
  const lines = changeLines(consolidation.changes, consolidation.figures);
  return sectionedSheet({
    name: workbookWords.sheets.adjustments,
    title: words.title,
    explanation: { value: words.explanation, style: styles.use("caption") },
    columns: [5, 34, 36, 14, 13, 13, 13, 34, 34, 11, 24].map((width, index) => ({ width, style: ["ordinal", "note", "note", "centered", "number", "number", "number", "note", "note", "centered", "note"][index] ?? "note" })),
    sections: [
      section("corrections", openFirst(consolidation.corrections).map(correctionRow(context, naming))),
      section("overrides", openFirst(consolidation.overrides).map(overrideRow(context, naming))),
      section("explanations", openFirst(consolidation.explanations).map(explanationRow(context, naming))),
      section("changes", lines.map(changeRow(context, naming))),
    ],
    footer,
    styles,
  });
}
