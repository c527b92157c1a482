import { useCallback, useEffect, useRef, useState } from "react";
import type { ReplaceDecision } from "./ReplaceDialog";

/** A wish to put another workbook in place of the one on the page. */
type Replacement = () => Promise<void>;

/** Asks before changes are lost: within the page by a dialog, and by the browser when the page is closed. */
export function useReplacing(unsaved: boolean, onSave: () => Promise<void>): {
  /** True while the dialog stands. */
  readonly asking: boolean;
  /** Runs the replacement, once nothing would be lost; resolves when it ran or was given up. */
  readonly replace: (replacement: Replacement) => Promise<void>;
  readonly decide: (decision: ReplaceDecision) => void;
} {
  const [decide, setDecide] = useState<((decision: ReplaceDecision) => void) | null>(null);
  const latest = useRef({ unsaved, onSave });
  useEffect(() => {
    latest.current = { unsaved, onSave };
  });
  useEffect(() => {
    if (!unsaved) return;
    const stay = (event: BeforeUnloadEvent): void => event.preventDefault();
    window.addEventListener("beforeunload", stay);
    return () => window.removeEventListener("beforeunload", stay);
  }, [unsaved]);
  const replace = useCallback(async (replacement: Replacement): Promise<void> => {
    if (latest.current.unsaved) {
      const decision = await new Promise<ReplaceDecision>((resolve) => setDecide(() => resolve));
      setDecide(null);
      if (decision === "stay") return;
      if (decision === "saveFirst") await latest.current.onSave();
    }
    await replacement();
  }, []);
  return { asking: decide !== null, replace, decide: (decision) => decide?.(decision) };
}
