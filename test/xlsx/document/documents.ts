import { asHostError } from "../../../src/model/openWorkbook";
import type { FileWorkbook } from "../../../src/model/fileWorkbook";
import type { GridBook } from "../../../src/model/grid";
import { fileWorkbooks } from "../../../src/xlsx/document/fileWorkbooks";
import { deflateChunk } from "../../../src/xlsx/node/deflateChunk";
import { calculation } from "../../../src/workflows/calculation";
import { readBook } from "../readGrid";

export const workbooks = fileWorkbooks(deflateChunk, () => undefined);

export function created(): FileWorkbook {
  return workbooks.create(calculation);
}

export function opened(bytes: Uint8Array): FileWorkbook {
  const result = workbooks.open(bytes, calculation);
  if ("refusal" in result) throw new Error(`Refused: ${JSON.stringify(result.refusal)}`);
  return result.workbook;
}

/** The saved file is read as the workbook says it is. */
export async function expectSavedAsRead(workbook: FileWorkbook): Promise<GridBook> {
  const told = await workbook.readBook(null);
  expect(readBook(await workbook.save())).toEqual(told);
  return told;
}

/** The code with which a workbook refuses; "done" when it does not. */
export async function refusalOf(work: Promise<unknown>): Promise<string> {
  try {
    await work;
    return "done";
  } catch (error) {
    const refusal = asHostError(error);
    if (refusal === null) throw error;
    return refusal.code;
  }
}
