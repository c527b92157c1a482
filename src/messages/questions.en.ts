import { multiplyExactly } from "../domain/decimal";
import { targetColumn } from "../domain/plan";
import type { UnitChoice } from "../domain/questions";
import { differenceLines } from "./describeDifference";
import type { QuestionWords } from "./describeQuestion";

type Choices = Readonly<Record<string, string>>;

const localeChoices: Choices = {
  vi: "Dot for thousands, comma for decimals (1.234,5)",
  en: "Comma for thousands, dot for decimals (1,234.5)",
};
const dashChoices: Choices = { zero: "None (0)", notApplicable: "The unit has no such indicator", pending: "Not yet known" };
const mergedChoices: Choices = { each: "Every cell of the merged area", first: "Only its first cell", leaveOut: "Do not use this figure" };

function hierarchyChoices(parent: string): Choices {
  return {
    parent: `They do: count only ${parent}`,
    children: "They do: count only the other units",
    both: "They do not: count both",
  };
}

function quoted(items: readonly string[]): string {
  return items.map((item) => `“${item}”`).join("; ");
}

function named(units: readonly UnitChoice[]): string {
  return units.map(({ code, name }) => `${name} (${code})`).join("; ");
}

export const questionsEn: QuestionWords = {
  later: "Later",
  unit: {
    message: ({ found }) => (found === null ? "Whose file is this?" : `The file says “${found}”, which is not certainly a unit of the roster. Whose file is this?`),
    evidence: ({ candidates }) => (candidates.length === 0 ? "" : `Perhaps: ${named(candidates)}.`),
    choice: (value, _, { unitOf }) => unitOf(value),
  },
  sheet: {
    message: ({ sheets }) => `${sheets.length} sheets of the file hold a table of indicators with different figures. Which one counts?`,
    evidence: ({ sheets, differences }) => `${quoted(sheets)}: ${differences} figures differ.`,
    choice: (value) => `Sheet “${value}”`,
  },
  label: {
    message: ({ label }) => `Which indicator is the row “${label}”?`,
    evidence: ({ values }) => (values.length === 0 ? "" : `Figures in the row: ${values.map((value) => (value.trim() === "" ? "blank" : value)).join("; ")}.`),
    choice: (value, { candidates }) => {
      const candidate = candidates.find(({ code }) => code === value);
      return candidate === undefined ? "None of these" : `${candidate.label} (${candidate.code})`;
    },
  },
  measure: {
    message: ({ written, expected }, { row }) => `“${row}” is written in “${written}”, which cannot be converted to “${expected}”. How are its figures to be used?`,
    evidence: ({ expected }) => `The catalogue's measure: ${expected}.`,
    choice: (value, { expected }) => (value === "keep" ? `They are in ${expected}; keep them` : "Do not use the figures of this row"),
  },
  scale: {
    message: ({ value, factor, compared, comparedColumn, others }, { figure, row, amount, number }) =>
      comparedColumn === targetColumn
        ? `“${row}” is given as ${amount(value)}, while its target is ${amount(compared)}. Was ${number(value)} written for ${amount(multiplyExactly(value, 100))}?`
        : `${figure} is ${amount(value)}, about ${factor > 1 ? `${number(factor)} times` : `1/${number(1 / factor)} of`} the other periods${others.length > 0 ? `, and so are ${others.length} more of that period (${others.join(", ")})` : ""}. Was it written in another measure?`,
    evidence: ({ compared, comparedColumn }, { row, amount, periodOf }) => `${row}, ${periodOf(comparedColumn)}: ${amount(compared)}.`,
    choice: (value, { factor }, { number }) => (value === "divide" ? (factor > 1 ? `Divide by ${number(factor)}` : `Multiply by ${number(1 / factor)}`) : "Keep it"),
  },
  locale: {
    message: ({ examples }) => `The file writes numbers like “${examples[0]?.raw ?? ""}”. What do dot and comma mean in it?`,
    evidence: ({ examples }) => `${examples.map(({ cell, raw }) => `Cell ${cell}: “${raw}”`).join("; ")}.`,
    choice: (value) => localeChoices[value] ?? value,
  },
  dash: {
    message: ({ cells }) => `${cells.length} cells of the file hold a dash. What does it mean?`,
    evidence: ({ cells }) => `Cells: ${cells.join(", ")}.`,
    choice: (value) => dashChoices[value] ?? value,
  },
  version: {
    message: ({ files }) => `The unit has ${files.length} different files. Which one counts?`,
    evidence: ({ files: [first = "", second = "", ...others], differing }, subject) => ({
      intro: `“${first}” and “${second}” differ in ${differing.length} figures.`,
      lines: differenceLines(differing, subject, "en"),
      end: others.length === 0 ? "" : `There is also: ${quoted(others)}.`,
    }),
    choice: (value) => `File “${value}”`,
  },
  duplicateUnit: {
    message: ({ files }) => `${files.length} files of different units hold exactly the same figures; one unit may have used another's file. Whose figures are they?`,
    evidence: ({ files, units, figures }) => `${figures} equal figures. Files: ${quoted(files)}. Units: ${named(units)}.`,
    choice: (value, _, { unitOf }) => (value === "all" ? "Each unit's own: count them all" : unitOf(value)),
  },
  hierarchy: {
    message: ({ parent }) => `${parent.name} and units below it (or merged into it) both sent figures, which may be counted twice. Do the figures of ${parent.name} hold those of the others?`,
    evidence: ({ children }) => `Units that sent figures too: ${named(children)}.`,
    choice: (value, { parent }) => hierarchyChoices(parent.name)[value] ?? value,
  },
  mergedCell: {
    message: ({ area, raw }) => `The merged cell ${area} holds “${raw}” and covers several inputs. Which of them is meant?`,
    evidence: () => "",
    choice: (value) => mergedChoices[value] ?? value,
  },
};
