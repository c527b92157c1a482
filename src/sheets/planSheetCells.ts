import { writePlanCell, yesNoWords } from "../model/planCellText";
import type { PlanField, PlanTable } from "../model/planSheetFields";
import type { CellModel, RowModel, ValidationModel } from "../model/sheetModel";
import { wordsOf } from "../domain/planWords";
import type { planStyles } from "./planStyles";

type Written = Readonly<Record<string, unknown>>;

/** The value at a path such as `aggregation.of` of a written entry. */
export function fieldValue(entry: unknown, path: string): unknown {
  return path.split(".").reduce<unknown>((value, name) => (typeof value === "object" && value !== null ? (value as Written)[name] : undefined), entry);
}

export function planCell(value: string, style: keyof typeof planStyles): CellModel {
  return { value, style };
}

function isNumeric({ kind }: PlanField): boolean {
  return kind === "number" || kind === "amount" || kind === "lower" || kind === "upper";
}

export function fieldCell(field: PlanField, entry: unknown): CellModel {
  const style: keyof typeof planStyles = isNumeric(field) ? "planNumber" : "planInput";
  return { value: writePlanCell(field.kind, fieldValue(entry, field.path)), style };
}

/** The choices of a field, or null when it takes anything. */
function choicesOf({ kind }: PlanField): readonly string[] | null {
  return typeof kind === "object" ? wordsOf(kind.words) : kind === "yesNo" ? yesNoWords : null;
}

/** A list of the allowed words over the cells of one field. */
export function choiceValidation(field: PlanField, firstRow: number, lastRow: number, column: number): ValidationModel[] {
  const options = choicesOf(field);
  if (options === null) return [];
  return [
    {
      area: { firstRow, lastRow, firstColumn: column, lastColumn: column },
      rule: { kind: "list", options },
      prompt: { title: field.heading, text: field.explanation },
      error: { title: field.heading, text: "Chọn một từ trong danh sách." },
    },
  ];
}

/** Title, explanations, headings, one row for each entry, spare rows. Headings are in the third row. */
export function tableRows(table: PlanTable, entries: readonly unknown[]): RowModel[] {
  const blank = {};
  return [
    { cells: [planCell(table.title, "planTitle")], height: 20 },
    { cells: table.fields.map(({ explanation }) => planCell(explanation, "planExplanation")) },
    { cells: table.fields.map(({ heading }) => planCell(heading, "planHeading")) },
    ...[...entries, ...Array.from({ length: table.spareRows }, () => blank)].map((entry): RowModel => ({ cells: table.fields.map((field) => fieldCell(field, entry)) })),
  ];
}

/** Validations of a table whose title stands in `titleRow`. */
export function tableValidations(table: PlanTable, titleRow: number, entries: number): ValidationModel[] {
  const firstRow = titleRow + 3;
  return table.fields.flatMap((field, column) => choiceValidation(field, firstRow, firstRow + entries + table.spareRows - 1, column));
}
