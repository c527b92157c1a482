import type { HostWorkbook } from "./workbook/hostWorkbook";

function plain(_: string, value: unknown): unknown {
  if (value instanceof Map) return [...(value as Map<unknown, unknown>)].sort(([left], [right]) => (String(left) < String(right) ? -1 : 1));
  if (value instanceof Set) return [...(value as Set<unknown>)];
  return value;
}

/** Everything the workbook holds, to be compared with an earlier state of it. */
export function fingerprint(workbook: HostWorkbook): unknown {
  // Ids that were given out and are gone make no difference.
  return JSON.parse(JSON.stringify({ ...workbook, nextId: 0 }, plain));
}
