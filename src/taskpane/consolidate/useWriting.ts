import { useState } from "react";
import { consolidateWords } from "../../messages/pane/consolidate";
import type { WritingPreview } from "../../workflows/session/paneSession";
import { usePane } from "../paneContext";
import { describeLookAgain } from "../parts/describeLookAgain";
import { useRun } from "../run";

/** The writing of the summary. */
export interface Writing {
  /** What will be written, while a person is asked; null otherwise. */
  readonly preview: WritingPreview | null;
  readonly propose: () => void;
  readonly confirm: () => void;
  readonly cancel: () => void;
}

/** Tells what will be written, then writes it as a job of the pane that can be undone. */
export function useWriting(): Writing {
  const run = useRun();
  const { session, language, ask, start, setCampaign, refresh } = usePane();
  const words = consolidateWords(language).step;
  const [preview, setPreview] = useState<WritingPreview | null>(null);
  const propose = async (): Promise<void> => setPreview(await ask(() => session.previewSummary()));
  const write = async (): Promise<void> => {
    // Counted are the sheets that were told before; the hidden ones that So Ket remembers by are nothing to a person.
    const told = new Set([...(preview?.added ?? []), ...(preview?.replaced ?? [])]);
    setPreview(null);
    const written = await start({
      kind: "writeSummary",
      title: words.writing,
      canStop: false,
      run: () => session.writeSummary(run()),
      finished: ({ sheets, campaign }) => {
        setCampaign(campaign);
        const message = words.written([...sheets.added, ...sheets.replaced].filter((name) => told.has(name)).length);
        return { message: describeLookAgain(message, sheets.lookAgain, language), canUndo: true };
      },
    });
    if (written !== null) await refresh();
  };
  return { preview, propose: () => void propose(), confirm: () => void write(), cancel: () => setPreview(null) };
}
