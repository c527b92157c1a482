import { Tab, TabList, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useRef, useState } from "react";
import type { KeyboardEvent, PointerEvent, ReactElement, ReactNode } from "react";
import type { PageWords } from "../../messages/pane/page";
import { rememberPaneWidth, rememberedPaneWidth } from "./paneWidth";
import { useSize } from "./useWindow";

const dividerWidth = 8;
const smallest = { workbook: 280, pane: 320 };
const widest = 760;
const step = 24;
/** Below this width the two parts stand behind a switch. */
const narrowBelow = 760;

const useStyles = makeStyles({
  whole: { display: "flex", flexDirection: "column", flex: "1 1 0", minHeight: 0, minWidth: 0 },
  parts: { position: "relative", display: "flex", flex: "1 1 0", minHeight: 0, minWidth: 0 },
  workbook: { display: "flex", flexDirection: "column", flex: "1 1 0", minWidth: 0, minHeight: 0, position: "relative" },
  tasks: { display: "flex", flexShrink: 0, minHeight: 0 },
  pane: { flexShrink: 0, minHeight: 0, overflowY: "auto", overflowX: "hidden", backgroundColor: tokens.colorNeutralBackground1 },
  /** Both stay in place, so that neither loses where it was scrolled to. */
  behind: { visibility: "hidden" },
  stacked: { position: "absolute", inset: 0, width: "100%" },
  divider: {
    width: `${dividerWidth}px`, flexShrink: 0, cursor: "col-resize", touchAction: "none", position: "relative", backgroundColor: tokens.colorNeutralBackground3, borderLeft: `1px solid ${tokens.colorNeutralStroke2}`, borderRight: `1px solid ${tokens.colorNeutralStroke2}`, boxSizing: "border-box",
    "::after": { content: '""', position: "absolute", left: "1px", right: "1px", top: "calc(50% - 16px)", height: "32px", borderLeft: `1px solid ${tokens.colorNeutralStroke1}`, borderRight: `1px solid ${tokens.colorNeutralStroke1}` },
    ":hover": { backgroundColor: tokens.colorBrandBackground2 },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-1px", backgroundColor: tokens.colorBrandBackground2 },
  },
  switch: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, backgroundColor: tokens.colorNeutralBackground1, "& [role=tab]": { flex: "1 1 0", justifyContent: "center", minHeight: "36px" } },
});

/** One of the two parts of the page. */
export type Part = "workbook" | "tasks";

interface SplitViewProps {
  readonly words: PageWords;
  /** Which part a narrow page shows. */
  readonly part: Part;
  readonly onPart: (part: Part) => void;
  readonly workbook: ReactNode;
  readonly pane: ReactNode;
}

/** Workbook and pane side by side with a divider between them, or one at a time where there is no room for both. */
export function SplitView({ words, part, onPart, workbook, pane }: SplitViewProps): ReactElement {
  const styles = useStyles();
  const whole = useRef<HTMLDivElement>(null);
  const size = useSize(whole);
  const [wished, setWished] = useState(rememberedPaneWidth);
  const total = size?.width ?? 0;
  const narrow = total > 0 && total < narrowBelow;
  const largest = Math.max(smallest.pane, Math.min(widest, total - dividerWidth - smallest.workbook));
  const within = (width: number): number => Math.round(Math.max(smallest.pane, Math.min(largest, width)));
  const width = within(wished);

  const resize = (to: number, remembered: boolean): void => {
    const next = within(to);
    setWished(next);
    if (remembered) rememberPaneWidth(next);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const widths: Readonly<Record<string, number>> = { ArrowLeft: width + step, ArrowRight: width - step, Home: largest, End: smallest.pane };
    const to = widths[event.key];
    if (to === undefined) return;
    event.preventDefault();
    resize(to, true);
  };
  const dragged = (event: PointerEvent, remembered: boolean): void => {
    const right = whole.current?.getBoundingClientRect().right;
    if (right !== undefined && event.currentTarget.hasPointerCapture(event.pointerId)) resize(right - event.clientX - dividerWidth / 2, remembered);
  };
  return (
    <div ref={whole} className={styles.whole}>
      {narrow && (
        <nav aria-label={words.shownPart}>
          <TabList className={styles.switch} selectedValue={part} onTabSelect={(_, { value }) => onPart(value === "tasks" ? "tasks" : "workbook")}>
            <Tab value="workbook">{words.workbook}</Tab>
            <Tab value="tasks">{words.tasks}</Tab>
          </TabList>
        </nav>
      )}
      <div className={styles.parts}>
        <main className={mergeClasses(styles.workbook, narrow && styles.stacked, narrow && part !== "workbook" && styles.behind)}>{workbook}</main>
        <aside aria-label={words.tasks} className={mergeClasses(styles.tasks, narrow && styles.stacked, narrow && part !== "tasks" && styles.behind)}>
          {!narrow && (
            // A focusable separator is a widget: its keys and pointer move it. The rules know only the separator that stands still.
            // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
            <div
              // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
              role="separator" tabIndex={0} aria-orientation="vertical" aria-label={words.divider} aria-valuenow={width} aria-valuemin={smallest.pane} aria-valuemax={largest} className={styles.divider} onKeyDown={onKeyDown}
              onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)} onPointerMove={(event) => dragged(event, false)} onPointerUp={(event) => dragged(event, true)}
            />
          )}
          <div className={styles.pane} style={{ width: narrow ? "100%" : width }}>{pane}</div>
        </aside>
      </div>
    </div>
  );
}
