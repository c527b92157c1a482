import { execFile } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { pictures, today } from "../guide/pictures.mjs";

const commandLine = join(import.meta.dirname, "../dist/cli/so-ket.js");
const patience = 30_000;

/** What each kind of step does on the page; a step that finds nothing to act on throws. */
const actions = {
  press: async (page, words) => {
    const named = ["button", "tab", "radio", "link"].map((role) => page.getByRole(role, { name: words }));
    const found = named.reduce((one, other) => one.or(other));
    await found.filter({ visible: true }).first().click({ timeout: patience });
  },
  // The pane's own tabs: sheets of the workbook have tabs of the same words.
  step: (page, words) => page.getByRole("tablist", { name: "Các bước" }).getByRole("tab", { name: words }).click({ timeout: patience }),
  see: (page, words) => page.getByText(words).filter({ visible: true }).first().waitFor({ timeout: patience }),
  open: (page, file, samples) => page.locator('input[type="file"]').first().setInputFiles(join(samples, file), { timeout: patience }),
};

async function take(page, picture, samples) {
  for (const step of picture.steps) {
    const [[kind, what]] = Object.entries(step);
    try {
      await actions[kind](page, what, samples);
    } catch {
      return `bước "${kind}: ${what}" không làm được trên trang`;
    }
  }
  return null;
}

/**
 * Takes the pictures of the guide from the page as it was just built, with the files of the sample campaign. Gives the
 * pictures whose steps the page no longer has, each with the first step that failed; these show the page at that step.
 */
export async function takePictures(browser, pageFile, folder) {
  const samples = await mkdtemp(join(tmpdir(), "so-ket-samples-"));
  try {
    await promisify(execFile)(process.execPath, [commandLine, "demo", samples]);
    const incomplete = [];
    for (const picture of pictures) {
      const page = await browser.newPage({ viewport: picture.size, deviceScaleFactor: 2, locale: "vi-VN", reducedMotion: "reduce" });
      await page.clock.setFixedTime(today);
      await page.goto(pathToFileURL(pageFile).href);
      const reason = await take(page, picture, samples);
      if (reason !== null) incomplete.push({ name: picture.name, reason });
      await page.screenshot({ path: join(folder, `${picture.name}.png`), animations: "disabled" });
      await page.close();
    }
    return incomplete;
  } finally {
    await rm(samples, { recursive: true, force: true });
  }
}
