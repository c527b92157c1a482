import { HorizontalBarChart, HorizontalBarChartVariant } from "@fluentui/react-charts";
import { Text, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { describeUnitStatus } from "../../messages/describeStatus";
import { trackingWords } from "../../messages/pane/tracking";
import { useLanguage } from "../parts/language";
import { countsText } from "./reminderText";
import { shownStatuses, statusColors } from "./statuses";
import type { UnitEntry } from "./trackingEntries";
import { memberEntries, statusCounts } from "./trackingEntries";

/** In pixels. */
const barHeight = 12;

const useStyles = makeStyles({
  bars: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM, listStyleType: "none", margin: 0, padding: 0, minWidth: 0 },
  bar: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXXS, minWidth: 0 },
  quiet: { color: tokens.colorNeutralForeground2 },
  drawn: { height: `${barHeight}px`, overflow: "hidden" },
});

/** The words above each bar say the same, so the drawing is neither read aloud nor reached by keyboard. */
const unseen = { inert: "" };

/** A bar for each responsible member, as long as there are units, in parts by their status. Loaded only when asked for. */
export default function MemberCharts({ entries }: { readonly entries: readonly UnitEntry[] }): ReactElement {
  const styles = useStyles();
  const language = useLanguage();
  const words = trackingWords(language);
  const members = memberEntries(entries);
  const most = Math.max(1, ...members.map(({ units }) => units.length));
  return (
    <ul className={styles.bars} aria-label={words.memberCharts.heading}>
      {members.map(({ name, units }) => {
        const counts = statusCounts(units);
        return (
          <li key={name ?? ""} className={styles.bar}>
            <Text weight="semibold">{name ?? words.noResponsible}</Text>
            <Text className={styles.quiet}>{countsText(units, language)}</Text>
            <div className={styles.drawn} style={{ width: `${(units.length / most) * 100}%` }} {...unseen}>
              <HorizontalBarChart
                variant={HorizontalBarChartVariant.PartToWhole}
                chartDataMode="hidden"
                barHeight={barHeight}
                hideTooltip
                data={[{ chartData: shownStatuses(counts).map((status) => ({ legend: describeUnitStatus(status, language), horizontalBarChartdata: { x: counts.byStatus[status], total: units.length }, color: statusColors[status] })) }]}
              />
            </div>
          </li>
        );
      })}
    </ul>
  );
}
