import type { Expression } from "../domain/expression";
import { binary, call, constant, nothing, reference, when } from "../domain/expressions";
import type { PlanWordList } from "../domain/planWords";
import { wordForValue } from "../domain/planWords";
import { workbookWords } from "../messages/workbookWords.vi";
import type { PlanTable } from "../model/planSheetFields";

/** A cell of the row that is judged, or a whole column of a table, each by the key of its field. */
export type PlanReference = { readonly of: "row"; readonly field: string } | { readonly of: "column"; readonly list: PlanTable["list"]; readonly field: string };

type Rule = Expression<PlanReference>;

/** A fault that a row shows by itself, and the fields whose cells are marked with it. */
export interface PlanRowRule {
  readonly message: string;
  readonly marked: readonly string[];
  readonly when: Rule;
}

const words = workbookWords.planRows;

function cell(field: string): Rule {
  return reference<PlanReference>({ of: "row", field });
}

function isBlank(field: string): Rule {
  return binary(cell(field), "=", constant(""));
}

function isFilled(field: string): Rule {
  return binary(cell(field), "<>", constant(""));
}

/** True when the cell holds one of the values, as its list words them. */
function isOneOf(field: string, list: PlanWordList, values: readonly string[]): Rule {
  return call("OR", ...values.map((value) => binary(cell(field), "=", constant<PlanReference>(wordForValue(list, value)))));
}

function countOf(list: PlanTable["list"], field: string, wanted: string): Rule {
  return call("COUNTIFS", { kind: "area", area: { of: "column", list, field } }, cell(wanted));
}

function both(...conditions: readonly Rule[]): Rule {
  return call("AND", ...conditions);
}

function missing(message: string, field: string, condition: Rule): PlanRowRule {
  return { message, marked: [field], when: both(condition, isBlank(field)) };
}

function unknownCode(message: string, field: string, list: PlanTable["list"], id: string): PlanRowRule {
  return { message, marked: [field], when: both(isFilled(field), binary(countOf(list, id, field), "=", constant(0))) };
}

function duplicate(message: string, list: PlanTable["list"], field: string): PlanRowRule {
  return { message, marked: [field], when: both(isFilled(field), binary(countOf(list, field, field), ">", constant(1))) };
}

const isRow = isFilled("code");
const boundKinds = ["annual", "cumulative", "endOfTerm", "atYear", "averageGrowth", "perUnitFloor"] as const;
const hasBound = isOneOf("target.kind", "targetKind", boundKinds);
const method = (...methods: readonly string[]): Rule => isOneOf("aggregation.method", "method", methods);
const isRange = (field: string): Rule => isOneOf(field, "comparator", ["between"]);

const indicators: readonly PlanRowRule[] = [
  missing(words.codeMissing, "code", call("OR", isFilled("label"), isFilled("section"))),
  duplicate(words.codeRepeated, "indicators", "code"),
  missing(words.sectionMissing, "section", isRow),
  unknownCode(words.sectionUnknown, "section", "sections", "id"),
  missing(words.labelMissing, "label", isRow),
  missing(words.natureMissing, "nature", isRow),
  missing(words.levelsMissing, "levels", isOneOf("nature", "nature", ["ordinal"])),
  missing(words.directionMissing, "direction", isRow),
  unknownCode(words.parentUnknown, "parent", "indicators", "code"),
  missing(words.methodMissing, "aggregation.method", isRow),
  { message: words.ratioAdded, marked: ["nature", "aggregation.method"], when: both(isOneOf("nature", "nature", ["ratio"]), method("sum", "mean")) },
  missing(words.numeratorMissing, "aggregation.numerator", method("ratio", "quotient")),
  unknownCode(words.numeratorUnknown, "aggregation.numerator", "indicators", "code"),
  missing(words.denominatorMissing, "aggregation.denominator", method("ratio", "quotient")),
  unknownCode(words.denominatorUnknown, "aggregation.denominator", "indicators", "code"),
  missing(words.weightMissing, "aggregation.weight", method("weightedMean")),
  unknownCode(words.weightUnknown, "aggregation.weight", "indicators", "code"),
  missing(words.sourceMissing, "aggregation.of", method("count", "share", "growth")),
  unknownCode(words.sourceUnknown, "aggregation.of", "indicators", "code"),
  missing(words.kindMissing, "target.kind", isFilled("target.value")),
  missing(words.comparatorMissing, "target.comparator", hasBound),
  missing(words.valueMissing, "target.value", hasBound),
  missing(words.upperMissing, "target.value[1]", isRange("target.comparator")),
  missing(words.yearMissing, "target.year", isOneOf("target.kind", "targetKind", ["atYear"])),
  missing(words.growthMissing, "target.method", isOneOf("target.kind", "targetKind", ["averageGrowth"])),
];

const units: readonly PlanRowRule[] = [
  missing(words.unitCodeMissing, "code", isFilled("name")),
  duplicate(words.unitCodeRepeated, "units", "code"),
  missing(words.nameMissing, "name", isRow),
  { message: words.yearsReversed, marked: ["activeFrom", "activeTo"], when: both(isFilled("activeFrom"), isFilled("activeTo"), binary(cell("activeFrom"), ">", cell("activeTo"))) },
  { message: words.mergedIntoItself, marked: ["mergedInto"], when: both(isRow, binary(cell("mergedInto"), "=", cell("code"))) },
  unknownCode(words.mergedUnknown, "mergedInto", "units", "code"),
  { message: words.parentOfItself, marked: ["parentUnit"], when: both(isRow, binary(cell("parentUnit"), "=", cell("code"))) },
  unknownCode(words.parentUnitUnknown, "parentUnit", "units", "code"),
];

const isAssigned = call("OR", isFilled("unit"), isFilled("indicator"), isFilled("value"));
const assignments: readonly PlanRowRule[] = [
  missing(words.unitCodeMissing, "unit", isAssigned),
  unknownCode(words.unitUnknown, "unit", "units", "code"),
  missing(words.codeMissing, "indicator", isAssigned),
  unknownCode(words.indicatorUnknown, "indicator", "indicators", "code"),
  {
    message: words.assignmentRepeated,
    marked: ["unit", "indicator"],
    when: both(isFilled("unit"), binary(call("COUNTIFS", ...(["unit", "indicator"] as const).flatMap((field): Rule[] => [{ kind: "area", area: { of: "column", list: "assignments", field } }, cell(field)])), ">", constant(1))),
  },
  missing(words.comparatorMissing, "comparator", isAssigned),
  missing(words.valueMissing, "value", isAssigned),
  missing(words.upperMissing, "value[1]", isRange("comparator")),
];

/** What plain formulas can tell while a row is typed; every fault with its cell is told when the plan is read. */
export const planRowRules: Readonly<Partial<Record<PlanTable["list"], readonly PlanRowRule[]>>> = { indicators, units, assignments };

/** The first fault of a row in words, or an empty text. */
export function firstFault(rules: readonly PlanRowRule[]): Rule {
  return rules.reduceRight<Rule>((otherwise, rule) => when(rule.when, constant(rule.message), otherwise), nothing);
}

/** True where a cell of this field is to be marked; null where no rule speaks of it. */
export function markOf(rules: readonly PlanRowRule[], field: string): Rule | null {
  const [first, ...others] = rules.filter(({ marked }) => marked.includes(field)).map((rule) => rule.when);
  return first === undefined ? null : others.length === 0 ? first : call("OR", first, ...others);
}
