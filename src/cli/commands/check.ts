import { readFile } from "node:fs/promises";
import { severityOf } from "../../domain/findings";
import type { ReviewPlan } from "../../domain/plan";
import { describeFinding } from "../../messages/describeFinding";
import { describeQuestion } from "../../messages/describeQuestion";
import { describeFileVerdict, describeSeverity } from "../../messages/describeStatus";
import type { CheckedFile } from "../../workflows/checkFile";
import { checkFile, checkedFile } from "../../workflows/checkFile";
import { checkJson } from "../../workflows/reportJson";
import { unopenedSubmission } from "../../workflows/unopenedSubmission";
import { readWorkbook } from "../../xlsx/readWorkbook";
import type { Console, ExitCode } from "../console";
import { exitCodes } from "../console";
import { collectInputFiles } from "../inputFiles";
import { writeOutputs } from "../outputs";
import { loadPlan } from "./plan";

export interface CheckOptions {
  readonly plan?: string;
  readonly json?: string;
}

async function openAndCheck(path: string, file: string, plan: ReviewPlan | null): Promise<CheckedFile> {
  const bytes = await readFile(path).catch(() => null);
  return bytes === null ? checkedFile(plan, unopenedSubmission(file)) : checkFile(file, bytes, plan, { readWorkbook });
}

function describeChecked({ context, submission, result }: CheckedFile, { language }: Console): readonly string[] {
  return [
    `${submission.file}: ${describeFileVerdict(result.verdict, language)}`,
    ...submission.questions.map((question) => `  ? ${describeQuestion(question, context, language).message}`),
    ...submission.findings.map((finding) => `  ${describeSeverity(severityOf[finding.code], language)}: ${describeFinding(finding, context, language)}`),
  ];
}

/** `so-ket check`: each file by itself, against the given plan or the one in its passport. */
export async function runCheck(paths: readonly string[], options: CheckOptions, console: Console): Promise<ExitCode> {
  const { words, language } = console;
  const plan = options.plan === undefined ? null : await loadPlan(options.plan, console);
  if (options.plan !== undefined && plan === null) return exitCodes.notDone;
  const { files, absent } = await collectInputFiles(paths, { recursive: false, besides: [] });
  if (absent.length > 0 || files.length === 0) {
    console.error(absent.length > 0 ? words.absentPaths(absent.join(", ")) : words.noFiles(paths.join(", ")));
    return exitCodes.notDone;
  }
  const checked: CheckedFile[] = [];
  for (const { path, file } of files) {
    console.progress(words.reading(checked.length, files.length, file));
    checked.push(await openAndCheck(path, file, plan));
  }
  console.progress(null);
  const report = checkJson(checked, language);
  if (options.json !== undefined && options.json !== "-") await writeOutputs([{ path: options.json, content: report }]);
  if (options.json === "-") console.out(report.trimEnd());
  else for (const line of checked.flatMap((file) => describeChecked(file, console))) console.out(line);
  const faulty = checked.some(
    ({ submission }) => submission.rejection !== null || submission.questions.length > 0 || submission.findings.some(({ code }) => severityOf[code] === "block"),
  );
  return faulty ? exitCodes.doneWithFaults : exitCodes.done;
}
