import { HostFailure, calling, objectOf, property, reading } from "../hostObject";
import type { HostType } from "../hostObject";
import type { AreasPart } from "../runtime";
import { refuseProtected } from "../workbook/editCells";
import { freshId, sheetCalled } from "../workbook/hostWorkbook";
import type { HostConditionalFormat, HostValidation } from "../workbook/hostWorkbook";
import { overlaps } from "../workbook/hostAreas";
import { sheetsIn } from "../workbook/references";

const listLimit = 255;
const titleLimit = 32;
const textLimit = 255;
/** Rules take no longer formulas than their dialogs do, "=" left out; cells take 8,192 characters. */
const formulaLimit = 255;

function checkFormula(part: AreasPart, formula: unknown): string {
  if (typeof formula !== "string" || !formula.startsWith("=")) throw new HostFailure("InvalidArgument", "A formula starts with =");
  if (formula.length - 1 > formulaLimit) throw new HostFailure("InvalidArgument", `A rule of ${formula.length - 1} characters: ${formula}`);
  for (const name of sheetsIn(formula)) if (sheetCalled(part.runtime.workbook, name) === undefined) throw new HostFailure("InvalidArgument", `No sheet ${name}`);
  return formula;
}

function validationOf(part: AreasPart): HostValidation {
  const same = part.sheet.validations.find(({ areas }) => JSON.stringify(areas) === JSON.stringify(part.areas));
  if (same !== undefined) return same;
  // A cell has one validation: a new one takes the cells from the others.
  if (part.sheet.validations.some(({ areas }) => areas.some((area) => part.areas.some((own) => overlaps(own, area))))) throw new HostFailure("InvalidArgument", "The stand-in keeps no overlapping validations");
  const created: HostValidation = { areas: part.areas, rule: {}, ignoreBlanks: true, prompt: null, errorAlert: null };
  part.sheet.validations.push(created);
  return created;
}

function checkRule(part: AreasPart, value: unknown): HostValidation["rule"] {
  const rule = value as { list?: { source?: unknown }; custom?: { formula?: unknown } };
  if (Object.keys(rule).length !== 1) throw new HostFailure("InvalidArgument", "One rule at a time");
  if (rule.list !== undefined) {
    const { source } = rule.list;
    if (typeof source !== "string" || source === "") throw new HostFailure("InvalidArgument", "A list needs its source");
    if (source.startsWith("=")) checkFormula(part, source);
    else if (source.length > listLimit) throw new HostFailure("InvalidArgument", "A list longer than 255 characters");
  } else if (rule.custom !== undefined) checkFormula(part, rule.custom.formula);
  else throw new HostFailure("ApiNotFound", `Rule ${Object.keys(rule).join()}`);
  return value as HostValidation["rule"];
}

function checkTexts(value: unknown): Readonly<Record<string, unknown>> {
  const { title = "", message = "" } = value as { title?: string; message?: string };
  if (title.length > titleLimit || message.length > textLimit) throw new HostFailure("InvalidArgument", "A title or text of a validation is too long");
  return value as Readonly<Record<string, unknown>>;
}

export const validationType: HostType<AreasPart> = {
  name: "DataValidation",
  members: {
    rule: property("1.8", (part) => validationOf(part).rule, (part, value) => {
      refuseProtected(part);
      validationOf(part).rule = checkRule(part, value);
    }),
    ignoreBlanks: property("1.8", (part) => validationOf(part).ignoreBlanks, (part, value) => void (validationOf(part).ignoreBlanks = value === true)),
    prompt: property("1.8", (part) => validationOf(part).prompt, (part, value) => void (validationOf(part).prompt = checkTexts(value))),
    errorAlert: property("1.8", (part) => validationOf(part).errorAlert, (part, value) => void (validationOf(part).errorAlert = checkTexts(value))),
  },
};

interface FormatPart {
  readonly part: AreasPart;
  readonly format: HostConditionalFormat;
}

const conditionalProperty = (since: string, name: string) =>
  property<FormatPart>(since, ({ format }) => format.look.get(name) ?? null, ({ format }, value) => void format.look.set(name, value));

interface ConditionalBorder extends FormatPart {
  readonly side: string;
}

