import type { Indicator, ReviewPlan, Unit } from "../../domain/plan";
import { askedIndicators, isAskedIn, isFormulaRow } from "../../domain/planQueries";
import { formatNumber } from "../../messages/formatNumber";
import type { CellModel, CellValue, RowModel, WorkbookModel } from "../../model/sheetModel";
import type { DemoFigures } from "./figures";
import { figureKey } from "./figures";

/** How a clerk without the form typed the appendix. */
export interface HandTypedStyle {
  readonly sheet: string;
  readonly title: string;
  readonly headings: { readonly label: string; readonly measure: string; readonly periods: readonly string[] };
  /** Positions of the plan's periods in the order of the table's columns. */
  readonly order: readonly number[];
  /** Money rows are typed in triệu đồng, and say so in ĐVT. */
  readonly inMillions: boolean;
  /** Numbers typed as Vietnamese text. */
  readonly asText: boolean;
  /** A dash where nothing happened. */
  readonly dashes: boolean;
}

export const handTypedStyles: readonly HandTypedStyle[] = [
  {
    sheet: "Sheet1",
    title: "BÁO CÁO KẾT QUẢ THỰC HIỆN CÁC CHỈ TIÊU NGHỊ QUYẾT",
    headings: { label: "Nội dung chỉ tiêu", measure: "ĐVT", periods: ["Năm 2015", "Năm 2016", "Năm 2017", "6 tháng đầu năm 2018", "Ước cả năm 2018"] },
    order: [0, 1, 2, 3, 4],
    inMillions: true,
    asText: false,
    dashes: false,
  },
  {
    sheet: "phu bieu",
    title: "PHỤ BIỂU SỐ LIỆU SƠ KẾT",
    headings: { label: "Tên chỉ tiêu", measure: "Đơn vị tính", periods: ["TH 2015", "TH 2016", "TH 2017", "6T/2018", "ƯTH 2018"] },
    order: [4, 3, 2, 1, 0],
    inMillions: false,
    asText: true,
    dashes: false,
  },
  {
    sheet: "PL",
    title: "PHỤ LỤC",
    headings: { label: "Chỉ tiêu", measure: "ĐVT", periods: ["Thực hiện năm 2015", "Thực hiện năm 2016", "Thực hiện năm 2017", "Ước TH 06 tháng 2018", "Ước thực hiện năm 2018"] },
    order: [0, 1, 2, 4, 3],
    inMillions: false,
    asText: false,
    dashes: false,
  },
  {
    sheet: "Biểu 1",
    title: "BIỂU TỔNG HỢP CHỈ TIÊU",
    headings: { label: "Các chỉ tiêu chủ yếu", measure: "ĐVT", periods: ["2015", "2016", "2017", "6T đầu năm 2018", "Ước 2018"] },
    order: [0, 1, 2, 3, 4],
    inMillions: false,
    asText: false,
    dashes: true,
  },
];

const millionsPerBillion = 1000;
const bold = "typedBold";
const plain = "typed";

function typedValue(value: CellValue, { measure, decimals }: Indicator, style: HandTypedStyle): CellValue {
  if (typeof value !== "number") return value;
  if (style.dashes && value === 0) return "-";
  const shown = style.inMillions && measure === "tỷ đồng" ? Math.round(value * millionsPerBillion) : value;
  return style.asText ? formatNumber(shown, style.inMillions ? 0 : decimals, "vi") : shown;
}

/** An appendix typed by hand: own wording and order of columns, the unit's name on top, no passport. */
export function handTypedWorkbook(plan: ReviewPlan, unit: Unit, figures: DemoFigures, style: HandTypedStyle): WorkbookModel {
  const text = (value: CellValue, name = plain): CellModel => ({ value, style: name });
  const periods = style.order.flatMap((position) => plan.periods[position] ?? []);
  const rows: RowModel[] = [
    { cells: [text(null), text(unit.name.toUpperCase(), bold)] },
    { cells: [text(null), text(style.title, bold)] },
    { cells: [] },
    { cells: [text("TT", bold), text(style.headings.label, bold), text(style.headings.measure, bold), ...style.order.map((position) => text(style.headings.periods[position] ?? "", bold))] },
  ];
  const asked = askedIndicators(plan, unit.code).filter((indicator) => !isFormulaRow(indicator));
  for (const section of plan.sections) {
    const inSection = asked.filter((indicator) => indicator.section === section.id);
    if (inSection.length === 0) continue;
    rows.push({ cells: [text(section.id, bold), text(section.title, bold)] });
    inSection.forEach((indicator, index) => {
      const measure = style.inMillions && indicator.measure === "tỷ đồng" ? "triệu đồng" : indicator.measure;
      const values = periods.map((period): CellModel => text(isAskedIn(indicator, period) ? typedValue(figures.get(figureKey(indicator.code, period.id)) ?? null, indicator, style) : null));
      rows.push({ cells: [text(index + 1), text(indicator.label), text(measure), ...values] });
    });
  }
  rows.push({ cells: [] }, { cells: [text(null), text("NGƯỜI LẬP BIỂU", bold)] });
  return {
    sheets: [{
      name: style.sheet, visibility: "visible", columns: [{ width: 6 }, { width: 60 }, { width: 18 }, ...periods.map(() => ({ width: 14 }))], rows,
      merges: [], freeze: null, filter: null, validations: [], conditionalFormats: [], protected: false, page: null,
    }],
    styles: { [plain]: { font: { name: "Times New Roman", size: 12 } }, [bold]: { font: { name: "Times New Roman", size: 12, bold: true } } },
    names: {},
    properties: { title: "", keywords: "" },
  };
}
