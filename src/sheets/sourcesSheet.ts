import { describeFinding } from "../messages/describeFinding";
import { describeFileVerdict } from "../messages/describeStatus";
import { workbookWords } from "../messages/workbookWords.vi";
import type { SheetModel } from "../model/sheetModel";
import { columnsOf } from "./listColumns";
import type { ListRow } from "./listSheet";
import { listSheet } from "./listSheet";
import type { SummaryContext } from "./summaryContext";

const words = workbookWords.lists;

/** What the sheet of sources says about the run itself. */
export interface RunFacts {
  readonly fingerprint: string;
  readonly version: string;
  readonly time: string;
}

/** Sheet "Nguồn số liệu": every file with what became of it and its fingerprint. */
export function sourcesSheet({ plan, consolidation, styles, footer, unitName }: SummaryContext, run: RunFacts): SheetModel {
  const findingOf = new Map(consolidation.findings.map((finding) => [`${finding.place.file}\u0000${finding.code}`, finding]));
  const rows = consolidation.files.map((result, index): ListRow => {
    const finding = result.reason === null ? undefined : findingOf.get(`${result.file}\u0000${result.reason}`);
    return [
      index + 1, result.file, unitName(result.unit), describeFileVerdict(result.verdict, "vi"),
      finding === undefined ? null : describeFinding(finding, { plan }, "vi"),
      result.identifiedBy === null ? null : words.sources.identifiedBy[result.identifiedBy],
      result.round, result.contentHash,
    ];
  });
  return listSheet({
    name: workbookWords.sheets.sources,
    title: words.sources.title,
    explanation: words.sources.explanation(plan.id, run.fingerprint, run.version, run.time),
    columns: columnsOf(words.sources.columns, [5, 34, 36, 20, 50, 18, 8, 66], ["ordinal", "note", "note", "centered", "note", "note", "centered", "note"]),
    rows,
    rowCount: rows.length,
    footRows: [],
    wraps: true,
    frozenColumns: 2,
    footer,
    styles,
  });
}
