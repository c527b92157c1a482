import { Text } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { Suspense, lazy } from "react";
import { consolidateWords } from "../../messages/pane/consolidate";
import type { Campaign } from "../../workflows/session/paneSession";
import { Section } from "../Section";
import { useLanguage } from "../parts/language";

// The charts' library is as large as the rest of the pane; who does not open them does not load it.
const AttainmentCharts = lazy(() => import("./AttainmentCharts"));

/** The fold "Biểu đồ". */
export function ChartsSection({ campaign }: { readonly campaign: Campaign }): ReactElement {
  const words = consolidateWords(useLanguage()).charts;
  return (
    <Section title={words.heading}>
      <Suspense fallback={<Text role="status">{words.loading}</Text>}>
        <AttainmentCharts campaign={campaign} />
      </Suspense>
    </Section>
  );
}
