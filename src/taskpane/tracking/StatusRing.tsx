import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { trackingWords } from "../../messages/pane/tracking";
import { useLanguage } from "../parts/language";
import { ringArcs } from "./ringArcs";
import { ringSize, shownStatuses, statusColors } from "./statuses";
import type { StatusCounts } from "./trackingEntries";

const thickness = 16;
const radius = (ringSize - thickness) / 2;
const middle = ringSize / 2;

const useStyles = makeStyles({
  ring: { flexShrink: 0, "@media (forced-colors: active)": { "& circle": { stroke: "CanvasText" } } },
  // Arcs begin at the top.
  arcs: { transform: "rotate(-90deg)", transformOrigin: "center" },
  number: { fontSize: tokens.fontSizeBase500, fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: "tabular-nums lining-nums", fill: tokens.colorNeutralForeground1, "@media (forced-colors: active)": { fill: "CanvasText" } },
});

/** The counts as a ring; the same numbers stand beside it in words, so that it is not read aloud. The charts' library would be 300 KB for it. */
export function StatusRing({ counts }: { readonly counts: StatusCounts }): ReactElement {
  const styles = useStyles();
  const words = trackingWords(useLanguage());
  const statuses = shownStatuses(counts);
  const arcs = ringArcs(statuses.map((status) => counts.byStatus[status]), 2 * Math.PI * radius);
  return (
    <svg className={styles.ring} width={ringSize} height={ringSize} viewBox={`0 0 ${ringSize} ${ringSize}`} aria-hidden="true" focusable="false">
      <g className={styles.arcs} fill="none" strokeWidth={thickness}>
        {statuses.map((status, index) => {
          const arc = arcs[index];
          return arc !== undefined && <circle key={status} cx={middle} cy={middle} r={radius} style={{ stroke: statusColors[status] }} strokeDasharray={`${arc.length} ${arc.rest}`} strokeDashoffset={-arc.start} />;
        })}
      </g>
      <text className={styles.number} x={middle} y={middle} textAnchor="middle" dominantBaseline="central">{words.ringMiddle(counts.received, counts.owing)}</text>
    </svg>
  );
}
