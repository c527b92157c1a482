import type { Tab } from "./paneContext";
import { tabs } from "./paneContext";

/** The step that the address of the page asks for ("?tab=review"), as the buttons of the ribbon do; null without one. */
export function askedTab(query: string): Tab | null {
  const asked = new URLSearchParams(query).get("tab");
  return tabs.find((tab) => tab === asked) ?? null;
}
