import type { Assessment } from "../../domain/assess";
import type { ChangeLine } from "../../domain/changeLines";
import type { Consolidation, FileResult } from "../../domain/consolidation";
import type { Correction, Decisions, Explanation, Override } from "../../domain/decisions";
import type { Fact } from "../../domain/facts";
import type { RankedFinding } from "../../domain/findingOrder";
import type { Finding } from "../../domain/findings";
import type { ReviewPlan } from "../../domain/plan";
import type { DocumentKind, ReceivedRecord } from "../../domain/received";
import type { Submission } from "../../domain/submission";
import type { Language } from "../../messages/language";
import type { SheetEntry, WorkbookCapabilities, WorkbookChange, WrittenSheets } from "../../model/openWorkbook";
import type { PlacedPlanFault } from "../../reading/readPlanSheets";
import type { ReceivedFault } from "../receivedCsv";
import type { SummaryRun } from "../../sheets/summaryWorkbook";
import type { FormProgress } from "./formProgress";

export type { FormProgress, SummaryRun };

/** What the open workbook says of the plan. */
export type PlanLook =
  | { readonly state: "none" }
  | { readonly state: "faulty"; readonly faults: readonly PlacedPlanFault[] }
  /** `samples`: indicators whose target is an example still to be replaced; `sampleUnits`: units that are. */
  | { readonly state: "sound"; readonly plan: ReviewPlan; readonly samples: number; readonly sampleUnits: number };

/**
 * The Khối's summary in the workbook: of this plan and whole; of this plan as it was before its rows or periods were changed,
 * so that the units' files must be read again; of another plan; or altered by hand, so that it can not be continued.
 */
export type SummaryLook = "none" | "whole" | "outdated" | "otherPlan" | "altered";

/** What the open workbook is, as far as the pane needs to know. */
export interface WorkbookLook {
  readonly capabilities: WorkbookCapabilities;
  readonly sheets: readonly SheetEntry[];
  readonly plan: PlanLook;
  /** The form that stands in the workbook, with the plan in its passport (or the one that was given for it); `unit` is a roster code or `bloc`. */
  readonly appendix: { readonly plan: ReviewPlan; readonly unit: string; readonly sheet: string } | null;
  readonly summary: SummaryLook;
  readonly canUndo: boolean;
}

/** Where a plan comes from. A file is JSON or a workbook with plan sheets. */
export type PlanSource =
  | { readonly from: "shipped"; readonly id: "2015-2020" | "2025-2030" }
  | { readonly from: "blank" }
  | { readonly from: "file"; readonly file: GivenFile };

/** A file a person chose: its path below the chosen folder (or its name), and its content, read only when needed. */
export interface GivenFile {
  readonly file: string;
  readonly blob: Blob;
}

/** What writing will do, told before it is done. */
export interface WritingPreview {
  readonly added: readonly string[];
  readonly replaced: readonly string[];
}

export type PreparedPlan =
  | { readonly state: "ready"; readonly plan: ReviewPlan; readonly writing: WritingPreview }
  | { readonly state: "faulty"; readonly faults: readonly PlacedPlanFault[] }
  | { readonly state: "unreadable"; readonly why: "notAWorkbook" | "noPlanSheets" | "notJson" | "cannotOpen" };

/** A file made for the person: a form, or an archive of forms. */
export interface MadeFile {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly forms: number;
}

/** What became of a form or plan that was given to review the open workbook by. */
export type BasisTaken =
  | { readonly state: "taken" | "cannotOpen" | "noPlan" | "noTable" }
  | { readonly state: "whichUnit"; readonly units: readonly { readonly code: string; readonly name: string }[] };

/** How far a long job is; `current` is a file or unit as a person knows it. */
export interface Progress {
  readonly done: number;
  readonly total: number;
  readonly current: string;
}

/** The appendix in the open workbook, checked. */
export interface CheckedAppendix {
  readonly plan: ReviewPlan;
  /** The file whose plan it is checked by, where the workbook carries none itself. */
  readonly basis: string | null;
  /** A roster code, `bloc`, or null where the form does not say. */
  readonly unit: string | null;
  readonly submission: Submission;
  /** In the order of `rankFindings`. */
  readonly findings: readonly RankedFinding[];
  readonly assessments: readonly Assessment[];
  readonly progress: FormProgress;
}

/** What others had decided in the same workbook when the last change was made, each in a pane of their own. */
export interface DecidedMeanwhile {
  /** Decisions of theirs that gave way: of answers both, since the question is put again. */
  readonly replaced: Decisions;
}

