import { summaryFooter, summaryWorkbook } from "../../src/sheets/summaryWorkbook";
import { readWorkbook } from "../../src/xlsx/readWorkbook";
import { renderWorkbook } from "../../src/xlsx/renderWorkbook";
import { compareFormulaCells, countFormulaCells } from "../libreOffice/compareFormulaCells";
import { recalculate } from "../libreOffice/convert";
import { describeWithLibreOffice } from "../libreOffice/describeWithLibreOffice";
import { randomCampaign, withUnits } from "./campaign";
import { shippedPlan, shippedPlanFiles } from "./shippedPlan";

const run = { version: "0.0.0", now: { date: "2018-06-08", hour: 16, minute: 0 } };

test("the sheets in their order", async () => {
  const plan = withUnits(shippedPlan(), 5);
  const result = readWorkbook(await renderWorkbook(summaryWorkbook(plan, randomCampaign(plan, 4, 1), [], run)));
  if ("refusal" in result) throw new Error(result.refusal.code);
  expect(result.book.grids.map(({ name }) => name)).toEqual([
    "Phụ lục", "Chỉ tiêu đạt thấp", "Kết quả từng đơn vị", "Tổng hợp theo đơn vị", "Theo dõi gửi báo cáo", "Rà soát", "Điều chỉnh số liệu", "Dữ liệu", "Nguồn số liệu", "_SoKetRecord",
  ]);
});

test("the footer says time, coverage and who is missing, and is cut when it would not fit", () => {
  const plan = withUnits(shippedPlan(), 300);
  const name = (code: string): string => `Đảng bộ Công ty ${code}`;
  const few = { ...randomCampaign(plan, 0, 1), units: [{ unit: "DV001", status: "missing" as const, file: null, daysLate: null, met: 0, judged: 0 }] };
  expect(summaryFooter(few, name, "16 giờ 00 ngày 8-6-2018")).toBe("Số liệu tổng hợp đến 16 giờ 00 ngày 8-6-2018, 0/1 đơn vị; chưa có: Đảng bộ Công ty DV001");
  const long = summaryFooter(randomCampaign(plan, 0, 1), name, "16 giờ 00 ngày 8-6-2018");
  expect(long.length).toBeLessThanOrEqual(220);
  expect(long).toMatch(/0\/299 đơn vị; chưa có: .* và \d+ đơn vị khác$/);
});

describeWithLibreOffice("Summaries recalculated by LibreOffice", () => {
  test.each(shippedPlanFiles)("%s: every formula cell of full, partial and empty campaigns has the value LibreOffice computes", async (name) => {
    const plan = withUnits(shippedPlan(name), 12);
    const campaigns = [randomCampaign(plan, 11, 7), randomCampaign(plan, 3, 40), randomCampaign(plan, 0, 80)];
    const files = await Promise.all(campaigns.map(async (campaign, index) => ({ name: `summary${index}.xlsx`, bytes: await renderWorkbook(summaryWorkbook(plan, campaign, [], run)) })));
    const after = await recalculate(files);
    for (const { name: file, bytes } of files) {
      expect({ file, differences: compareFormulaCells(bytes, after.get(file)!) }).toEqual({ file, differences: [] });
    }
    const [full = 0, partial = 0, empty = 0] = files.map(({ bytes }) => countFormulaCells(bytes));
    expect(full).toBeGreaterThan(1500);
    expect(partial).toBeGreaterThan(500);
    expect(empty).toBeGreaterThan(30);
  });
});
