/** Excel refuses longer titles and texts of a validation, and repairs a file that has them. */
export const titleLimit = 32;
export const textLimit = 255;
/** The same of a list written into the validation itself. */
const inlineListLimit = 255;

/** The sheet of the lists that cannot stand in their validations; very hidden. */
export const listSheetName = "_SoKet_List";

/** Cut to the limit with "…" as the last character. */
export function clip(text: string, limit: number): string {
  return text.length <= limit ? text : `${text.slice(0, limit - 1)}…`;
}

/** Whether a list can stand in the validation itself, where Excel splits options at commas and drops spaces around them. */
export function fitsInline(options: readonly string[]): boolean {
  return options.join(",").length <= inlineListLimit && options.every((option) => !/[,"]/.test(option) && option.trim() === option);
}
