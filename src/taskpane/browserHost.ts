import { version } from "../version";
import { officeClock } from "./officeClock";
import type { PaneHost } from "./paneContext";

/** Time in which a browser surely has taken over a download. */
const takenOver = 60_000;

/** Saves a made file in the downloads. */
export function download({ name, bytes }: { readonly name: string; readonly bytes: Uint8Array<ArrayBuffer> }): void {
  const address = URL.createObjectURL(new Blob([bytes]));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), takenOver);
}

/** A browser as a host: files are downloaded, and on the standalone page opened in place of the one there (null elsewhere). */
export function browserHost(page: Required<Pick<PaneHost, "openFile" | "showPane">> | null): PaneHost {
  return {
    kind: "page",
    handOver: async (file) => {
      download(file);
      return "downloaded";
    },
    copy: async (text) => {
      try {
        await navigator.clipboard.writeText(text);
        return true;
      } catch {
        // Closed by the browser's settings, or on a page that was opened as a file.
        return false;
      }
    },
    describeRun: () => ({ version, now: officeClock() }),
    ...page,
  };
}
