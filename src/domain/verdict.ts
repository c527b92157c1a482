/** How a row stands against its target (words in messages). */
export type Verdict = "exceeded" | "met" | "onTrack" | "behind" | "low" | "notMet" | "unknown" | "manual";

export const verdicts: readonly Verdict[] = ["exceeded", "met", "onTrack", "behind", "low", "notMet", "unknown", "manual"];
