import { HostFailure, calling, isHostObject, objectOf, property, reading } from "../hostObject";
import type { HostObject, HostType } from "../hostObject";
import type { AreasPart, Runtime, SheetPart } from "../runtime";
import { fullAddress, refuseProtected } from "../workbook/editCells";
import { parseArea, splitReference } from "../workbook/hostAreas";
import { newSheet, sheetCalled } from "../workbook/hostWorkbook";
import type { HostSheet } from "../workbook/hostWorkbook";
import { followSheet } from "../workbook/references";
import { chartsType } from "./chartTypes";
import { breaksType, pageLayoutType } from "./pageTypes";
import { rangeAreasType, rangeOf, usedArea } from "./rangeTypes";
import { namesType } from "./nameTypes";

const addressLimit = 8192;

export function refuseStructure({ workbook }: Runtime): void {
  if (workbook.readOnly) throw new HostFailure("AccessDenied", "The workbook is open for reading only");
  if (workbook.structureProtected) throw new HostFailure("AccessDenied", "The structure of the workbook is protected");
}

function checkName({ workbook }: Runtime, name: unknown, own: HostSheet | null): string {
  if (typeof name !== "string" || name === "" || name.length > 31 || /[[\]:*?/\\]/.test(name) || /^'|'$/.test(name) || name.toLowerCase() === "history") throw new HostFailure("InvalidArgument", `${String(name)} is no name for a sheet`);
  const taken = sheetCalled(workbook, name);
  if (taken !== undefined && taken !== own) throw new HostFailure("ItemAlreadyExists", `There is a sheet ${name}`);
  return name;
}

const visibleSheets = ({ workbook }: Runtime): HostSheet[] => workbook.sheets.filter(({ visibility }) => visibility === "Visible");

/** A sheet that is hidden or deleted cannot be the active one. */
function activateAnother({ workbook }: Runtime, left: HostSheet): void {
  if (workbook.active !== left.id) return;
  const at = workbook.sheets.indexOf(left);
  const next = [...workbook.sheets.slice(at + 1), ...workbook.sheets.slice(0, at).reverse()].find(({ visibility }) => visibility === "Visible");
  workbook.active = next?.id ?? "";
}

function setVisibility({ runtime, sheet }: SheetPart, value: unknown): void {
  refuseStructure(runtime);
  if (value !== "Visible" && value !== "Hidden" && value !== "VeryHidden") throw new HostFailure("InvalidArgument", "No such visibility");
  if (value !== "Visible" && visibleSheets(runtime).every((visible) => visible === sheet)) throw new HostFailure("InvalidOperation", "One sheet stays visible");
  sheet.visibility = value;
  if (value !== "Visible") activateAnother(runtime, sheet);
}

function deleteSheet({ runtime, sheet }: SheetPart): void {
  refuseStructure(runtime);
  if (sheet.visibility === "VeryHidden") throw new HostFailure("InvalidOperation", "A very hidden sheet is not deleted");
  if (visibleSheets(runtime).every((visible) => visible === sheet)) throw new HostFailure("InvalidOperation", "One sheet stays visible");
  activateAnother(runtime, sheet);
  runtime.workbook.sheets = runtime.workbook.sheets.filter((other) => other !== sheet);
  followSheet(runtime.workbook, sheet.name, null);
  runtime.touch();
  runtime.tell({ kind: "deleted", sheetId: sheet.id, address: "", source: "Local" });
}

function range(part: SheetPart, address: unknown): HostObject {
  if (address === undefined || address === null) return rangeOf(part, { firstRow: 0, firstColumn: 0, lastRow: 1_048_575, lastColumn: 16_383 });
  const { sheet, address: cells } = splitReference(String(address));
  if (sheet !== null && sheet !== part.sheet.name) throw new HostFailure("InvalidArgument", "A range of another sheet");
  return rangeOf(part, parseArea(cells));
}

const freezeType: HostType<SheetPart> = {
  name: "WorksheetFreezePanes",
  members: {
    freezeRows: calling("1.7", (part, rows) => freeze(part, Number(rows), 0)),
    freezeColumns: calling("1.7", (part, columns) => freeze(part, 0, Number(columns))),
    freezeAt: calling("1.7", (part, value) => {
      const area = isHostObject(value) ? (value.self as AreasPart).areas[0]! : parseArea(String(value));
      freeze(part, area.lastRow + 1, area.lastColumn + 1);
    }),
  },
};

function freeze(part: SheetPart, rows: number, columns: number): void {
  if (part.sheet.visibility !== "Visible") throw new HostFailure("InvalidOperation", "Panes belong to a sheet that is shown");
  part.sheet.frozen = { rows, columns };
}

const filterType: HostType<SheetPart> = {
  name: "AutoFilter",
  members: {
    apply: calling("1.9", (part, value) => {
      refuseProtected(part);
      part.sheet.filter = isHostObject(value) ? (value.self as AreasPart).areas[0]! : parseArea(String(value));
    }),
    isDataFiltered: reading("1.9", ({ sheet }) => sheet.filter !== null && [...sheet.rows].some(([row, { hidden }]) => hidden && row > sheet.filter!.firstRow && row <= sheet.filter!.lastRow)),
  },
};

