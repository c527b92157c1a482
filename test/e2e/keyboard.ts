import type { Page } from "playwright-core";

/** The page as a person without a mouse works in it: nothing here moves a pointer. */

/** More presses than a person would make. */
const patience = 250;

interface Focused {
  readonly role: string;
  readonly name: string;
}

/** What has the focus, as a screen reader would tell it. */
function focused(page: Page): Promise<Focused> {
  return page.evaluate(() => {
    const element = document.activeElement as HTMLElement | null;
    if (element === null) return { role: "", name: "" };
    const labelled = (element.getAttribute("aria-labelledby") ?? "").split(" ").flatMap((id) => document.getElementById(id)?.textContent ?? []).join(" ");
    const label = element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement || element instanceof HTMLSelectElement ? [...(element.labels ?? [])].map(({ textContent }) => textContent).join(" ") : "";
    const name = [element.getAttribute("aria-label") ?? "", labelled, label, element.textContent ?? ""].find((each) => each.trim() !== "") ?? "";
    // The workbook's sheets have tabs as the steps have.
    const list = element.getAttribute("role") === "tab" ? element.closest("[role=tablist]")?.getAttribute("aria-label") : undefined;
    return { role: typeof list === "string" ? `tab of ${list}` : (element.getAttribute("role") ?? (element instanceof HTMLInputElement ? element.type : element.tagName.toLowerCase())), name: name.trim() };
  });
}

async function pressUntil(page: Page, key: string, role: string, name: RegExp): Promise<void> {
  const passed: string[] = [];
  for (let presses = 0; presses < patience; presses += 1) {
    const here = await focused(page);
    if (here.role === role && name.test(here.name)) return;
    passed.push(`${here.role} ${here.name.slice(0, 40)}`);
    await page.keyboard.press(key);
  }
  throw new Error(`Not reached with ${key}: ${role} ${String(name)}. Passed: ${[...new Set(passed)].join(" | ")}`);
}

/** Goes on with Tab until the focus is there. */
export function tabTo(page: Page, role: string, name: RegExp): Promise<void> {
  return pressUntil(page, "Tab", role, name);
}

/** Goes on with an arrow key, within a group of choices. */
export function arrowTo(page: Page, key: "ArrowDown" | "ArrowRight", role: string, name: RegExp): Promise<void> {
  return pressUntil(page, key, role, name);
}

export async function enter(page: Page, name: RegExp): Promise<void> {
  await tabTo(page, "button", name);
  await page.keyboard.press("Enter");
}

/** Chooses files by a button that asks for them. */
export async function enterFiles(page: Page, name: RegExp, paths: string | readonly string[]): Promise<void> {
  const [chooser] = await Promise.all([page.waitForEvent("filechooser"), enter(page, name)]);
  await chooser.setFiles(typeof paths === "string" ? paths : [...paths]);
}

/** Goes to a step among the tabs. */
export async function enterStep(page: Page, name: RegExp): Promise<void> {
  await tabTo(page, "tab of Các bước", /./);
  await arrowTo(page, "ArrowRight", "tab of Các bước", name);
  await page.keyboard.press("Enter");
}
