import type { Unit } from "../domain/plan";
import { blocCode } from "../domain/plan";
import type { IdentifiedBy } from "../domain/submission";
import { cleanText, matchKey } from "./matchKey";
import type { Passport } from "./passport";
import type { Reading } from "./reading";
import { ask, report } from "./reading";
import { similarity } from "./similarity";
import type { SheetView } from "./sheetView";
import { isIntroducedUnit, rosterNames, unitKey, unitsEndingLine, unitsInFileName, unitsNamed } from "./unitNames";

export interface Identity {
  readonly unit: string;
  readonly by: IdentifiedBy;
}

const searchedRows = 30;
const shownCandidates = 5;
const plausible = 0.5;

/** The lines above a table, where a letterhead or title names the unit. */
function linesAbove(view: SheetView, firstRow: number): readonly string[] {
  const lines: string[] = [];
  for (let row = 0; row < Math.min(firstRow, searchedRows); row += 1) {
    for (let column = 0; column < view.columnCount; column += 1) {
      const content = view.cell(row, column)?.content;
      if (content?.kind === "text") lines.push(...content.value.split(/\r?\n/).map(cleanText).filter((line) => line !== ""));
    }
  }
  return lines;
}

function distinct(units: readonly Unit[]): readonly Unit[] {
  return [...new Set(units)];
}

interface Written {
  readonly units: readonly Unit[];
  /** A name that looks like a unit's and is nobody's on the roster. */
  readonly stranger: string | null;
}

function readWrittenNames({ plan }: Reading, lines: readonly string[]): Written {
  const official = new Set([plan.bloc.name, plan.bloc.superior, plan.bloc.partyBody ?? ""].map(unitKey));
  const exact = distinct(lines.flatMap((line) => unitsNamed(plan, line)));
  const units = exact.length > 0 ? exact : distinct(lines.flatMap((line) => unitsEndingLine(plan, line)));
  const stranger = lines.find((line) => {
    const key = unitKey(line);
    const looksLikeOne = isIntroducedUnit(line) || /^(?:đảng\s+(?:bộ|ủy|uỷ)|chi\s+(?:bộ|ủy|uỷ))\s+\S/iu.test(line);
    return looksLikeOne && !official.has(key) && key !== "" && !/^(?:tỉnh|thành phố|huyện|khối)\s/iu.test(line.replace(/^\S+\s+\S+\s+/u, "")) && unitsNamed(plan, line).length === 0;
  });
  return { units, stranger: stranger ?? null };
}

function askUnit(reading: Reading, found: string | null, candidates: readonly Unit[], sheet: string | null): Identity | null {
  const { plan, file } = reading;
  const key = found === null ? "" : unitKey(found);
  const similar = distinct(
    rosterNames(plan)
      .map((name) => ({ unit: name.unit, score: key === "" ? 0 : similarity(key, name.key) }))
      .filter(({ score }) => score >= plausible)
      .sort((left, right) => right.score - left.score)
      .map(({ unit }) => unit),
  ).slice(0, shownCandidates);
  const shown = candidates.length > 0 ? candidates : similar;
  if (shown.length === 0) report(reading, "unitUnknown", { sheet }, { found });
  const answer = ask(reading, "unit", {
    subject: found === null ? file : matchKey(found),
    label: "",
    evidence: candidates.map(({ code }) => code),
    at: { sheet },
    facts: { found, candidates: shown.map(({ code, name }) => ({ code, name })) },
    choices: [...new Set([...shown, ...plan.units].map(({ code }) => code)), blocCode],
  });
  return answer === undefined ? null : { unit: answer, by: "answer" };
}

/**
 * Whose file this is: its passport, the name in its letterhead, title or "Đơn vị:" line, or the one name in the file's name.
 * Null after a question: a stranger, several names, or a passport that the letterhead contradicts.
 */
export function identifyUnit(reading: Reading, passport: Passport, view: SheetView, firstRow: number): Identity | null {
  const { plan, file } = reading;
  const sheet = view.grid.name;
  const written = readWrittenNames(reading, linesAbove(view, firstRow));
  if (passport.unit !== null) {
    if (passport.unit === blocCode && written.units.length === 0) return { unit: blocCode, by: "passport" };
    const own = plan.units.find(({ code }) => code === passport.unit);
    const [other] = written.units.filter((unit) => unit !== own);
    if (own !== undefined && (other === undefined || written.units.includes(own))) return { unit: own.code, by: "passport" };
    const found = other === undefined ? (written.stranger ?? passport.unit) : other.name;
    return askUnit(reading, found, own === undefined ? written.units : [own, ...written.units], sheet);
  }
  const [only] = written.units;
  if (written.units.length === 1 && only !== undefined) return { unit: only.code, by: "label" };
  if (written.units.length > 1) return askUnit(reading, null, written.units, sheet);
  const inName = unitsInFileName(plan, file);
  const [named] = inName;
  if (written.stranger === null && inName.length === 1 && named !== undefined) {
    report(reading, "identifiedByFileName", { unit: named.unit.code }, { name: named.name });
    return { unit: named.unit.code, by: "fileName" };
  }
  return askUnit(reading, written.stranger, inName.map(({ unit }) => unit), sheet);
}
