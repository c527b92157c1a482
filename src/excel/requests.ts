import { isExtraSupported } from "./capabilities";
import { toHostError } from "./hostErrors";

/** Excel on the web refuses 5 MB; the estimates below are checked against real requests in the tests. */
const requestBudget = 2_500_000;

/** What one object of Office.js costs in a request: its path, that it is kept, and a call or a setting. */
export const objectCost = 700;
/** What one more setting of an object costs that the request names already. */
export const settingCost = 160;

/** Bytes of a text in a request, as JSON in UTF-8. */
export function textCost(text: string): number {
  let bytes = text.length + 3;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code > 0x7f) bytes += code > 0x7ff ? 2 : 1;
    else if (code === 0x22 || code === 0x5c || code < 0x20) bytes += code < 0x20 ? 5 : 1;
  }
  return bytes;
}

/** One run of requests over the same objects. Calls gather until they would be too much for one request. */
export interface Requests {
  readonly context: Excel.RequestContext;
  /** Sends what has gathered when `bytes` more would not fit, and counts them to what gathers next. */
  spend(bytes: number): Promise<void>;
  /** Sends what has gathered. */
  send(): Promise<void>;
}

function createRequests(context: Excel.RequestContext): Requests {
  let spent = 0;
  let starts = true;
  const quiet = (): void => {
    // Both hold for one request only, so nothing stays switched off when one fails.
    context.application.suspendApiCalculationUntilNextSync();
    if (isExtraSupported("1.9", context.application, "suspendScreenUpdatingUntilNextSync")) context.application.suspendScreenUpdatingUntilNextSync();
    starts = false;
  };
  const send = async (): Promise<void> => {
    if (starts) return;
    spent = 0;
    starts = true;
    await context.sync();
  };
  return {
    context,
    spend: async (bytes) => {
      if (spent + bytes > requestBudget) await send();
      if (starts) quiet();
      spent += bytes;
    },
    send,
  };
}

async function runInExcel<Result>(options: Excel.RunOptions, work: (context: Excel.RequestContext) => Promise<Result>): Promise<Result> {
  try {
    return await Excel.run({ ...options, delayForCellEdit: true }, work);
  } catch (error) {
    throw toHostError(error) ?? error;
  }
}

/** Runs `work`, waiting until the person has finished typing into a cell. Throws HostError for what Excel refuses. */
export async function readInExcel<Result>(work: (context: Excel.RequestContext) => Promise<Result>): Promise<Result> {
  return runInExcel({}, work);
}

/** As `readInExcel`, without being told of the changes that `work` makes. */
export async function writeInExcel<Result>(work: (requests: Requests) => Promise<Result>): Promise<Result> {
  // One step for Ctrl+Z where Excel and office.js know how; an older office.js passes over the option.
  return runInExcel({ mergeUndoGroup: Office.context.requirements.isSetSupported("ExcelApi", "1.20") }, async (context) => {
    context.runtime.enableEvents = false;
    try {
      return await work(createRequests(context));
    } finally {
      context.runtime.enableEvents = true;
      // Without it the pane would hear of no change any more. Nobody is told when this fails too: the work itself is done or refused.
      await context.sync().catch(() => undefined);
    }
  });
}
