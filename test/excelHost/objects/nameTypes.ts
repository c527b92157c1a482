import { HostFailure, calling, objectOf, property, reading } from "../hostObject";
import type { HostObject, HostType } from "../hostObject";
import type { Runtime } from "../runtime";
import { sheetCalled } from "../workbook/hostWorkbook";
import { replaceSheets, sheetsIn } from "../workbook/references";

interface NamesPart {
  readonly runtime: Runtime;
  readonly names: Map<string, string>;
}

interface NamePart extends NamesPart {
  readonly name: string;
}

function checkFormula({ workbook }: Runtime, value: unknown): string {
  if (typeof value !== "string" || !value.startsWith("=")) throw new HostFailure("InvalidArgument", "A name refers to a formula");
  for (const sheet of sheetsIn(value)) if (sheetCalled(workbook, sheet) === undefined) throw new HostFailure("InvalidArgument", `No sheet ${sheet}`);
  return replaceSheets(value, (name) => name);
}

const nameType: HostType<NamePart> = {
  name: "NamedItem",
  identity: ({ name }) => ({ Name: name }),
  members: {
    name: reading("1.1", ({ name }) => name),
    formula: property("1.7", ({ names, name }) => names.get(name) ?? "", ({ runtime, names, name }, value) => void names.set(name, checkFormula(runtime, value))),
    delete: calling("1.4", ({ names, name }) => void names.delete(name)),
  },
};

function find(part: NamesPart, key: unknown): HostObject | null {
  const name = [...part.names.keys()].find((one) => one.toLowerCase() === String(key).toLowerCase());
  return name === undefined ? null : objectOf(nameType, { ...part, name });
}

export const namesType: HostType<NamesPart> = {
  name: "NamedItemCollection",
  items: (part) => [...part.names.keys()].map((name) => objectOf(nameType, { ...part, name })),
  item: find,
  members: {
    getItemOrNullObject: calling("1.4", find),
    add: calling("1.4", (part, name, reference) => {
      if (typeof name !== "string" || !/^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(name)) throw new HostFailure("InvalidArgument", `${String(name)} is no name`);
      if (find(part, name) !== null) throw new HostFailure("ItemAlreadyExists", `There is a name ${name}`);
      part.names.set(name, checkFormula(part.runtime, reference));
      return find(part, name);
    }),
  },
};
