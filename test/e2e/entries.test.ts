import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { write } from "@e965/xlsx";
import { handMade } from "../xlsx/handMadePackage";
import { describeWithChromium } from "./describeWithChromium";
import { button, openWorkbook, sees } from "./pane";
import { makeSampleCampaign, makeTemplate, temporaryFolder } from "./sampleCampaign";
import { cell, goToCell, paste, textOf } from "./sheet";
import { visits } from "./visits";

const folder = temporaryFolder();

function rule(address: string, attributes: string, formulas: readonly string[]): string {
  return `<dataValidation ${attributes} sqref="${address}">${formulas.map((formula, index) => `<formula${index + 1}>${formula}</formula${index + 1}>`).join("")}</dataValidation>`;
}

/** B1 to B3 hold 1 to 10 (else refused, warned of, told of), B4 to B6 a list in the same three ways. */
function workbookOfRules(): string {
  const styles = ["stop", "warning", "information"];
  const rules = [
    ...styles.map((style, index) => rule(`B${index + 1}`, `type="whole" errorStyle="${style}" showErrorMessage="1" error="Chỉ từ 1 đến 10"`, ["1", "10"])),
    ...styles.map((style, index) => rule(`B${index + 4}`, `type="list" errorStyle="${style}" showErrorMessage="1" error="Chọn trong danh sách"`, ['"Có,Không"'])),
  ];
  const rows = Array.from({ length: 9 }, (_, index) => `<row r="${index + 1}"><c r="A${index + 1}"><v>${index + 1}</v></c><c r="C${index + 1}"><v>0</v></c></row>`).join("");
  const path = join(folder, "quy-dinh.xlsx");
  writeFileSync(path, handMade({ rows, after: `<dataValidations count="${rules.length}">${rules.join("")}</dataValidations>` }));
  return path;
}

async function enter(page: Page, address: string, text: string): Promise<void> {
  await goToCell(page, address);
  await page.keyboard.type(text);
  await page.keyboard.press("Enter");
}

