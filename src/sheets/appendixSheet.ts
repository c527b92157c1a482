import type { JudgedNumbers } from "../domain/assess";
import type { JudgedCell } from "../domain/judgedCells";
import { verdictPeriod } from "../domain/lastAskedPeriod";
import type { Bound, Indicator, Period, ReviewPlan, Target } from "../domain/plan";
import { ownIndicatorPrefix, targetColumn } from "../domain/plan";
import { baselinePeriod } from "../domain/planQueries";
import type { Verdict } from "../domain/verdict";
import type { AppendixRow } from "../model/appendixRows";
import type { Area } from "../model/area";
import { areaAddress, cellAddress } from "../model/area";
import { columnIds } from "../model/passport";
import type { CellModel, ColumnModel, ConditionalFormatModel, PageModel, RowModel, SheetModel, ValidationModel } from "../model/sheetModel";
import { wrappedLines } from "../model/wrappedText";
import { appendixFootMerges, appendixFootRows } from "./appendixFootRows";
import type { AppendixFoot } from "./appendixFootRows";
import type { AppendixHeading } from "./appendixHeadRows";
import { appendixHeadMerges, appendixHeadRows } from "./appendixHeadRows";
import type { AppendixLayout } from "./appendixLayout";
import { appendixHead, summaryColumnIds } from "./appendixLayout";
import type { JudgementWords } from "./judgementCells";
import { judgementCells } from "./judgementCells";
import type { StyleRegistry } from "./styleRegistry";

/** What differs between a unit's form, the Khối's form and the summary's first sheet. */
export interface AppendixContent {
  readonly scope: "bloc" | "unit";
  readonly target: (indicator: Indicator) => Target | null;
  /** The bound in the target cells; on a unit's form also where no target is issued yet. */
  readonly bound: (indicator: Indicator) => Bound | null;
  readonly targetCell: (indicator: Indicator) => CellModel;
  readonly valueCell: (indicator: Indicator, period: Period, row: number) => CellModel;
  /** The verdict given by a person in place of the suggested one; null where the rule's stands. */
  readonly decided: (indicator: Indicator) => Verdict | null;
  readonly note: (indicator: Indicator) => CellModel;
  /** The numbers in the judged cells; `helpers` are the row's helper cells. */
  readonly numbers: (indicator: Indicator, helpers: readonly (CellModel | null)[]) => JudgedNumbers;
  /** Cells of the helper columns after `upper`. */
  readonly helperCells: (indicator: Indicator, row: number) => readonly (CellModel | null)[];
  /** Parts of ratios fold away under their ratio. */
  readonly partsFolded: boolean;
  readonly ownRow: (number: number, row: number) => readonly (CellModel | null)[];
}

export interface AppendixSheetInput {
  readonly name: string;
  readonly plan: ReviewPlan;
  readonly layout: AppendixLayout;
  readonly heading: AppendixHeading;
  readonly foot: AppendixFoot;
  readonly content: AppendixContent;
  readonly words: JudgementWords;
  readonly styles: StyleRegistry;
  readonly validations: readonly ValidationModel[];
  readonly conditionalFormats: readonly ConditionalFormatModel[];
  readonly protected: boolean;
  readonly pageFooter: PageModel["footer"];
}

/** The column of a judged cell; a unit's like-for-like figures are its own cells. */
export function judgedColumn(cell: JudgedCell, plan: ReviewPlan, scope: "bloc" | "unit"): string {
  switch (cell.role) {
    case "target":
      return targetColumn;
    case "upper":
      return columnIds.upper;
    case "value":
      return cell.period;
    case "pairedBaseline":
      return scope === "bloc" ? summaryColumnIds.pairedBaseline : baselinePeriod(plan).id;
    case "pairedValue":
    case "worst":
      return scope === "bloc" ? summaryColumnIds[cell.role] : cell.period;
  }
}

function indicatorRow(input: AppendixSheetInput, row: Extract<AppendixRow, { kind: "indicator" }>, position: number): RowModel {
  const { plan, layout, content, styles, words } = input;
  const { indicator, role } = row;
  const address = (cell: JudgedCell): string => `$${cellAddress(position, layout.columnOf(judgedColumn(cell, plan, content.scope)))}`;
  const judged = { plan, indicator, target: content.target(indicator), period: verdictPeriod(plan, indicator), scope: content.scope };
  const identifier = styles.use("identifier");
  const bound = content.bound(indicator);
  const labelStyle = styles.use({ main: "label", child: "labelChild", part: "labelPart" }[role]);
  const helpers = content.helperCells(indicator, position);
  const [cumulative, againstTarget, againstBaseline, suggested] = judgementCells({ row: judged, numbers: content.numbers(indicator, helpers), address, words, styles });
  const decided = content.decided(indicator);
  const verdict = decided === null ? suggested : { value: words.verdict(decided, judged), style: styles.use("verdict") };
  const [target, note] = [content.targetCell(indicator), content.note(indicator)];
  const cells = [
    { value: indicator.code, style: identifier },
    { value: row.ordinal === "" ? null : row.ordinal, style: styles.use("ordinal") },
    { value: indicator.label, style: labelStyle },
    { value: indicator.measure, style: styles.use("measure") },
    target,
    ...plan.periods.map((period) => content.valueCell(indicator, period, position)),
    cumulative, againstTarget, againstBaseline, verdict, note,
    { value: bound?.comparator ?? null, style: identifier },
    { value: bound?.comparator === "between" ? bound.high : null, style: identifier },
    ...helpers,
  ];
  const height = rowHeight(indicator, judged.target, { target, verdict, note });
  return role === "part" ? { cells, height, outlineLevel: 1, hidden: content.partsFolded } : { cells, height };
}

