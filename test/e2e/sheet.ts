import type { Locator, Page } from "playwright-core";

/** The workbook on the left of the page, as a person works in it. */

export function grid(page: Page): Locator {
  return page.getByRole("grid");
}

export async function showSheet(page: Page, name: string): Promise<void> {
  await page.getByRole("tablist", { name: "Trang tính" }).getByRole("tab", { name, exact: true }).click();
}

/** Selects a cell by its address, as in Excel's name box. */
export async function goToCell(page: Page, address: string): Promise<void> {
  await grid(page).waitFor();
  const box = page.getByRole("textbox", { name: "Địa chỉ ô, gõ để đến ô khác" });
  await box.fill(address);
  await box.press("Enter");
  await grid(page).getByRole("gridcell", { selected: true, name: new RegExp(`^${address}: `) }).waitFor();
}

/** A cell that is in view; its name is what a screen reader says: "H21: 104,0". */
export function cell(page: Page, address: string): Locator {
  return grid(page).getByRole("gridcell", { name: new RegExp(`^${address}: `) });
}

/** What a cell says. */
export async function textOf(page: Page, address: string): Promise<string> {
  await goToCell(page, address);
  const name = await cell(page, address).getAttribute("aria-label");
  return (name ?? "").slice(address.length + 2);
}

/** Types into cells to the right of the first one, each entry ended by Tab. */
export async function typeAcross(page: Page, first: string, entries: readonly string[]): Promise<void> {
  await goToCell(page, first);
  for (const entry of entries) {
    await page.keyboard.type(entry);
    await page.keyboard.press("Tab");
  }
}

/** Puts something else into one cell. */
export async function typeInto(page: Page, address: string, entry: string): Promise<void> {
  await goToCell(page, address);
  // A letter that no key of this keyboard has reaches only a field, as with an input method.
  await page.keyboard.press("F2");
  await page.keyboard.press("Control+A");
  await page.keyboard.type(entry);
  await page.keyboard.press("Enter");
}

/** Pastes a block of figures, as it comes from another sheet, with its first one in a cell. */
export async function paste(page: Page, first: string, block: readonly (readonly string[])[]): Promise<void> {
  await goToCell(page, first);
  await cell(page, first).evaluate((element, text) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData("text/plain", text);
    element.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
  }, block.map((row) => row.join("\t")).join("\n"));
}
