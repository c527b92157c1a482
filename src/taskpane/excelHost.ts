import { asHostError } from "../model/openWorkbook";
import { browserHost } from "./browserHost";
import type { PaneHost } from "./paneContext";

/** Excel opens workbooks itself, and nothing else. */
const workbookName = /\.xlsx$/i;

/**
 * Excel as a host: a made workbook opens in a window of its own, where the person saves it; what Excel does not open is downloaded.
 * `openInNewWindow` throws a HostError where Excel refuses.
 */
export function excelHost(openInNewWindow: (bytes: Uint8Array) => Promise<void>): PaneHost {
  const { copy, describeRun, handOver: download } = browserHost(null);
  return {
    kind: "excel",
    copy,
    describeRun,
    handOver: async (file) => {
      if (!workbookName.test(file.name)) return download(file);
      try {
        await openInNewWindow(file.bytes);
        return "opened";
      } catch (error) {
        // An Excel that opens no window for us still lets the web view save files.
        if (asHostError(error) === null) throw error;
        return download(file);
      }
    },
  };
}
