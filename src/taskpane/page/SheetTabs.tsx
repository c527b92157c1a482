import { Button, Tab, TabList, makeStyles, tokens } from "@fluentui/react-components";
import { AddRegular, SubtractRegular } from "@fluentui/react-icons";
import { useEffect, useLayoutEffect, useRef } from "react";
import type { ReactElement } from "react";
import type { PageWords } from "../../messages/pane/page";
import { SheetMenu } from "./SheetMenu";
import { useDrawnSpan } from "./useDrawnSpan";

const useStyles = makeStyles({
  bar: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalXS, padding: "2px 4px", borderTop: `1px solid ${tokens.colorNeutralStroke2}`, backgroundColor: tokens.colorNeutralBackground2 },
  tabs: { display: "flex", flex: "1 1 0", minWidth: 0, overflowX: "auto", scrollbarWidth: "thin", "& [role=tablist]": { flexShrink: 0 }, "& [role=tab]": { flexShrink: 0, whiteSpace: "nowrap", minHeight: "32px" } },
  zoom: { display: "flex", alignItems: "center", flexShrink: 0 },
  percent: { minWidth: "52px", fontVariantNumeric: "tabular-nums" },
});

/** Longer lists of sheets also come as a menu. */
const fewSheets = 4;
const zooms: readonly number[] = [0.5, 0.65, 0.75, 0.85, 1, 1.15, 1.3, 1.5, 1.75, 2];

interface SheetTabsProps {
  readonly words: PageWords;
  readonly sheets: readonly string[];
  readonly shown: string | null;
  readonly onShow: (sheet: string) => void;
  readonly zoom: number;
  readonly onZoom: (zoom: number) => void;
}

/** The sheets below the grid, and how large they are shown. */
export function SheetTabs({ words, sheets, shown, onShow, zoom, onZoom }: SheetTabsProps): ReactElement {
  const styles = useStyles();
  const tabs = useRef<HTMLDivElement>(null);
  const { first, end, before, after } = useDrawnSpan(sheets.length, shown === null ? 0 : sheets.indexOf(shown));
  const firstDrawn = useRef(first);
  useLayoutEffect(() => {
    firstDrawn.current = first;
  });
  useEffect(() => {
    const strip = tabs.current;
    if (strip === null || shown === null) return undefined;
    // By its place: which tab is chosen, the tabs themselves learn only after this.
    const keepInView = (): void => strip.querySelectorAll("[role=tab]")[sheets.indexOf(shown) - firstDrawn.current]?.scrollIntoView({ block: "nearest", inline: "nearest" });
    const observer = new ResizeObserver(keepInView);
    observer.observe(strip);
    return () => observer.disconnect();
  }, [shown, sheets]);
  const smaller = zooms.filter((candidate) => candidate < zoom).at(-1);
  const larger = zooms.find((candidate) => candidate > zoom);
  return (
    <div className={styles.bar}>
      {sheets.length > fewSheets && shown !== null && (
        <SheetMenu words={words} sheets={sheets} shown={shown} onShow={onShow} />
      )}
      <div ref={tabs} className={styles.tabs}>
        {first > 0 && <span ref={before} />}
        <TabList size="small" aria-label={words.sheets} selectedValue={shown} onTabSelect={(_, { value }) => onShow(String(value))}>
          {sheets.slice(first, end).map((sheet, index) => <Tab key={sheet} value={sheet} aria-setsize={sheets.length} aria-posinset={first + index + 1}>{sheet}</Tab>)}
        </TabList>
        {end < sheets.length && <span ref={after} />}
      </div>
      <div className={styles.zoom}>
        <Button appearance="subtle" icon={<SubtractRegular />} aria-label={words.zoomOut} title={words.zoomOut} disabled={smaller === undefined} onClick={() => onZoom(smaller ?? zoom)} />
        <Button appearance="subtle" size="small" className={styles.percent} onClick={() => onZoom(1)}>{words.zoom(Math.round(zoom * 100))}</Button>
        <Button appearance="subtle" icon={<AddRegular />} aria-label={words.zoomIn} title={words.zoomIn} disabled={larger === undefined} onClick={() => onZoom(larger ?? zoom)} />
      </div>
    </div>
  );
}
