import { createContext, useContext } from "react";
import packageManifest from "../../package.json";
import type { PaneSession } from "../workflows/session/paneSession";

/** What sheets print of a run: the program's version, and the time on the office's clock. */
export type Run = Parameters<PaneSession["writeSummary"]>[0];

function two(number: number): string {
  return String(number).padStart(2, "0");
}

/** The run as it is at this moment, by the clock of the computer the pane is open on. */
function runNow(): Run {
  const now = new Date();
  return {
    version: packageManifest.version,
    now: { date: `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`, hour: now.getHours(), minute: now.getMinutes() },
  };
}

/** Tells the run when it is asked; another clock can be put in its place. */
export const RunContext = createContext<() => Run>(runNow);

export function useRun(): () => Run {
  return useContext(RunContext);
}

/** The office's ISO date. */
export function useToday(): string {
  return useRun()().now.date;
}
