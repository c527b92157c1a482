import type { ReactElement } from "react";
import type { Severity } from "../../domain/findings";
import { describeSeverity } from "../../messages/describeStatus";
import { useLanguage } from "./language";
import type { ChipTone } from "./StatusChip";
import { StatusChip } from "./StatusChip";

const tones: Readonly<Record<Severity, ChipTone>> = { block: "bad", warn: "warn", note: "quiet" };

/** Phải sửa, Cần xem lại or Lưu ý; with a count where several are summed up. */
export function SeverityChip({ severity, count }: { readonly severity: Severity; readonly count?: number }): ReactElement {
  const word = describeSeverity(severity, useLanguage());
  return <StatusChip tone={tones[severity]} label={count === undefined ? word : `${word} ${count}`} />;
}
