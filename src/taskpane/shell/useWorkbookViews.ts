import { useCallback, useEffect, useState } from "react";
import type { HostError } from "../../model/openWorkbook";
import { asHostError } from "../../model/openWorkbook";
import type { Pane } from "../paneContext";
import { lookAfterwards } from "../../workflows/session/lookAfterwards";
import type { PaneSession } from "../../workflows/session/paneSession";
import { useWorkbookChanges } from "./useWorkbookChanges";
import type { WorkbookViews } from "./workbookViews";
import { isOnlyAppendix, viewWorkbook } from "./workbookViews";

export interface KeptViews extends Pick<Pane, "refresh" | "lookAgain" | "setCampaign" | "setChecked"> {
  /** Null until the workbook was looked at for the first time. */
  readonly views: WorkbookViews | null;
  /** Why the first look was refused. */
  readonly refusal: HostError | null;
  readonly lookFirst: () => void;
}

/** Keeps what the pane knows of the workbook up to date, while a person works in it. `opened` is told what was seen first. */
export function useWorkbookViews(session: PaneSession, breakDown: (error: unknown) => void, opened: (first: WorkbookViews) => void): KeptViews {
  const [views, setViews] = useState<WorkbookViews | null>(null);
  const [refusal, setRefusal] = useState<HostError | null>(null);

  const lookAgain = useCallback(async () => setViews(await viewWorkbook(session)), [session]);
  const refresh = useCallback(async () => void (await lookAfterwards(lookAgain)), [lookAgain]);
  const setCampaign: Pane["setCampaign"] = useCallback((campaign) => setViews((known) => known && { ...known, campaign }), []);
  const setChecked: Pane["setChecked"] = useCallback((checked) => setViews((known) => known && { ...known, checked }), []);
  const lookFirst = useCallback(() => {
    setRefusal(null);
    const look = async (): Promise<void> => {
      const first = await viewWorkbook(session);
      setViews(first);
      opened(first);
    };
    look().catch((error: unknown) => {
      const refused = asHostError(error);
      if (refused === null) breakDown(error);
      else setRefusal(refused);
    });
  }, [session, breakDown, opened]);

  useEffect(lookFirst, [lookFirst]);
  useWorkbookChanges(
    session,
    async (changes) => {
      if (views !== null && isOnlyAppendix(changes, views.look)) setChecked(await session.check());
      else await lookAgain();
    },
    // A refusal here concerns nothing the person asked for; the next thing they ask for will tell it.
    (error) => asHostError(error) === null && breakDown(error),
  );
  return { views, refusal, refresh, lookAgain, setCampaign, setChecked, lookFirst };
}
