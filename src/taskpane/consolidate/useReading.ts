import { useState } from "react";
import type { FileResult } from "../../domain/consolidation";
import { consolidateWords } from "../../messages/pane/consolidate";
import type { Campaign, GivenFile } from "../../workflows/session/paneSession";
import { usePane } from "../paneContext";
import { outcomeOf, seemsTooMany } from "./fileEntries";

/** The reading of chosen files. */
export interface Reading {
  /** What has been read so far; null while nothing is read. */
  readonly results: readonly FileResult[] | null;
  /** So many files were chosen that a person should say whether they were meant. */
  readonly doubtful: readonly GivenFile[] | null;
  readonly choose: (files: readonly GivenFile[]) => void;
  readonly readAnyway: () => void;
  readonly drop: () => void;
}

/** Reads chosen files as a job of the pane, showing each file as it is read. */
export function useReading({ plan, files: known }: Campaign): Reading {
  const { session, language, start, setCampaign } = usePane();
  const words = consolidateWords(language).reading;
  const [results, setResults] = useState<readonly FileResult[] | null>(null);
  const [doubtful, setDoubtful] = useState<readonly GivenFile[] | null>(null);

  const read = async (files: readonly GivenFile[]): Promise<void> => {
    setDoubtful(null);
    setResults([]);
    await start<Campaign>({
      kind: "readFiles",
      title: words.title,
      canStop: true,
      run: (progress) =>
        session.addFiles(files, (now) => {
          progress(now);
          const { file } = now;
          if (file !== null) setResults((sofar) => [...(sofar ?? []), file]);
        }),
      finished: (campaign) => {
        setCampaign(campaign);
        return { message: words.done(outcomeOf(known, campaign.files)), canUndo: false };
      },
    });
    setResults(null);
  };

  return {
    results,
    doubtful,
    choose: (files) => (seemsTooMany(files.length, plan.units.length) ? setDoubtful(files) : void read(files)),
    readAnyway: () => void (doubtful !== null && read(doubtful)),
    drop: () => setDoubtful(null),
  };
}