const protectionType: HostType<SheetPart> = {
  name: "WorksheetProtection",
  members: {
    protected: reading("1.2", ({ sheet }) => sheet.protection !== null),
    options: reading("1.2", ({ sheet }) => sheet.protection),
    protect: calling("1.2", (part, options) => {
      refuseProtected(part);
      part.sheet.protection = (options ?? {}) as Readonly<Record<string, unknown>>;
    }),
  },
};

export const sheetType: HostType<SheetPart> = {
  name: "Worksheet",
  identity: ({ sheet }) => ({ Id: sheet.id }),
  members: {
    id: reading("1.1", ({ sheet }) => sheet.id),
    name: property("1.1", ({ sheet }) => sheet.name, ({ runtime, sheet }, value) => {
      refuseStructure(runtime);
      const name = checkName(runtime, value, sheet);
      followSheet(runtime.workbook, sheet.name, name);
      sheet.name = name;
      runtime.touch();
    }),
    position: property("1.1", ({ runtime, sheet }) => runtime.workbook.sheets.indexOf(sheet), ({ runtime, sheet }, value) => {
      refuseStructure(runtime);
      const others = runtime.workbook.sheets.filter((other) => other !== sheet);
      if (typeof value !== "number" || value < 0 || value > others.length) throw new HostFailure("InvalidArgument", "No such position");
      runtime.workbook.sheets = [...others.slice(0, value), sheet, ...others.slice(value)];
    }),
    visibility: property("1.1", ({ sheet }) => sheet.visibility, setVisibility),
    activate: calling("1.1", ({ runtime, sheet }) => {
      if (sheet.visibility !== "Visible") throw new HostFailure("InvalidOperation", "A hidden sheet cannot be activated");
      runtime.workbook.active = sheet.id;
    }),
    delete: calling("1.1", deleteSheet),
    getRange: calling("1.1", range),
    getRangeByIndexes: calling("1.7", (part, row, column, rows, columns) =>
      rangeOf(part, { firstRow: Number(row), firstColumn: Number(column), lastRow: Number(row) + Number(rows) - 1, lastColumn: Number(column) + Number(columns) - 1 })),
    getRanges: calling("1.9", (part, address) => {
      if (String(address).length > addressLimit) throw new HostFailure("InvalidArgument", "A longer address than Excel reads");
      return objectOf(rangeAreasType, { ...part, areas: String(address).split(",").map(parseArea) });
    }),
    getUsedRangeOrNullObject: calling("1.4", (part, valuesOnly) => {
      const area = usedArea(part, valuesOnly === true);
      return area === null ? null : rangeOf(part, area);
    }),
    names: reading("1.4", ({ runtime, sheet }) => objectOf(namesType, { runtime, names: sheet.names })),
    charts: reading("1.1", (part) => objectOf(chartsType, part)),
    pageLayout: reading("1.9", (part) => objectOf(pageLayoutType, part)),
    horizontalPageBreaks: reading("1.9", (part) => objectOf(breaksType("rowBreaks"), part)),
    verticalPageBreaks: reading("1.9", (part) => objectOf(breaksType("columnBreaks"), part)),
    freezePanes: reading("1.7", (part) => objectOf(freezeType, part)),
    autoFilter: reading("1.9", (part) => objectOf(filterType, part)),
    protection: reading("1.2", (part) => objectOf(protectionType, part)),
  },
};

/** The sheets that Office.js knows: chart sheets are none. */
function worksheets({ workbook }: Runtime): HostSheet[] {
  return workbook.sheets.filter(({ kind }) => kind === "worksheet");
}

const sheetOf = (runtime: Runtime, sheet: HostSheet): HostObject => objectOf(sheetType, { runtime, sheet });

function find(runtime: Runtime, key: unknown): HostObject | null {
  const found = worksheets(runtime).find(({ id, name }) => id === key || name.toLowerCase() === String(key).toLowerCase());
  return found === undefined ? null : sheetOf(runtime, found);
}

export const sheetsType: HostType<Runtime> = {
  name: "WorksheetCollection",
  items: (runtime) => worksheets(runtime).map((sheet) => sheetOf(runtime, sheet)),
  item: find,
  members: {
    getItem: calling("1.1", (runtime, key) => {
      const found = find(runtime, key);
      if (found === null) throw new HostFailure("ItemNotFound", `No sheet ${String(key)}`);
      return found;
    }),
    getItemOrNullObject: calling("1.4", find),
    getActiveWorksheet: calling("1.1", (runtime) => find(runtime, runtime.workbook.active)),
    add: calling("1.1", (runtime, name) => {
      refuseStructure(runtime);
      const sheet = newSheet(runtime.workbook, checkName(runtime, name, null));
      runtime.workbook.sheets.push(sheet);
      runtime.tell({ kind: "added", sheetId: sheet.id, address: fullAddress(sheet, []), source: "Local" });
      return sheetOf(runtime, sheet);
    }),
    ...Object.fromEntries(["DataChanged", "Added", "Deleted"].flatMap((kind) => [`_Register${kind}Event`, `_Unregister${kind}Event`]).map((name) => [name, calling<Runtime>("1.9", () => null)])),
  },
};
