import fc from "fast-check";
import type { ReviewPlan } from "../../src/domain/plan";
import { planWords } from "../../src/domain/planWords";
import { planHeadFields, planHeadTables, planSheetTables } from "../../src/model/planSheetFields";
import { sheetsToGridBook } from "../../src/model/sheetToGrid";
import { parseAddress } from "../../src/model/area";
import { gridPosition } from "../../src/model/grid";
import { faultHeading } from "../../src/model/planSheetFields";
import type { SheetModel } from "../../src/model/sheetModel";
import { readPlanSheets } from "../../src/reading/readPlanSheets";
import { planSheets } from "../../src/sheets/planSheets";
import { planStyles } from "../../src/sheets/planStyles";
import { readWorkbook } from "../../src/xlsx/readWorkbook";
import { renderWorkbook } from "../../src/xlsx/renderWorkbook";
import { planArbitrary } from "../domain/planArbitrary";
import { planOf, shippedJson } from "../domain/planSamples";
import { compareFormulaCells, countFormulaCells } from "../libreOffice/compareFormulaCells";
import { convert, recalculate } from "../libreOffice/convert";
import { describeWithLibreOffice } from "../libreOffice/describeWithLibreOffice";
import { shippedPlan, shippedPlanFiles } from "./shippedPlan";

const sheets = planSheets(planOf(shippedJson()));
const sheetCalled = (name: string) => sheets.find((sheet) => sheet.name === name)!;
const shown = (name: string, row: number): (string | number | null)[] => [...sheetCalled(name).rows][row]!.cells.map((cell) => cell?.value ?? null);

test("plan → sheets → plan loses nothing", () => {
  fc.assert(
    fc.property(planArbitrary, (plan) => {
      expect(readPlanSheets(sheetsToGridBook(planSheets(plan)))).toEqual({ plan });
    }),
    { seed: 2018, numRuns: 60 },
  );
});

test("no row of a sound plan is told to be at fault", () => {
  fc.assert(
    fc.property(planArbitrary, (plan) => {
      const told = planSheets(plan).flatMap(({ name, rows }) => [...rows].flatMap(({ cells }, row) => cells.flatMap((cell) => (cell?.formula !== undefined && cell.value !== "" ? [`${name} ${row + 1}: ${String(cell.value)}`] : []))));
      expect(told).toEqual([]);
    }),
    { seed: 2029, numRuns: 40 },
  );
});

test.each(shippedPlanFiles)("%s passes through its sheets unchanged", (file) => {
  const plan = shippedPlan(file);
  expect(readPlanSheets(sheetsToGridBook(planSheets(plan)))).toEqual({ plan });
});

test("four sheets with frozen headings", () => {
  expect(sheets.map(({ name, freeze }) => [name, freeze])).toEqual([
    ["Kế hoạch", { rows: 2, columns: 0 }],
    ["Chỉ tiêu", { rows: 3, columns: 3 }],
    ["Đơn vị", { rows: 3, columns: 2 }],
    ["Giao chỉ tiêu", { rows: 3, columns: 2 }],
  ]);
});

test("a line on top tells how to edit; the first empty rows are printed, the many others are not", () => {
  expect(sheets.map(({ rows }) => [...rows][0]!.cells.filter((cell) => cell !== null).map((cell) => cell.value))).toEqual(
    ["KẾ HOẠCH SƠ KẾT", "DANH MỤC CHỈ TIÊU", "DANH SÁCH ĐƠN VỊ", "CHỈ TIÊU GIAO CHO TỪNG ĐƠN VỊ"].map((title) => [title, "Nhập vào ô nền vàng; được chèn, xóa, đổi chỗ dòng. Giữ nguyên tên trang, tên cột."]),
  );
  const { indicators, units, assignments } = planOf(shippedJson());
  expect(sheets.map(({ page }) => page?.printArea?.lastRow)).toEqual([undefined, ...[indicators, units, assignments].map(({ length }) => 3 + length + 10 - 1)]);
});

