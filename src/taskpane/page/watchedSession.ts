import type { PaneSession } from "../../workflows/session/paneSession";

/** Wishes that put sheets into the workbook, or take them back. */
const writing: ReadonlySet<string> = new Set<keyof PaneSession>(["writePreparedPlan", "openSample", "writeSummary", "undo"]);
/** Wishes after which the workbook remembers something more. */
const remembering: ReadonlySet<string> = new Set<keyof PaneSession>(["explainOwn", "addFiles", "removeFiles", "answer", "explain", "override", "correct", "withdraw", "setReceived", "importRegister"]);

/** The same session; tells after each wish whether the workbook's sheets, or only what it remembers, may have changed. */
export function watchedSession(session: PaneSession, changed: (what: "sheets" | "memory") => void): PaneSession {
  return new Proxy(session, {
    get: (target, name: keyof PaneSession) => {
      const method = target[name] as (...given: unknown[]) => Promise<unknown>;
      if (!writing.has(name) && !remembering.has(name)) return method;
      return async (...given: unknown[]) => {
        const result = await method(...given);
        // A wish that was stopped, or had nothing to do, gives null or false.
        if (result !== null && result !== false) changed(writing.has(name) ? "sheets" : "memory");
        return result;
      };
    },
  });
}
