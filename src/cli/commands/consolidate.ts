import { consolidate } from "../../domain/consolidate";
import type { Consolidation } from "../../domain/consolidation";
import { severityOf } from "../../domain/findings";
import { noDecisions, overlayDecisions } from "../../domain/decisions";
import { summaryWorkbook } from "../../sheets/summaryWorkbook";
import { answerFaults } from "../../workflows/answerFaults";
import { reportJson } from "../../workflows/reportJson";
import { renderWorkbook } from "../../xlsx/node/renderWorkbook";
import { version } from "../../version";
import type { Console, ExitCode } from "../console";
import { exitCodes } from "../console";
import { loadAnswers, loadPrevious, loadReceived } from "../decisionFiles";
import { describeConsolidation } from "../describeConsolidation";
import { collectInputFiles } from "../inputFiles";
import type { OutputFile } from "../outputs";
import { writeOutputs } from "../outputs";
import { readAll } from "../readAll";
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
  const plan = await loadPlan(options.plan, console);
  if (plan === null) return exitCodes.notDone;
  const given = await loadAnswers(options.answers, plan, console);
  const received = await loadReceived(options.received, plan, console);
  const previous = await loadPrevious(options.previous, plan, console);
  if (given === null || received === null || previous === null) return exitCodes.notDone;
  const { files, ignored, absent } = await collectInputFiles(paths, { recursive: options.recursive === true, besides: [options.out, options.previous] });
  if (absent.length > 0) return refuse(words.absentPaths(absent.join(", ")));
  if (files.length === 0) return refuse(words.noFiles(paths.join(", ")));

  const { answers } = overlayDecisions(given, previous.record?.decisions ?? noDecisions);
  const { submissions, summaries } = await readAll(plan, answers, files, (done, total, file) => console.progress(words.reading(done, total, file)));
  console.progress(null);
  const consolidation = consolidate({ plan, submissions, summaries, decisions: given, inheritsDecisions: true, previous: previous.record, received, ignored });
  const withoutEffect = answerFaults(given.answers, consolidation);
  for (const { id, problem, choices } of withoutEffect) console.error(words.answerFault[problem](id, choices.join(", ")));
  if (withoutEffect.length > 0) return exitCodes.notDone;
  const report = options.json === undefined ? null : reportJson(plan, consolidation, language);
  const outputs: OutputFile[] = [];
  if (options.out !== undefined) {
    outputs.push({ path: options.out, content: await renderWorkbook(summaryWorkbook(plan, consolidation, received, { version, now: officeTime() })) });
  }
  if (report !== null && options.json !== undefined && options.json !== "-") outputs.push({ path: options.json, content: report });
  await writeOutputs(outputs);
  if (report !== null && options.json === "-") console.out(report.trimEnd());
  else for (const line of describeConsolidation({ plan, consolidation, out: options.out ?? null, hasPrevious: previous.record !== null }, words, language)) console.out(line);
  return exitCodeOf(consolidation);
}
