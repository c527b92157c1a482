import { readFile } from "node:fs/promises";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { Worker } from "node:worker_threads";
import type { ReviewPlan } from "../domain/plan";
import type { Answers } from "../domain/questions";
import type { Submission } from "../domain/submission";
import { readSubmission } from "../workflows/readSubmission";
import { unopenedSubmission } from "../workflows/unopenedSubmission";
import { readWorkbook } from "../xlsx/readWorkbook";
import type { InputFile } from "./inputFiles";
import type { WorkerAnswer } from "./readWorker";

/** What a reading worker is started with. */
export interface ReadingTask {
  readonly plan: ReviewPlan;
  readonly answers: Answers;
}

export type ReadingProgress = (done: number, total: number, file: string) => void;

/** Fewer files than this are read faster than workers start. */
const worthWorkers = 24;
const mostWorkers = 4;

async function readHere({ plan, answers }: ReadingTask, files: readonly InputFile[], progress: ReadingProgress): Promise<readonly Submission[]> {
  const submissions: Submission[] = [];
  for (const { path, file } of files) {
    progress(submissions.length, files.length, file);
    const bytes = await readFile(path).catch(() => null);
    submissions.push(bytes === null ? unopenedSubmission(file) : readSubmission({ plan, answers, workbooks: { readWorkbook } }, file, bytes));
  }
  return submissions;
}

/** One worker's life: takes the next file until none is left. A worker that dies fails the run: that is a bug, not a bad file. */
function readWithWorker(task: ReadingTask, next: () => InputFile | undefined, done: (submission: Submission) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(join(__dirname, "readWorker.js"), { workerData: task });
    let current: InputFile | undefined;
    const proceed = (): void => {
      current = next();
      if (current === undefined) void worker.terminate().then(() => resolve(), reject);
      else worker.postMessage(current);
    };
    worker.on("error", (error) => reject(new Error(`Reading ${current?.file ?? ""} failed`, { cause: error })));
    worker.on("message", (answer: WorkerAnswer) => {
      done("submission" in answer ? answer.submission : unopenedSubmission(current?.file ?? ""));
      proceed();
    });
    proceed();
  });
}

/** Reads all files, in worker threads when they are many; the result is in the order of the files. */
export async function readFiles(task: ReadingTask, files: readonly InputFile[], progress: ReadingProgress): Promise<readonly Submission[]> {
  if (files.length < worthWorkers) return readHere(task, files, progress);
  const byFile = new Map<string, Submission>();
  let taken = 0;
  const workers = Math.min(mostWorkers, availableParallelism());
  const next = (): InputFile | undefined => files[taken++];
  const done = (submission: Submission): void => {
    byFile.set(submission.file, submission);
    progress(byFile.size, files.length, submission.file);
  };
  await Promise.all(Array.from({ length: workers }, () => readWithWorker(task, next, done)));
  return files.flatMap(({ file }) => byFile.get(file) ?? []);
}
