import { Button, Text, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowDownload20Regular } from "@fluentui/react-icons";
import type { ReactElement } from "react";
import { useState } from "react";
import { trackingWords } from "../../messages/pane/tracking";
import { registerTemplate } from "../../workflows/receivedTemplate";
import type { GivenFile, PaneSession } from "../../workflows/session/paneSession";
import { Section } from "../Section";
import { usePane } from "../paneContext";
import { FilePicker } from "../parts/FilePicker";
import { useLanguage } from "../parts/language";

type RegisterFault = Extract<Awaited<ReturnType<PaneSession["importRegister"]>>, { readonly faults: unknown }>["faults"][number];

/** What came of the last import. */
type Outcome = { readonly told: string } | { readonly faults: readonly RegisterFault[] };

const useStyles = makeStyles({
  faults: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS, margin: 0, paddingLeft: tokens.spacingHorizontalL, overflowWrap: "anywhere" },
});

/** Takes the received dates from the office's register; a register with faults changes nothing, and each fault is told by its line. */
export function RegisterImport(): ReactElement {
  const styles = useStyles();
  const words = trackingWords(useLanguage()).register;
  const { session, host, ask, campaign, setCampaign, job } = usePane();
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const read = async ([given]: readonly GivenFile[]): Promise<void> => {
    // The browser rejects a file that was removed, changed or locked since it was chosen.
    const csv = given === undefined ? null : await given.blob.text().catch(() => null);
    if (csv === null) {
      setOutcome({ told: words.unreadable });
      return;
    }
    const result = await ask(() => session.importRegister(csv));
    if (result === null) setOutcome(null);
    else if ("faults" in result) setOutcome({ faults: result.faults });
    else {
      setCampaign(result.campaign);
      setOutcome({ told: words.done(result.campaign?.received.length ?? 0, result.undated) });
    }
  };
  const handOverTemplate = async (): Promise<void> => {
    if (campaign === null) return;
    const bytes = new TextEncoder().encode(registerTemplate(campaign.plan, campaign.received));
    if ((await ask(() => host.handOver({ name: words.templateFile, bytes, forms: 0 }))) !== null) setOutcome({ told: words.templateSaved(words.templateFile) });
  };
  return (
    <Section title={words.heading}>
      <Text>{words.text}</Text>
      <div><Button icon={<ArrowDownload20Regular />} onClick={() => void handOverTemplate()}>{words.template}</Button></div>
      <Text>{words.replaces}</Text>
      <FilePicker accept=".csv,text/csv" multiple={false} label={words.choose} disabled={job.state === "running"} choose={(files) => void read(files)} />
      <div role="status">
        {outcome !== null && "told" in outcome && <Text>{outcome.told}</Text>}
        {outcome !== null && "faults" in outcome && <Text weight="semibold">{words.faults(outcome.faults.length)}</Text>}
      </div>
      {outcome !== null && "faults" in outcome && (
        <ul className={styles.faults}>
          {outcome.faults.map(({ line, problem, found }) => <li key={`${line} ${problem}`}>{`${words.line(line)}: ${words.problem[problem](found)}`}</li>)}
        </ul>
      )}
    </Section>
  );
}
