/** One token of an en-US formula. */
export type FormulaToken =
  | { readonly kind: "number"; readonly value: number }
  | { readonly kind: "text"; readonly value: string }
  | { readonly kind: "name"; readonly value: string }
  /** A sheet name before "!", quotes removed. */
  | { readonly kind: "sheet"; readonly value: string }
  | { readonly kind: "symbol"; readonly value: string };

const patterns: readonly (readonly [FormulaToken["kind"], RegExp])[] = [
  ["text", /^"((?:[^"]|"")*)"/],
  ["sheet", /^(?:'((?:[^']|'')+)'|([\p{L}_][\p{L}\p{N}_.]*))!/u],
  ["number", /^(\d+(?:\.\d*)?(?:[eE][+-]?\d+)?|\.\d+(?:[eE][+-]?\d+)?)/],
  ["name", /^(\$?[\p{L}_\\$][\p{L}\p{N}_.$]*)/u],
  ["symbol", /^(>=|<=|<>|[-+*/^&=<>(),:%])/],
];

const longestFormula = 8192;

/** The tokens of a formula, or null when it holds something else (arrays, links to other files, structured references). */
export function formulaTokens(formula: string): readonly FormulaToken[] | null {
  if (formula.length > longestFormula) return null;
  const tokens: FormulaToken[] = [];
  let rest = formula.trim();
  while (rest !== "") {
    const hit = patterns.map(([kind, pattern]) => ({ kind, match: pattern.exec(rest) })).find(({ match }) => match !== null);
    if (hit === undefined || hit.match === null) return null;
    const text = hit.match[1] ?? hit.match[2] ?? "";
    if (hit.kind === "number") tokens.push({ kind: "number", value: Number(text) });
    else if (hit.kind === "text") tokens.push({ kind: "text", value: text.replaceAll('""', '"') });
    else if (hit.kind === "sheet") tokens.push({ kind: "sheet", value: text.replaceAll("''", "'") });
    else tokens.push({ kind: hit.kind, value: text });
    rest = rest.slice(hit.match[0].length).trimStart();
  }
  return tokens;
}
