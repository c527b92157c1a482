import type { JudgedNumbers } from "../domain/assess";
import { boundOf } from "../domain/comparisonExpressions";
import type { Indicator } from "../domain/plan";
import { isAskedIn } from "../domain/planQueries";
import { boundNumbers } from "../domain/unitTargets";
import { workbookWords } from "../messages/workbookWords.vi";
import type { CellModel } from "../model/sheetModel";
import type { AppendixContent } from "./appendixSheet";
import { amountFormat, targetFormat } from "./numberFormats";
import type { StyleRegistry } from "./styleRegistry";
import type { FormEntries } from "./unitContent";

const words = workbookWords.form;

/** The Khối's target cell: the number with its sign, or the words of a target that is no number. */
export function blocTargetCell(indicator: Indicator, styles: StyleRegistry): CellModel {
  const { target } = indicator;
  if (target === null) return { value: null, style: styles.use("note") };
  if (target.kind === "qualitative") return { value: target.text, style: styles.use("note") };
  if (target.kind === "risingEachYear") return { value: words.risingEachYear, style: styles.use("note") };
  return { value: boundNumbers(target.bound).target, style: styles.use("number", targetFormat(target, target.bound, indicator.decimals)) };
}

/** The Khối's empty form: only bloc-only rows take input, everything else comes from the units. */
export function blocContent(styles: StyleRegistry, entries: FormEntries): AppendixContent {
  const numbers = (indicator: Indicator): JudgedNumbers => {
    const bound = boundNumbers(boundOf(indicator.target));
    return (cell) => {
      if (!("period" in cell)) return bound[cell.role];
      const value = entries(indicator.code, cell.period);
      return cell.role === "value" && typeof value === "number" ? value : null;
    };
  };
  const isOwn = ({ aggregation }: Indicator): boolean => aggregation.method === "blocOnly";
  return {
    scope: "unit",
    target: ({ target }) => target,
    bound: ({ target }) => boundOf(target),
    targetCell: (indicator) => blocTargetCell(indicator, styles),
    valueCell: (indicator, period) => {
      if (!isAskedIn(indicator, period)) return { value: words.notAsked, style: styles.use("notAsked") };
      return { value: isOwn(indicator) ? entries(indicator.code, period.id) : null, style: isOwn(indicator) ? styles.use("input", amountFormat(indicator.decimals)) : styles.use("number") };
    },
    note: (indicator) => ({ value: isOwn(indicator) ? null : words.fromUnits, style: styles.use("note") }),
    decided: () => null,
    numbers,
    helperCells: () => [],
    partsFolded: true,
    ownRow: () => [],
  };
}
