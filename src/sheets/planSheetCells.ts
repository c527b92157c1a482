import { writePlanCell, yesNoWords } from "../model/planCellText";
import type { PlanField, PlanTable } from "../model/planSheetFields";
import { faultHeading, fieldKey } from "../model/planSheetFields";
import type { CellModel, CellValue, RowModel, ValidationModel } from "../model/sheetModel";
import { wordsOf } from "../domain/planWords";
import { workbookWords } from "../messages/workbookWords.vi";
import type { PlacedTable, PlacedTables } from "./planFaultColumn";
import { columnReference } from "./planFaultColumn";
import type { planStyles } from "./planStyles";
import { wrappedHeight } from "./wrappedHeight";

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

function inputStyle(field: PlanField): keyof typeof planStyles {
  if (!isNumeric(field)) return "planInput";
  return field.width === 0 ? "planFieldNumber" : "planNumber";
}

export function fieldCell(field: PlanField, entry: unknown): CellModel {
  return { value: writePlanCell(field.kind, fieldValue(entry, field.path)), style: inputStyle(field) };
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

/** What the cells of a table's rows show: one row for each entry, then spare ones. */
export function tableValues({ fields, spareRows }: PlanTable, entries: readonly unknown[]): readonly (readonly CellValue[])[] {
  const blank = {};
  return [...entries, ...Array.from({ length: spareRows }, () => blank)].map((entry) => fields.map(({ kind, path }) => writePlanCell(kind, fieldValue(entry, path))));
}

/** To the right of a title, clear of it. */
const howToEdit: RowModel["cells"] = [null, null, planCell(workbookWords.planRows.howToEdit, "planHowTo")];

/** Title, explanations, headings, the rows. Headings are in the third row. `faultOf`: the last cell of a row. `widths`: of the sheet's columns. */
export function tableRows(table: PlanTable, values: readonly (readonly CellValue[])[], widths: readonly number[], faultOf: ((position: number) => CellModel) | null): RowModel[] {
  const wrapped = (cells: readonly CellModel[]): RowModel => ({ cells, height: wrappedHeight(cells, widths) });
  const last = (value: string, style: keyof typeof planStyles): CellModel[] => (faultOf === null ? [] : [planCell(value, style)]);
  return [
    { cells: [planCell(table.title, "planTitle"), ...(faultOf === null ? [] : howToEdit)], height: 20 },
    wrapped([...table.fields.map(({ explanation }) => planCell(explanation, "planExplanation")), ...last(workbookWords.planRows.explanation, "planExplanation")]),
    wrapped([...table.fields.map(({ heading }) => planCell(heading, "planHeading")), ...last(faultHeading, "planHeading")]),
    ...values.map((row, position) => {
      const cells = [...table.fields.map((field, column): CellModel => ({ value: row[column] ?? null, style: inputStyle(field) })), ...(faultOf === null ? [] : [faultOf(position)])];
      // A spare row grows with what is typed into it.
      return row.every((value) => value === null) ? { cells } : wrapped(cells);
    }),
  ];
}

/** Validations of the rows of a table that starts in `firstRow`: words to choose from, and the codes of other lists. */
export function tableValidations(tables: PlacedTables, { table, firstRow, rows }: PlacedTable): ValidationModel[] {
  const lastRow = firstRow + rows.length - 1;
  return table.fields.flatMap((field, column): ValidationModel[] => {
    if (field.codesOf === null) return choiceValidation(field, firstRow, lastRow, column);
    const codes = tables[field.codesOf];
    const [id] = codes.table.fields;
    if (id === undefined) return [];
    return [
      {
        area: { firstRow, lastRow, firstColumn: column, lastColumn: column },
        rule: { kind: "range", reference: columnReference(codes, fieldKey(id)) },
        prompt: { title: field.heading, text: field.explanation },
        error: { title: field.heading, text: workbookWords.planRows.notInList },
      },
    ];
  });
}
