import type { ReviewPlan } from "../domain/plan";
import { planToJson } from "../domain/planToJson";
import { workbookWords } from "../messages/workbookWords.vi";
import type { PlanTable } from "../model/planSheetFields";
import { planHeadFields, planHeadHeadings, planHeadTables, planHeadTitle, planSheetName, planSheetTables } from "../model/planSheetFields";
import type { PageModel, RowModel, SheetModel, ValidationModel } from "../model/sheetModel";
import type { PlacedTable, PlacedTables } from "./planFaultColumn";
import { faultCell, faultMarks } from "./planFaultColumn";
import { choiceValidation, fieldCell, fieldValue, planCell, tableRows, tableValidations, tableValues } from "./planSheetCells";

const page: PageModel = { orientation: "landscape", fitToWidth: true, titleRows: null, printArea: null, footer: { left: "", center: "&P/&N", right: "" } };
const shared = { visibility: "visible", merges: [], filter: null, protected: false } as const;
/** Title and headings of the first sheet, and of a table: its title, explanations and headings. */
const headRows = 2;
const tableHeadRows = 3;
const headWidths = [28, 60, 60, 20, 24];
const faultWidth = 44;
/** A wide table is printed over several pages, each with its codes and names. */
const wideScale = 60;
const narrowFields = 8;
/** Rows ready for entries that are printed below the last one; the others are for the screen. */
const printedSpareRows = 10;

function entriesOf(written: unknown, { list }: PlanTable): readonly unknown[] {
  const entries = fieldValue(written, list);
  return Array.isArray(entries) ? entries : [];
}

/** Where every list of the plan stands: two below the fields of the first sheet, three on sheets of their own. */
function placeTables(written: unknown): PlacedTables {
  const placed = new Map<PlanTable["list"], PlacedTable>();
  let row = headRows + planHeadFields.length;
  for (const table of planHeadTables) {
    const rows = tableValues(table, entriesOf(written, table));
    // A blank row stands before each of them.
    const firstRow = row + 1 + tableHeadRows;
    placed.set(table.list, { table, firstRow, rows });
    row = firstRow + rows.length;
  }
  for (const table of planSheetTables) placed.set(table.list, { table, firstRow: tableHeadRows, rows: tableValues(table, entriesOf(written, table)) });
  return Object.fromEntries(placed) as unknown as PlacedTables;
}

/** The plan's own fields one below the other, then its sections and periods. */
function headSheet(written: unknown, tables: PlacedTables): SheetModel {
  const rows: RowModel[] = [
    { cells: [planCell(planHeadTitle, "planTitle"), null, planCell(workbookWords.planRows.howToEdit, "planHowTo")], height: 20 },
    { cells: planHeadHeadings.map((heading) => planCell(heading, "planHeading")) },
    ...planHeadFields.map((field): RowModel => ({ cells: [planCell(field.heading, "planLabel"), fieldCell(field, written), planCell(field.explanation, "planExplanation")] })),
  ];
  const validations: ValidationModel[] = planHeadFields.flatMap((field, index) => choiceValidation(field, index + headRows, index + headRows, 1));
  for (const { list } of planHeadTables) {
    rows.push({ cells: [] }, ...tableRows(tables[list].table, tables[list].rows, headWidths, null));
    validations.push(...tableValidations(tables, tables[list]));
  }
  const columns = headWidths.map((width) => ({ width }));
  return { ...shared, name: planSheetName, columns, rows, validations, conditionalFormats: [], freeze: { rows: headRows, columns: 0 }, page };
}

function tableSheet(table: PlanTable, tables: PlacedTables): SheetModel {
  const placed = tables[table.list];
  const frozenColumns = table.list === "indicators" ? 3 : 2;
  const lastRow = tableHeadRows + placed.rows.length - table.spareRows + Math.min(printedSpareRows, table.spareRows) - 1;
  const isWide = table.fields.length > narrowFields;
  // "Cần sửa" is the last column; a page of its own it is not worth.
  const printArea = { firstRow: 0, firstColumn: 0, lastRow, lastColumn: isWide ? table.fields.length - 1 : table.fields.length };
  const widths = [...table.fields.map(({ width }) => width), faultWidth];
  return {
    ...shared,
    name: table.sheet,
    columns: widths.map((width) => ({ width })),
    rows: tableRows(table, placed.rows, widths, (position) => faultCell(tables, placed, position)),
    validations: tableValidations(tables, placed),
    conditionalFormats: faultMarks(tables, placed),
    freeze: { rows: tableHeadRows, columns: frozenColumns },
    page: { ...page, titleRows: [1, 2], printArea, ...(isWide && { fitToWidth: false, scale: wideScale, titleColumns: [0, frozenColumns - 1] as const }) },
  };
}

/** The plan as four editable sheets: Kế hoạch, Chỉ tiêu, Đơn vị, Giao chỉ tiêu. The same fields as its written form, without loss. */
export function planSheets(plan: ReviewPlan): SheetModel[] {
  const written = planToJson(plan);
  const tables = placeTables(written);
  return [headSheet(written, tables), ...planSheetTables.map((table) => tableSheet(table, tables))];
}
