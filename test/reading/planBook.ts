import { parseAddress } from "../../src/model/area";
import type { GridCell } from "../../src/model/grid";
import { gridKey, gridPosition } from "../../src/model/grid";
import { sheetsToGridBook } from "../../src/model/sheetToGrid";
import { readPlanSheets } from "../../src/reading/readPlanSheets";
import { planSheets } from "../../src/sheets/planSheets";
import { planOf, shippedJson } from "../domain/planSamples";

const shipped = planOf(shippedJson());

type Typed = string | number | boolean | null | { readonly error: string } | { readonly number: number; readonly format: string };
/** The shipped 2015-2020 plan's sheets as an office changes them. */
export class PlanBook {
  readonly sheets = sheetsToGridBook(planSheets(shipped)).grids.map((grid) => ({ ...grid, cells: new Map(grid.cells) }));

  sheet(name: string) {
    return this.sheets.find((sheet) => sheet.name === name)!;
  }

  type(name: string, address: string, typed: Typed): this {
    const { row, column } = parseAddress(address)!;
    const cells = this.sheet(name).cells;
    const plain = { formula: null, format: null, font: null };
    if (typed === null) cells.delete(gridKey(row, column));
    else if (typeof typed === "string") cells.set(gridKey(row, column), { ...plain, content: { kind: "text", value: typed } });
    else if (typeof typed === "number") cells.set(gridKey(row, column), { ...plain, content: { kind: "number", value: typed } });
    else if (typeof typed === "boolean") cells.set(gridKey(row, column), { ...plain, content: { kind: "boolean", value: typed } });
    else if ("error" in typed) cells.set(gridKey(row, column), { ...plain, content: { kind: "error", value: typed.error } });
    else cells.set(gridKey(row, column), { ...plain, format: typed.format, content: { kind: "number", value: typed.number } });
    return this;
  }

  /** Moves every cell of a sheet to a new place. */
  move(name: string, to: (position: { row: number; column: number }) => { row: number; column: number }): this {
    const sheet = this.sheet(name);
    const moved = [...sheet.cells].map(([key, cell]): [number, GridCell] => {
      const { row, column } = to(gridPosition(key));
      return [gridKey(row, column), cell];
    });
    sheet.cells = new Map(moved);
    return this;
  }

  /** Removes a row ("7") or a column ("C") as Excel does: what is after it moves up or left. */
  remove(name: string, which: string): this {
    const [axis, index] = /^\d+$/.test(which) ? (["row", Number(which) - 1] as const) : (["column", parseAddress(`${which}1`)!.column] as const);
    const sheet = this.sheet(name);
    sheet.cells = new Map([...sheet.cells].filter(([key]) => gridPosition(key)[axis] !== index));
    return this.move(name, (position) => ({ ...position, [axis]: position[axis] > index ? position[axis] - 1 : position[axis] }));
  }

  removeSheet(name: string): this {
    this.sheets.splice(this.sheets.indexOf(this.sheet(name)), 1);
    return this;
  }

  rename(name: string, to: string): this {
    this.sheet(name).name = to;
    return this;
  }

  read() {
    return readPlanSheets({ grids: this.sheets, names: new Map(), properties: new Map(), externalLinks: [] });
  }

  /** Faults as [sheet!cell, code]. */
  faults(): [string, string][] {
    const read = this.read()!;
    return "plan" in read ? [] : read.faults.map(({ place, fault }) => [place, fault.code]);
  }
}

