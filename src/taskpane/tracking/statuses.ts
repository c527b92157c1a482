import { tokens } from "@fluentui/react-components";
import type { UnitStatus } from "../../domain/consolidation";
import type { ChipTone } from "../parts/StatusChip";
import type { StatusCounts } from "./trackingEntries";

const statuses: readonly UnitStatus[] = ["received", "receivedWithFaults", "question", "missing", "exempt"];

/** How a status looks; its word always stands beside it. */
export const statusTones: Readonly<Record<UnitStatus, ChipTone>> = { received: "good", receivedWithFaults: "warn", question: "warn", missing: "bad", exempt: "quiet" };

/** How it is drawn in ring and bars. */
export const statusColors: Readonly<Record<UnitStatus, string>> = {
  received: tokens.colorStatusSuccessBackground3,
  receivedWithFaults: tokens.colorStatusWarningBackground3,
  question: tokens.colorPaletteLavenderBorderActive,
  missing: tokens.colorStatusDangerBackground3,
  exempt: tokens.colorNeutralStroke1,
};

/** The statuses that occur, in their order. */
export function shownStatuses({ byStatus }: StatusCounts): readonly UnitStatus[] {
  return statuses.filter((status) => byStatus[status] > 0);
}

/** Width and height of the ring in pixels. */
export const ringSize = 120;
