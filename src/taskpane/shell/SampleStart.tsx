import { useEffect, useRef } from "react";
import type { Tab } from "../paneContext";
import { useSample } from "./useSample";

/** Reads the sample campaign once, as soon as it stands on the page; shows nothing itself. */
export function SampleStart({ go }: { readonly go: (tab: Tab) => void }): null {
  const openSample = useSample(go);
  const isStarted = useRef(false);
  useEffect(() => {
    if (isStarted.current) return;
    isStarted.current = true;
    void openSample();
  }, [openSample]);
  return null;
}
