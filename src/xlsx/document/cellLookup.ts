import type { CellLookup } from "../../model/calculation";
import type { CellContent } from "../../model/grid";
import { cellContent } from "./cellContent";
import type { DocumentPackage } from "./documentPackage";
import { sharedStrings } from "./sharedStrings";
import { sheetPart } from "./sheetPart";
import { readRow } from "./sheetRow";
import { sheetNamed, workbookParts } from "./workbookParts";

type RowContents = ReadonlyMap<number, CellContent>;

const blank: RowContents = new Map();

/** What the cells of a package show; only rows that are asked for are read, each once. */
export function createCellLookup(parts: DocumentPackage, ownSheet: string): CellLookup {
  const strings = sharedStrings(parts);
  const sheets = new Map<string, ((row: number) => RowContents) | undefined>();

  function rowsOf(name: string): ((row: number) => RowContents) | undefined {
    const sheet = sheetNamed(workbookParts(parts)?.sheets ?? [], name);
    const part = sheet === null ? null : sheetPart(parts, sheet);
    if (part === null) return undefined;
    const known = new Map<number, RowContents>();
    return (number) => {
      const found = known.get(number);
      if (found !== undefined) return found;
      const row = readRow(part, number);
      const contents = row === null ? blank : new Map(row.cells.flatMap((cell): readonly (readonly [number, CellContent])[] => {
        const content = cellContent(cell, strings);
        return content === null ? [] : [[cell.column, content]];
      }));
      known.set(number, contents);
      return contents;
    };
  }

  return (sheet, row, column) => {
    const name = sheet ?? ownSheet;
    if (!sheets.has(name)) sheets.set(name, rowsOf(name));
    const rows = sheets.get(name);
    return rows === undefined ? undefined : (rows(row).get(column) ?? null);
  };
}
