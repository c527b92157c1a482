import { pathToFileURL } from "node:url";
import type { Browser } from "playwright-core";
import { startBrowser } from "../e2e/browser";
import { buildProbeFile } from "./buildProbe";

let browser: Browser;

beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

test("the one file runs the script that its policy names", async () => {
  const file = await buildProbeFile();
  const page = await browser.newPage();
  const complaints: string[] = [];
  page.on("console", (message) => complaints.push(message.text()));
  await page.goto(pathToFileURL(file).href);
  expect(complaints).toEqual([]);
  expect(await page.title()).toBe("ran");
  expect(await page.evaluate(() => document.body.getAttribute("data-markup"))).toBe("<script></script><b>a   b</b><!-- </body></html>");
});
