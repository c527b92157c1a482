import type { Area } from "../../model/area";
import { parseArea } from "./parseArea";

/** What a formula looks at, without being parsed as a whole. */
export interface FormulaReferences {
  /** Cells of the formula's own sheet. */
  readonly areas: readonly Area[];
  /** Names of other sheets, in lower case. */
  readonly sheets: ReadonlySet<string>;
  /** It looks at more than can be told from its text: names, whole tables, addresses made of texts, the clock. */
  readonly isOpen: boolean;
}

const text = /"(?:[^"]|"")*"/g;
const reference = /(?<![\p{L}\p{N}_.$'])(?:(?:'((?:[^']|'')+)'|([\p{L}_][\p{L}\p{N}_.]*))!)?(\$?[A-Z]{1,3}\$?\d{1,7}(?::\$?[A-Z]{1,3}\$?\d{1,7})?|\$?[A-Z]{1,3}:\$?[A-Z]{1,3}|\$?\d{1,7}:\$?\d{1,7})(?![\p{L}\p{N}_.(!])/giu;
const restless = /(?<![\p{L}\p{N}_.])(?:INDIRECT|OFFSET|NOW|TODAY|RAND|RANDBETWEEN|RANDARRAY|CELL|INFO)\s*\(/iu;
/** Numbers, functions, truth values and errors: they look at nothing. */
const harmless = /\d+(?:\.\d*)?(?:E[+-]?\d+)?|[\p{L}_][\p{L}\p{N}_.]*\s*\(|(?<![\p{L}\p{N}_.])(?:TRUE|FALSE)(?![\p{L}\p{N}_.])|#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A)/giu;

/** `ownSheet`: the name of the sheet that the formula stands in. */
export function formulaReferences(formula: string, ownSheet: string): FormulaReferences {
  const written = formula.replace(text, '""');
  const areas: Area[] = [];
  const sheets = new Set<string>();
  let isOpen = restless.test(written);
  const rest = written.replace(reference, (_, quoted: string | undefined, plain: string | undefined, cells: string) => {
    const sheet = (quoted?.replaceAll("''", "'") ?? plain ?? ownSheet).toLowerCase();
    const area = parseArea(cells);
    if (area === null || sheet.includes(":")) isOpen = true;
    else if (sheet === ownSheet.toLowerCase()) areas.push(area);
    else sheets.add(sheet);
    return "";
  });
  return { areas, sheets, isOpen: isOpen || /[\p{L}[\]'!#@]/u.test(rest.replace(harmless, "")) };
}
