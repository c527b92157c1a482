import type { Locator, Page } from "playwright-core";
import { consolidateWords } from "../../src/messages/pane/consolidate";
import { partWords } from "../../src/messages/pane/partWords";
import { planTabWords } from "../../src/messages/pane/planTabWords";
import { shellWords } from "../../src/messages/pane/shellWords";
import { parseAddress } from "../../src/model/area";
import { contentOf } from "../excelHost/objects/rangeTypes";
import { cellOf, putCell } from "../excelHost/workbook/editCells";
import type { HostWorkbook } from "../excelHost/workbook/hostWorkbook";
import { sheetCalled } from "../excelHost/workbook/hostWorkbook";
import type { ChosenFile } from "./excelCampaign";
import type { ExcelPane } from "./excelPane";

export const shell = shellWords("vi");
export const part = partWords("vi");
export const consolidating = consolidateWords("vi");
const planning = planTabWords("vi");

/** Time for what a person waits for on a slow machine. */
export const patient = { timeout: 60_000 } as const;

export function button(page: Page, name: string | RegExp): Locator {
  return page.getByRole("button", { name, exact: typeof name === "string" });
}

/** Waits until the line under the tabs tells this of the last job, and gives what it tells. */
export async function told(page: Page, text: string | RegExp): Promise<string> {
  const line = page.getByRole("main").getByRole("status").filter({ hasText: text }).first();
  await line.waitFor(patient);
  return line.innerText();
}

/** Opens a step by its tab. */
export async function openStep(page: Page, step: keyof typeof shell.tabs): Promise<void> {
  await page.getByRole("tab", { name: new RegExp(`^${shell.tabs[step]}`) }).click(patient);
}

/** Agrees to what the dialog proposes, and gives its text. */
export async function agree(page: Page): Promise<string> {
  const dialog = page.getByRole("dialog");
  const text = await dialog.innerText();
  await dialog.getByRole("button", { name: part.write, exact: true }).click();
  return text;
}

/** From the first screen to the dialog that tells what writing a plan will do. */
export async function preparePlan({ page }: Pick<ExcelPane, "page">, file: ChosenFile): Promise<void> {
  await button(page, new RegExp(`^${shell.forBloc.title}`)).click(patient);
  await page.getByRole("radio", { name: new RegExp(`^${planning.sources.file.title}`) }).click();
  await page.locator("input[type=file]").first().setInputFiles(file);
  await button(page, planning.preview).click();
  await page.getByRole("dialog").waitFor(patient);
}

/** From the first screen to a plan in the workbook; gives what the dialog proposed. */
export async function writePlan(pane: Pick<ExcelPane, "page">, file: ChosenFile): Promise<string> {
  const { page } = pane;
  await preparePlan(pane, file);
  const proposed = await agree(page);
  await told(page, "Đã ghi");
  return proposed;
}

export async function chooseFiles(page: Page, files: readonly ChosenFile[]): Promise<string> {
  await page.locator("input[type=file][accept]:not([webkitdirectory])").last().setInputFiles([...files]);
  return told(page, /Đã đọc xong|Không có tệp mới/);
}

/** Proposes the summary and agrees; gives what the dialog proposed. */
export async function writeSummary(page: Page): Promise<string> {
  await button(page, new RegExp(`^(${consolidating.step.write}|${consolidating.step.writeProvisional})$`)).click(patient);
  return agree(page);
}

export function visibleSheets({ sheets }: HostWorkbook): string[] {
  return sheets.filter(({ visibility }) => visibility === "Visible").map(({ name }) => name);
}

/** What stands in a cell of the workbook. */
export function cellText({ host, native }: ExcelPane, sheetName: string, address: string): string {
  const { row, column } = parseAddress(address)!;
  const sheet = sheetCalled(native, sheetName);
  if (sheet === undefined) throw new Error(`There is no sheet ${sheetName}`);
  const content = contentOf({ runtime: host.runtime, sheet, areas: [] }, row, column);
  return content === null || content.kind === "uncomputed" ? "" : String(content.value);
}

/** A person types into a cell here, or a co-author does elsewhere. */
export function typeCell({ host, native }: ExcelPane, sheetName: string, address: string, value: number | string | null, source: "Local" | "Remote" = "Local"): void {
  const { row, column } = parseAddress(address)!;
  const sheet = sheetCalled(native, sheetName)!;
  const content = value === null ? null : typeof value === "number" ? ({ kind: "number", value } as const) : ({ kind: "text", value } as const);
  putCell(sheet, row, column, { ...cellOf(sheet, row, column), content, formula: null });
  host.change({ kind: "changed", sheetId: sheet.id, address, source });
}

/** Waits until the pane has asked Excel for nothing for a while. */
export async function settled({ host, page }: ExcelPane): Promise<void> {
  for (let known = -1; known !== host.requests.length; await page.waitForTimeout(120)) known = host.requests.length;
}

/** Nothing went beyond the pane's own origin, nothing was refused by its policy, no script failed. */
export function expectQuiet({ errors, foreignRequests }: ExcelPane): void {
  expect({ errors, foreignRequests }).toEqual({ errors: [], foreignRequests: [] });
}
