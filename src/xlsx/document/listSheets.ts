import { listSheetName } from "../../model/validationLimits";
import type { DocumentPackage } from "./documentPackage";
import { sheetRows } from "./sheetRows";
import { sheetPart } from "./sheetPart";
import type { BookSheet } from "./workbookParts";
import { isSameName, sheetNamed } from "./workbookParts";

const listSheet = new RegExp(`^${listSheetName}\\d*$`, "i");

/**
 * The name under which the validation lists of new sheets may stand: sheets that stay keep the lists they use.
 * `stays` are the sheets that the new ones do not replace.
 */
export function listSheetFor(parts: DocumentPackage, stays: readonly BookSheet[]): string {
  const free = unusedListSheets(parts, stays);
  let number = 1;
  const name = (): string => (number === 1 ? listSheetName : `${listSheetName}${number}`);
  while (sheetNamed(stays, name()) !== null && !free.some((unused) => isSameName(unused, name()))) number += 1;
  return name();
}

/** Sheets of validation lists that no sheet speaks of any more. */
export function unusedListSheets(parts: DocumentPackage, stays: readonly BookSheet[]): readonly string[] {
  const lists = stays.filter(({ name }) => listSheet.test(name));
  if (lists.length === 0) return [];
  const settings = stays.filter((sheet) => !lists.includes(sheet)).map((sheet) => settingsOf(parts, sheet));
  return lists.map(({ name }) => name).filter((name) => {
    const [quoted, plain] = [`'${name}'!`.toLowerCase(), `${name}!`.toLowerCase()];
    return !settings.some((xml) => xml.includes(quoted) || xml.includes(plain));
  });
}

/** What follows the rows of a sheet, where validations stand; entities in it do not matter to the names looked for. */
function settingsOf(parts: DocumentPackage, sheet: BookSheet): string {
  const part = sheetPart(parts, sheet);
  return part === null ? "" : sheetRows(part.base).tail.toLowerCase().replaceAll("&apos;", "'");
}