test("values are written in words, dates as the office writes them, codes as text", () => {
  const row = shown("Chỉ tiêu", 3);
  expect(row.slice(0, 4)).toEqual(["KT01", "I", "Tổng doanh thu", "tỷ đồng"]);
  expect(row).toEqual(expect.arrayContaining(["Số phát sinh trong kỳ", "Càng cao càng tốt", "Cộng", "Tăng bình quân", "≥", 4, "Bình quân nhân", "Có"]));
  expect([...sheetCalled("Kế hoạch").rows].map(({ cells }) => cells[1]?.value)).toContain("9-6-2018");
  expect([...sheetCalled("Kế hoạch").rows].map(({ cells }) => cells[0]?.value)).toContain("2016");
});

test("every style has a definition", () => {
  const used = new Set(sheets.flatMap(({ rows }) => [...rows].flatMap(({ cells }) => cells.map((cell) => cell?.style ?? "planInput"))));
  expect([...used].filter((style) => !(style in planStyles))).toEqual([]);
});

test("a list of choices is one that Excel can hold, over the cells of its own field", () => {
  const lists = sheets.flatMap(({ name, validations }) => validations.map((validation) => ({ name, validation })));
  expect(lists.length).toBeGreaterThan(15);
  for (const { name, validation } of lists) {
    const { rule, area, prompt } = validation;
    if (rule.kind === "custom") throw new Error("Only lists are expected");
    if (rule.kind === "range") expect(rule.reference).toMatch(/^'(Kế hoạch|Chỉ tiêu|Đơn vị)'!\$A\$\d+:\$A\$\d+$/);
    else {
      expect(rule.options.join(",").length).toBeLessThanOrEqual(255);
      expect(rule.options.filter((option) => option.includes(","))).toEqual([]);
    }
    expect(prompt.title.length).toBeLessThanOrEqual(32);
    const headingRow = name === "Kế hoạch" && area.firstColumn === 1 ? area.firstRow : area.firstRow - 1;
    expect(shown(name, headingRow)).toContain(prompt.title);
  }
});

test("codes are chosen from the list they stand in, with room for rows to come", () => {
  const sources = new Map(sheets.flatMap(({ name, validations }) => validations.flatMap(({ rule, prompt }) => (rule.kind === "range" ? [[`${name}: ${prompt.title}`, rule.reference] as const] : []))));
  expect(sources.get("Chỉ tiêu: Tử số")).toBe("'Chỉ tiêu'!$A$4:$A$69");
  expect(sources.get("Đơn vị: Đã sáp nhập vào")).toBe("'Đơn vị'!$A$4:$A$306");
  expect(sources.get("Giao chỉ tiêu: Mã đơn vị")).toBe("'Đơn vị'!$A$4:$A$306");
  const [, first = ""] = /\$A\$(\d+):/.exec(sources.get("Chỉ tiêu: Mục") ?? "") ?? [];
  expect(shown("Kế hoạch", Number(first) - 1)[0]).toBe("I");
});

test("in one list no two words are the same for a reader", () => {
  for (const words of Object.values(planWords)) {
    const keys = Object.values(words as Record<string, string>).map((word) => word.toLowerCase());
    expect(new Set(keys).size).toBe(keys.length);
  }
});

test("on each sheet headings are told apart, and no explanation can be taken for one", () => {
  for (const { fields } of [...planHeadTables, ...planSheetTables, { fields: planHeadFields }]) {
    const headings = fields.map(({ heading }) => heading.toLowerCase());
    expect(new Set(headings).size).toBe(headings.length);
    expect(fields.filter(({ explanation }) => headings.includes(explanation.toLowerCase()))).toEqual([]);
  }
});

