import { chromium } from "playwright-core";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { findProgram } from "../libreOffice/findProgram";

const executable = findProgram("chromium");

/** Starts the installed Chromium, which talks to nothing but the pages under test. */
export function startBrowser(): Promise<Browser> {
  if (executable === null) throw new Error("Chromium is not installed");
  return chromium.launch({
    executablePath: executable,
    args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
  });
}

/** A page with what went wrong in it: requests beyond its own origin, refusals of its content security policy, errors of its scripts. */
export interface WatchedPage {
  readonly page: Page;
  readonly context: BrowserContext;
  readonly foreignRequests: string[];
  readonly errors: string[];
}

/** `prepare` is called before the page is opened. */
export async function openWatched(browser: Browser, address: string, size: { readonly width: number; readonly height: number }, options: { readonly forcedColors?: "active" } = {}, prepare: (context: BrowserContext) => Promise<void> = async () => undefined): Promise<WatchedPage> {
  // What moves is looked at where it has come to rest.
  const context = await browser.newContext({ viewport: size, acceptDownloads: true, locale: "vi-VN", reducedMotion: "reduce", ...options });
  await prepare(context);
  const page = await context.newPage();
  const foreignRequests: string[] = [];
  const errors: string[] = [];
  const origin = new URL(address).origin;
  page.on("request", (request) => {
    const url = request.url();
    if (!url.startsWith("blob:") && !url.startsWith("data:") && !(origin === "null" ? url.startsWith("file:") : url.startsWith(origin))) foreignRequests.push(url);
  });
  page.on("pageerror", (error) => errors.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error") errors.push(message.text());
  });
  await page.goto(address);
  return { page, context, foreignRequests, errors };
}
