import type { RefObject } from "react";
import { useEffect, useLayoutEffect, useRef } from "react";

/** Marks the entries of a list among which the focus is kept; they can be focused by the program. */
export const keptEntry = { tabIndex: -1, "data-kept-entry": "" } as const;

const entrySelector = "[data-kept-entry]";

/**
 * Keeps the focus in a list when the entry that holds it leaves: it moves to the entry that took its place, to the last one,
 * or to the list itself when none is left. The list must be focusable.
 */
export function useKeptFocus(entries: readonly unknown[]): RefObject<HTMLDivElement> {
  const list = useRef<HTMLDivElement>(null);
  const last = useRef<number | null>(null);

  useEffect(() => {
    const element = list.current;
    const remember = ({ target }: FocusEvent): void => {
      const entry = target instanceof Element ? target.closest(entrySelector) : null;
      last.current = entry === null || element === null ? null : [...element.querySelectorAll(entrySelector)].indexOf(entry);
    };
    const forget = ({ relatedTarget }: FocusEvent): void => {
      // What leaves the page while it has the focus tells no next element; the place is remembered for that case alone.
      if (relatedTarget !== null) last.current = null;
    };
    element?.addEventListener("focusin", remember);
    element?.addEventListener("focusout", forget);
    return () => {
      element?.removeEventListener("focusin", remember);
      element?.removeEventListener("focusout", forget);
    };
  }, []);

  useLayoutEffect(() => {
    const element = list.current;
    if (last.current === null || element === null || (document.activeElement !== document.body && document.activeElement !== null)) return;
    const all = element.querySelectorAll<HTMLElement>(entrySelector);
    (all[Math.min(last.current, all.length - 1)] ?? element).focus();
  }, [entries]);

  return list;
}
