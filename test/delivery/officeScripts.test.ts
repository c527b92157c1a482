import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "acorn";
import type { Browser, Page } from "playwright-core";
import { startBrowser } from "../e2e/browser";
import type { ServedPage } from "../e2e/servePage";
import { servePage } from "../e2e/servePage";
import { buildProbe } from "./buildProbe";

let browser: Browser;
let folder: string;
let site: ServedPage;

beforeAll(async () => {
  [browser, folder] = await Promise.all([startBrowser(), buildProbe({})]);
  site = await servePage(folder);
});
afterAll(async () => {
  await browser.close();
  await site.close();
});

interface Visit {
  readonly page: Page;
  /** Paths asked of the site, in order of their names; anything of another site with its whole address. */
  readonly requests: () => readonly string[];
  readonly complaints: readonly string[];
}

async function visit(path: string, options: { readonly userAgent?: string; readonly hostInfo?: string } = {}): Promise<Visit> {
  const page = await browser.newPage(options.userAgent === undefined ? {} : { userAgent: options.userAgent });
  const requests: string[] = [];
  const complaints: string[] = [];
  page.on("request", (request) => requests.push(request.url().replace(`${site.address}/`, "")));
  page.on("pageerror", (error) => complaints.push(String(error)));
  page.on("console", (message) => complaints.push(`${message.type()}: ${message.text()}${message.type() === "error" ? ` ${message.location().url}` : ""}`));
  if (options.hostInfo !== undefined) await page.addInitScript(excelOnWindows, options.hostInfo);
  await page.goto(`${site.address}/${path}`);
  return { page, requests: () => requests.filter((request) => !request.endsWith(".png")).sort(byText), complaints };
}

/** What Excel gives its web view, as far as office.js asks for it while it starts; logging is allowed. */
function excelOnWindows(hostInfo: string): void {
  const context = {
    GetAppType: () => 1,
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 1,
    GetAppUILocale: () => 1066,
    GetAppDataLocale: () => 1066,
    GetDocUrl: () => "",
    GetAppCapabilities: () => 0,
    GetActivationMode: () => 0,
    GetControlIntegrationLevel: () => 1,
    GetSolutionRef: () => "5d0c1f1e-6f0b-4d5b-9c57-2f4d2a7c9b31",
    GetSolutionToken: () => "",
    GetCorrelationId: () => "",
    GetInstanceId: () => "",
    GetTouchEnabled: () => false,
    GetSupportedMatrix: () => '{"ExcelApi":"1.14"}',
    GetHostFullVersion: () => "16.0.14332.20000",
    GetSettings: () => ({ Read: () => undefined, Write: () => undefined }),
  };
  Object.defineProperty(window, "external", { value: { GetHostInfo: () => hostInfo, GetLoggingAllowed: () => true, GetContext: () => context, Execute: () => undefined, RegisterEvent: () => undefined } });
}

const byText = (one: unknown, other: unknown): number => (typeof one === "string" ? one : "taskpane.0").localeCompare(typeof other === "string" ? other : "taskpane.0", "en");

/** The bundle's name holds a hash of its content. */
const bundle = expect.stringMatching(/^taskpane\.[0-9a-f]+\.js$/);

const start = ["notice.js", "office/office.js"];
const noTelemetry = ["office/telemetry/oteljs_agave.js"];

test.each([
  ["Vietnamese", "Excel|Win32|16.01|vi-VN|id|||0", ["office/vi-vn/office_strings.js"]],
  ["English", "Excel|Win32|16.01|en-US|id|||0", ["office/en-us/office_strings.js"]],
])("%s Excel on Windows gets office.js from the pane's own site, and nothing else", async (_, hostInfo, words) => {
  const { page, requests, complaints } = await visit("taskpane.html?tab=review", { hostInfo });
  await page.waitForFunction(() => document.title.startsWith("{"));
  expect(JSON.parse(await page.title())).toMatchObject({ host: "Excel", platform: "PC" });
  // Telemetry would begin within seconds of the start.
  await page.waitForTimeout(6000);
  expect(complaints).toEqual([]);
  expect(await page.evaluate(() => "oteljs_agave" in window)).toBe(false);
  expect(requests()).toEqual([...start, "office/excel-win32-16.01.js", ...words, ...noTelemetry, bundle, "taskpane.html?tab=review"].sort(byText));
});

