import { readFile } from "node:fs/promises";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { Worker } from "node:worker_threads";
import type { ReviewPlan } from "../domain/plan";
import type { Answers } from "../domain/questions";
import type { ReadFile } from "../workflows/readSubmission";
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

/** A file with its place in the list of all. */
interface IndexedFile {
  readonly input: InputFile;
  readonly index: number;
}

/** Fewer files than this are read faster than workers start. */
const worthWorkers = 24;
const mostWorkers = 4;

async function readHere({ plan, answers }: ReadingTask, files: readonly InputFile[], progress: ReadingProgress): Promise<readonly ReadFile[]> {
  const read: ReadFile[] = [];
  for (const { path, file } of files) {
    progress(read.length, files.length, file);
    const bytes = await readFile(path).catch(() => null);
    read.push(bytes === null ? { submission: unopenedSubmission(file) } : readSubmission({ plan, answers, workbooks: { readWorkbook } }, file, bytes));
  }
  return read;
}

/** One worker's life: takes the next file until none is left. A worker that dies fails the run: that is a bug, not a bad file. */
function readWithWorker(task: ReadingTask, next: () => IndexedFile | undefined, done: (read: ReadFile, index: number) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(join(__dirname, "readWorker.js"), { workerData: task });
    let current: IndexedFile | undefined;
    const proceed = (): void => {
      current = next();
      if (current === undefined) void worker.terminate().then(() => resolve(), reject);
      else worker.postMessage(current.input);
    };
    worker.on("error", (error) => reject(new Error(`Reading ${current?.input.file ?? ""} failed`, { cause: error })));
    worker.on("message", (answer: WorkerAnswer) => {
      if (current !== undefined) done("read" in answer ? answer.read : { submission: unopenedSubmission(current.input.file) }, current.index);
      proceed();
    });
    proceed();
  });
}

/** Reads all files, in worker threads when they are many; the result is in the order of the files. */
export async function readFiles(task: ReadingTask, files: readonly InputFile[], progress: ReadingProgress): Promise<readonly ReadFile[]> {
  if (files.length < worthWorkers) return readHere(task, files, progress);
  const results: ReadFile[] = [];
  let taken = 0;
  let read = 0;
  const workers = Math.min(mostWorkers, availableParallelism());
  const next = (): IndexedFile | undefined => {
    const index = taken;
    const input = files[index];
    taken += 1;
    return input === undefined ? undefined : { input, index };
  };
  const done = (result: ReadFile, index: number): void => {
    results[index] = result;
    read += 1;
    progress(read, files.length, files[index]?.file ?? "");
  };
  await Promise.all(Array.from({ length: workers }, () => readWithWorker(task, next, done)));
  return results;
}
