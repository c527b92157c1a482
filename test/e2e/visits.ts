import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, Page } from "playwright-core";
import type { WatchedPage } from "./browser";
import { openWatched, startBrowser } from "./browser";
import type { ServedPage } from "./servePage";
import { servePage } from "./servePage";

const built = join(__dirname, "../../dist");

/** How a person comes to the product: from a server of the office, or by a double click on the one file. */
export interface Visit {
  readonly from: "server" | "file";
  readonly size: { readonly width: number; readonly height: number };
  readonly forcedColors: boolean;
}

const desk: Visit = { from: "server", size: { width: 1280, height: 860 }, forcedColors: false };

/**
 * The visits of one file of tests, in one browser. After each test every page that it opened is closed, and must have asked
 * nothing of another origin, broken no rule of its policy and written no error.
 */
export function visits(): { readonly visit: (differing?: Partial<Visit>) => Promise<Page> } {
  let browser: Browser;
  let served: ServedPage;
  let open: WatchedPage[] = [];
  beforeAll(async () => {
    [browser, served] = await Promise.all([startBrowser(), servePage(built)]);
  });
  afterEach(async () => {
    const watched = open;
    open = [];
    await Promise.all(watched.map(({ context }) => context.close()));
    expect(watched.flatMap(({ foreignRequests, errors }) => [...foreignRequests, ...errors])).toEqual([]);
  });
  afterAll(async () => {
    await browser.close();
    await served.close();
  });
  return {
    visit: async (differing = {}) => {
      const { from, size, forcedColors } = { ...desk, ...differing };
      const address = from === "server" ? served.address : pathToFileURL(join(built, "so-ket.html")).href;
      const watched = await openWatched(browser, address, size, forcedColors ? { forcedColors: "active" } : {});
      open.push(watched);
      return watched.page;
    },
  };
}
