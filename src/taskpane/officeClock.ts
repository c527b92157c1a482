import type { SummaryRun } from "../workflows/session/paneSession";

/** The clock on the office's wall, for the footer of the printed summary and the days to a deadline. */
export function officeClock(): SummaryRun["now"] {
  const now = new Date();
  const date = [now.getFullYear(), String(now.getMonth() + 1).padStart(2, "0"), String(now.getDate()).padStart(2, "0")].join("-");
  return { date, hour: now.getHours(), minute: now.getMinutes() };
}
