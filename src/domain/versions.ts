import type { FileResult } from "./consolidation";
import type { Fact } from "./facts";
import { factKey } from "./facts";
import type { Finding, FindingPlace } from "./findings";
import { sha256Hex } from "./hash";
import type { Answers, FigureDifference, Question, StatedFigure } from "./questions";
import { answerTo, questionId } from "./questions";
import type { Submission } from "./submission";

/** What became of the files of one unit: at most one counts. */
export interface VersionChoice {
  readonly counting: Submission | null;
  readonly results: readonly (readonly [Submission, FileResult])[];
  readonly findings: readonly Finding[];
  /** Open ones. */
  readonly questions: readonly Question[];
  /** Ids of the questions that arose between the files, answered or not. */
  readonly asked: readonly string[];
}

const identityKinds: ReadonlySet<Question["kind"]> = new Set(["unit", "sheet", "version", "duplicateUnit", "hierarchy"]);

/** An open doubt about whose file it is or which table counts: nothing of the file may count. */
export function hasIdentityDoubt(submission: Submission): boolean {
  return submission.unit === null || submission.questions.some(({ kind }) => identityKinds.has(kind));
}

function statement({ indicator, column, state, value, text, comparator, upper }: Fact): string {
  return JSON.stringify([indicator, column, state, value, text, comparator, upper]);
}

/** Hash of what the file says, whatever its layout or name. */
export function factsHash(submission: Submission): string {
  return sha256Hex(submission.facts.map(statement).sort().join("\n"));
}

function stated(fact: Fact | undefined): StatedFigure | null {
  return fact === undefined ? null : { state: fact.state, value: fact.value, upper: fact.upper, raw: fact.raw };
}

/** The figures that differ between two files, in the order of the first one. */
export function differencesBetween(left: Submission, right: Submission): readonly FigureDifference[] {
  const keyOf = ({ unit, indicator, column }: Fact): string => factKey(unit, indicator, column);
  const [inLeft, inRight] = [left, right].map(({ facts }) => new Map(facts.map((fact) => [keyOf(fact), fact])));
  return [...new Map([...left.facts, ...right.facts].map((fact) => [keyOf(fact), fact]))].flatMap(([key, { indicator, column }]): readonly FigureDifference[] => {
    const [first, second] = [inLeft?.get(key), inRight?.get(key)];
    return first !== undefined && second !== undefined && statement(first) === statement(second) ? [] : [{ indicator, column, first: stated(first), second: stated(second) }];
  });
}

export function filePlace({ file, unit }: Submission): FindingPlace {
  return { file, unit, sheet: null, cell: null, indicator: null, column: null };
}

export function fileResult(submission: Submission, verdict: FileResult["verdict"], reason: FileResult["reason"]): FileResult {
  const { file, unit, identifiedBy, contentHash, round } = submission;
  return { file, kind: "form", verdict, unit, identifiedBy, reason, contentHash, round };
}

function acceptedResult(submission: Submission): FileResult {
  const noted = submission.findings.length > 0 || submission.questions.length > 0;
  return fileResult(submission, noted ? "acceptedWithNotes" : "accepted", null);
}

/** Of two files with equal facts the one with the higher "Lần gửi" is kept, so that it still counts against older versions. */
function isNewer(left: Submission, right: Submission): boolean {
  return left.identifiedBy === "passport" && right.identifiedBy === "passport" && (left.round ?? 0) > (right.round ?? 0);
}

/** The version that replaces the others without asking: all by passport, one "Lần gửi" above all others. */
function newestByRound(versions: readonly Submission[]): Submission | null {
  if (versions.some(({ identifiedBy, round }) => identifiedBy !== "passport" || round === null)) return null;
  const highest = Math.max(...versions.map(({ round }) => round ?? 0));
  const newest = versions.filter(({ round }) => round === highest);
  return newest.length === 1 ? (newest[0] ?? null) : null;
}

function versionQuestion(unit: string, versions: readonly Submission[], hashes: readonly string[]): Question {
  const [first, second] = versions;
  const names = versions.map(({ file }) => file);
  // Files of one name come from different summaries; their bytes tell them apart.
  const files = versions.map(({ file, contentHash }) => (names.indexOf(file) === names.lastIndexOf(file) ? file : `${file} (${contentHash.slice(0, 8)})`));
  return {
    id: questionId("version", unit, "", [...hashes].sort()),
    kind: "version",
    place: { file: first?.file ?? "", unit, sheet: null, cell: null, indicator: null, column: null },
    facts: { files, differing: first === undefined || second === undefined ? [] : differencesBetween(first, second) },
    choices: files,
  };
}

/**
 * Chooses among the readable files of one unit, given in file order: equal facts are kept once, a higher "Lần gửi"
 * supersedes, any other difference is a question that the office answers with a file name.
 */
export function chooseVersion(unit: string, submissions: readonly Submission[], answers: Answers): VersionChoice {
  const doubtful = submissions.filter(hasIdentityDoubt);
  if (doubtful.length > 0) {
    return {
      counting: null,
      results: submissions.map((submission) => [submission, fileResult(submission, "question", null)]),
      findings: [],
      questions: doubtful.flatMap(({ questions }) => questions.filter(({ kind }) => identityKinds.has(kind))),
      asked: [],
    };
  }
  const results: (readonly [Submission, FileResult])[] = [];
  const findings: Finding[] = [];
  const byHash = new Map<string, Submission>();
  const spares: (readonly [Submission, string])[] = [];
  for (const submission of submissions) {
    const hash = factsHash(submission);
    const same = byHash.get(hash);
    const [kept, spare] = same === undefined ? [submission, null] : isNewer(submission, same) ? [submission, same] : [same, submission];
    byHash.set(hash, kept);
    if (spare !== null) spares.push([spare, hash]);
  }
  for (const [spare, hash] of spares) {
    results.push([spare, fileResult(spare, "duplicate", "duplicateFile")]);
    findings.push({ code: "duplicateFile", place: filePlace(spare), facts: { same: byHash.get(hash)?.file ?? "" } });
  }
  const versions = [...byHash.values()];
  const question = versions.length > 1 ? versionQuestion(unit, versions, [...byHash.keys()]) : null;
  const chosen = question === null ? undefined : answerTo(answers, question.id);
  const answered = versions.find((_, index) => question?.choices[index] === chosen);
  const counting = question === null ? (versions[0] ?? null) : (answered ?? newestByRound(versions));
  for (const version of versions) {
    if (counting === null) results.push([version, fileResult(version, "question", null)]);
    else if (version === counting) results.push([version, acceptedResult(version)]);
    else {
      results.push([version, fileResult(version, "superseded", "superseded")]);
      findings.push({ code: "superseded", place: filePlace(version), facts: { by: counting.file } });
    }
  }
  return { counting, results, findings, questions: counting === null && question !== null ? [question] : [], asked: question === null ? [] : [question.id] };
}
