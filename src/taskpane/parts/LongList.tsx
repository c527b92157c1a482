import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactElement, ReactNode } from "react";
import { useEffect, useRef, useState } from "react";
import { partWords } from "../../messages/pane/partWords";
import { useLanguage } from "./language";

/** Attribute of an element that scrolls lists within it. */
export const scrollArea = "data-scroll-area";

/** Entries that are put on the page at a time. */
const step = 40;

const useStyles = makeStyles({
  list: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, listStyleType: "none", margin: 0, padding: 0 },
  dense: { gap: 0 },
  entry: { minWidth: 0, contentVisibility: "auto", containIntrinsicSize: "auto 120px" },
});

export interface LongListProps<Entry> {
  readonly label: string;
  readonly entries: readonly Entry[];
  readonly keyOf: (entry: Entry) => string;
  readonly render: (entry: Entry) => ReactNode;
  /** Lines instead of cards. */
  readonly dense?: boolean;
}

/** A list that grows while it is scrolled or tabbed through, so that thousands of cards do not have to be laid out at once. */
export function LongList<Entry>({ label, entries, keyOf, render, dense = false }: LongListProps<Entry>): ReactElement {
  const styles = useStyles();
  const words = partWords(useLanguage());
  const [shown, setShown] = useState(step);
  const more = useRef<HTMLDivElement>(null);
  const left = entries.length - shown;

  useEffect(() => {
    const end = more.current;
    if (end === null) return undefined;
    const observer = new IntersectionObserver((found) => found.some(({ isIntersecting }) => isIntersecting) && setShown((count) => count + step), { root: end.closest(`[${scrollArea}]`), rootMargin: "800px" });
    observer.observe(end);
    return () => observer.disconnect();
    // Observed anew after each growth: an end that is still near tells so again.
  }, [shown, left]);

  return (
    <>
      <ul className={mergeClasses(styles.list, dense && styles.dense)} aria-label={label}>
        {entries.slice(0, shown).map((entry) => <li key={keyOf(entry)} className={styles.entry}>{render(entry)}</li>)}
      </ul>
      {left > 0 && (
        <div ref={more}>
          <Button appearance="subtle" onClick={() => setShown(shown + step)}>{words.showMore(Math.min(step, left), left)}</Button>
        </div>
      )}
    </>
  );
}
