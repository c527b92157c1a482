import type { ReviewPlan } from "../domain/plan";
import { planToJson } from "../domain/planToJson";
import type { PlanTable } from "../model/planSheetFields";
import { planHeadFields, planHeadHeadings, planHeadTables, planHeadTitle, planSheetName, planSheetTables } from "../model/planSheetFields";
import type { PageModel, RowModel, SheetModel, ValidationModel } from "../model/sheetModel";
import { choiceValidation, fieldCell, fieldValue, planCell, tableRows, tableValidations } from "./planSheetCells";

const page: PageModel = { orientation: "landscape", fitToWidth: true, titleRows: null, printArea: null, footer: { left: "", center: "&P/&N", right: "" } };

const shared = { visibility: "visible", merges: [], filter: null, conditionalFormats: [], protected: false } as const;

function entriesOf(written: unknown, { list }: PlanTable): readonly unknown[] {
  const entries = fieldValue(written, list);
  return Array.isArray(entries) ? entries : [];
}

/** The plan's own fields one below the other, then its sections and periods. */
function headSheet(written: unknown): SheetModel {
  const rows: RowModel[] = [
    { cells: [planCell(planHeadTitle, "planTitle")], height: 20 },
    { cells: planHeadHeadings.map((heading) => planCell(heading, "planHeading")) },
    ...planHeadFields.map((field): RowModel => ({ cells: [planCell(field.heading, "planLabel"), fieldCell(field, written), planCell(field.explanation, "planExplanation")] })),
  ];
  const validations: ValidationModel[] = planHeadFields.flatMap((field, index) => choiceValidation(field, index + 2, index + 2, 1));
  for (const table of planHeadTables) {
    rows.push({ cells: [] });
    const entries = entriesOf(written, table);
    validations.push(...tableValidations(table, rows.length, entries.length));
    rows.push(...tableRows(table, entries));
  }
  const columns = [28, 60, 60, 20, 24].map((width) => ({ width }));
  return { ...shared, name: planSheetName, columns, rows, validations, freeze: { rows: 2, columns: 0 }, page };
}

function tableSheet(table: PlanTable, written: unknown): SheetModel {
  const entries = entriesOf(written, table);
  return {
    ...shared,
    name: table.sheet,
    columns: table.fields.map(({ width }) => ({ width })),
    rows: tableRows(table, entries),
    validations: tableValidations(table, 0, entries.length),
    freeze: { rows: 3, columns: table.list === "indicators" ? 3 : 2 },
    page: { ...page, titleRows: [1, 2] },
  };
}

/** The plan as four editable sheets: Kế hoạch, Chỉ tiêu, Đơn vị, Giao chỉ tiêu. The same fields as its written form, without loss. */
export function planSheets(plan: ReviewPlan): SheetModel[] {
  const written = planToJson(plan);
  return [headSheet(written), ...planSheetTables.map((table) => tableSheet(table, written))];
}
