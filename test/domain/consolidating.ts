import type { ConsolidationInput } from "../../src/domain/consolidate";
import { noDecisions } from "../../src/domain/decisions";

/** A consolidation of nothing but the units' files: no decisions, no summaries, no register. */
export const filesAlone: Omit<ConsolidationInput, "plan" | "submissions"> = { summaries: [], decisions: noDecisions, inheritsDecisions: true, previous: null, received: [], ignored: [] };
