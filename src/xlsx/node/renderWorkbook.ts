import type { WorkbookModel } from "../../model/sheetModel";
import { renderWorkbook as render } from "../renderWorkbook";
import { deflateChunk } from "./deflateChunk";

/** `renderWorkbook` with Node's own compression; its bytes differ from a browser's, its content does not. */
export function renderWorkbook(model: WorkbookModel): Promise<Uint8Array> {
  return render(model, deflateChunk);
}
