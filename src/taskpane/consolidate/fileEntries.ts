import type { FileResult, FileVerdict } from "../../domain/consolidation";
import type { Finding, Severity } from "../../domain/findings";
import { severityOf } from "../../domain/findings";
import { blocCode } from "../../domain/plan";
import { findUnit } from "../../domain/planQueries";
import { describeFinding } from "../../messages/describeFinding";
import { describeSeverity } from "../../messages/describeStatus";
import type { Language } from "../../messages/language";
import type { ReadingOutcome } from "../../messages/pane/consolidate";
import { consolidateWords } from "../../messages/pane/consolidate";
import type { Campaign } from "../../workflows/session/paneSession";

/** One file as the list shows it. */
export interface FileEntry {
  readonly file: string;
  readonly verdict: FileVerdict;
  /** Name of the unit; null while it is not known. */
  readonly unit: string | null;
  /** Why, in one line; empty where there is nothing to say. */
  readonly reason: string;
}

/** The files by what is to be done about them; what needs a person comes first. */
export interface FileGroups {
  readonly attention: readonly FileEntry[];
  readonly counted: readonly FileEntry[];
  readonly setAside: readonly FileEntry[];
  readonly ignored: readonly FileEntry[];
}

const severities: readonly Severity[] = ["block", "warn", "note"];

const groupOf: Readonly<Record<FileVerdict, keyof FileGroups>> = {
  question: "attention",
  rejected: "attention",
  accepted: "counted",
  acceptedWithNotes: "counted",
  duplicate: "setAside",
  superseded: "setAside",
  ignored: "ignored",
};

function findingsByFile(campaign: Campaign): ReadonlyMap<string, readonly Finding[]> {
  const byFile = new Map<string, Finding[]>();
  for (const { finding } of campaign.findings) {
    const { file } = finding.place;
    if (file === null) continue;
    const own = byFile.get(file);
    if (own === undefined) byFile.set(file, [finding]);
    else own.push(finding);
  }
  return byFile;
}

function questionsByFile({ questions }: Campaign): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { place } of questions) if (place.file !== null) counts.set(place.file, (counts.get(place.file) ?? 0) + 1);
  return counts;
}

/** Files with their units and reasons, in the groups of the list; within a group in the order they were given in. */
export function fileGroups(campaign: Campaign, files: readonly FileResult[], language: Language): FileGroups {
  const words = consolidateWords(language).files;
  const { plan } = campaign;
  const findings = findingsByFile(campaign);
  const questions = questionsByFile(campaign);
  const counted = (own: readonly Finding[]): string =>
    severities.flatMap((severity) => {
      const count = own.filter(({ code }) => severityOf[code] === severity).length;
      return count === 0 ? [] : `${describeSeverity(severity, language)} ${count}`;
    }).join(" · ");
  const reasonOf = ({ file, verdict, reason, kind }: FileResult): string => {
    if (verdict === "ignored") return words.ignoredReason;
    if (kind === "summary" && verdict === "accepted") return words.isSummary;
    const own = findings.get(file) ?? [];
    const decisive = reason === null ? undefined : own.find(({ code }) => code === reason);
    if (decisive !== undefined) return describeFinding(decisive, { plan }, language);
    const open = questions.get(file) ?? 0;
    if (verdict === "question") return open > 0 ? words.waits(open) : words.waitsForUnit;
    return [counted(own), open > 0 ? words.waits(open) : ""].filter((part) => part !== "").join(" · ");
  };
  const unitOf = (unit: string | null): string | null => (unit === null ? null : unit === blocCode ? words.bloc : (findUnit(plan, unit)?.name ?? unit));
  const groups: Record<keyof FileGroups, FileEntry[]> = { attention: [], counted: [], setAside: [], ignored: [] };
  for (const result of files) groups[groupOf[result.verdict]].push({ file: result.file, verdict: result.verdict, unit: unitOf(result.unit), reason: reasonOf(result) });
  return groups;
}

/** What came of the files that were just read, for the sentence that ends the run. Files that were there already say nothing new. */
export function outcomeOf(before: readonly FileResult[], after: readonly FileResult[]): ReadingOutcome {
  const known = new Set(before.map(({ file }) => file));
  const fresh = after.filter(({ file }) => !known.has(file));
  const countGroup = (group: keyof FileGroups): number => fresh.filter(({ verdict }) => groupOf[verdict] === group).length;
  const count = (wanted: FileVerdict): number => fresh.filter(({ verdict }) => verdict === wanted).length;
  return { files: fresh.length, counted: countGroup("counted"), setAside: countGroup("setAside"), questions: count("question"), rejected: count("rejected"), ignored: countGroup("ignored") };
}

/** So many files beyond three for each unit are more likely a wrong folder than a campaign. */
const spareFiles = 30;

/** True when a person should say whether so many files were meant. */
export function seemsTooMany(files: number, units: number): boolean {
  return files > 3 * units + spareFiles;
}
