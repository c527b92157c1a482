import { HorizontalBarChart, HorizontalBarChartVariant } from "@fluentui/react-charts";
import { Text, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useMemo } from "react";
import { describeVerdict } from "../../messages/describeVerdict";
import { consolidateWords } from "../../messages/pane/consolidate";
import type { Campaign } from "../../workflows/session/paneSession";
import { StatusChip } from "../parts/StatusChip";
import { useLanguage } from "../parts/language";
import type { AttainmentBar } from "./attainmentBars";
import { attainmentBars, barScale } from "./attainmentBars";
import { verdictTone } from "./totalEntries";

const colors: Readonly<Record<ReturnType<typeof verdictTone>, string>> = {
  good: tokens.colorStatusSuccessBackground3,
  warn: tokens.colorStatusWarningBackground3,
  bad: tokens.colorStatusDangerBackground3,
  quiet: tokens.colorNeutralForeground3,
};

/** In pixels. */
const barHeight = 10;

const useStyles = makeStyles({
  charts: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalL, minWidth: 0 },
  title: { margin: 0 },
  bars: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM, listStyleType: "none", margin: `${tokens.spacingVerticalS} 0 0`, padding: 0 },
  bar: { display: "grid", gridTemplateColumns: "minmax(0, 1fr) auto", alignItems: "end", gap: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS}` },
  number: { textAlign: "right", fontVariantNumeric: "tabular-nums lining-nums", whiteSpace: "nowrap" },
  chip: { gridColumn: "1 / -1" },
  drawn: { gridColumn: "1 / -1", height: `${barHeight}px`, overflow: "hidden" },
});

/** The words above each bar say the same, so the drawing is neither read aloud nor reached by keyboard. */
const unseen = { inert: "" };

function Bars({ title, bars }: { readonly title: string; readonly bars: readonly AttainmentBar[] }): ReactElement | null {
  const styles = useStyles();
  const language = useLanguage();
  if (bars.length === 0) return null;
  const scale = barScale(bars);
  return (
    <div>
      <Text as="h3" block className={styles.title} weight="semibold">{title}</Text>
      <ul className={styles.bars}>
        {bars.map(({ code, label, value, text, verdict, kind }) => (
          <li key={code} className={styles.bar}>
            <Text>{label}</Text>
            <Text weight="semibold" className={styles.number}>{text}</Text>
            <div className={styles.chip}><StatusChip tone={verdictTone(verdict)} label={describeVerdict(verdict, kind, language)} /></div>
            <div className={styles.drawn} {...unseen}>
              <HorizontalBarChart
                variant={HorizontalBarChartVariant.AbsoluteScale}
                chartDataMode="hidden"
                barHeight={barHeight}
                hideLabels
                hideTooltip
                data={[{ chartData: [{ legend: label, horizontalBarChartdata: { x: Math.min(Math.abs(value), scale), total: scale }, color: colors[verdictTone(verdict)] }] }]}
              />
            </div>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Bars of what the Khối reached of each target, with the verdicts in words. Loaded only when asked for. */
export default function AttainmentCharts({ campaign }: { readonly campaign: Campaign }): ReactElement {
  const styles = useStyles();
  const language = useLanguage();
  const words = consolidateWords(language).charts;
  const { percent, points } = useMemo(() => attainmentBars(campaign, language), [campaign, language]);
  return (
    <div className={styles.charts}>
      {percent.length + points.length === 0 && <Text>{words.none}</Text>}
      <Bars title={words.percent} bars={percent} />
      <Bars title={words.points} bars={points} />
    </div>
  );
}
