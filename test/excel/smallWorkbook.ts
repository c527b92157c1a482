import type { CellStyle, ChartModel, WorkbookModel } from "../../src/model/sheetModel";
import { computed, landscape, row, sheetOf, styles, typed } from "../xlsx/sheetModels";

const longOptions = Array.from({ length: 40 }, (_, index) => `Đảng bộ Công ty số ${index + 1}`);
const area = { firstRow: 1, firstColumn: 0, lastRow: 2, lastColumn: 1 };
const texts = { title: "Nhập", text: "Chọn một đơn vị" };

const chart: ChartModel = {
  kind: "bar", title: "Kết quả", description: "Ba đơn vị", numberFormat: "0.0", axis: { lowest: 0, highest: 10 },
  categories: { reference: "'Dữ liệu'!$A$1:$A$3", values: ["a", "b", "c"] },
  series: [{ name: "2018", numbers: { reference: "'Dữ liệu'!$B$1:$B$3", values: [1, 2, 3] }, colors: ["6AA84F", "E6A700", "CC4125"] }],
  anchor: { firstRow: 5, firstColumn: 0, lastRow: 12, lastColumn: 3 },
};

const doughnut: ChartModel = {
  ...chart, kind: "doughnut", title: "Tình hình", anchor: { firstRow: 14, firstColumn: 0, lastRow: 20, lastColumn: 3 }, axis: { lowest: null, highest: null },
};

const compared: ChartModel = {
  ...chart, title: "So sánh", anchor: { firstRow: 22, firstColumn: 0, lastRow: 30, lastColumn: 3 },
  series: [{ ...chart.series[0]!, colors: ["6AA84F"] }, { name: "2017", numbers: { reference: "'Dữ liệu'!$B$1:$B$3", values: [1, 2, 3] }, colors: ["A6A6A6"] }],
};

/** Two sheets that refer to each other in every way; `first` is the first of their numbers, by which one version is told from another. */
export function smallWorkbook(first: number): WorkbookModel {
  const appendix = sheetOf("Phụ lục", [
    row(typed("PHỤ LỤC"), typed("=1+1"), typed("+84 24")),
    row(computed("'Dữ liệu'!B1+1", first + 1, "number"), typed(null, "input")),
    row(typed("- đã làm", "input"), { value: "mở", style: "plain", link: "'Dữ liệu'!A1" }),
    { cells: [typed(null)], height: 30, hidden: true, outlineLevel: 1 },
  ], {
    columns: [{ width: 30 }, { width: 12, hidden: true }],
    merges: [{ firstRow: 4, firstColumn: 0, lastRow: 4, lastColumn: 2 }],
    freeze: { rows: 1, columns: 1 },
    validations: [
      { area: { firstRow: 1, firstColumn: 1, lastRow: 1, lastColumn: 1 }, rule: { kind: "list", options: longOptions }, prompt: texts, error: texts },
      { area: { firstRow: 2, firstColumn: 0, lastRow: 2, lastColumn: 0 }, rule: { kind: "range", reference: "'Dữ liệu'!$A$1:$A$3" }, prompt: texts, error: texts },
    ],
    conditionalFormats: [
      { area, formula: "A2>'Dữ liệu'!$B$1", style: "bad" },
      { area, formula: "A2<0", style: "bold" },
    ],
    protected: true,
    page: { ...landscape, titleRows: [0, 0], printArea: { firstRow: 0, firstColumn: 0, lastRow: 4, lastColumn: 2 }, rowBreaks: [3], columnBreaks: [2], footer: { left: "Xưởng A&B", center: "", right: "&P/&N" } },
    charts: [chart, doughnut, compared],
  });
  const data = sheetOf("Dữ liệu", [row(typed("a"), typed(first, "number")), row(typed("b"), typed(2, "number")), row(typed("c"), typed(3, "number"))], {
    filter: { firstRow: 0, firstColumn: 0, lastRow: 2, lastColumn: 1 },
  });
  const bold: CellStyle = { font: { name: "", size: 0, bold: true } };
  return { sheets: [appendix, data], styles: { ...styles, bold }, names: { SoKet_Table: "'Phụ lục'!$A$1:$C$4" }, properties: { title: `Phụ lục ${first}`, keywords: "so-ket" } };
}
