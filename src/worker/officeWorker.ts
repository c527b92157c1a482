import { expose } from "comlink";
import type { FileWorkbook } from "../model/fileWorkbook";
import type { OpenWorkbook } from "../model/openWorkbook";
import { createPaneSession } from "../workflows/session/createPaneSession";
import type { PaneSession } from "../workflows/session/paneSession";
import { readGivenFile } from "../workflows/session/readGivenFile";
import { packFiles } from "../xlsx/packFiles";
import { readLimits } from "../xlsx/readLimits";
import { readWorkbook } from "../xlsx/readWorkbook";
import { renderWorkbook } from "../xlsx/renderWorkbook";
import { excelWorkbook } from "./excelWorkbook";
import { createFileReaders } from "./fileReaders";
import { openBlob } from "./openBlob";
import { callThrough, exposed } from "./threads";
import type { ExcelThread, OfficeWorker, PageThread, ReaderWorker } from "./workerPorts";

const reader: ReaderWorker = {
  readFile: (context, given) => readGivenFile({ ...context, workbooks: { readWorkbook }, largestFile: readLimits.file }, given),
};

let session: PaneSession | null = null;
let file: FileWorkbook | null = null;

function startSession(workbook: OpenWorkbook, page: PageThread): void {
  session = createPaneSession({ workbook, files: { readWorkbook, renderWorkbook: (model) => renderWorkbook(model) }, readers: createFileReaders(page, reader), pack: packFiles });
}

function opened<Thing>(thing: Thing | null): Thing {
  if (thing === null) throw new Error("No workbook is open");
  return thing;
}

const worker: OfficeWorker = {
  openFile: async (blob, page, reveal) => {
    const result = await openBlob(blob, reveal);
    if ("refusal" in result) return result;
    file = result.workbook;
    startSession(file, page);
    return { refusal: null };
  },
  openExcel: async (excel, page) => {
    file = null;
    startSession(excelWorkbook(callThrough<ExcelThread>(excel)), page);
  },
  session: async () => exposed(opened(session)),
  fileWorkbook: async () => exposed(opened(file)),
  listen: async (port) => {
    expose(reader, port);
  },
};

expose(worker);
