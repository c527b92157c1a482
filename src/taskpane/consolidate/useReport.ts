import { consolidateWords } from "../../messages/pane/consolidate";
import { usePane } from "../paneContext";

/** Hands the report of figures over as a file. */
export function useReport(): () => void {
  const { session, host, language, ask } = usePane();
  const name = consolidateWords(language).step.reportFile;
  return () => void ask(async () => host.handOver({ name, bytes: new TextEncoder().encode(await session.report(language)), forms: 0 }));
}