test("an Excel in another language falls back to English words", async () => {
  const { page, requests } = await visit("taskpane.html", { hostInfo: "Excel|Win32|16.01|ja-JP|id|||0" });
  await page.waitForFunction(() => document.title.startsWith("{"));
  expect(requests()).toEqual(expect.arrayContaining(["office/ja-jp/office_strings.js", "office/en-us/office_strings.js"]));
});

test.each(["Excel|Web|16.00|vi-VN|id|||0", "Excel|Mac|16.00|vi-VN|id|||0", "Excel|iOS|16.00|vi-VN|id|||0"])("what %s asks for is there", async (hostInfo) => {
  const { page, requests, complaints } = await visit("taskpane.html", { hostInfo });
  await page.waitForFunction(() => typeof Office !== "undefined");
  await page.waitForTimeout(3000);
  expect(complaints.filter((complaint) => complaint.includes("Content Security Policy"))).toEqual([]);
  expect(requests().filter((request) => request.includes("://"))).toEqual([]);
  expect(requests().filter((request) => request.startsWith("office/") && !existsSync(join(folder, request)))).toEqual([]);
});

test("in an ordinary browser office.js says that there is no Excel, and stays on its own site", async () => {
  const { page, requests, complaints } = await visit("taskpane.html");
  await page.waitForFunction(() => document.title.startsWith("{"));
  expect(JSON.parse(await page.title())).toEqual({ host: null, platform: null, addin: null });
  expect(complaints).toEqual(["log: Warning: Office.js is loaded outside of Office client"]);
  expect(requests()).toEqual([...start, "office/o15apptofilemappingtable.js", bundle, "taskpane.html"].sort(byText));
});

test("the standalone page asks for nothing of Office", async () => {
  const { page, requests } = await visit("index.html");
  await page.waitForFunction(() => document.title === "no office.js");
  expect(requests()).toEqual(["index.html", bundle]);
});

test.each([
  ["Excel 2016", "Mozilla/5.0 (Windows NT 10.0; WOW64; Trident/7.0; .NET4.0C; .NET4.0E; rv:11.0) like Gecko"],
  ["Excel 2019 with the first Edge", "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/70.0.3538.102 Safari/537.36 Edge/18.19042"],
])("%s gets the notice and runs nothing else", async (_, userAgent) => {
  const { page, complaints, requests } = await visit("taskpane.html?tab=plan", { userAgent });
  await page.waitForTimeout(500);
  expect(await page.evaluate(() => [typeof Office, document.title, document.scripts.length])).toEqual(["undefined", "Sơ kết", 1]);
  expect(await page.getByText("bằng trình duyệt Microsoft Edge hoặc Google Chrome:").isVisible()).toBe(true);
  expect(await page.getByRole("textbox").inputValue()).toBe(`${site.address}/so-ket.html`);
  expect(await page.getByRole("link").getAttribute("href")).toBe("so-ket.html");
  expect(requests()).toEqual(["notice.js", "taskpane.html?tab=plan"]);
  expect(complaints).toEqual([]);
});

test("today's Edge gets no notice", async () => {
  const { page } = await visit("taskpane.html", { userAgent: "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/128.0.0.0 Safari/537.36 Edg/128.0.0.0" });
  await page.waitForFunction(() => document.title.startsWith("{"));
  expect(await page.getByRole("link").count()).toBe(0);
});

test.each(["notice.js", ...noTelemetry])("%s is ES5, which the oldest Excel can read", (file) => {
  const source = readFileSync(join(folder, file), "utf8");
  expect(() => parse(source, { ecmaVersion: 5 })).not.toThrow();
  expect(() => parse(`${source}\nconst later = () => 1;`, { ecmaVersion: 5 })).toThrow();
});

test("the notice is polite, and says what to do without the word for an inspection", () => {
  expect(readFileSync(join(folder, "notice.js"), "utf8")).not.toMatch(/kiểm tra/i);
});
