import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseAddress } from "../../src/model/area";
import { gridKey } from "../../src/model/grid";
import type { Grid } from "../../src/model/grid";
import { readWorkbook } from "../../src/xlsx/readWorkbook";
import { compareFormulaCells, countFormulaCells } from "../libreOffice/compareFormulaCells";
import { recalculate } from "../libreOffice/convert";
import { describeWithLibreOffice } from "../libreOffice/describeWithLibreOffice";
import { describeWithChromium } from "./describeWithChromium";
import { button, openWorkbook, pane, press, saveWorkbook, sees } from "./pane";
import { makeSampleCampaign, makeTemplate, soKet, temporaryFolder } from "./sampleCampaign";
import { cell, goToCell, paste, textOf, typeAcross, typeInto } from "./sheet";
import { visits } from "./visits";

const folder = temporaryFolder();
const explanation = "Tăng do nhận bàn giao lưới điện nông thôn từ tháng 3";
let saved: Buffer | null = null;

function formOf(bytes: Uint8Array): Grid {
  const result = readWorkbook(bytes);
  if ("refusal" in result) throw new Error(result.refusal.code);
  return result.book.grids.find(({ name }) => name === "Phụ biểu")!;
}

function contentOf(grid: Grid, address: string): unknown {
  const place = parseAddress(address)!;
  const content = grid.cells.get(gridKey(place.row, place.column))?.content;
  return content === undefined || content.kind === "uncomputed" ? undefined : content.value;
}

/** The figures of a filled form as a person copies them out of another sheet, in the way of Vietnam. */
function figuresOf(grid: Grid): string[][] {
  return Array.from({ length: grid.rowCount - 13 }, (_, row) =>
    ["F", "G", "H", "I", "J"].map((column) => {
      const value = contentOf(grid, `${column}${row + 14}`);
      return value === undefined ? "" : String(value).replace(".", ",");
    }),
  );
}

describeWithChromium("the clerk of a unit", () => {
  const { visit } = visits();

  test("opens the form, types, sees findings come and go, explains, and saves", async () => {
    const campaign = makeSampleCampaign(folder);
    const template = makeTemplate(join(folder, "mau"), campaign.plan, "DV01");
    const page = await visit();
    const tasks = pane(page);

    await press(tasks, /^Tôi nhập số liệu cho đơn vị/);
    await sees(tasks, "Mở phụ biểu để xem chỗ nào phải sửa");
    await openWorkbook(page, template);
    await sees(tasks, /^Phụ biểu chưa nhập số liệu nào; có \d+ số liệu phải nhập\.$/);
    await sees(tasks, "0/26 chỉ tiêu đủ số liệu");
    await press(tasks, "Nhập ở ô F14");
    await sees(page, "Đã đến trang tính Phụ biểu, ô F14.");

    await typeAcross(page, "F14", ["1200", "1.310,5"]);
    await sees(tasks, "Tổng doanh thu: chưa có số liệu 3 kỳ.");
    await sees(tasks, /^Đã nhập 2\/\d+ số liệu phải có\.$/);
    await expect(tasks.getByText("Phải sửa 0", { exact: true }).count()).resolves.toBe(1);
    expect(await textOf(page, "G14")).toBe("1.310,5");
    await press(tasks, "2017: H14");
    await sees(page, "Đã đến trang tính Phụ biểu, ô H14.");
    await paste(page, "H14", [["abc"]]);
    await sees(tasks, "Tổng doanh thu năm 2017 ghi “abc”, không đọc được thành số. Ô H14.");
    await expect(tasks.getByText("Đã bổ sung: Tổng doanh thu năm 2017.").count()).resolves.toBe(0);
    await typeInto(page, "H14", "1405");
    await sees(tasks, "Đã sửa xong: Tổng doanh thu năm 2017.");

    await paste(page, "F14", figuresOf(formOf(readFileSync(campaign.file("DV01.xlsx")))));
    await sees(tasks, "Phụ biểu đủ điều kiện gửi Đảng ủy Khối.");
    await sees(tasks, "Phải sửa 0 · Cần xem lại 0");

    await typeInto(page, "H14", "đang quyết toán");
    await sees(page, /^Ô H14 không nhận “đang quyết toán”\. .+ bấm Esc để giữ nội dung cũ\.$/);
    await page.keyboard.press("Escape");
    expect(await textOf(page, "H14")).not.toBe("đang quyết toán");
    await sees(tasks, "Phải sửa 0 · Cần xem lại 0");
    // What is pasted passes by the rule of the cell, as in Excel; the review sees it.
    await paste(page, "H14", [["đang quyết toán"]]);
    await sees(tasks, "Tổng doanh thu năm 2017 ghi “đang quyết toán”, không đọc được thành số. Ô H14.");
    await expect(tasks.getByText("Phụ biểu đủ điều kiện").count()).resolves.toBe(0);
    await goToCell(page, "B1");
    await press(tasks, "Trang “Phụ biểu”, ô H14");
    await sees(page, "Đã đến trang tính Phụ biểu, ô H14.");
    await cell(page, "H14").click();
    await page.keyboard.type("9876,5");
    await page.keyboard.press("Enter");
    await sees(tasks, "Đã sửa xong: Tổng doanh thu năm 2017.");
    await sees(tasks, "Tổng doanh thu năm 2017 là 9.876,5 tỷ đồng – gấp 76,0 lần");

    await press(tasks, "Giải trình");
    await tasks.getByRole("textbox", { name: "Giải trình vì sao số này đúng" }).fill(explanation);
    await press(tasks, "Lưu");
    await sees(tasks, `Giải trình: ${explanation}`);

    await sees(page, "Có thay đổi chưa tải về");
    const file = await saveWorkbook(page);
    saved = file.bytes;
    expect(file.name).toBe("DV01.xlsx");
    await expect(page.getByText("Có thay đổi chưa tải về").count()).resolves.toBe(0);
    const form = formOf(file.bytes);
    expect(contentOf(form, "H14")).toBe(9876.5);
  });

  test("finds all of it again in the saved form, as the command line does", async () => {
    const path = join(folder, "DV01.xlsx");
    writeFileSync(path, saved!);
    const page = await visit();
    await openWorkbook(page, path);
    await sees(pane(page), `Giải trình: ${explanation}`);
    await button(pane(page), "Sửa giải trình").waitFor();
    expect(soKet("check", path).output).toContain("Tổng doanh thu năm 2017 là 9.876,5 tỷ đồng – gấp 76,0 lần");
  });

  describeWithLibreOffice("the saved form in LibreOffice", () => {
    test("opens, and every formula gives what the page wrote", async () => {
      const name = "DV01.xlsx";
      const recalculated = (await recalculate([{ name, bytes: saved! }])).get(name)!;
      expect(countFormulaCells(saved!)).toBeGreaterThan(50);
      expect(compareFormulaCells(saved!, recalculated)).toEqual([]);
    });
  });
});
