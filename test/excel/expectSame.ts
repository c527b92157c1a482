import { isDeepStrictEqual } from "node:util";

/** As `toEqual`, whose comparison of tens of thousands of equal cells takes seconds. */
export function expectSame(found: unknown, expected: unknown): void {
  if (!isDeepStrictEqual(found, expected)) expect(found).toEqual(expected);
}
