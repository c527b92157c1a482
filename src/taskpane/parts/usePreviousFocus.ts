import { useLayoutEffect } from "react";

/** Gives the focus back, when a dialog closes, to what had it when the dialog opened. */
export function usePreviousFocus(open: boolean): void {
  useLayoutEffect(() => {
    if (!open) return undefined;
    const previous = document.activeElement;
    return () => {
      // After the dialog has left the page, and with it the focus.
      setTimeout(() => previous instanceof HTMLElement && previous.isConnected && previous.focus());
    };
  }, [open]);
}
