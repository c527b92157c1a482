import { Text, makeStyles, tokens } from "@fluentui/react-components";
import { DocumentTableRegular } from "@fluentui/react-icons";
import type { ReactElement } from "react";
import { useState } from "react";
import { formsTabWords } from "../../messages/pane/formsTabWords";
import { usePane } from "../paneContext";
import { CopyText } from "../parts/CopyText";
import { EmptyState } from "../parts/EmptyState";
import { Segmented } from "../parts/Segmented";
import { BlocForm, FormsOfUnits, FormOfOneUnit } from "./FormChoices";
import { fileList } from "./fileList";
import { MailCard } from "./MailCard";

const useStyles = makeStyles({
  made: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
});

type Whom = "bloc" | "one" | "all";
const whom: readonly Whom[] = ["bloc", "one", "all"];

/** The tab Lập phụ biểu: forms for the Khối, for one unit or for many, and the mail that goes with them. */
export function FormsTab(): ReactElement {
  const styles = useStyles();
  const { look, language, openTab } = usePane();
  const words = formsTabWords(language);
  const [chosen, setChosen] = useState<Whom>("all");
  /** Units whose forms are in the archive that was made last. */
  const [made, setMade] = useState<readonly string[] | null>(null);
  const { plan } = look;
  if (plan.state !== "sound") {
    return <EmptyState picture={<DocumentTableRegular />} sentence={plan.state === "none" ? words.needsPlan : words.faultyPlan} action={{ label: words.toPlan, run: () => openTab("plan") }} />;
  }
  return (
    <>
      <Segmented label={words.forWhom} wide value={chosen} options={whom.map((value) => ({ value, label: words.whom[value] }))} choose={setChosen} />
      {made !== null && chosen === "all" && (
        <div className={styles.made}>
          <Text as="h2" size={400} weight="semibold">{words.made(made.length)}</Text>
          {made.length > 1 && <Text as="p">{words.unpack}</Text>}
          {made.length > 1 && <CopyText text={fileList(plan.plan, made)} label={words.copyFiles} />}
          <MailCard plan={plan.plan} primary />
        </div>
      )}
      {chosen === "bloc" && <BlocForm plan={plan.plan} />}
      {chosen === "one" && <FormOfOneUnit plan={plan.plan} />}
      {chosen === "all" && <FormsOfUnits plan={plan.plan} isNext={made === null} made={setMade} />}
      {made === null && chosen === "all" && <MailCard plan={plan.plan} primary={false} />}
    </>
  );
}
