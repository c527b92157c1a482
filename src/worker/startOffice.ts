import { proxy, transfer, wrap } from "comlink";
import type { FileWorkbook } from "../model/fileWorkbook";
import type { OpenWorkbook } from "../model/openWorkbook";
import type { Refusal } from "../model/ports";
import type { PaneSession } from "../workflows/session/paneSession";
import { createWorker } from "./createWorker";
import { excelThread } from "./excelWorkbook";
import { callThrough, exposed } from "./threads";
import type { OfficeWorker, PageThread, Reveal } from "./workerPorts";

/** As many readers as help: reading is bound by the processor, and memory grows with each. */
const mostReaders = 4;

/** A workbook opened in the worker: its session, and the workbook itself. */
export interface OpenedFile {
  readonly session: PaneSession;
  readonly workbook: FileWorkbook;
}

/** The page's end of the product's worker. */
export interface Office {
  /** Opens an empty workbook (null) or a file; what was open before is closed unless the file is refused. */
  openFile(file: Blob | null, reveal: Reveal): Promise<OpenedFile | { readonly refusal: Refusal }>;
  openExcel(workbook: OpenWorkbook): Promise<PaneSession>;
}

function readerCount(): number {
  return Math.max(1, Math.min(mostReaders, navigator.hardwareConcurrency - 1));
}

/** What the worker asks of this page: reading workers, started for one job and ended with it. */
function pageThread(): PageThread {
  let readers: Worker[] = [];
  return {
    startReaders: async () => {
      readers = Array.from({ length: readerCount() }, createWorker);
      const ports = readers.map((worker) => {
        const { port1, port2 } = new MessageChannel();
        void wrap<OfficeWorker>(worker).listen(transfer(port2, [port2]));
        return port1;
      });
      return transfer(ports, ports);
    },
    endReaders: async () => {
      for (const worker of readers) worker.terminate();
      readers = [];
    },
  };
}

/** Starts the worker; everything that takes time happens there. */
export function startOffice(): Office {
  const worker = wrap<OfficeWorker>(createWorker());
  const page = proxy(pageThread());
  const session = async (): Promise<PaneSession> => callThrough<PaneSession>(await worker.session());
  return {
    openFile: async (file, reveal) => {
      const { refusal } = await worker.openFile(file, page, proxy(reveal));
      if (refusal !== null) return { refusal };
      return { session: await session(), workbook: callThrough<FileWorkbook>(await worker.fileWorkbook()) };
    },
    openExcel: async (workbook) => {
      await worker.openExcel(exposed(excelThread(workbook)), page);
      return session();
    },
  };
}
