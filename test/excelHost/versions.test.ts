import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { HostObject, HostType } from "./hostObject";
import { isHostObject, objectOf } from "./hostObject";
import { createNativeHost } from "./nativeHost";
import { workbookType } from "./objects/workbookType";
import { newWorkbook } from "./workbook/hostWorkbook";

/** Class and member to the ExcelApi it came with, as the type declarations of Office.js say. */
function declaredVersions(): ReadonlyMap<string, ReadonlyMap<string, string>> {
  const text = readFileSync(join(__dirname, "../../node_modules/@types/office-js/index.d.ts"), "utf8");
  const excel = text.slice(text.indexOf("declare namespace Excel {"), text.indexOf("declare namespace Word {"));
  const comment = /\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\s*(?:(class|interface|enum) (\w+)|(?:readonly )?(\w+)(?=[?:(<]))/g;
  const classes = new Map<string, Map<string, string>>();
  let current: Map<string, string> | null = null;
  for (const [, words = "", kind, name, member] of excel.matchAll(comment)) {
    const version = /Api set: ExcelApi ([\d.]+)/.exec(words)?.[1];
    if (name !== undefined) {
      current = kind === "class" ? new Map() : null;
      if (current !== null) classes.set(name, current);
    } else if (member !== undefined && version !== undefined && current !== null && !current.has(member)) current.set(member, version);
  }
  return classes;
}

/** Every class of the stand-in that can be reached from the workbook by properties, and by the methods that give objects. */
function reachableTypes(): readonly HostType<unknown>[] {
  const { runtime } = createNativeHost(newWorkbook(), { version: "1.21", mode: "desktop", storedValue: () => null });
  const found = new Map<string, HostType<unknown>>();
  const steps: Readonly<Record<string, readonly (readonly [string, ...unknown[]])[]>> = {
    Workbook: [], WorksheetCollection: [["getItem", "Sheet1"]], Worksheet: [["getRange", "A1:B2"], ["getRanges", "A1,B2"]],
    ConditionalFormatCollection: [["add", "Custom"]],
  };
  const visit = (object: HostObject): void => {
    const { name, members } = object.type;
    if (found.has(name)) return;
    found.set(name, object.type);
    const reached = [
      ...Object.values(members).flatMap(({ get, since }) => (get === undefined || since === "" ? [] : [get])).map((get) => {
        try {
          return get(object.self);
        } catch {
          return null;
        }
      }),
      ...(steps[name] ?? []).map(([method, ...args]) => members[method]?.call?.(object.self, ...args)),
      object.type.item?.(object.self, "EdgeTop"),
    ];
    for (const one of reached) if (isHostObject(one)) visit(one);
  };
  visit(objectOf(workbookType, runtime));
  const range = found.get("Worksheet")!.members["getRange"]!.call!({ runtime, sheet: runtime.workbook.sheets[0] }, "A1:B2");
  const charts = found.get("ChartCollection")!;
  const chart = charts.members["add"]!.call!({ runtime, sheet: runtime.workbook.sheets[0] }, "BarClustered", (range as HostObject).type.members["getRow"]!.call!((range as HostObject).self, 0), "Rows") as HostObject;
  visit(chart);
  const series = chart.type.members["series"]!.get!(chart.self) as HostObject;
  visit(series.type.members["getItemAt"]!.call!(series.self, 0) as HostObject);
  return [...found.values()];
}

test("every member of the stand-in came with the ExcelApi that Office.js declares", () => {
  const declared = declaredVersions();
  const wrong = reachableTypes().flatMap(({ name, members }) =>
    Object.entries(members).flatMap(([member, { since }]) => {
      const version = declared.get(name)?.get(member);
      return version === undefined || version === since ? [] : [`${name}.${member}: ${since}, declared ${version}`];
    }),
  );
  expect(wrong).toEqual([]);
});

test("the stand-in has the classes that sheets need", () => {
  expect(reachableTypes().length).toBeGreaterThan(40);
});
