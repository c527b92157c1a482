import { Button, Field, Select, Text, makeStyles, tokens } from "@fluentui/react-components";
import { TableSearchRegular } from "@fluentui/react-icons";
import type { ReactElement } from "react";
import { useState } from "react";
import type { OwnTableWords } from "../../messages/pane/ownTableWords";
import { ownTableWords } from "../../messages/pane/ownTableWords";
import type { BasisTaken, GivenFile } from "../../workflows/session/paneSession";
import { usePane } from "../paneContext";
import { EmptyState } from "../parts/EmptyState";
import { FilePicker } from "../parts/FilePicker";
import { PaneCard } from "../parts/PaneCard";

const useStyles = makeStyles({
  quiet: { color: tokens.colorNeutralForeground2, textAlign: "center", maxWidth: "44ch" },
  select: { minWidth: 0, "& select": { minWidth: 0 } },
  actions: { display: "flex" },
});

const nobody = "";

/** Why a file was not taken; null where there is nothing to say. */
function refusalOf({ state }: BasisTaken, file: string, { refused }: OwnTableWords): string | null {
  switch (state) {
    case "cannotOpen":
    case "noPlan":
      return refused[state](file);
    case "noTable":
      return refused.noTable;
    case "taken":
    case "whichUnit":
      return null;
  }
}

/** A workbook that carries no form: a table that the unit made itself is reviewed by the form that the Khối sent. */
export function OwnTable(): ReactElement {
  const styles = useStyles();
  const { session, language, host, ask, refresh } = usePane();
  const words = ownTableWords(language);
  const [given, setGiven] = useState<{ readonly file: GivenFile; readonly taken: BasisTaken } | null>(null);
  const [unit, setUnit] = useState(nobody);
  const take = async (file: GivenFile, of: string | null): Promise<void> => {
    const taken = await ask(() => session.reviewBy(file, of));
    if (taken === null) return;
    setUnit(nobody);
    setGiven({ file, taken });
    if (taken.state === "taken") await refresh();
  };
  const units = given?.taken.state === "whichUnit" ? given.taken.units : null;
  const refusal = given && refusalOf(given.taken, given.file.file, words);
  return (
    <>
      <EmptyState picture={<TableSearchRegular />} title={words.title} sentence={words.text}>
        <FilePicker accept=".xlsx,.xlsm,.xls,.json" multiple={false} primary={units === null} label={words.choose} choose={([file]) => file !== undefined && void take(file, null)} />
        <Text className={styles.quiet}>{words.how}</Text>
        <Text className={styles.quiet}>{words.instead[host.kind]}</Text>
      </EmptyState>
      <div role="status">
        {refusal !== null && <PaneCard><Text>{refusal}</Text></PaneCard>}
        {given !== null && units !== null && <Text>{words.whichUnit(given.file.file)}</Text>}
      </div>
      {given !== null && units !== null && (
        <PaneCard>
          <Field label={words.unit}>
            <Select className={styles.select} value={unit} onChange={(_, { value }) => setUnit(value)}>
              <option value={nobody}>{words.noUnit}</option>
              {units.map(({ code, name }) => <option key={code} value={code}>{name}</option>)}
            </Select>
          </Field>
          <div className={styles.actions}>
            <Button appearance="primary" disabled={unit === nobody} onClick={() => void take(given.file, unit)}>{words.go}</Button>
          </div>
        </PaneCard>
      )}
    </>
  );
}
