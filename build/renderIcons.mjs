/** Renders every drawing in assets/icons to the sizes that Office asks for; the PNG files are committed. */
import { readFile, readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { startChromium } from "./chromium.mjs";

const folder = join(import.meta.dirname, "../assets/icons");
const sizes = [16, 20, 24, 32, 40, 48, 64, 80];

const browser = await startChromium();
const page = await browser.newPage();
for (const file of (await readdir(folder)).filter((name) => name.endsWith(".svg"))) {
  const drawing = await readFile(join(folder, file), "utf8");
  for (const size of sizes) {
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(`<style>body { margin: 0 } svg { display: block; width: ${size}px; height: ${size}px }</style>${drawing}`);
    await writeFile(join(folder, `${file.slice(0, -".svg".length)}-${size}.png`), await page.screenshot({ omitBackground: true }));
  }
}
await browser.close();
