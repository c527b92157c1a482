import { useEffect, useLayoutEffect, useRef, useState } from "react";
import type { RefObject } from "react";

/** Entries drawn on either side of the chosen one, and added at an end that comes near. */
const step = 40;

/** Which entries of a long line or list are drawn, and the marks that stand before and after them in the element that scrolls. */
export interface DrawnSpan {
  readonly first: number;
  /** One past the last. */
  readonly end: number;
  readonly before: RefObject<HTMLSpanElement>;
  readonly after: RefObject<HTMLSpanElement>;
}

/** Draws what is around the chosen entry, and more wherever the end of it comes near: thousands drawn at once would hold the page. */
export function useDrawnSpan(count: number, chosen: number): DrawnSpan {
  const [drawn, setDrawn] = useState({ first: 0, end: 0 });
  const at = Math.max(0, chosen);
  const holds = at >= drawn.first && at < drawn.end;
  const first = holds ? drawn.first : Math.max(0, at - step);
  const end = Math.min(count, holds ? drawn.end : at + step);
  const before = useRef<HTMLSpanElement>(null);
  const after = useRef<HTMLSpanElement>(null);
  const grownFrom = useRef<{ readonly width: number; readonly height: number } | null>(null);

  useLayoutEffect(() => {
    const area = before.current?.parentElement ?? after.current?.parentElement;
    const { current: earlier } = grownFrom;
    grownFrom.current = null;
    if (area === null || area === undefined || earlier === null) return;
    // What was in view stays where it was.
    area.scrollLeft += area.scrollWidth - earlier.width;
    area.scrollTop += area.scrollHeight - earlier.height;
  }, [first]);

  useEffect(() => {
    const ends = [before.current, after.current].filter((mark) => mark !== null);
    const area = ends[0]?.parentElement;
    if (area === null || area === undefined) return undefined;
    const observer = new IntersectionObserver((seen) => {
      const isNear = (mark: HTMLSpanElement | null): boolean => seen.some(({ target, isIntersecting }) => isIntersecting && target === mark);
      const grown = { first: isNear(before.current) ? Math.max(0, first - step) : first, end: isNear(after.current) ? Math.min(count, end + step) : end };
      if (grown.first === first && grown.end === end) return;
      if (grown.first < first) grownFrom.current = { width: area.scrollWidth, height: area.scrollHeight };
      setDrawn(grown);
    }, { root: area, rootMargin: "400px" });
    for (const mark of ends) observer.observe(mark);
    return () => observer.disconnect();
    // Observed anew after each growth: an end that is still near tells so again.
  }, [first, end, count]);

  return { first, end, before, after };
}