/** Characters of a text that fit a line of each column, and the points a line takes. */
const charactersPerLine = { label: 44, measure: 16, target: 15, verdict: 15, note: 21 } as const;
const linePoints = 15;

/** Room for the longest wrapped text of a row; a verdict on a target of the whole term may yet become a long one. */
function rowHeight({ label, measure }: Indicator, target: Target | null, cells: { readonly target: CellModel; readonly verdict: CellModel; readonly note: CellModel }): number {
  const lines = (value: CellModel["value"], width: number): number => (typeof value === "string" ? wrappedLines(value, width) : 1);
  const forTheTerm = target?.kind === "cumulative" || target?.kind === "endOfTerm";
  const most = Math.max(
    forTheTerm ? 2 : 1,
    lines(label, charactersPerLine.label),
    lines(measure, charactersPerLine.measure),
    lines(cells.target.value, charactersPerLine.target),
    lines(cells.verdict.value, charactersPerLine.verdict),
    lines(cells.note.value, charactersPerLine.note),
  );
  return most * linePoints + 3;
}

function dataRow(input: AppendixSheetInput, row: AppendixRow, index: number): RowModel {
  const position = appendixHead.firstRow + index;
  const { layout, styles, content } = input;
  if (row.kind === "indicator") return indicatorRow(input, row, position);
  if (row.kind === "own") return { cells: [{ value: `${ownIndicatorPrefix}${row.number}`, style: styles.use("identifier") }, ...content.ownRow(row.number, position)], height: 18 };
  const last = layout.columnOf(columnIds.note);
  const cells: CellModel[] = layout.columns.slice(0, last + 1).map((_, column) => ({ value: null, style: styles.use(column === 0 ? "identifier" : "section") }));
  cells[1] = { value: row.section.id, style: styles.use("sectionOrdinal") };
  cells[2] = { value: row.section.title, style: styles.use("section") };
  return { cells, height: 18 };
}

function sectionMerges({ layout }: AppendixSheetInput): readonly Area[] {
  return layout.rows.flatMap((row, index) => {
    const position = appendixHead.firstRow + index;
    return row.kind === "section" ? [{ firstRow: position, lastRow: position, firstColumn: 2, lastColumn: layout.columnOf(columnIds.note) }] : [];
  });
}

function columnModels({ plan, layout }: AppendixSheetInput): readonly ColumnModel[] {
  const widths: Readonly<Record<string, number>> = {
    [columnIds.ordinal]: 5, [columnIds.label]: 40, [columnIds.measure]: 17, [targetColumn]: 14, [columnIds.cumulative]: 12,
    [columnIds.againstTarget]: 10, [columnIds.againstBaseline]: 10, [columnIds.verdict]: 16, [columnIds.note]: 20,
  };
  const periods = new Set(plan.periods.map(({ id }) => id));
  return layout.columns.map((id) => (periods.has(id) ? { width: 11.5 } : widths[id] === undefined ? { width: 10, hidden: true } : { width: widths[id] }));
}

/** A form or the summary's first sheet: letterhead, table with live judging formulas, footnotes, sign-off. */
export function appendixSheet(input: AppendixSheetInput): SheetModel {
  const { name, plan, layout, heading, foot, styles } = input;
  const footStart = layout.lastRow + 1;
  const footRows = appendixFootRows(layout, foot, styles);
  const lastColumn = layout.columnOf(columnIds.note);
  return {
    name,
    visibility: "visible",
    columns: columnModels(input),
    rows: [...appendixHeadRows(plan, layout, heading, styles), ...layout.rows.map((row, index) => dataRow(input, row, index)), ...footRows],
    merges: [...appendixHeadMerges(plan, layout), ...sectionMerges(input), ...appendixFootMerges(layout, foot, footStart)],
    freeze: { rows: appendixHead.firstRow, columns: layout.columnOf(columnIds.label) + 1 },
    filter: null,
    validations: input.validations,
    conditionalFormats: input.conditionalFormats,
    protected: input.protected,
    page: {
      orientation: "landscape",
      fitToWidth: true,
      titleRows: [appendixHead.heading, appendixHead.columnNumbers],
      printArea: { firstRow: 0, firstColumn: layout.columnOf(columnIds.ordinal), lastRow: footStart + footRows.length - 1, lastColumn },
      footer: input.pageFooter,
    },
  };
}

/** Absolute reference to the table, from its id row and id column, e.g. "'Phụ biểu'!$A$9:$S$60". */
export function tableReference(sheet: string, layout: AppendixLayout): string {
  const area = areaAddress({ firstRow: appendixHead.ids, firstColumn: 0, lastRow: layout.lastRow, lastColumn: layout.columns.length - 1 });
  return `'${sheet.replaceAll("'", "''")}'!${area.replace(/([A-Z]+)(\d+)/g, "$$$1$$$2")}`;
}
