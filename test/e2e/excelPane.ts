import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { hostExternal, hostFacts } from "../excelHost/hostExternal";
import type { HostAnswer } from "../excelHost/hostExternal";
import type { HostOptions, NativeHost } from "../excelHost/nativeHost";
import { createNativeHost } from "../excelHost/nativeHost";
import type { HostWorkbook } from "../excelHost/workbook/hostWorkbook";
import { newWorkbook } from "../excelHost/workbook/hostWorkbook";
import { openWatched } from "./browser";
import type { WatchedPage } from "./browser";
import type { ServedPage } from "./servePage";
import { servePage } from "./servePage";

const dist = join(__dirname, "../../dist");

/** The built pane with its office.js, as a web server gives it. */
export async function servePane(): Promise<ServedPage> {
  if (!existsSync(join(dist, "taskpane.html"))) throw new Error("Build the page first: npx webpack --mode production --config-name page");
  return servePage(dist);
}

/** The built pane in a browser, inside of Excel as the stand-in plays it. The workbook lives outside of the page, as with Excel. */
export interface ExcelPane extends WatchedPage {
  readonly host: NativeHost;
  readonly native: HostWorkbook;
  /** The next request of this number (from 0) is carried out, but never answered; resolves when it has come. */
  hangAt(request: number): Promise<void>;
  /** Closes the pane with all that runs in it. */
  close(): Promise<void>;
  /** Opens the pane beside the workbook as it is now. */
  open(): Promise<void>;
}

export interface ExcelPaneOptions extends Pick<HostOptions, "version" | "mode"> {
  readonly native?: HostWorkbook;
  readonly storedValue?: HostOptions["storedValue"];
  readonly size?: { readonly width: number; readonly height: number };
  /** What the ribbon's button adds to the address. */
  readonly query?: string;
}

const paneSize = { width: 350, height: 760 };

export async function openExcelPane(browser: Browser, { address }: ServedPage, { version, mode, native = newWorkbook(), storedValue = () => null, size = paneSize, query = "" }: ExcelPaneOptions): Promise<ExcelPane> {
  const host = createNativeHost(native, { version, mode, storedValue });
  let hanging: { left: number; readonly reached: () => void } | null = null;
  const answer = (body: string): HostAnswer | Promise<HostAnswer> => {
    const answered = host.answer(body);
    if (hanging === null) return answered;
    hanging.left -= 1;
    if (hanging.left >= 0) return answered;
    hanging.reached();
    hanging = null;
    return new Promise<HostAnswer>(() => undefined);
  };
  const url = `${address}/taskpane.html${query}`;
  const watched = await openWatched(browser, url, size, {}, async (context) => {
    await context.exposeFunction("standInAnswers", answer);
    // office.js looks for its host while it loads.
    await context.addInitScript({
      content: `Object.defineProperty(window, "external", { value: (${String(hostExternal)})(${JSON.stringify(hostFacts(version))}, { answer: window.standInAnswers, listen: (tell) => { window.standInTells = tell; } }) });`,
    });
  });
  const { page } = watched;
  page.setDefaultTimeout(20_000);
  const listen = (): void => host.listen((type, argument) => void tell(page, type, argument));
  listen();
  return {
    ...watched, host, native,
    hangAt: (request) => new Promise((reached) => void (hanging = { left: request, reached })),
    close: async () => {
      await page.goto("about:blank");
    },
    open: async () => {
      listen();
      await page.goto(url);
    },
  };
}

/** A page that was closed meanwhile hears nothing. */
async function tell(page: Page, type: number, argument: string): Promise<void> {
  await page.evaluate(([kind, told]) => (window as unknown as { standInTells?: (type: number, argument: string) => void }).standInTells?.(kind, told), [type, argument] as const).catch(() => undefined);
}