/** The plan's sheets with cells typed over, as "sheet!A1". */
function typedOver(changes: Readonly<Record<string, string | number | null>>): readonly SheetModel[] {
  return sheets.map((sheet) => {
    const rows = [...sheet.rows].map((row) => ({ ...row, cells: [...row.cells] }));
    for (const [place, value] of Object.entries(changes)) {
      const [name, address = ""] = place.split("!");
      const { row, column } = parseAddress(address)!;
      if (name === sheet.name) rows[row]!.cells[column] = { ...(rows[row]!.cells[column] ?? { style: "planInput" }), value };
    }
    return { ...sheet, rows };
  });
}

/** What "Cần sửa" says on the rows of a sheet, by the row's number. */
function faultsTold(bytes: Uint8Array): readonly string[] {
  const result = readWorkbook(bytes);
  if ("refusal" in result) throw new Error(result.refusal.code);
  return result.book.grids.flatMap((grid) => {
    const heading = [...grid.cells].find(([, { content }]) => content.kind === "text" && content.value === faultHeading);
    if (heading === undefined) return [];
    const { row: headingRow, column } = gridPosition(heading[0]);
    return [...grid.cells].flatMap(([key, { content }]) => {
      const place = gridPosition(key);
      return place.column === column && place.row > headingRow && content.kind === "text" && content.value !== "" ? [`${grid.name} ${place.row + 1}: ${content.value}`] : [];
    });
  });
}

const bookOf = (models: readonly SheetModel[]): Promise<Uint8Array> => renderWorkbook({ sheets: models, styles: planStyles, names: {}, properties: { title: "", keywords: "" } });

/** Typed over the shipped plan; what the row then says. */
const slips: readonly (readonly [Readonly<Record<string, string | number | null>>, readonly string[]])[] = [
  [{ "Chỉ tiêu!A5": "KT01" }, ["Chỉ tiêu 4: Mã chỉ tiêu bị trùng.", "Chỉ tiêu 5: Mã chỉ tiêu bị trùng."]],
  [{ "Chỉ tiêu!A6": null }, ["Chỉ tiêu 6: Thiếu mã chỉ tiêu.", "Chỉ tiêu 7: Mã ở cột Tính từ chỉ tiêu không có trong danh mục."]],
  [{ "Chỉ tiêu!B4": "IX" }, ["Chỉ tiêu 4: Mã mục không có ở trang Kế hoạch."]],
  [{ "Chỉ tiêu!C4": null, "Chỉ tiêu!G4": null }, ["Chỉ tiêu 4: Thiếu tên chỉ tiêu."]],
  [{ "Chỉ tiêu!L14": "KT99" }, ["Chỉ tiêu 14: Mã ở cột Trong đó của không có trong danh mục."]],
  [{ "Chỉ tiêu!O15": "Cộng" }, ["Chỉ tiêu 15: Tỷ lệ % không cộng, không lấy bình quân các đơn vị được; chọn tỷ lệ tử số/mẫu số."]],
  [{ "Chỉ tiêu!Q15": null }, ["Chỉ tiêu 15: Thiếu mã mẫu số."]],
  [{ "Chỉ tiêu!P15": "KT99" }, ["Chỉ tiêu 15: Mã tử số không có trong danh mục."]],
  [{ "Chỉ tiêu!Y4": null }, ["Chỉ tiêu 4: Có mức giao nhưng chưa chọn loại chỉ tiêu giao."]],
  [{ "Chỉ tiêu!Z4": null }, ["Chỉ tiêu 4: Chưa chọn dấu so sánh."]],
  [{ "Chỉ tiêu!Z4": "Trong khoảng" }, ["Chỉ tiêu 4: Thiếu mức giao trên."]],
  [{ "Chỉ tiêu!AD4": null }, ["Chỉ tiêu 4: Chưa chọn cách tính tăng bình quân."]],
  [{ "Đơn vị!A5": "dv01" }, ["Đơn vị 4: Mã đơn vị bị trùng.", "Đơn vị 5: Mã đơn vị bị trùng."]],
  [{ "Đơn vị!B5": null }, ["Đơn vị 5: Thiếu tên đơn vị."]],
  [{ "Đơn vị!K4": 2018, "Đơn vị!L4": 2016 }, ["Đơn vị 4: Năm bắt đầu báo cáo sau năm kết thúc."]],
  [{ "Đơn vị!M4": "DV01" }, ["Đơn vị 4: Đơn vị không sáp nhập vào chính mình."]],
  [{ "Đơn vị!N4": "DV77" }, ["Đơn vị 4: Đơn vị cấp trên không có trong danh sách."]],
  [{ "Giao chỉ tiêu!A4": "DV01" }, ["Giao chỉ tiêu 4: Thiếu mã chỉ tiêu."]],
  [{ "Giao chỉ tiêu!A4": "DV01", "Giao chỉ tiêu!B4": "XD02", "Giao chỉ tiêu!C4": "≥", "Giao chỉ tiêu!D4": 5, "Giao chỉ tiêu!A5": "DV01", "Giao chỉ tiêu!B5": "XD02", "Giao chỉ tiêu!C5": "≥", "Giao chỉ tiêu!D5": 6 }, [
    "Giao chỉ tiêu 4: Đơn vị đã được giao chỉ tiêu này ở dòng khác.", "Giao chỉ tiêu 5: Đơn vị đã được giao chỉ tiêu này ở dòng khác.",
  ]],
];

