// What a summary of 63 units costs through Office.js on the web: requests and bytes, as a whole and for each sheet written alone.
import { createExcelWorkbook } from "../../src/excel/excelWorkbook";
import type { SheetModel, WorkbookModel } from "../../src/model/sheetModel";
import { closeOffice, loadOffice } from "../excelHost/loadOffice";
import type { RequestRecord } from "../excelHost/nativeHost";
import { createNativeHost } from "../excelHost/nativeHost";
import { newWorkbook } from "../excelHost/workbook/hostWorkbook";
import { summaryOf } from "../excel/shippedWorkbooks";

const units = 63;
const kilobytes = (bytes: number): string => String(Math.round(bytes / 1000));

function line(name: string, requests: readonly RequestRecord[], seconds: number): string {
  const sum = requests.reduce((total, { bytes }) => total + bytes, 0);
  const largest = (of: (request: RequestRecord) => number): number => Math.max(...requests.map(of));
  return `| ${name} | ${requests.length} | ${kilobytes(sum)} | ${kilobytes(largest(({ bytes }) => bytes))} | ${kilobytes(largest(({ responseBytes }) => responseBytes))} | ${seconds.toFixed(1)} |`;
}

/** The seconds are those of office.js and the stand-in host, not of Excel. */
async function measureRequests(): Promise<readonly string[]> {
  const model = summaryOf(units);
  const host = createNativeHost(newWorkbook(), { version: "1.14", mode: "web", storedValue: () => null });
  await loadOffice(host);
  const workbook = createExcelWorkbook();
  const measure = async (name: string, work: () => Promise<unknown>): Promise<string> => {
    host.requests.length = 0;
    const start = performance.now();
    await work();
    return line(name, host.requests, (performance.now() - start) / 1000);
  };
  const alone = (sheet: SheetModel): WorkbookModel => ({ ...model, sheets: [sheet], names: {} });
  const lines = [
    `| ${units} units, ExcelApi 1.14, web | requests | KB sent | largest request, KB | largest answer, KB | seconds |`,
    "|---|---:|---:|---:|---:|---:|",
    await measure("all sheets, first time", () => workbook.writeSheets(model)),
    await measure("all sheets again", () => workbook.writeSheets(model)),
  ];
  for (const sheet of model.sheets) lines.push(await measure(`${sheet.name} alone`, () => workbook.writeSheets(alone(sheet))));
  lines.push(await measure("taken back", () => workbook.undoWrite()));
  lines.push(await measure("all sheets read", () => workbook.readBook(null)));
  closeOffice();
  return lines;
}

void measureRequests().then((lines) => process.stdout.write(`${lines.join("\n")}\n`));
