import { sumExactly } from "../domain/decimal";
import { describeFinding } from "../messages/describeFinding";
import { describeFileVerdict } from "../messages/describeStatus";
import { workbookWords } from "../messages/workbookWords.vi";
import type { CellModel, SheetModel } from "../model/sheetModel";
import { factColumns, factRange } from "./factsSheet";
import { columnsOf } from "./listColumns";
import type { ListRow } from "./listSheet";
import { listSheet } from "./listSheet";
import type { SummaryContext } from "./summaryContext";

const words = workbookWords.lists;
const controlFormat = "#,##0.######";

/** What the sheet of sources says about the run itself. */
export interface RunFacts {
  readonly fingerprint: string;
  readonly version: string;
  readonly time: string;
}

/** What the figures of the facts sheet add up to now, against what they did: tells whether one was edited by hand. */
function controlRows({ table, styles }: SummaryContext): readonly ListRow[] {
  const values = table.rows.flatMap(({ fact }) => fact?.value ?? []);
  if (values.length === 0) return [];
  const recorded = sumExactly(values);
  const now = `SUM(${factRange(factColumns.value, 0, table.rows.length - 1)})`;
  // The sum of the host is one of doubles, ours is exact.
  const tolerance = values.reduce((sum, value) => sum + Math.abs(value), 0) * 1e-11;
  const amount = styles.use("number", controlFormat);
  const { control } = words.sources;
  const line = (label: string, cell: CellModel): ListRow => [null, label, null, cell];
  return [
    line(control.value, { value: recorded, style: amount }),
    line(control.now, { value: recorded, formula: now, style: amount }),
    line(control.result, { value: control.same, formula: `IF(ABS(${now}-${String(recorded).replace("e", "E")})<=${String(tolerance).replace("e", "E")},"${control.same}","${control.changed}")`, style: styles.use("verdict") }),
  ];
}

/** Sheet "Nguồn số liệu": every file with what became of it and its fingerprint, those that a given summary stands for too. */
export function sourcesSheet(context: SummaryContext, run: RunFacts): SheetModel {
  const { plan, consolidation, styles, footer, unitName } = context;
  const findingOf = new Map(consolidation.findings.map((finding) => [`${finding.place.file ?? ""}\u0000${finding.code}`, finding]));
  const listed = [...consolidation.files.map((result) => ({ result, kind: result.kind })), ...consolidation.storedFiles.map((result) => ({ result, kind: "stored" as const }))];
  const rows = listed.map(({ result, kind }, index): ListRow => {
    const finding = result.reason === null ? undefined : findingOf.get(`${result.file}\u0000${result.reason}`);
    return [
      index + 1, result.file, result.verdict === "ignored" ? null : words.sources.kind[kind], unitName(result.unit), describeFileVerdict(result.verdict, "vi"),
      finding === undefined ? null : describeFinding(finding, { plan }, "vi"),
      result.identifiedBy === null ? null : words.sources.identifiedBy[result.identifiedBy],
      result.round, result.contentHash,
    ];
  });
  return listSheet({
    name: workbookWords.sheets.sources,
    title: words.sources.title,
    explanation: words.sources.explanation(plan.id, run.fingerprint, run.version, run.time),
    columns: columnsOf(words.sources.columns, [5, 36, 14, 36, 20, 50, 18, 8, 68], ["ordinal", "note", "note", "note", "centered", "note", "note", "centered", "note"]),
    rows,
    rowCount: rows.length,
    footRows: controlRows(context),
    wraps: true,
    frozenColumns: 2,
    footer,
    styles,
  });
}
