/** A refusal of Excel, with its error code; the request stops there. */
export class HostFailure extends Error {
  readonly code: string;

  constructor(code: string, message = code) {
    super(message);
    this.code = code;
  }
}

/** One member of an object of Excel: since which ExcelApi, and what it does. */
export interface Member<Self> {
  readonly since: string;
  readonly get?: (self: Self) => unknown;
  readonly set?: (self: Self, value: unknown) => void;
  readonly call?: (self: Self, ...args: readonly unknown[]) => unknown;
}

/** A class of Excel's objects: the members that the stand-in knows; all others are refused. */
export interface HostType<Self> {
  readonly name: string;
  readonly members: Readonly<Record<string, Member<Self>>>;
  /** The elements of a collection. */
  readonly items?: (self: Self) => readonly HostObject[];
  readonly item?: (self: Self, key: unknown) => HostObject | null;
  /** What an instantiated object answers, so that office.js finds it again in a later request. */
  readonly identity?: (self: Self) => Readonly<Record<string, unknown>>;
  /** Ranges are kept in a table of references. */
  readonly keepsReference?: boolean;
}

export interface HostObject {
  readonly type: HostType<unknown>;
  readonly self: unknown;
}

export function objectOf<Self>(type: HostType<Self>, self: Self): HostObject {
  return { type: type as HostType<unknown>, self };
}

/** What the members need to know of the running Excel. */
export function isHostObject(value: unknown): value is HostObject {
  return typeof value === "object" && value !== null && "type" in value && "self" in value;
}

/** True when `version` has what came with `since`; "1.9" is before "1.14". */
export function hasVersion(version: string, since: string): boolean {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  const [sinceMajor = 0, sinceMinor = 0] = since.split(".").map(Number);
  return major > sinceMajor || (major === sinceMajor && minor >= sinceMinor);
}

export const reading = <Self>(since: string, get: (self: Self) => unknown): Member<Self> => ({ since, get });
export const calling = <Self>(since: string, call: (self: Self, ...args: readonly unknown[]) => unknown): Member<Self> => ({ since, call });
export const property = <Self>(since: string, get: (self: Self) => unknown, set: (self: Self, value: unknown) => void): Member<Self> => ({ since, get, set });
