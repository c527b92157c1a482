import { wrap } from "comlink";
import type { GivenFile } from "../workflows/session/paneSession";
import type { FileReaders, IsStopped } from "../workflows/session/sessionPorts";
import { callThrough } from "./threads";
import type { PageThread, ReaderWorker } from "./workerPorts";

/** Fewer files than this are read faster than workers start. */
const worthReaders = 6;

/** Milliseconds between two looks at whether the person has stopped a job whose readers are all busy. */
const lookEvery = 100;

/** Waits for work to end, or for the person to stop it: a reader may be busy for long with a file that was made to keep it so. */
async function endOrStop(work: Promise<unknown>, isStopped: IsStopped): Promise<void> {
  let looking: ReturnType<typeof setInterval> | undefined;
  const stop = new Promise<void>((resolve) => {
    looking = setInterval(() => {
      if (isStopped()) resolve();
    }, lookEvery);
  });
  try {
    await Promise.race([work, stop]);
  } finally {
    clearInterval(looking);
  }
}

/** Reads many files with the reading workers that the page starts, few of them (or all, where it can start none) in this thread. */
export function createFileReaders(page: PageThread, here: ReaderWorker): FileReaders {
  return {
    readFiles: async (context, files, read, isStopped) => {
      let taken = 0;
      const next = (): readonly [number, GivenFile] | null => {
        const given = isStopped() ? undefined : files[taken];
        if (given === undefined) return null;
        taken += 1;
        return [taken - 1, given];
      };
      const work = async (reader: ReaderWorker): Promise<void> => {
        for (let task = next(); task !== null; task = next()) {
          const [index, given] = task;
          read(await reader.readFile(context, given), index);
        }
      };
      if (files.length < worthReaders) return work(here);
      const ports = await page.startReaders();
      try {
        const readers = ports.length === 0 ? [here] : ports.map((port) => callThrough<ReaderWorker>(wrap(port)));
        await endOrStop(Promise.all(readers.map(work)), isStopped);
      } finally {
        await page.endReaders();
      }
    },
  };
}
