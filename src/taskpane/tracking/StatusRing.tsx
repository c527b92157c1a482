import { tokens } from "@fluentui/react-components";
import { DonutChart } from "@fluentui/react-charts";
import type { ReactElement } from "react";
import type { UnitStatus } from "../../domain/consolidation";
import { describeUnitStatus } from "../../messages/describeStatus";
import { trackingWords } from "../../messages/pane/tracking";
import { useLanguage } from "../parts/language";
import { ringSize, shownStatuses } from "./statuses";
import type { StatusCounts } from "./trackingEntries";

const colors: Readonly<Record<UnitStatus, string>> = {
  received: tokens.colorStatusSuccessBackground3,
  receivedWithFaults: tokens.colorStatusWarningBackground3,
  question: tokens.colorPaletteLavenderBorderActive,
  missing: tokens.colorStatusDangerBackground3,
  exempt: tokens.colorNeutralStroke1,
};

/** The counts as a ring; the same numbers stand beside it in words. */
export default function StatusRing({ counts }: { readonly counts: StatusCounts }): ReactElement {
  const language = useLanguage();
  const words = trackingWords(language);
  return (
    <DonutChart
      width={ringSize}
      height={ringSize}
      innerRadius={ringSize * 0.36}
      hideLegend
      hideTooltip
      hideLabels
      valueInsideDonut={words.ringMiddle(counts.received, counts.owing)}
      data={{
        chartData: shownStatuses(counts).map((status) => ({ legend: describeUnitStatus(status, language), data: counts.byStatus[status], color: colors[status] })),
      }}
    />
  );
}
