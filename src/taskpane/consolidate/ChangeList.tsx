import { Text, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { LongList } from "../parts/LongList";
import type { ChangeEntry } from "./changeEntries";

const useStyles = makeStyles({
  entry: { display: "flex", flexDirection: "column", paddingBottom: tokens.spacingVerticalXS, borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, overflowWrap: "anywhere" },
  change: { fontVariantNumeric: "tabular-nums lining-nums" },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** What changed, line by line: whose figure, from what to what, and what it does to the Khối's. `dense`: figure and change in one line. */
export function ChangeList({ label, entries, dense = false }: { readonly label: string; readonly entries: readonly ChangeEntry[]; readonly dense?: boolean }): ReactElement {
  const styles = useStyles();
  return (
    <LongList
      label={label}
      entries={entries}
      keyOf={({ key }) => key}
      render={({ unit, figure, change, effect }) => (
        <div className={styles.entry}>
          <Text weight="semibold">{unit}</Text>
          {dense && <Text className={styles.change}>{[figure, change].filter((part) => part !== "").join(": ")}</Text>}
          {!dense && figure !== "" && <Text>{figure}</Text>}
          {!dense && <Text className={styles.change}>{change}</Text>}
          {effect !== "" && <Text className={styles.quiet}>{effect}</Text>}
        </div>
      )}
    />
  );
}
