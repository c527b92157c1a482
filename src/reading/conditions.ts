import { evaluate } from "../domain/evaluate";
import type { Expression, Scalar } from "../domain/expression";
import { isExcelError } from "../domain/expression";
import type { Area } from "../model/area";
import type { CellLookup, Condition } from "../model/calculation";
import type { CellContent } from "../model/grid";
import type { CellReference } from "./parseFormula";
import { parseFormula } from "./parseFormula";

const sheetSize = { rows: 1_048_576, columns: 16_384 } as const;
const largestArea = 20_000;
/** Of all conditions together: about a tenth of a second. */
const mostCells = 1_000_000;

/** Conditions over the cells as they are now. Each formula is parsed, and each area looked up, once. */
export function createConditions(lookUp: CellLookup): Condition {
  const parsed = new Map<string, Expression<CellReference> | null>();
  const areas = new Map<string, readonly Scalar[] | null>();
  let cellsLeft = mostCells;

  function parse(formula: string): Expression<CellReference> | null {
    const known = parsed.get(formula);
    if (known !== undefined) return known;
    const expression = parseFormula(formula);
    parsed.set(formula, expression);
    return expression;
  }

  function valuesIn(sheet: string | null, area: Area): readonly Scalar[] | null {
    const key = `${area.firstRow},${area.firstColumn},${area.lastRow},${area.lastColumn},${sheet ?? ""}`;
    const known = areas.get(key);
    if (known !== undefined) return known;
    const values = readArea(lookUp, sheet, area);
    areas.set(key, values);
    return values;
  }

  return (formula, down, across) => {
    const expression = parse(formula);
    if (expression === null) return null;
    let beyond = false;
    let usesBlank = false;
    const cellsOf = (reference: CellReference): readonly Scalar[] => {
      const area = moved(reference, down, across);
      const size = area === null ? 0 : (area.lastRow - area.firstRow + 1) * (area.lastColumn - area.firstColumn + 1);
      cellsLeft -= Math.min(size, largestArea);
      const values = area === null || size > largestArea || cellsLeft < 0 ? null : valuesIn(reference.sheet, area);
      beyond ||= values === null;
      usesBlank ||= values?.includes(null) ?? false;
      return values ?? [];
    };
    const value = evaluate<CellReference>(expression, (reference) => cellsOf(reference)[0] ?? null, cellsOf);
    // A text is neither true nor false, whatever it says.
    if (beyond || typeof value === "string") return null;
    return { holds: value !== null && !isExcelError(value) && Boolean(value), usesBlank };
  };
}

/** Null where it would leave the sheet. */
function moved({ area, fixed }: CellReference, down: number, across: number): Area | null {
  const result = {
    firstRow: area.firstRow + (fixed.firstRow ? 0 : down), firstColumn: area.firstColumn + (fixed.firstColumn ? 0 : across),
    lastRow: area.lastRow + (fixed.lastRow ? 0 : down), lastColumn: area.lastColumn + (fixed.lastColumn ? 0 : across),
  };
  const rows = [Math.min(result.firstRow, result.lastRow), Math.max(result.firstRow, result.lastRow)] as const;
  const columns = [Math.min(result.firstColumn, result.lastColumn), Math.max(result.firstColumn, result.lastColumn)] as const;
  if (rows[0] < 0 || columns[0] < 0 || rows[1] >= sheetSize.rows || columns[1] >= sheetSize.columns) return null;
  return { firstRow: rows[0], lastRow: rows[1], firstColumn: columns[0], lastColumn: columns[1] };
}

/** Null where a value is not known. */
function readArea(lookUp: CellLookup, sheet: string | null, { firstRow, lastRow, firstColumn, lastColumn }: Area): readonly Scalar[] | null {
  const values: Scalar[] = [];
  for (let row = firstRow; row <= lastRow; row += 1) {
    for (let column = firstColumn; column <= lastColumn; column += 1) {
      const content = lookUp(sheet, row, column);
      const value = content === undefined ? undefined : content === null ? null : scalarOf(content);
      if (value === undefined) return null;
      values.push(value);
    }
  }
  return values;
}

function scalarOf(content: CellContent): Scalar | undefined {
  switch (content.kind) {
    case "uncomputed":
      return undefined;
    case "error":
      return { error: content.value };
    case "number":
    case "text":
    case "boolean":
      return content.value;
  }
}
