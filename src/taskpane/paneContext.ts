import { createContext, useContext } from "react";
import type { Language } from "../messages/language";
import type { Campaign, CheckedAppendix, MadeFile, PaneSession, Progress, ReadProgress, SummaryRun, WorkbookLook } from "../workflows/session/paneSession";

/** The steps of the pane, in their order; Báo cáo joins them when it works. */
export const tabs = ["plan", "forms", "review", "consolidate", "tracking"] as const;
export type Tab = (typeof tabs)[number];

/** What the place the pane runs in does for it: Excel's pane, or the standalone page. */
export interface PaneHost {
  readonly kind: "excel" | "page";
  /** Hands a made file to the person: in a window of its own or as a download. */
  handOver(file: MadeFile): Promise<"opened" | "downloaded">;
  /** False where the clipboard is closed to the pane; the text is then shown to be copied by hand. */
  copy(text: string): Promise<boolean>;
  /** The program's version and the office's clock at this moment. */
  describeRun(): SummaryRun;
  /** Opens a form or workbook in place of the one on the page; absent in Excel, which does that itself. */
  readonly openFile?: (file: File) => Promise<void>;
  /** Brings the pane before a person who looks at the workbook, where there is no room for both; absent where there always is. */
  readonly showPane?: () => void;
}

/** State of a run. `failed` holds what to tell the person, `interrupted` what to tell of a run that the pane was closed over. */
export type Job =
  | { readonly state: "idle" }
  | { readonly state: "running"; readonly title: string; readonly progress: Progress | ReadProgress | null; readonly canStop: boolean }
  | { readonly state: "finished"; readonly message: string; readonly canUndo: boolean }
  | { readonly state: "failed" | "interrupted"; readonly message: string };

/** What jobs do. */
export const jobKinds = ["readFiles", "makeForms", "writePlan", "writeSummary", "readSample", "undo"] as const;
export type JobKind = (typeof jobKinds)[number];

/** A run of a job: gets the function that tells progress; what it resolves to is told in `finished`, null when it was stopped. */
export interface JobRun<Result> {
  readonly kind: JobKind;
  readonly title: string;
  readonly canStop: boolean;
  readonly run: (progress: (progress: Progress | ReadProgress) => void) => Promise<Result | null>;
  readonly finished: (result: Result) => { readonly message: string; readonly canUndo: boolean };
}

/** Everything a tab works with. The look, campaign and checked appendix are the latest; jobs refresh them. */
export interface Pane {
  readonly session: PaneSession;
  readonly host: PaneHost;
  readonly language: Language;
  readonly look: WorkbookLook;
  readonly campaign: Campaign | null;
  readonly checked: CheckedAppendix | null;
  readonly job: Job;
  /** Runs a long job: one at a time, its progress in the pane, refusals of the workbook told in words. Gives null when it was stopped or failed. */
  readonly start: <Result>(job: JobRun<Result>) => Promise<Result | null>;
  readonly dismissJob: () => void;
  /** Tells what a person should know of something that was done; a run that can be taken back still can be. */
  readonly tell: (message: string) => void;
  /** A short wish without a bar, such as an answer or going to a cell: refusals of the workbook are told as those of a job. Gives null when it was refused. */
  readonly ask: <Result>(wish: () => Promise<Result>) => Promise<Result | null>;
  readonly setCampaign: (campaign: Campaign | null) => void;
  readonly setChecked: (checked: CheckedAppendix | null) => void;
  /** Asks the session again what the workbook is, after something was done there; never refused. */
  readonly refresh: () => Promise<void>;
  /** The same as a wish of the person, which the workbook may refuse. */
  readonly lookAgain: () => Promise<void>;
  readonly openTab: (tab: Tab) => void;
}

export const PaneContext = createContext<Pane | null>(null);

/** The pane a component stands in. */
export function usePane(): Pane {
  const pane = useContext(PaneContext);
  if (pane === null) throw new Error("Outside the pane");
  return pane;
}
