import { HostFailure, calling, objectOf, property, reading } from "../hostObject";
import type { HostType } from "../hostObject";
import type { Runtime } from "../runtime";
import { namesType } from "./nameTypes";
import { sheetsType } from "./sheetTypes";

const propertyNames = ["author", "category", "comments", "company", "keywords", "lastAuthor", "manager", "subject", "title"];

const customPropertyType: HostType<{ readonly key: string; readonly value: string }> = {
  name: "CustomProperty",
  identity: ({ key }) => ({ Key: key }),
  members: { key: reading("1.7", ({ key }) => key), value: reading("1.7", ({ value }) => value) },
};
const customPropertiesType: HostType<Runtime> = {
  name: "CustomPropertyCollection",
  members: {},
  items: ({ workbook }) => [...workbook.properties].filter(([key]) => !propertyNames.includes(key)).map(([key, value]) => objectOf(customPropertyType, { key, value })),
};
const propertiesType: HostType<Runtime> = {
  name: "DocumentProperties",
  members: {
    ...Object.fromEntries(propertyNames.map((name) => [name, property<Runtime>("1.7", ({ workbook }) => workbook.properties.get(name) ?? "", ({ workbook }, value) => void workbook.properties.set(name, String(value)))])),
    custom: reading("1.7", (runtime) => objectOf(customPropertiesType, runtime)),
  },
};

const runtimeType: HostType<Runtime> = {
  name: "Runtime",
  members: { enableEvents: property("1.8", ({ enableEvents }) => enableEvents, (runtime, value) => void (runtime.enableEvents = value === true)) },
};

const createdType: HostType<{ readonly runtime: Runtime; readonly base64: string }> = {
  name: "WorkbookCreated",
  members: { open: calling("1.8", ({ runtime, base64 }) => void runtime.opened.push(base64)) },
};
const applicationType: HostType<Runtime> = {
  name: "Application",
  members: {
    suspendApiCalculationUntilNextSync: calling("1.6", () => null),
    suspendScreenUpdatingUntilNextSync: calling("1.9", () => null),
    createWorkbook: calling("1.8", (runtime, base64) => objectOf(createdType, { runtime, base64: String(base64 ?? "") })),
  },
};

const protectionType: HostType<Runtime> = {
  name: "WorkbookProtection",
  members: { protected: reading("1.7", ({ workbook }) => workbook.structureProtected) },
};

export const workbookType: HostType<Runtime> = {
  name: "Workbook",
  members: {
    worksheets: reading("1.1", (runtime) => objectOf(sheetsType, runtime)),
    names: reading("1.1", (runtime) => objectOf(namesType, { runtime, names: runtime.workbook.names })),
    properties: reading("1.7", (runtime) => objectOf(propertiesType, runtime)),
    application: reading("1.1", (runtime) => objectOf(applicationType, runtime)),
    protection: reading("1.7", (runtime) => objectOf(protectionType, runtime)),
    readOnly: reading("1.8", ({ workbook }) => workbook.readOnly),
    _Runtime: reading("1.5", (runtime) => objectOf(runtimeType, runtime)),
    _GetRangeForEventByReferenceId: calling("1.8", () => {
      throw new HostFailure("ApiNotFound");
    }),
  },
};