/** The plan with numbers of the 15 digits that office programs keep. */
const typedByHand = (plan: ReviewPlan): ReviewPlan =>
  JSON.parse(JSON.stringify(plan), (_, value: unknown) => (typeof value === "number" ? Number(value.toPrecision(15)) : value)) as ReviewPlan;

describeWithLibreOffice("Plan sheets in LibreOffice", () => {
  test("formulas of both plans and of random ones have the values LibreOffice computes: no row of a sound plan is at fault", async () => {
    const plans = [...shippedPlanFiles.map(shippedPlan), ...fc.sample(planArbitrary, { seed: 2026, numRuns: 4 })];
    const files = await Promise.all(plans.map(async (plan, index) => ({ name: `${index}.xlsx`, bytes: await bookOf(planSheets(plan)) })));
    const after = await recalculate(files);
    for (const { name, bytes } of files) {
      expect(countFormulaCells(bytes)).toBeGreaterThan(600);
      expect(compareFormulaCells(bytes, after.get(name)!)).toEqual([]);
      expect(faultsTold(bytes)).toEqual([]);
    }
  });

  test("plans that LibreOffice saved again, both shipped ones and random ones, are read as they were", async () => {
    const plans = [...shippedPlanFiles.map(shippedPlan), ...fc.sample(planArbitrary, { seed: 2028, numRuns: 6 }).map(typedByHand)];
    const files = await Promise.all(plans.map(async (plan, index) => ({ name: `${index}.xlsx`, bytes: await bookOf(planSheets(plan)) })));
    const after = await convert(files, "xlsx");
    for (const [index, plan] of plans.entries()) {
      const result = readWorkbook(after.get(`${index}.xlsx`)!);
      if ("refusal" in result) throw new Error(result.refusal.code);
      expect(readPlanSheets(result.book)).toEqual({ plan });
    }
  });

  test("each slip is told in its row as it is typed", async () => {
    const files = await Promise.all(slips.map(async ([changes], index) => ({ name: `slip${index}.xlsx`, bytes: await bookOf(typedOver(changes)) })));
    const after = await recalculate(files);
    expect(slips.map(([changes], index) => [changes, faultsTold(after.get(`slip${index}.xlsx`)!)])).toEqual(slips);
  });
});

test("random plans pass through real .xlsx bytes unchanged", async () => {
  for (const plan of fc.sample(planArbitrary, { seed: 2030, numRuns: 12 })) {
    const result = readWorkbook(await bookOf(planSheets(plan)));
    if ("refusal" in result) throw new Error(result.refusal.code);
    expect(readPlanSheets(result.book)).toEqual({ plan });
  }
});
