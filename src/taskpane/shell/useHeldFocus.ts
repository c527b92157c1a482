import type { RefObject } from "react";
import { useEffect, useLayoutEffect, useRef } from "react";

/** Keeps the focus in an area when what had it leaves the page: it moves to the element that `next` gives. */
export function useHeldFocus(next: () => HTMLElement | null): RefObject<HTMLDivElement> {
  const area = useRef<HTMLDivElement>(null);
  const isInside = useRef(false);

  useEffect(() => {
    const follow = ({ target }: FocusEvent): void => {
      isInside.current = target instanceof Node && area.current?.contains(target) === true;
    };
    const leave = ({ target, relatedTarget }: FocusEvent): void => {
      // What leaves the page while it has the focus tells no next element, as a click beside everything does; only that stays on the page.
      if (relatedTarget === null && target instanceof Node) setTimeout(() => {
        if (target.isConnected && document.activeElement === document.body) isInside.current = false;
      });
    };
    document.addEventListener("focusin", follow);
    document.addEventListener("focusout", leave);
    return () => {
      document.removeEventListener("focusin", follow);
      document.removeEventListener("focusout", leave);
    };
  }, []);

  useLayoutEffect(() => {
    if (isInside.current && (document.activeElement === document.body || document.activeElement === null)) next()?.focus({ preventScroll: true });
  });
  return area;
}
