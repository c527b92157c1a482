import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useState } from "react";
import { planTabWords } from "../../messages/pane/planTabWords";
import { usePane } from "../paneContext";
import { PlanFaultList } from "./PlanFaultList";
import { PlanOverview } from "./PlanOverview";
import { PlanSources } from "./PlanSources";

/** The tab Kế hoạch: where the plan comes from, what is wrong with it, or what it says. */
export function PlanTab(): ReactElement {
  const { look, language } = usePane();
  const words = planTabWords(language);
  const [isChanging, setChanging] = useState(false);
  const { plan } = look;
  if (plan.state === "none" || isChanging) return <PlanSources keep={plan.state === "none" ? null : () => setChanging(false)} written={() => setChanging(false)} />;
  if (plan.state === "faulty") {
    return (
      <>
        <PlanFaultList title={words.faults(plan.faults.length)} text={words.faultsText} faults={plan.faults} sheets={look.sheets.map(({ name }) => name)} />
        <div>
          <Button appearance="subtle" onClick={() => setChanging(true)}>{words.change}</Button>
        </div>
      </>
    );
  }
  return <PlanOverview plan={plan.plan} samples={plan.samples} sampleUnits={plan.sampleUnits} change={() => setChanging(true)} />;
}
