import type { FileResult } from "../../domain/consolidation";
import { overlayDecisions } from "../../domain/decisions";
import type { Decisions } from "../../domain/decisions";
import { rememberedDecisions } from "../../domain/consolidate";
import { compareTexts } from "../../domain/order";
import type { ReviewPlan } from "../../domain/plan";
import { findUnit } from "../../domain/planQueries";
import type { Answers } from "../../domain/questions";
import type { Submission } from "../../domain/submission";
import type { StoredSummary } from "../../domain/summaryRecord";
import { isAnsweredAnew } from "../answeredAnew";
import { checkedFile } from "../checkFile";
import { isIgnoredName } from "../givenNames";
import type { ReadFile } from "../readSubmission";
import type { GivenFile, ReadProgress } from "./paneSession";
import type { FileReaders, IsStopped } from "./sessionPorts";

/** A chosen file with what it said, and the answers it was read with. */
interface ReadGivenFile {
  readonly given: GivenFile;
  readonly result: ReadFile;
  readonly readWith: Answers;
}

/** The files of a campaign, by name, and those that no office program makes. Never changed: adding and removing make another. */
export interface CampaignFiles {
  readonly read: ReadonlyMap<string, ReadGivenFile>;
  readonly ignored: readonly string[];
}

export const noFiles: CampaignFiles = { read: new Map(), ignored: [] };

export interface ReadingJob {
  readonly plan: ReviewPlan;
  readonly readers: FileReaders;
  readonly progress: (progress: ReadProgress) => void;
  readonly isStopped: IsStopped;
}

export function submissionsOf({ read }: CampaignFiles): readonly Submission[] {
  return [...read.values()].flatMap(({ result }) => ("submission" in result ? [result.submission] : []));
}

export function summariesOf({ read }: CampaignFiles): readonly StoredSummary[] {
  return [...read.values()].flatMap(({ result }) => ("summary" in result ? [result.summary] : []));
}

/** What became of a file by itself, before it is held against the others. */
function ownResult(plan: ReviewPlan, file: string, result: ReadFile): FileResult {
  if ("submission" in result) return checkedFile(plan, result.submission).result;
  return { file, kind: "summary", verdict: "accepted", unit: null, identifiedBy: null, reason: null, contentHash: result.summary.contentHash, round: null };
}

/** Reads files with these answers; null when the person stopped. */
async function readWith({ plan, readers, progress, isStopped }: ReadingJob, answers: Answers, files: readonly GivenFile[]): Promise<readonly ReadGivenFile[] | null> {
  const results: ReadFile[] = [];
  let done = 0;
  await readers.readFiles(
    { plan, answers },
    files,
    (result, index) => {
      results[index] = result;
      done += 1;
      const file = ownResult(plan, files[index]?.file ?? "", result);
      const unit = file.unit === null ? undefined : findUnit(plan, file.unit);
      progress({ done, total: files.length, current: unit?.name ?? file.file, file });
    },
    isStopped,
  );
  if (isStopped() || results.length < files.length) return null;
  return files.flatMap((given, index) => {
    const result = results[index];
    return result === undefined ? [] : [{ given, result, readWith: answers }];
  });
}

/** The given decisions with what newly given summaries remember where those say nothing. */
function withRemembered(decisions: Decisions, files: readonly ReadGivenFile[]): Decisions {
  const summaries = files.flatMap(({ result }) => ("summary" in result ? [result.summary] : []));
  return summaries.length === 0 ? decisions : overlayDecisions(decisions, rememberedDecisions(null, summaries));
}

/** Reads once more the files with a doubt that has another answer now; null when the person stopped. */
export async function readAnsweredAnew(job: ReadingJob, files: CampaignFiles, answers: Answers): Promise<CampaignFiles | null> {
  const doubtful = [...files.read.values()].filter(({ result, readWith: used }) => "submission" in result && isAnsweredAnew(result.submission, used, answers));
  if (doubtful.length === 0) return files;
  const again = await readWith(job, answers, doubtful.map(({ given }) => given));
  return again === null ? null : { ...files, read: new Map([...files.read, ...again.map((file) => [file.given.file, file] as const)]) };
}

/** Names for files beside those that are there: one that is taken gets a number, as "Phụ biểu (2).xlsx". */
function withFreeNames(taken: ReadonlySet<string>, given: readonly GivenFile[]): readonly GivenFile[] {
  const names = new Set(taken);
  return given.map(({ file, blob }) => {
    const wanted = file.normalize("NFC");
    const [, stem = wanted, extension = ""] = /^(.*?)(\.[^./]*)?$/s.exec(wanted) ?? [];
    let name = wanted;
    for (let number = 2; names.has(name); number += 1) name = `${stem} (${number})${extension}`;
    names.add(name);
    return { file: name, blob };
  });
}

function contentHashOf(result: ReadFile): string {
  return "submission" in result ? result.submission.contentHash : result.summary.contentHash;
}

/** Without the files whose very bytes are there already under the name they were given: choosing a folder again adds what is new in it. */
function withoutKnown(files: CampaignFiles, given: readonly GivenFile[], fresh: readonly ReadGivenFile[]): readonly ReadGivenFile[] {
  return fresh.filter(({ result }, index) => {
    const known = files.read.get(given[index]?.file.normalize("NFC") ?? "");
    const hash = contentHashOf(result);
    return known === undefined || hash === "" || contentHashOf(known.result) !== hash;
  });
}

/**
 * Adds files. Another file under a name that is taken gets a name of its own, so that sixty attachments of one name are
 * sixty files; which version of a unit counts is never decided by a name. Decisions that a summary among them remembers join
 * those given. Null when the person stopped: then nothing was added.
 */
export async function addGivenFiles(job: ReadingJob, files: CampaignFiles, given: readonly GivenFile[], decisions: Decisions): Promise<{ readonly files: CampaignFiles; readonly decisions: Decisions } | null> {
  const isIgnored = ({ file }: GivenFile): boolean => isIgnoredName(file.slice(file.lastIndexOf("/") + 1));
  const wanted = given.filter((file) => !isIgnored(file));
  const read = await readWith(job, decisions.answers, withFreeNames(new Set(files.read.keys()), wanted));
  if (read === null) return null;
  const fresh = withoutKnown(files, wanted, read);
  const known = withRemembered(decisions, fresh);
  const all = new Map([...files.read, ...fresh.map((file) => [file.given.file, file] as const)].sort(([left], [right]) => compareTexts(left, right)));
  const ignored = [...new Set([...files.ignored, ...given.filter(isIgnored).map(({ file }) => file.normalize("NFC"))])].sort(compareTexts);
  const settled = await readAnsweredAnew(job, { read: all, ignored }, known.answers);
  return settled === null ? null : { files: settled, decisions: known };
}

/** All files read again, under a plan that has changed; null when the person stopped. */
export async function readAllAgain(job: ReadingJob, { read, ignored }: CampaignFiles, answers: Answers): Promise<CampaignFiles | null> {
  const again = await readWith(job, answers, [...read.values()].map(({ given }) => given));
  return again === null ? null : { read: new Map(again.map((file) => [file.given.file, file] as const)), ignored };
}

export function withoutFiles({ read, ignored }: CampaignFiles, names: ReadonlySet<string>): CampaignFiles {
  return { read: new Map([...read].filter(([name]) => !names.has(name))), ignored: ignored.filter((name) => !names.has(name)) };
}
