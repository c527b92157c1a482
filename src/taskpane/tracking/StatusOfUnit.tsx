import { CheckmarkCircle16Filled, Clock16Filled, MailDismiss16Filled, QuestionCircle16Filled, SubtractCircle16Filled, Warning16Filled } from "@fluentui/react-icons";
import type { ReactElement } from "react";
import type { UnitStatus } from "../../domain/consolidation";
import { describeUnitStatus } from "../../messages/describeStatus";
import { formatNumber } from "../../messages/formatNumber";
import { trackingWords } from "../../messages/pane/tracking";
import { StatusChip } from "../parts/StatusChip";
import { useLanguage } from "../parts/language";
import { statusTones } from "./statuses";
import type { UnitEntry } from "./trackingEntries";

const icons: Readonly<Record<UnitStatus, ReactElement>> = {
  received: <CheckmarkCircle16Filled />,
  receivedWithFaults: <Warning16Filled />,
  question: <QuestionCircle16Filled />,
  missing: <MailDismiss16Filled />,
  exempt: <SubtractCircle16Filled />,
};

/** The icon that stands for a status everywhere in the tab. */
export function statusIcon(status: UnitStatus): ReactElement {
  return icons[status];
}

/** Where a unit stands, and how late it is: chips with words. */
export function StatusOfUnit({ entry: { result, overdue } }: { readonly entry: UnitEntry }): ReactElement {
  const language = useLanguage();
  const words = trackingWords(language);
  const late = result.daysLate ?? 0;
  return (
    <>
      <StatusChip tone={statusTones[result.status]} label={describeUnitStatus(result.status, language)} icon={statusIcon(result.status)} />
      {late > 0 && <StatusChip tone="warn" label={words.late(formatNumber(late, 0, language))} icon={<Clock16Filled />} />}
      {overdue > 0 && <StatusChip tone="bad" label={words.overdue(formatNumber(overdue, 0, language))} icon={<Clock16Filled />} />}
    </>
  );
}
