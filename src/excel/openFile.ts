import { HostError } from "../model/openWorkbook";
import { excelCapabilities } from "./capabilities";
import { toHostError } from "./hostErrors";

/** String.fromCharCode takes its arguments from the stack. */
const bytesPerCall = 0x8000;

function base64(bytes: Uint8Array): string {
  let binary = "";
  for (let start = 0; start < bytes.length; start += bytesPerCall) binary += String.fromCharCode(...bytes.subarray(start, start + bytesPerCall));
  return btoa(binary);
}

/** Opens the bytes of an .xlsx file in a window of its own, where the person saves it. Throws HostError. */
export async function openFileInNewWindow(bytes: Uint8Array): Promise<void> {
  if (!excelCapabilities().canOpenFiles) throw new HostError("tooOld");
  try {
    await Excel.createWorkbook(base64(bytes));
  } catch (error) {
    throw toHostError(error) ?? error;
  }
}