/** Everything the pane shows of a consolidation; facts stay where they are and are asked for. */
export interface Campaign extends Pick<Consolidation, "files" | "storedFiles" | "units" | "totals" | "questions" | "corrections" | "overrides" | "explanations"> {
  readonly plan: ReviewPlan;
  /** Of scope `bloc` only. */
  readonly assessments: Consolidation["assessments"];
  readonly findings: readonly RankedFinding[];
  readonly changes: readonly ChangeLine[];
  readonly received: readonly ReceivedRecord[];
  /** Files the summary in the workbook remembers; null without one. Changes are told against it. */
  readonly remembered: number | null;
  /** True when the workbook's summary does not show this state. */
  readonly unwritten: boolean;
  /** Null where nobody else decided anything; told once, with the change that met it. */
  readonly meanwhile: DecidedMeanwhile | null;
}

/** One unit behind a total: what it adds, and the figures it comes from. */
export interface TotalSource {
  readonly unit: string;
  /** Null: expected, but not counted. */
  readonly contribution: { readonly numerator: number; readonly denominator: number } | null;
  /** Of the row itself, or of its parts. */
  readonly figures: readonly Fact[];
}

export type ReadProgress = Progress & { readonly file: FileResult | null };

/** A date of the register that is written down or changed: in place of `replaced` (null: beside the others); `date` null takes it back. */
export interface ReceivedEntry {
  readonly unit: string;
  readonly document: DocumentKind;
  readonly replaced: string | null;
  readonly date: string | null;
}

export interface WrittenSummary {
  readonly sheets: WrittenSheets;
  readonly campaign: Campaign;
}

/**
 * What the pane asks for: one method a wish, whatever host the workbook is open in. Refusals of the workbook are thrown as
 * `HostError`; everything else that can go wrong with files and figures is a value. Methods that follow each other are run
 * one after the other; a long one stops between two files after `stop`, and then leaves everything as it was and gives null.
 */
export interface PaneSession {
  look(): Promise<WorkbookLook>;
  /** Ends the long job that is running, if any. */
  stop(): Promise<void>;

  preparePlan(source: PlanSource): Promise<PreparedPlan>;
  /** Writes the plan that was prepared last. */
  writePreparedPlan(): Promise<WrittenSheets>;
  /** Writes the sample plan, and reads the sample campaign's files as if they had been chosen. */
  openSample(progress: (progress: Progress) => void): Promise<Campaign | null>;

  /** One form as .xlsx, several as .zip; `bloc` is the Khối's own. */
  makeForms(codes: readonly string[], progress: (progress: Progress) => void): Promise<MadeFile | null>;

  /**
   * Reviews the table in a workbook that carries no plan by the one in a file: a form of the Khối, or a plan. `unit`: whose
   * figures they are, once it was asked for.
   */
  reviewBy(file: GivenFile, unit: string | null): Promise<BasisTaken>;
  /** Null when the workbook has no form that carries a plan, and none was given for it. */
  check(): Promise<CheckedAppendix | null>;
  /** Keeps the unit's explanation of a finding in the form; an empty text takes it back. */
  explainOwn(finding: Finding, text: string): Promise<CheckedAppendix | null>;

  /** The consolidation as it stands, also before any file was given. Null without a sound plan. */
  campaign(): Promise<Campaign | null>;
  /** Reads files and merges them with what was read before. A file that is there already is passed over; another one of the same name is told apart by a number. */
  addFiles(files: readonly GivenFile[], progress: (progress: ReadProgress) => void): Promise<Campaign | null>;
  removeFiles(files: readonly string[]): Promise<Campaign | null>;
  answer(question: string, value: string): Promise<Campaign | null>;
  explain(explanation: Explanation): Promise<Campaign | null>;
  override(override: Override): Promise<Campaign | null>;
  correct(correction: Correction): Promise<Campaign | null>;
  /** Takes an explanation, override or correction back. */
  withdraw(decision: { readonly explanation: Explanation } | { readonly override: Override } | { readonly correction: Correction }): Promise<Campaign | null>;
  sourcesOf(indicator: string, column: string): Promise<readonly TotalSource[]>;
  previewSummary(): Promise<WritingPreview>;
  writeSummary(run: SummaryRun): Promise<WrittenSummary>;
  undo(): Promise<boolean>;
  /** Sheets of the last run that a person has changed since, which taking it back would lose; null where that is not known. */
  changedSinceRun(): Promise<readonly string[] | null>;

  setReceived(entry: ReceivedEntry): Promise<Campaign | null>;
  /** Takes the register in place of what was kept; `undated`: lines of documents that are still awaited. */
  importRegister(csv: string): Promise<{ readonly campaign: Campaign | null; readonly undated: number } | { readonly faults: readonly ReceivedFault[] }>;
  /** The report (`so-ket/report@1`), byte for byte that of the command line. */
  report(language: Language): Promise<string>;

  select(sheet: string, cell: string | null): Promise<boolean>;
  /** Calls back after each change that did not come from the session, until the returned function is called. */
  onChanged(listener: (change: WorkbookChange) => void): Promise<() => Promise<void>>;
}
