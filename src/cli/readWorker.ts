import { parentPort, workerData } from "node:worker_threads";
import { readFile } from "node:fs/promises";
import type { ReadFile } from "../workflows/readSubmission";
import { readSubmission } from "../workflows/readSubmission";
import { readWorkbook } from "../xlsx/readWorkbook";
import type { InputFile } from "./inputFiles";
import type { ReadingTask } from "./readFiles";

/** A reading worker: gets plan and answers once, then file after file. A file that cannot be opened is reported, not thrown. */
const { plan, answers } = workerData as ReadingTask;
const context = { plan, answers, workbooks: { readWorkbook } };

export type WorkerAnswer = { readonly read: ReadFile } | { readonly unreadable: string };

parentPort?.on("message", ({ path, file }: InputFile) => {
  void readFile(path).then(
    (bytes) => parentPort?.postMessage({ read: readSubmission(context, file, bytes) } satisfies WorkerAnswer),
    (error: unknown) => parentPort?.postMessage({ unreadable: error instanceof Error ? error.message : String(error) } satisfies WorkerAnswer),
  );
});
