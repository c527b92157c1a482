import type { Page } from "playwright-core";
import { goToStep, openWorkbook, pane, press, sees } from "./pane";
import type { Step } from "./pane";

const steps: readonly Step[] = ["Kế hoạch", "Lập phụ biểu", "Rà soát", "Tổng hợp", "Theo dõi gửi báo cáo"];

/** So many folded parts of a step, those within others too, stand for all of their kind. */
const mostUnfolded = 8;

/** Looks at a step; `part`: the whole page, or the pane where the rest was looked at before. */
type Look = (step: string, part: "html" | "aside") => Promise<void>;

async function unfold(page: Page): Promise<void> {
  const closed = pane(page).locator('button[aria-expanded="false"][aria-controls]:visible, details:not([open]) > summary:visible');
  for (let unfolded = 0; unfolded < mostUnfolded && (await closed.count()) > 0; unfolded += 1) await closed.first().click();
}

/** Shows every step of a page that holds nothing yet, one after the other. */
export async function throughEmptySteps(page: Page, look: Look): Promise<void> {
  // Until the empty workbook is opened the page is busy, and its buttons are about to change.
  await sees(pane(page), "Tôi nhập số liệu cho đơn vị");
  await look("first run", "html");
  await press(pane(page), /^Tôi nhập số liệu cho đơn vị/);
  for (const step of steps) {
    await goToStep(page, step);
    await look(`${step}, empty`, "aside");
  }
}

/** Shows every step of the sample campaign, with what is folded away in it, and the form of a unit at Rà soát. */
export async function throughFullSteps(page: Page, form: string, look: Look): Promise<void> {
  await press(page.getByRole("banner").first(), "Thử với số liệu mẫu");
  await sees(pane(page), "Đã đọc 65 tệp mẫu.");
  for (const step of steps) {
    await goToStep(page, step);
    await unfold(page);
    await look(`${step}, full`, "aside");
  }
  await openWorkbook(page, form);
  await press(page.getByRole("alertdialog"), "Bỏ thay đổi");
  await sees(pane(page), /^Phải sửa 1/);
  await look("Rà soát, a form", "html");
}
