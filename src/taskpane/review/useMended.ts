import { useEffect, useRef, useState } from "react";
import type { Submission } from "../../domain/submission";
import type { KeyedFinding } from "./keyedFindings";
import { mendedSince } from "./mendedFindings";

/** How long a mended finding is shown with its tick before it leaves. */
const farewell = 4000;

/** The findings that were mended a moment ago. `form` tells one form from another: what another form does not have is not mended. */
export function useMended(form: string, findings: readonly KeyedFinding[], submission: Submission): readonly KeyedFinding[] {
  const [mended, setMended] = useState<readonly KeyedFinding[]>([]);
  const earlier = useRef({ form, findings });
  useEffect(() => {
    const { form: earlierForm, findings: earlierFindings } = earlier.current;
    earlier.current = { form, findings };
    const gone = earlierForm === form ? mendedSince(earlierFindings, findings, submission) : [];
    if (gone.length === 0) return;
    setMended((shown) => [...shown, ...gone]);
    setTimeout(() => setMended((shown) => shown.filter((one) => !gone.includes(one))), farewell);
  }, [form, findings, submission]);
  return mended;
}
