import { access, constants } from "node:fs/promises";
import { delimiter, join } from "node:path";
import { chromium } from "playwright-core";

const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome.exe", "msedge.exe"];
const usual = ["C:\\Program Files\\Google\\Chrome\\Application", "C:\\Program Files (x86)\\Microsoft\\Edge\\Application", "/Applications/Google Chrome.app/Contents/MacOS"];

async function installed() {
  for (const folder of [...(process.env.PATH ?? "").split(delimiter), ...usual]) {
    for (const name of [...names, "Google Chrome"]) {
      const file = join(folder, name);
      if (await access(file, constants.X_OK).then(() => true, () => false)) return file;
    }
  }
  throw new Error("Chromium, Chrome or Edge is needed to draw pictures and print the guide, and none was found on this machine.");
}

/** Starts the browser that is installed here, without a window and without anything of its own that would use the network. */
export async function startChromium() {
  return chromium.launch({ executablePath: await installed(), args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update", "--disable-sync"] });
}
