import type { Indicator } from "./plan";

export interface OwnRow {
  readonly code: string;
  readonly section: string;
  readonly label: string;
  readonly measure: string;
  readonly nature: "flow" | "text";
  readonly decimals: number;
}

/** A unit's own row as an indicator: its figures stand in the measure it writes, more is better, and nothing is converted or merged. */
export function ownIndicator(row: OwnRow): Indicator {
  return {
    ...row,
    aliases: [],
    definition: "",
    levels: null,
    direction: "up",
    required: false,
    parent: null,
    notAskedIn: [],
    breakAfter: null,
    aggregation: { method: "none" },
    target: null,
  };
}
