import { createComputing } from "./compute";
import type { HostAnswer } from "./hostExternal";
import { objectOf } from "./hostObject";
import type { HostObject } from "./hostObject";
import { workbookType } from "./objects/workbookType";
import { processRequest } from "./processRequest";
import type { RequestBody } from "./processRequest";
import type { HostEvent, Runtime, StoredValue } from "./runtime";
import type { HostWorkbook } from "./workbook/hostWorkbook";

export interface HostOptions {
  /** ExcelApi, such as "1.14". */
  readonly version: string;
  /** In "web" mode no request and no response may be above 5 MB. */
  readonly mode: "desktop" | "web";
  readonly storedValue: StoredValue;
}

/** How a request fails: refused as a whole, stopped after half of its actions, or done with its answer lost. */
export type Failure = "refused" | "halfDone" | "answerLost";

export interface RequestRecord {
  readonly bytes: number;
  readonly responseBytes: number;
  readonly actions: number;
  readonly error: string | null;
  /** Names of the sheets whose values it read. */
  readonly read: readonly string[];
}

export interface NativeHost {
  readonly version: string;
  /** Carries out a request of office.js. */
  answer(body: string): HostAnswer;
  /** Tells events to a page from now on, and to no other: handlers die with their page. */
  listen(tell: (type: number, argument: string) => void): void;
  readonly requests: RequestRecord[];
  /** The base64 of workbooks opened in windows of their own. */
  readonly opened: readonly string[];
  readonly runtime: Runtime;
  /** The request of this number (from 0, counted from now) fails; null for none. */
  failAt(request: number | null, how?: Failure): void;
  /** Called before each request: what a person or co-author does meanwhile. */
  beforeRequest: ((index: number) => void) | null;
  /** A change made by a person here, or by a co-author elsewhere. */
  change(event: HostEvent): void;
  /** True while a person types into a cell. */
  editing: boolean;
}

const sizeLimit = 5 * 1024 * 1024;
const errors = { requestTooLarge: 5103, responseTooLarge: 5104, connectionLost: 5001, editing: 5004 } as const;
const eventTypes = { changed: 10, added: 13, deleted: 15 } as const;
/** office.js tells its host, by itself, that the page is ready for ribbon commands. */
function isNotice({ ObjectPaths }: RequestBody): boolean {
  return Object.keys(ObjectPaths).length > 0 && Object.values(ObjectPaths).every(({ Name }) => Name === "Microsoft.InternalService.AddinInternalService");
}

/** A stand-in for the native side of Excel under the unmodified office.js; see `hostExternal`. */
export function createNativeHost(workbook: HostWorkbook, { version, mode, storedValue }: HostOptions): NativeHost {
  const references = new Map<string, HostObject>();
  const computing = createComputing(workbook, storedValue);
  const opened: string[] = [];
  const encoder = new TextEncoder();
  let failing: { readonly at: number; readonly how: Failure } | null = null;
  let counted = 0;
  let tellPage: (type: number, argument: string) => void = () => undefined;

  const tell = ({ kind, sheetId, address, source }: HostEvent): void => {
    if (!runtime.enableEvents) return;
    const args = kind === "changed" ? { worksheetId: sheetId, address, changeType: "RangeEdited", source, shiftDirection: "None" } : { worksheetId: sheetId, source };
    // Events come after the request that caused them.
    setTimeout(() => tellPage(eventTypes[kind], JSON.stringify(args)), 0);
  };
  const runtime: Runtime = { workbook, enableEvents: true, tell, compute: computing.compute, touch: computing.touch, opened, read: new Set(), selection: null };
  const root = objectOf(workbookType, runtime);

  function answer(body: string): HostAnswer {
    const request = JSON.parse(body) as RequestBody;
    if (isNotice(request)) return { status: 0, answer: JSON.stringify({ Results: request.Actions.map(({ Id }) => ({ ActionId: Id, Value: null })) }) };
    host.beforeRequest?.(counted);
    const how = failing !== null && failing.at === counted ? failing.how : null;
    counted += 1;
    const bytes = encoder.encode(body).length;
    const record = (responseBytes: number, actions: number, error: string | null): void => void host.requests.push({ bytes, responseBytes, actions, error, read: [...runtime.read] });
    runtime.read.clear();
    if (mode === "web" && bytes > sizeLimit) {
      record(0, 0, "too large");
      return { status: errors.requestTooLarge, answer: "" };
    }
    if (host.editing || how === "refused") {
      record(0, 0, how ?? "editing");
      return { status: host.editing ? errors.editing : errors.connectionLost, answer: "" };
    }
    const response = processRequest(request, { root, version, references, failAfter: how === "halfDone" ? Math.floor(request.Actions.length / 2) : null });
    const told = JSON.stringify(response);
    const responseBytes = encoder.encode(told).length;
    record(responseBytes, request.Actions.length, response.Error?.Code ?? null);
    if (mode === "web" && responseBytes > sizeLimit) return { status: errors.responseTooLarge, answer: "" };
    return how === "answerLost" ? { status: errors.connectionLost, answer: "" } : { status: 0, answer: told };
  }

  const host: NativeHost = {
    version, answer, requests: [], opened, runtime, beforeRequest: null, editing: false,
    listen: (tell) => {
      tellPage = tell;
      runtime.enableEvents = true;
    },
    failAt: (request, how = "refused") => {
      failing = request === null ? null : { at: request, how };
      counted = 0;
    },
    change: (event) => {
      computing.touch();
      tell(event);
    },
  };
  return host;
}
