import { readFile } from "node:fs/promises";
import { consolidate } from "../../domain/consolidate";
import type { Consolidation } from "../../domain/consolidation";
import { severityOf } from "../../domain/findings";
import type { ReviewPlan } from "../../domain/plan";
import type { Answers } from "../../domain/questions";
import type { ReceivedRecord } from "../../domain/received";
import { summaryWorkbook } from "../../sheets/summaryWorkbook";
import { parseAnswers } from "../../workflows/parseAnswers";
import { parseReceivedCsv } from "../../workflows/receivedCsv";
import { reportJson } from "../../workflows/reportJson";
import { renderWorkbook } from "../../xlsx/node/renderWorkbook";
import { version } from "../version";
import type { Console, ExitCode } from "../console";
import { exitCodes } from "../console";
import { describeConsolidation } from "../describeConsolidation";
import { collectInputFiles } from "../inputFiles";
import type { OutputFile } from "../outputs";
import { writeOutputs } from "../outputs";
import { readFiles } from "../readFiles";
import { loadPlan } from "./plan";

export interface ConsolidateOptions {
  readonly plan: string;
  readonly out?: string;
  readonly json?: string;
  readonly answers?: string;
  readonly previous?: string;
  readonly received?: string;
  readonly recursive?: boolean;
}

async function readText(path: string): Promise<string | null> {
  // Missing, locked or a folder: the caller says which option named it.
  return readFile(path, "utf8").catch(() => null);
}

async function loadAnswers(path: string | undefined, console: Console): Promise<Answers | null> {
  if (path === undefined) return new Map();
  const text = await readText(path);
  let json: unknown;
  try {
    json = text === null ? undefined : JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch {
    json = undefined;
  }
  if (json === undefined) {
    console.error(console.words.answersUnreadable(path));
    return null;
  }
  const parsed = parseAnswers(json);
  if ("answers" in parsed) return parsed.answers;
  for (const fault of parsed.faults) console.error(console.words.answersFault[fault.problem](fault.path));
  return null;
}

async function loadReceived(path: string | undefined, plan: ReviewPlan, console: Console): Promise<readonly ReceivedRecord[] | null> {
  if (path === undefined) return [];
  const text = await readText(path);
  if (text === null) {
    console.error(console.words.receivedUnreadable(path));
    return null;
  }
  const parsed = parseReceivedCsv(text, plan);
  if ("records" in parsed) return parsed.records;
  for (const { line, problem, found } of parsed.faults) console.error(console.words.receivedFault[problem](line, found));
  return null;
}

function exitCodeOf({ files, findings, questions }: Consolidation): ExitCode {
  const faulty = files.some(({ verdict }) => verdict === "rejected") || findings.some(({ code }) => severityOf[code] === "block") || questions.length > 0;
  return faulty ? exitCodes.doneWithFaults : exitCodes.done;
}

/** The office's clock, for the footer of the printed summary; the report holds no time. */
function officeTime(): { date: string; hour: number; minute: number } {
  const now = new Date();
  const date = [now.getFullYear(), String(now.getMonth() + 1).padStart(2, "0"), String(now.getDate()).padStart(2, "0")].join("-");
  return { date, hour: now.getHours(), minute: now.getMinutes() };
}

/** `so-ket consolidate`: reads files and folders, merges them, writes summary workbook and report, tells what matters. */
export async function runConsolidate(paths: readonly string[], options: ConsolidateOptions, console: Console): Promise<ExitCode> {
  const { words, language } = console;
  const refuse = (message: string): ExitCode => {
    console.error(message);
    return exitCodes.notDone;
  };
  if (options.out !== undefined && !/\.xlsx$/i.test(options.out)) return refuse(words.notAWorkbookOutput(options.out));
  if (options.previous !== undefined) return refuse(words.previousNotYet);
  const plan = await loadPlan(options.plan, console);
  if (plan === null) return exitCodes.notDone;
  const answers = await loadAnswers(options.answers, console);
  const received = await loadReceived(options.received, plan, console);
  if (answers === null || received === null) return exitCodes.notDone;
  const { files, ignored, absent } = await collectInputFiles(paths, options.recursive === true);
  if (absent.length > 0) return refuse(words.absentPaths(absent.join(", ")));
  if (files.length === 0) return refuse(words.noFiles(paths.join(", ")));

  const submissions = await readFiles({ plan, answers }, files, (done, total, file) => console.progress(words.reading(done, total, file)));
  console.progress(null);
  const consolidation = consolidate({ plan, submissions, answers, received, ignored });
  const report = options.json === undefined ? null : reportJson(plan, consolidation, language);
  const outputs: OutputFile[] = [];
  if (options.out !== undefined) {
    outputs.push({ path: options.out, content: await renderWorkbook(summaryWorkbook(plan, consolidation, received, { version, now: officeTime() })) });
  }
  if (report !== null && options.json !== undefined && options.json !== "-") outputs.push({ path: options.json, content: report });
  await writeOutputs(outputs);
  if (report !== null && options.json === "-") console.out(report.trimEnd());
  else for (const line of describeConsolidation({ plan, consolidation, out: options.out ?? null }, words, language)) console.out(line);
  return exitCodeOf(consolidation);
}
