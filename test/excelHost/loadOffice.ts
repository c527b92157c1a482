import { readFileSync } from "node:fs";
import { join } from "node:path";
import { JSDOM } from "jsdom";
import { hostExternal, hostFacts } from "./hostExternal";
import type { NativeHost } from "./nativeHost";

const dist = join(__dirname, "../../node_modules/@microsoft/office-js/dist");
const base = "https://localhost/office/";

let page: JSDOM | null = null;
const globals = ["Office", "Excel", "OfficeExtension"] as const;

/** Closes the page of the last `loadOffice`, with its timers, and takes its globals away. */
export function closeOffice(): void {
  page?.window.close();
  page = null;
  for (const name of globals) Reflect.deleteProperty(globalThis, name);
}

/** A page with the unmodified office.js over a stand-in host; its globals become ours until the next call. */
export async function loadOffice(host: NativeHost): Promise<void> {
  closeOffice();
  page = new JSDOM("<!doctype html><html><head></head><body></body></html>", { url: "https://localhost/taskpane.html", runScripts: "outside-only" });
  const { window } = page;
  // office.js looks for its host while it loads.
  Object.defineProperty(window, "external", { value: hostExternal(hostFacts(host.version), host) });
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
  const loaded = window as unknown as Record<string, unknown>;
  await (loaded["Office"] as { onReady(): Promise<unknown> }).onReady();
  for (const name of globals) Reflect.set(globalThis, name, loaded[name]);
}
