import { Button, Text } from "@fluentui/react-components";
import { Print20Regular } from "@fluentui/react-icons";
import type { ReactElement } from "react";
import { useState } from "react";
import { trackingWords } from "../messages/pane/tracking";
import { workbookWords } from "../messages/workbookWords.vi";
import { Section } from "./Section";
import { usePane } from "./paneContext";
import { useLanguage } from "./parts/language";

const sheet = workbookWords.sheets.blocForm;

/** How to print the appendix for the leaders: says which sheet and what its footer tells, and goes there once it is written. */
export function PrintAppendix({ offersConsolidate }: { readonly offersConsolidate: boolean }): ReactElement {
  const words = trackingWords(useLanguage()).print;
  const { session, look, campaign, ask, openTab } = usePane();
  const [isGone, setGone] = useState(false);
  const isWritten = look.summary === "whole" && campaign?.unwritten === false;
  const show = async (): Promise<void> => setGone((await ask(() => session.select(sheet, null))) === false);
  return (
    <Section title={words.heading}>
      <Text>{isWritten ? words.text(sheet) : words.unwritten}</Text>
      {isWritten && <div><Button icon={<Print20Regular />} onClick={() => void show()}>{words.show(sheet)}</Button></div>}
      {!isWritten && offersConsolidate && <div><Button onClick={() => openTab("consolidate")}>{words.consolidate}</Button></div>}
      {isGone && <Text role="status">{words.gone}</Text>}
    </Section>
  );
}
