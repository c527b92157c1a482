import { Text, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { FileResult } from "../../domain/consolidation";
import { blocCode } from "../../domain/plan";
import type { ReviewPlan } from "../../domain/plan";
import { consolidateWords } from "../../messages/pane/consolidate";
import { LongList } from "../parts/LongList";
import { useLanguage } from "../parts/language";
import { FileRow } from "./FileList";

const useStyles = makeStyles({
  list: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
});

/** The files as they come in while a run goes on, the last one on top. Reasons follow when all are read and held against each other. */
export function ReadingList({ results, plan }: { readonly results: readonly FileResult[]; readonly plan: ReviewPlan }): ReactElement {
  const styles = useStyles();
  const words = consolidateWords(useLanguage());
  const nameOf = (unit: string | null): string | null => (unit === blocCode ? words.files.bloc : (plan.units.find(({ code }) => code === unit)?.name ?? null));
  const entries = [...results].reverse();
  return (
    <div className={styles.list}>
      <Text weight="semibold">{words.reading.sofar(results.length)}</Text>
      <LongList label={words.reading.sofar(results.length)} entries={entries} keyOf={({ file }) => file} render={({ file, verdict, unit }) => <FileRow entry={{ file, verdict, unit: nameOf(unit), reason: "" }} remove={null} />} />
    </div>
  );
}
