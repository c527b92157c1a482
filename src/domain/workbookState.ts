import { z } from "zod";
import type { Decisions } from "./decisions";
import { decisionsSchema, readDecisions, writeDecisions } from "./decisionsSchema";
import type { ReceivedRecord } from "./received";

/** What So Ket keeps in an open workbook between two summaries: what people have decided so far, and the register of incoming documents. */
export interface WorkbookState {
  readonly decisions: Decisions;
  readonly received: readonly ReceivedRecord[];
}

export const workbookStateSchema = "so-ket/state@1";

const optionalText = z.string().max(4000).nullable();
const receivedSchema = z.strictObject({
  unit: z.string(),
  document: z.enum(["appendix", "report", "resolution"]),
  date: z.iso.date(),
  channel: optionalText,
  number: optionalText,
  note: optionalText,
});
const stateSchema = z.strictObject({ schema: z.literal(workbookStateSchema), decisions: decisionsSchema, received: z.array(receivedSchema) });

export function writeWorkbookState({ decisions, received }: WorkbookState): string {
  return JSON.stringify({ schema: workbookStateSchema, decisions: writeDecisions(decisions), received });
}

/** The state in its written form, or null when it is none or was altered by hand. */
export function readWorkbookState(written: string): WorkbookState | null {
  let json: unknown;
  try {
    json = JSON.parse(written);
  } catch {
    // Cut short or written into: the caller goes on without it and says so.
    return null;
  }
  const parsed = stateSchema.safeParse(json);
  return parsed.success ? { decisions: readDecisions(parsed.data.decisions), received: parsed.data.received } : null;
}
