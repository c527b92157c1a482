/** Longer titles and texts of a validation make Excel repair the file. */
export const titleLimit = 32;
export const promptLimit = 255;

/** Cut to the limit with "…" as the last character. */
export function clip(text: string, limit: number): string {
  return text.length <= limit ? text : `${text.slice(0, limit - 1)}…`;
}
