const key = "so-ket.paneWidth";
const usual = 380;

/** The width a person gave the pane the last time, in CSS pixels; the usual one where nothing can be remembered. */
export function rememberedPaneWidth(): number {
  try {
    const width = Number(localStorage.getItem(key) ?? usual);
    return Number.isFinite(width) && width > 0 ? width : usual;
  } catch {
    // Storage is closed to pages opened from a file, and in private windows.
    return usual;
  }
}

/** Remembers the width for the next time, where the browser allows it. */
export function rememberPaneWidth(width: number): void {
  try {
    localStorage.setItem(key, String(width));
  } catch {
    // The width then counts for this visit only.
  }
}
