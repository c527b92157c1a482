import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import type { ChartModel } from "../../src/model/sheetModel";
import { readWorkbook } from "../../src/xlsx/readWorkbook";
import { renderWorkbook } from "../../src/xlsx/renderWorkbook";
import { convert } from "../libreOffice/convert";
import { describeWithLibreOffice } from "../libreOffice/describeWithLibreOffice";
import { askOpenpyxl, describeWithOpenpyxl } from "./describeWithOpenpyxl";
import { landscape, row, sheetOf, typed, workbookOf } from "./sheetModels";

const labels = ["Tổng doanh thu & lợi nhuận", "Tỷ lệ <kết nạp> đảng viên", '=HYPERLINK("x")'];
const values = [120.5, 80, null];

const bars: ChartModel = {
  kind: "bar", title: "Mức đạt so với chỉ tiêu (%)", description: "Mức đạt của từng chỉ tiêu",
  categories: { reference: "'Số ''liệu'!$A$1:$A$3", values: labels },
  series: [{ name: "So với chỉ tiêu", numbers: { reference: "'Số ''liệu'!$B$1:$B$3", values }, colors: ["11AA33", "CC2277", "CC2277"] }],
  numberFormat: '0.0"%"', axis: { lowest: 0, highest: null },
  anchor: { firstRow: 5, firstColumn: 0, lastRow: 20, lastColumn: 5 },
};
const ring: ChartModel = {
  ...bars, kind: "doughnut", title: "Tình hình gửi báo cáo", series: [{ ...bars.series[0]!, colors: ["2255EE", "EEAA22", "777777"] }], numberFormat: "0", anchor: { firstRow: 5, firstColumn: 7, lastRow: 20, lastColumn: 12 },
};

function book(charts: readonly ChartModel[]) {
  const rows = labels.map((label, index) => row(typed(label), typed(values[index] ?? null)));
  return workbookOf(
    sheetOf("Số 'liệu", { [Symbol.iterator]: () => rows[Symbol.iterator]() }, { page: landscape, charts }),
    sheetOf("Khác", rows, { page: { ...landscape, columnBreaks: [1] }, charts: charts.slice(0, 1) }),
  );
}

test("charts are parts of the package that leave every cell as it is; the same model gives the same bytes", async () => {
  const bytes = await renderWorkbook(book([bars, ring]));
  expect(await renderWorkbook(book([bars, ring]))).toEqual(bytes);
  const parts = unzipSync(bytes);
  expect(Object.keys(parts).filter((path) => /chart|drawing/.test(path)).sort()).toEqual([
    "xl/charts/chart1.xml", "xl/charts/chart2.xml", "xl/charts/chart3.xml", "xl/drawings/_rels/drawing1.xml.rels", "xl/drawings/_rels/drawing2.xml.rels", "xl/drawings/drawing1.xml", "xl/drawings/drawing2.xml",
  ]);
  expect(strFromU8(parts["xl/charts/chart1.xml"]!)).toContain("<c:v>Tỷ lệ &lt;kết nạp&gt; đảng viên</c:v>");
  const [withCharts, without] = [bytes, await renderWorkbook(book([]))].map((file) => readWorkbook(file));
  expect(withCharts).toEqual(without);
});

describeWithOpenpyxl("openpyxl reads the charts", () => {
  test("each on its sheet, with its kind, references and gaps", async () => {
    const script = `print(json.dumps([[(type(c).__name__, c.ser[0].val.numRef.f, [p.v for p in c.ser[0].val.numRef.numCache.pt], c.ser[0].cat.strRef.f) for c in ws._charts] for ws in wb]))`;
    const expected = (kind: string) => [kind, "'Số ''liệu'!$B$1:$B$3", [120.5, 80], "'Số ''liệu'!$A$1:$A$3"];
    expect(askOpenpyxl(await renderWorkbook(book([bars, ring])), script)).toEqual([[expected("BarChart"), expected("DoughnutChart")], [expected("BarChart")]]);
  });
});

/** How many pixels of the first page have each colour, as LibreOffice prints it. */
async function printedColors(charts: readonly ChartModel[]): Promise<ReadonlyMap<string, number>> {
  const pdf = (await convert([{ name: "book.xlsx", bytes: await renderWorkbook(book(charts)) }], "pdf")).get("book.xlsx")!;
  const folder = mkdtempSync(join(tmpdir(), "so-ket-charts-"));
  try {
    writeFileSync(join(folder, "book.pdf"), pdf);
    execFileSync("pdftoppm", ["-r", "40", "-f", "1", "-l", "1", join(folder, "book.pdf"), join(folder, "page")]);
    const image = readFileSync(execFileSync("find", [folder, "-name", "*.ppm"], { encoding: "utf8" }).trim());
    const pixels = image.subarray(/^P6\s+\d+\s+\d+\s+255\s/.exec(image.subarray(0, 40).toString("latin1"))![0].length);
    const counts = new Map<string, number>();
    for (let at = 0; at + 2 < pixels.length; at += 3) {
      const color = pixels.subarray(at, at + 3).toString("hex").toUpperCase();
      counts.set(color, (counts.get(color) ?? 0) + 1);
    }
    return counts;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

describeWithLibreOffice("LibreOffice shows the charts", () => {
  test("bars and sectors in their colours, as long as their values", async () => {
    const shown = await printedColors([bars, ring]);
    const pixels = (color: string): number => shown.get(color) ?? 0;
    expect(pixels("11AA33") / pixels("CC2277")).toBeCloseTo(120.5 / 80, 0);
    expect(Math.min(...["11AA33", "CC2277", "2255EE", "EEAA22"].map(pixels))).toBeGreaterThan(50);
    const blank = await printedColors([]);
    expect(["11AA33", "CC2277", "2255EE", "EEAA22"].filter((color) => blank.has(color))).toEqual([]);
  });
});
