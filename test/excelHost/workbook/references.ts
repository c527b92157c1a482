import type { HostWorkbook } from "./hostWorkbook";

const token = /"(?:[^"]|"")*"|'((?:[^']|'')+)'!|((?:\[[^\]]+\])?[\p{L}_][\p{L}\p{N}_.]*)!/gu;

/** A sheet's name before "!", quoted where Excel quotes it. */
export function printSheetName(name: string): string {
  const isPlain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^[a-z]{1,3}\d+$/i.test(name) && !/^r\d*c\d*$/i.test(name);
  return isPlain ? name : `'${name.replaceAll("'", "''")}'`;
}

/** A formula with the sheet names of its references replaced; null makes #REF! of the reference. */
export function replaceSheets(formula: string, replace: (name: string) => string | null): string {
  return formula.replace(token, (found, quoted: string | undefined, plain: string | undefined) => {
    const name = quoted?.replaceAll("''", "'") ?? plain;
    if (name === undefined) return found;
    // A reference over several sheets, by the first and the last of them.
    const ends = name.includes("[") ? [name] : name.split(":");
    const replaced = ends.map(replace);
    return replaced.includes(null) ? "#REF!" : replaced.length === 1 ? `${printSheetName(replaced[0] ?? "")}!` : `'${replaced.join(":").replaceAll("'", "''")}'!`;
  });
}

/** Sheets that a formula names, as written. */
export function sheetsIn(formula: string): readonly string[] {
  const names: string[] = [];
  replaceSheets(formula, (name) => {
    names.push(name);
    return name;
  });
  return names;
}

/** Every reference of the workbook follows a sheet that is renamed, or loses one that is deleted (null); links do not. */
export function followSheet(workbook: HostWorkbook, from: string, to: string | null): void {
  const follow = (formula: string): string => (formula.includes("!") ? replaceSheets(formula, (name) => (name.toLowerCase() === from.toLowerCase() ? to : name)) : formula);
  for (const [name, formula] of workbook.names) workbook.names.set(name, follow(formula));
  for (const sheet of workbook.sheets) {
    for (const [name, formula] of sheet.names) sheet.names.set(name, follow(formula));
    for (const [key, cell] of sheet.cells) {
      if (cell.formula === null) continue;
      const formula = follow(cell.formula);
      if (formula !== cell.formula) sheet.cells.set(key, { ...cell, formula });
    }
    for (const format of sheet.conditionalFormats) format.formula = follow(format.formula);
    for (const validation of sheet.validations) validation.rule = followRule(validation.rule, follow);
    for (const { series } of sheet.charts) {
      for (const one of series) {
        one.values = one.values === null ? null : follow(one.values);
        one.categories = one.categories === null ? null : follow(one.categories);
      }
    }
  }
}

function followRule(rule: Readonly<Record<string, unknown>>, follow: (formula: string) => string): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(rule).map(([kind, inner]) => [
      kind,
      typeof inner === "object" && inner !== null ? Object.fromEntries(Object.entries(inner).map(([name, value]) => [name, typeof value === "string" && value.startsWith("=") ? follow(value) : (value as unknown)])) : inner,
    ]),
  );
}
