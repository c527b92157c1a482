import type { Fact } from "../domain/facts";
import { ownIndicator } from "../domain/ownIndicators";
import { ownIndicatorPrefix, targetColumn } from "../domain/plan";
import { ownSectionId } from "../domain/planQueries";
import { cellAddress } from "../model/area";
import { isPercentFormat } from "./numberFormat";
import { parseNumberText } from "./numberText";
import { readRowFacts } from "./rowFacts";
import { report } from "./reading";
import type { TableReading } from "./tableReading";
import type { TableRow } from "./tableRows";

/** The measure a row is written in: its ĐVT, else what stands behind its first such figure, else nothing. */
function ownMeasure({ table }: TableReading, row: TableRow): string {
  if (row.measure !== null) return row.measure;
  for (const column of table.columns.values()) {
    const cell = table.view.cell(row.row, column);
    if (cell?.content.kind === "number" && isPercentFormat(cell.format)) return "%";
    const parsed = cell?.content.kind === "text" ? parseNumberText(cell.content.value, null) : null;
    if (parsed?.kind === "number" && parsed.suffix !== null) return parsed.suffix;
  }
  return "";
}

/** A row without any figure is told in words. */
function ownNature({ reading, table }: TableReading, row: TableRow): "flow" | "text" {
  const hasFigure = reading.plan.periods.some(({ id }) => {
    const column = table.columns.get(id);
    const content = column === undefined ? undefined : table.view.cell(row.row, column)?.content;
    return content !== undefined && (content.kind !== "text" || ["number", "ambiguous"].includes(parseNumberText(content.value, null).kind));
  });
  return hasFigure ? "flow" : "text";
}

/** The code of each own row: its id where the form gave it one, else the next number nobody has. */
function ownCodes(rows: readonly TableRow[]): readonly string[] {
  const isOwnId = (id: string | null): id is string => id !== null && new RegExp(`^${ownIndicatorPrefix}[1-9]\\d*$`).test(id);
  const taken = new Set(rows.map(({ id }) => id).filter(isOwnId));
  const used = new Set<string>();
  let next = 1;
  return rows.map(({ id }) => {
    if (isOwnId(id) && !used.has(id)) {
      used.add(id);
      return id;
    }
    while (taken.has(`${ownIndicatorPrefix}${next}`)) next += 1;
    const code = `${ownIndicatorPrefix}${next}`;
    next += 1;
    return code;
  });
}

/** Facts `own:1`, `own:2` … of the filled rows of section VI, and a note with each row's label. */
export function readOwnRows(context: TableReading, ownRows: readonly TableRow[], rows: ReadonlySet<number>): readonly Fact[] {
  const { reading, table, unit } = context;
  const filled = ownRows.filter((row) => row.filled && [...table.columns].some(([id, column]) => id !== targetColumn && table.view.cell(row.row, column) !== undefined));
  const codes = ownCodes(filled);
  return filled.flatMap((row, position) => {
    const code = codes[position] ?? "";
    report(reading, "ownIndicator", { unit, sheet: table.view.grid.name, cell: cellAddress(row.row, table.labelColumns[0]), indicator: code }, { label: row.label.text });
    return readRowFacts(context, { indicator: ownIndicator({ code, section: ownSectionId(context.reading.plan), label: row.label.text, measure: ownMeasure(context, row), nature: ownNature(context, row), decimals: 0 }), row, measure: { kind: "certain", written: row.measure, power: 0 } }, rows);
  });
}