const conditionalBorderType: HostType<ConditionalBorder> = {
  name: "ConditionalRangeBorder",
  members: { style: property("1.6", ({ format, side }) => format.look.get(`borders/${side}`) ?? null, ({ format, side }, value) => void format.look.set(`borders/${side}`, value)) },
};
const conditionalBordersType: HostType<FormatPart> = {
  name: "ConditionalRangeBorderCollection",
  members: {},
  item: (self, side) => (["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"].includes(String(side)) ? objectOf(conditionalBorderType, { ...self, side: String(side) }) : null),
};
const conditionalFontType: HostType<FormatPart> = {
  name: "ConditionalRangeFont",
  members: {
    bold: conditionalProperty("1.6", "font/bold"),
    italic: conditionalProperty("1.6", "font/italic"),
    underline: conditionalProperty("1.6", "font/underline"),
    color: conditionalProperty("1.6", "font/color"),
  },
};
const conditionalFillType: HostType<FormatPart> = { name: "ConditionalRangeFill", members: { color: conditionalProperty("1.6", "fill/color") } };
const conditionalLookType: HostType<FormatPart> = {
  name: "ConditionalRangeFormat",
  members: {
    font: reading("1.6", (self) => objectOf(conditionalFontType, self)),
    fill: reading("1.6", (self) => objectOf(conditionalFillType, self)),
    borders: reading("1.6", (self) => objectOf(conditionalBordersType, self)),
  },
};
const ruleType: HostType<FormatPart> = {
  name: "ConditionalFormatRule",
  members: { formula: property("1.6", ({ format }) => format.formula, ({ part, format }, value) => void (format.formula = checkFormula(part, value))) },
};
const customType: HostType<FormatPart> = {
  name: "CustomConditionalFormat",
  members: { rule: reading("1.6", (self) => objectOf(ruleType, self)), format: reading("1.6", (self) => objectOf(conditionalLookType, self)) },
};
const cellValueType: HostType<FormatPart> = {
  name: "CellValueConditionalFormat",
  members: { rule: reading("1.6", ({ format }) => ({ formula1: format.formula, operator: "GreaterThan" })) },
};
/** Excel has no such part of a format of another kind. */
function partOf(kind: HostConditionalFormat["kind"], type: HostType<FormatPart>) {
  return reading<FormatPart>("1.6", (self) => {
    if (self.format.kind !== kind) throw new HostFailure("InvalidOperation", `A format of kind ${self.format.kind}`);
    return objectOf(type, self);
  });
}
const conditionalFormatType: HostType<FormatPart> = {
  name: "ConditionalFormat",
  members: { type: reading("1.6", ({ format }) => format.kind), custom: partOf("Custom", customType), cellValue: partOf("CellValue", cellValueType) },
  identity: ({ format }) => ({ Id: format.id }),
};

export const conditionalFormatsType: HostType<AreasPart> = {
  name: "ConditionalFormatCollection",
  items: (part) => part.sheet.conditionalFormats.filter(({ areas }) => areas.some((area) => part.areas.some((own) => overlaps(own, area)))).map((format) => objectOf(conditionalFormatType, { part, format })),
  item: (part, id) => {
    const format = part.sheet.conditionalFormats.find((one) => one.id === id);
    return format === undefined ? null : objectOf(conditionalFormatType, { part, format });
  },
  members: {
    getItem: calling("1.6", (part, id) => {
      const format = part.sheet.conditionalFormats.find((one) => one.id === id);
      if (format === undefined) throw new HostFailure("ItemNotFound", `No format ${String(id)}`);
      return objectOf(conditionalFormatType, { part, format });
    }),
    // A new format gets the highest priority.
    add: calling("1.6", (part, kind) => {
      refuseProtected(part);
      if (kind !== "Custom") throw new HostFailure("ApiNotFound", `Conditional format ${String(kind)}`);
      const format: HostConditionalFormat = { id: freshId(part.runtime.workbook), kind: "Custom", areas: part.areas, formula: "", look: new Map() };
      part.sheet.conditionalFormats.unshift(format);
      return objectOf(conditionalFormatType, { part, format });
    }),
  },
};
