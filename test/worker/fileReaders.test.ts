import { proxy } from "comlink";
import { noDecisions } from "../../src/domain/decisions";
import { createFileReaders } from "../../src/worker/fileReaders";
import type { PageThread, ReaderWorker } from "../../src/worker/workerPorts";
import type { GivenFile } from "../../src/workflows/session/paneSession";
import { shippedPlan } from "../sheets/shippedPlan";

const context = { plan: shippedPlan("plan-2015-2020.json"), answers: noDecisions.answers };
const files = Array.from({ length: 10 }, (_, index): GivenFile => ({ file: `DV${index}.xlsx`, blob: new Blob([]) }));
const here: ReaderWorker = { readFile: () => Promise.reject(new Error("Read in this thread")) };

/** A page whose readers never answer, as if each had a file that keeps it busy. */
function busyPage(): { readonly page: PageThread; readonly channels: readonly MessageChannel[]; readonly ended: () => number } {
  const channels = [new MessageChannel(), new MessageChannel()];
  let ended = 0;
  return {
    channels,
    ended: () => ended,
    page: proxy({
      startReaders: async () => channels.map(({ port1 }) => port1),
      endReaders: async () => {
        ended += 1;
        for (const { port1 } of channels) port1.close();
      },
    }),
  };
}

test("a person who stops does not wait for readers that are busy: they are ended", async () => {
  const { page, ended } = busyPage();
  let isStopped = false;
  const read: number[] = [];
  const job = createFileReaders(page, here).readFiles(context, files, (_, index) => read.push(index), () => isStopped);
  await new Promise((resolve) => setTimeout(resolve, 0));
  expect(ended()).toBe(0);
  isStopped = true;
  await job;
  expect(ended()).toBe(1);
  expect(read).toEqual([]);
});
