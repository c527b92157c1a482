import type { Language } from "../../messages/language";

const key = "soKet.language";

/** The language chosen last time; Vietnamese where nothing was kept. */
export function keptLanguage(): Language {
  try {
    return window.localStorage.getItem(key) === "en" ? "en" : "vi";
  } catch {
    // Storage is closed to the pane in some hosts; the pane then starts in Vietnamese each time.
    return "vi";
  }
}

export function keepLanguage(language: Language): void {
  try {
    window.localStorage.setItem(key, language);
  } catch {
    // See above: the choice then holds until the pane is closed.
  }
}