describeWithChromium("what a cell does not take", () => {
  const { visit } = visits();

  test("stays typed in its cell until it is mended or given up, as in Excel", async () => {
    const page = await visit();
    await openWorkbook(page, workbookOfRules());
    await enter(page, "B1", "20");
    await sees(page, "Ô B1 không nhận “20”. Chỉ từ 1 đến 10. Sửa lại rồi bấm Enter, hoặc bấm Esc để giữ nội dung cũ.");
    const editor = page.getByRole("textbox", { name: "Nhập vào ô B1" });
    await expect(editor.inputValue()).resolves.toBe("20");
    await expect(editor.getAttribute("aria-invalid")).resolves.toBe("true");
    await expect(editor.evaluate((field: HTMLTextAreaElement) => field === document.activeElement && field.selectionEnd === 2 && field.selectionStart === 0)).resolves.toBe(true);
    await page.keyboard.type("7");
    await page.keyboard.press("Enter");
    await cell(page, "B2").and(page.locator(":focus")).waitFor();
    await expect(textOf(page, "B1")).resolves.toBe("7");

    await enter(page, "B1", "20");
    await editor.waitFor();
    await page.keyboard.press("Escape");
    await expect(page.getByText("Ô B1 không nhận").count()).resolves.toBe(0);
    await expect(textOf(page, "B1")).resolves.toBe("7");

    // Who goes elsewhere has given it up; nobody is held in a cell.
    await enter(page, "B1", "30");
    await editor.waitFor();
    await cell(page, "C5").click();
    await cell(page, "C5").and(page.locator(":focus")).waitFor();
    await expect(textOf(page, "B1")).resolves.toBe("7");
    await expect(page.getByText("Có thay đổi chưa tải về").count()).resolves.toBe(1);
  });

  test("can be taken up again by a person who types in the next cell by then", async () => {
    const page = await visit();
    await openWorkbook(page, workbookOfRules());
    await goToCell(page, "B1");
    await page.keyboard.type("20");
    // Both keys come before any answer can.
    await page.evaluate(() => {
      const press = (key: string): void => void document.activeElement?.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true }));
      press("Enter");
    });
    await page.keyboard.press("F2");
    await sees(page, /^Ô B1 không nhận “20”/);
    const [again, field] = [page.getByRole("button", { name: "Nhập lại ô B1" }), page.getByRole("textbox", { name: "Nhập vào ô B1" })];
    await again.or(field).first().waitFor();
    if ((await again.count()) > 0) await again.click();
    await expect(field.inputValue()).resolves.toBe("20");
  });

  test("is told how to be written, where a figure is typed in another way than in Vietnam", async () => {
    const page = await visit({ forcedColors: true });
    await openWorkbook(page, makeTemplate(join(folder, "mau"), makeSampleCampaign(join(folder, "mau-dot")).plan, "DV01"));
    for (const text of ["1,234.5", "1234.5", "1e3", "50%"]) {
      await enter(page, "F14", text);
      await sees(page, `Ô F14 không nhận “${text}”. Ô này nhận số. Đơn vị không có chỉ tiêu này thì ghi x; chưa có số liệu thì ghi … Viết số theo cách Việt Nam, ví dụ 1.234,5`);
      await page.keyboard.press("Escape");
    }
    await enter(page, "F14", "chưa có");
    await sees(page, /^Ô F14 không nhận “chưa có”/);
    await expect(page.getByText("Viết số theo cách Việt Nam").count()).resolves.toBe(0);
    await page.keyboard.press("Escape");
    // Without its colour a cell that waits for figures is still told from the others.
    const outline = (address: string): Promise<string> => cell(page, address).evaluate((element) => getComputedStyle(element).outlineStyle);
    await expect(Promise.all([outline("G14"), outline("G15")])).resolves.toEqual(["dashed", "none"]);
  });

  test("is named where it was pasted, and where a formula stands in the way", async () => {
    const path = join(folder, "cong-thuc.xlsx");
    writeFileSync(path, handMade({ rows: '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f>A1*2</f><v>2</v></c><c r="C1"><v>3</v></c></row>' }));
    const page = await visit();
    await openWorkbook(page, path);
    await paste(page, "A1", [["5", "6", "7"]]);
    await sees(page, "Đã dán vào 2 ô. Bỏ qua 1 ô không nhận số liệu này: B1.");
    await expect(textOf(page, "B1")).resolves.toBe("10");
    await page.keyboard.type("8");
    await sees(page, "Ô B1 có công thức nên không nhập đè ở đây.");

    // The dialog gives the focus back to where the person was.
    await openWorkbook(page, path);
    await page.getByRole("alertdialog").waitFor();
    await page.keyboard.press("Escape");
    await button(page.getByRole("banner").first(), "Mở tệp…").and(page.locator(":focus")).waitFor();
  });

  test("is everything in a file of Excel 2003, which says so at once", async () => {
    const path = join(folder, "bieu.xls");
    writeFileSync(path, Buffer.from(write({ SheetNames: ["S"], Sheets: { S: { "!ref": "A1", A1: { t: "n", v: 1 } } } }, { type: "array", bookType: "biff8" }) as ArrayBuffer));
    const page = await visit();
    await openWorkbook(page, path);
    await sees(page, "Tệp đời cũ (.xls) chỉ xem và rà soát được, không nhập được ở đây.");
    await expect(button(page, "Tải về .xlsx").isDisabled()).resolves.toBe(true);
    await enter(page, "A1", "2");
    await expect(textOf(page, "A1")).resolves.toBe("1");
    await sees(page, "Mở bằng Excel, lưu thành .xlsx (File > Save As) rồi mở tệp đó.");
  });

  test("is written where the file only warns or informs, and can be taken back", async () => {
    const page = await visit();
    await openWorkbook(page, workbookOfRules());
    for (const address of ["B2", "B3"]) {
      await enter(page, address, "20");
      await sees(page, `Đã ghi vào ô ${address}, nhưng cần xem lại. Chỉ từ 1 đến 10. Bấm Ctrl+Z để bỏ.`);
      await page.keyboard.press("Control+z");
      await expect(textOf(page, address)).resolves.toBe("trống");
    }
  });

  test("in a list: refused, warned of or told of as the file says", async () => {
    const page = await visit();
    await openWorkbook(page, workbookOfRules());
    await enter(page, "B4", "Khác");
    await sees(page, "Ô B4 chỉ nhận: Có · Không. Chọn một giá trị, hoặc bấm Esc để giữ nội dung cũ.");
    await page.keyboard.press("Escape");
    await expect(textOf(page, "B4")).resolves.toBe("trống");
    for (const address of ["B5", "B6"]) {
      await enter(page, address, "không");
      await expect(textOf(page, address)).resolves.toBe("Không");
      await enter(page, address, "Khác");
      await sees(page, `Đã ghi vào ô ${address}, nhưng cần xem lại. Chọn trong danh sách. Bấm Ctrl+Z để bỏ.`);
      await expect(textOf(page, address)).resolves.toBe("Khác");
    }
  });
});
