const token = /"(?:[^"]|"")*"|'((?:[^']|'')+)'!|([\p{L}_][\p{L}\p{N}_.]*)!/gu;

/** "'Phụ lục'" as a formula names a sheet. */
export function quoteSheet(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}

/** A formula with the sheets of its references renamed; texts in quotation marks are left alone. */
export function renameSheets(formula: string, rename: (name: string) => string): string {
  if (!formula.includes("!")) return formula;
  return formula.replace(token, (found, quoted: string | undefined, plain: string | undefined) => {
    const name = quoted?.replaceAll("''", "'") ?? plain;
    if (name === undefined) return found;
    const renamed = rename(name);
    return renamed === name ? found : `${quoteSheet(renamed)}!`;
  });
}

/** No sheet is called so: the first and the last of the sheets that a reference reaches over, as in 'Quý 1:Quý 4'!B2. */
const span = /^([^[\]:]+):([^[\]:]+)$/;
/** The same without quotation marks; the token above sees its last sheet only. */
const plainSpan = /(?<![\p{L}\p{N}_.'!$])([\p{L}_][\p{L}\p{N}_.]*):([\p{L}_][\p{L}\p{N}_.]*)!/gu;

function namesIn(formula: string): readonly string[] {
  const names: string[] = [];
  renameSheets(formula, (name) => {
    names.push(name);
    return name;
  });
  return names;
}

/** The references of a formula that reach over several sheets, by the first and the last of these. */
export function spansIn(formula: string): readonly (readonly [string, string])[] {
  if (!formula.includes(":") || !formula.includes("!")) return [];
  const withoutTexts = formula.replaceAll(/"(?:[^"]|"")*"/g, '""');
  const matches = [...namesIn(formula).map((name) => span.exec(name)), ...withoutTexts.matchAll(plainSpan)];
  return matches.flatMap((match) => (match === null ? [] : [[match[1] ?? "", match[2] ?? ""] as const]));
}

/** The sheets that a formula names, as written. */
export function sheetsIn(formula: string): readonly string[] {
  return [...namesIn(formula), ...spansIn(formula).flat()];
}

/** True when a formula refers to one of the sheets, given in lower case. */
export function namesSheet(formula: string, lowerCaseNames: ReadonlySet<string>): boolean {
  return sheetsIn(formula).some((name) => lowerCaseNames.has(name.toLowerCase()));
}

/** Sheet and address of "'Dữ liệu'!$B$4:$B$9". Throws on anything else, which is a fault of the caller. */
export function splitReference(reference: string): { readonly sheet: string; readonly address: string } {
  const match = /^(?:'((?:[^']|'')+)'|([^'!]+))!([^!]+)$/.exec(reference);
  if (match === null) throw new Error(`${reference} is no reference to cells of a sheet`);
  const [, quoted, plain = "", address = ""] = match;
  return { sheet: quoted?.replaceAll("''", "'") ?? plain, address: address.replaceAll("$", "") };
}
