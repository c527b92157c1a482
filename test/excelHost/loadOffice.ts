import { readFileSync } from "node:fs";
import { join } from "node:path";
import { JSDOM } from "jsdom";
import type { NativeHost } from "./nativeHost";

const dist = join(__dirname, "../../node_modules/@microsoft/office-js/dist");
const base = "https://localhost/office/";

/** A page with the unmodified office.js over a stand-in host; its globals become ours until the next call. */
export async function loadOffice(host: NativeHost): Promise<void> {
  const { window } = new JSDOM("<!doctype html><html><head></head><body></body></html>", { url: "https://localhost/taskpane.html", runScripts: "outside-only" });
  // office.js looks for its host while it loads.
  Object.defineProperty(window, "external", { value: host.external });
  const { appendChild } = window.Node.prototype;
  window.Node.prototype.appendChild = function <Added extends Node>(this: Node, added: Added): Added {
    const result = appendChild.call(this, added) as Added;
    const script = added as unknown as HTMLScriptElement;
    if (script.tagName === "SCRIPT" && script.src.startsWith(base)) {
      window.eval(readFileSync(join(dist, script.src.slice(base.length)), "utf8"));
      setTimeout(() => script.onload?.(new window.Event("load")), 0);
    }
    return result;
  };
  const script = window.document.createElement("script");
  script.src = `${base}office.js`;
  window.document.head.appendChild(script);
  const { Office, Excel, OfficeExtension } = window as unknown as Record<string, unknown>;
  await (Office as { onReady(): Promise<unknown> }).onReady();
  Object.assign(globalThis, { Office, Excel: Excel ?? (window as unknown as Record<string, unknown>)["Excel"], OfficeExtension });
}
