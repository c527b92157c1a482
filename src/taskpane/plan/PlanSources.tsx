import { Button, Radio, RadioGroup, Text, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useState } from "react";
import { planTabWords } from "../../messages/pane/planTabWords";
import type { GivenFile, PlanSource, PreparedPlan } from "../../workflows/session/paneSession";
import { describeLookAgain } from "../parts/describeLookAgain";
import { usePane } from "../paneContext";
import { FilePicker } from "../parts/FilePicker";
import { WritingDialog } from "../parts/WritingDialog";
import { PlanFactsLine } from "./PlanFactsLine";
import { PlanFaultList } from "./PlanFaultList";

const useStyles = makeStyles({
  choice: { display: "flex", flexDirection: "column", color: tokens.colorNeutralForeground1 },
  quiet: { color: tokens.colorNeutralForeground2 },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

const choices = ["shipped20152020", "shipped20252030", "file", "blank"] as const;
type Choice = (typeof choices)[number];

/** The source behind a choice; null while the file is still to be chosen. */
function sourceOf(choice: Choice, file: GivenFile | null): PlanSource | null {
  switch (choice) {
    case "shipped20152020":
      return { from: "shipped", id: "2015-2020" };
    case "shipped20252030":
      return { from: "shipped", id: "2025-2030" };
    case "blank":
      return { from: "blank" };
    case "file":
      return file && { from: "file", file };
  }
}

export interface PlanSourcesProps {
  /** Goes back to the plan that is there; null where there is none. */
  readonly keep: (() => void) | null;
  readonly written: () => void;
}

/** Where the plan comes from, what writing it will do, and the writing. */
export function PlanSources({ keep, written }: PlanSourcesProps): ReactElement {
  const styles = useStyles();
  const { session, language, look, job, start, ask, refresh } = usePane();
  const words = planTabWords(language);
  const [choice, setChoice] = useState<Choice>("shipped20152020");
  const [file, setFile] = useState<GivenFile | null>(null);
  const [prepared, setPrepared] = useState<PreparedPlan | null>(null);
  const source = sourceOf(choice, file);
  const isBusy = job.state === "running";

  const write = async (): Promise<void> => {
    setPrepared(null);
    const sheets = await start({
      kind: "writePlan",
      title: words.writing,
      canStop: false,
      run: async () => {
        const result = await session.writePreparedPlan();
        await refresh();
        return result;
      },
      finished: ({ added, replaced, lookAgain }) => ({ message: describeLookAgain(words.written(added.length + replaced.length), lookAgain, language), canUndo: true }),
    });
    if (sheets !== null) written();
  };

  const ready = prepared?.state === "ready" ? prepared : null;
  return (
    <>
      <Text as="h2" size={400} weight="semibold" id="so-ket-plan-source">{words.where}</Text>
      <RadioGroup
        aria-labelledby="so-ket-plan-source"
        value={choice}
        disabled={isBusy}
        onChange={(_, { value }) => {
          setChoice(value as Choice);
          setPrepared(null);
        }}
      >
        {choices.map((each) => (
          <Radio
            key={each}
            value={each}
            label={
              <span className={styles.choice}>
                <Text weight="semibold">{words.sources[each].title}</Text>
                <Text className={styles.quiet}>{words.sources[each].text}</Text>
              </span>
            }
          />
        ))}
      </RadioGroup>
      {choice === "file" && (
        <FilePicker
          accept=".xlsx,.xlsm,.json"
          multiple={false}
          label={words.choosePlanFile}
          disabled={isBusy}
          choose={([chosen]) => {
            setFile(chosen ?? null);
            setPrepared(null);
          }}
        />
      )}
      {choice === "file" && file !== null && <Text role="status">{words.chosenFile(file.file)}</Text>}
      {!look.capabilities.canWrite && <Text role="status">{words.cannotWrite}</Text>}
      <div className={styles.actions}>
        <Button
          appearance="primary"
          disabled={source === null || isBusy || !look.capabilities.canWrite}
          onClick={() => source !== null && void ask(() => session.preparePlan(source)).then(setPrepared)}
        >
          {words.preview}
        </Button>
        {keep !== null && <Button onClick={keep}>{words.keep}</Button>}
      </div>
      {prepared?.state === "unreadable" && <Text role="alert">{words.unreadable[prepared.why]}</Text>}
      {prepared?.state === "faulty" && <PlanFaultList title={words.fileFaults(file?.file ?? "", prepared.faults.length)} text={words.fileFaultsText} faults={prepared.faults} sheets={[]} />}
      <WritingDialog writing={ready && ready.writing} title={words.willWrite} confirm={() => void write()} cancel={() => setPrepared(null)}>
        {ready !== null && <Text weight="semibold">{ready.plan.title}</Text>}
        {ready !== null && <PlanFactsLine plan={ready.plan} />}
      </WritingDialog>
    </>
  );
}
