import { Text } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { Suspense, lazy } from "react";
import { trackingWords } from "../../messages/pane/tracking";
import { Section } from "../Section";
import { useLanguage } from "../parts/language";
import type { UnitEntry } from "./trackingEntries";

// The charts' library is as large as the rest of the pane; who does not open them does not load it.
const MemberCharts = lazy(() => import("./MemberCharts"));

/** The fold with the chart of what came in, by responsible member. */
export function MemberChartsSection({ entries }: { readonly entries: readonly UnitEntry[] }): ReactElement {
  const words = trackingWords(useLanguage()).memberCharts;
  return (
    <Section title={words.heading}>
      <Suspense fallback={<Text role="status">{words.loading}</Text>}>
        <MemberCharts entries={entries} />
      </Suspense>
    </Section>
  );
}
