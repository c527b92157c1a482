import type { SummaryRun } from "../workflows/session/paneSession";
import { usePane } from "./paneContext";

/** Tells the program's version and the time on the office's clock, when it is asked. */
export function useRun(): () => SummaryRun {
  return usePane().host.describeRun;
}

/** The office's ISO date. */
export function useToday(): string {
  return useRun()().now.date;
}
