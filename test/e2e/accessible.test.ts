import AxeBuilder from "@axe-core/playwright";
import type { Page } from "playwright-core";
import { describeWithChromium } from "./describeWithChromium";
import { outside } from "./outside";
import { makeSampleCampaign, temporaryFolder } from "./sampleCampaign";
import { throughEmptySteps, throughFullSteps } from "./tabs";
import { visits } from "./visits";

const folder = temporaryFolder();
const desk = { width: 1280, height: 860 };
/** From this width on workbook and pane stand side by side. */
const bothParts = 760;

/** The narrowest pane, a laptop zoomed in to 200%, and a wide screen. */
const sizes = [{ width: 320, height: 640 }, { width: 683, height: 384 }, { width: 1920, height: 1080 }] as const;

/** What axe finds, as rule and place. The tab list of Fluent UI puts invisible stops of its own around itself, which lead the focus on. */
async function faultsOf(page: Page, part: "html" | "aside"): Promise<readonly string[]> {
  // A button that was just enabled takes its colours little by little.
  await page.evaluate(() => Promise.allSettled(document.getAnimations().filter((animation) => animation instanceof CSSTransition).map(({ finished }) => finished)));
  const { violations } = await new AxeBuilder({ page }).include(part).exclude("[data-tabster-dummy]").analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id} ${target.join(" ")}`));
}

/** Names of the main buttons that are seen at once. */
function mainButtons(page: Page): Promise<readonly string[]> {
  return page.getByRole("complementary").evaluate((tasks) => {
    const sample = tasks.appendChild(document.createElement("span"));
    sample.style.backgroundColor = "var(--colorBrandBackground)";
    const { backgroundColor } = getComputedStyle(sample);
    sample.remove();
    return [...document.querySelectorAll("button")].filter((button) => button.checkVisibility({ visibilityProperty: true }) && getComputedStyle(button).backgroundColor === backgroundColor).map(({ textContent }) => textContent);
  });
}

/** What stands beyond the window in one of the sizes. */
async function beyondWindow(page: Page): Promise<readonly string[]> {
  const found: string[] = [];
  for (const size of sizes) {
    await page.setViewportSize(size);
    // On a narrow page the pane stands behind the workbook at first.
    const parts = page.getByRole("navigation", { name: "Phần đang xem" });
    if (size.width < bothParts) await parts.getByRole("tab", { name: "Việc cần làm" }).click();
    else await parts.waitFor({ state: "detached" });
    found.push(...(await outside(page)).map((element) => `${size.width}: ${element}`));
  }
  await page.setViewportSize(desk);
  return found;
}

describeWithChromium("every step, empty and full and unfolded", () => {
  const { visit } = visits();

  test("axe finds nothing, nothing stands beyond a window of 320 to 1920 pixels, and one button at most is the main one", async () => {
    const campaign = makeSampleCampaign(folder);
    const page = await visit({ size: desk });
    const look = async (step: string, part: "html" | "aside"): Promise<void> => {
      expect([step, await faultsOf(page, part), await beyondWindow(page)]).toEqual([step, [], []]);
      expect([step, (await mainButtons(page)).slice(1)]).toEqual([step, []]);
    };
    await throughEmptySteps(page, look);
    await throughFullSteps(page, campaign.file("DV05.xlsx"), look);
  });

  test("axe finds nothing in contrast colours", async () => {
    const page = await visit({ forcedColors: true });
    await throughEmptySteps(page, async (step, part) => expect([step, await faultsOf(page, part)]).toEqual([step, []]));
  });
});
