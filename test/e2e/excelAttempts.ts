import { fingerprint } from "../excelHost/fingerprint";
import type { Failure } from "../excelHost/nativeHost";
import type { ExcelPane } from "./excelPane";
import { button, consolidating, part, patient, settled, told } from "./excelSteps";

/** What came of writing the summary while one request failed. */
export interface Attempt {
  /** What the pane told. */
  readonly message: string;
  readonly isWritten: boolean;
  /** The workbook is what it was before; of what was written, after it was taken back. */
  readonly isAsBefore: boolean;
  /** False when the run needed fewer requests. */
  readonly hasFailed: boolean;
}

/** Writes the summary while the request of this number fails, and puts the workbook back where it was written all the same. */
export async function attemptWriting(pane: ExcelPane, request: number, how: Failure): Promise<Attempt> {
  const { page, host, native } = pane;
  const before = JSON.stringify(fingerprint(native));
  await button(page, new RegExp(`^(${consolidating.step.write}|${consolidating.step.writeProvisional})$`)).click(patient);
  const confirm = page.getByRole("dialog").getByRole("button", { name: part.write, exact: true });
  await confirm.waitFor(patient);
  host.requests.length = 0;
  host.failAt(request, how);
  await confirm.click();
  const dismiss = page.getByRole("main").getByRole("button", { name: part.close, exact: true }).first();
  await dismiss.waitFor(patient);
  await settled(pane);
  const message = await told(page, /\S/);
  const hasFailed = host.requests.length > request;
  host.failAt(null);
  const isWritten = message === consolidating.step.written(9);
  if (isWritten) {
    await button(page, part.undo).click();
    await told(page, part.undone);
    await settled(pane);
  }
  const isAsBefore = JSON.stringify(fingerprint(native)) === before;
  await dismiss.click();
  return { message, isWritten, isAsBefore, hasFailed };
}
