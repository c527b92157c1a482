import { readFile } from "node:fs/promises";
import type { Locator, Page } from "playwright-core";

/** The longest that anything may take on a machine with other work. */
const longestWait = 25_000;

/** The pane as a person sees it: every part by its role and its Vietnamese name. */

export type Step = "Kế hoạch" | "Lập phụ biểu" | "Rà soát" | "Tổng hợp" | "Theo dõi gửi báo cáo";

export function pane(page: Page): Locator {
  return page.getByRole("complementary", { name: "Việc cần làm" });
}

export function button(within: Page | Locator, name: string | RegExp): Locator {
  return within.getByRole("button", { name, exact: typeof name === "string" });
}

export async function press(within: Page | Locator, name: string | RegExp): Promise<void> {
  await button(within, name).click();
}

/** Goes to a step by its tab. */
export async function goToStep(page: Page, step: Step): Promise<void> {
  await pane(page).getByRole("tab", { name: step }).click();
}

/** Presses a button that asks for files or a folder, and chooses them. */
export async function chooseFiles(within: Page | Locator, name: string, paths: string | readonly string[]): Promise<void> {
  const page = "page" in within ? within.page() : within;
  const [chooser] = await Promise.all([page.waitForEvent("filechooser"), press(within, name)]);
  await chooser.setFiles(typeof paths === "string" ? paths : [...paths]);
}

/** Opens a workbook in place of the one on the page. */
export async function openWorkbook(page: Page, path: string): Promise<void> {
  await chooseFiles(page.getByRole("banner").first(), "Mở tệp…", path);
}

export interface Download {
  readonly name: string;
  readonly bytes: Buffer;
}

/** What is downloaded by something a person does. */
export async function downloaded(page: Page, by: () => Promise<void>): Promise<Download> {
  const [download] = await Promise.all([page.waitForEvent("download"), by()]);
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

/** The workbook of the page, downloaded. */
export function saveWorkbook(page: Page): Promise<Download> {
  return downloaded(page, () => press(page, "Tải về .xlsx"));
}

/** Waits until the pane says something; a test that waits in vain shows what it said instead. */
export async function sees(within: Page | Locator, text: string | RegExp): Promise<void> {
  const page = "page" in within ? within.page() : within;
  try {
    await within.getByText(text).first().waitFor({ timeout: longestWait });
  } catch {
    throw new Error(`Not seen: ${text}. Seen: ${(await page.locator("header, aside, [role=alert], [role=dialog], [aria-live]").allInnerTexts()).join("\n")}`);
  }
}

/** Puts the plan of a file into the workbook, from the step Kế hoạch. */
export async function writePlan(page: Page, path: string): Promise<void> {
  await pane(page).getByRole("radio", { name: /^Từ tệp kế hoạch/ }).check();
  await chooseFiles(pane(page), "Chọn tệp kế hoạch…", path);
  await press(pane(page), "Xem trước");
  await press(page.getByRole("dialog"), "Ghi");
  await sees(pane(page), "Đã ghi 4 trang tính.");
}

/** The report of the figures, as the pane gives it. */
export async function downloadReport(page: Page): Promise<Buffer> {
  const { name, bytes } = await downloaded(page, () => press(pane(page), "Tải báo cáo số liệu (.json)"));
  if (name !== "bao-cao-so-lieu.json") throw new Error(name);
  return bytes;
}
