import { useCallback } from "react";
import { shellWords } from "../../messages/pane/shellWords";
import type { Tab } from "../paneContext";
import { usePane } from "../paneContext";

/** Reads the sample campaign into the workbook, and goes on to its consolidation. */
export function useSample(go: (tab: Tab) => void): () => Promise<void> {
  const { language, session, start, refresh } = usePane();
  return useCallback(async () => {
    const words = shellWords(language);
    await start({
      kind: "readSample",
      title: words.readingSample,
      canStop: true,
      run: async (progress) => {
        const read = await session.openSample(progress);
        await refresh();
        if (read !== null) go("consolidate");
        return read;
      },
      finished: ({ files }) => ({ message: words.sampleRead(files.length), canUndo: true }),
    });
  }, [language, session, start, refresh, go]);
}
