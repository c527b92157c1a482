import type { GridBook, GridCell } from "../../src/model/grid";
import { gridPosition } from "../../src/model/grid";
import { cellAddress } from "../../src/model/area";
import { readWorkbook } from "../../src/xlsx/readWorkbook";

export function readBook(bytes: Uint8Array): GridBook {
  const result = readWorkbook(bytes);
  if ("refusal" in result) throw new Error(`Refused: ${JSON.stringify(result.refusal)}`);
  return result.book;
}

/** A cell as one line: its value in JSON, or its kind, then "=" and the formula. */
function shown({ content, formula }: GridCell): string {
  const value = content.kind === "uncomputed" ? "uncomputed" : content.kind === "error" ? content.value : JSON.stringify(content.value);
  return formula === null ? value : `${value} =${formula}`;
}

/** The cells of a sheet by address. */
export function cellsOf(bytes: Uint8Array, sheet = 0): Record<string, string> {
  const cells = [...(readBook(bytes).grids[sheet]?.cells ?? [])];
  return Object.fromEntries(
    cells.map(([key, cell]) => {
      const { row, column } = gridPosition(key);
      return [cellAddress(row, column), shown(cell)];
    }),
  );
}
