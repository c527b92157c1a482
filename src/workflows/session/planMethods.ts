import type { ReviewPlan } from "../../domain/plan";
import { makeForms } from "../makeForms";
import { lookForPlan } from "./lookAtBook";
import { nextTurn } from "./nextTurn";
import type { MadeFile, PaneSession, PreparedPlan } from "./paneSession";
import { planOfSource, planWorkbook } from "./planSources";
import type { SessionContext } from "./sessionContext";

/** Steps Kế hoạch and Lập phụ biểu: a plan is prepared, then written; forms are made from the plan in the workbook. */
export function planMethods({ open, files, pack, inTurn, untilStopped, previewWriting, write }: SessionContext): Pick<PaneSession, "preparePlan" | "writePreparedPlan" | "makeForms"> {
  let prepared: ReviewPlan | null = null;

  const preparePlan: PaneSession["preparePlan"] = async (source): Promise<PreparedPlan> => {
    const found = await planOfSource(source, files);
    if ("unreadable" in found) return { state: "unreadable", why: found.unreadable };
    if ("faults" in found) return { state: "faulty", faults: found.faults };
    prepared = found.plan;
    return { state: "ready", plan: found.plan, writing: await previewWriting(planWorkbook(found.plan).sheets.map(({ name }) => name)) };
  };

  const makeFiles: PaneSession["makeForms"] = async (codes, progress): Promise<MadeFile | null> => {
    const isStopped = untilStopped();
    const found = lookForPlan(await open.read());
    if (found.state !== "sound") return null;
    const made: { name: string; bytes: Uint8Array }[] = [];
    for await (const form of makeForms(found.plan, codes, files)) {
      await nextTurn();
      if (isStopped()) return null;
      made.push(form);
      const unit = found.plan.units.find(({ code }) => code === codes[made.length - 1]);
      progress({ done: made.length, total: codes.length, current: unit?.name ?? form.name });
    }
    const [first] = made;
    if (first === undefined) return null;
    return made.length === 1 ? { name: first.name, bytes: new Uint8Array(first.bytes), forms: 1 } : { name: `phu-bieu-${found.plan.id}.zip`, bytes: pack(made), forms: made.length };
  };

  return {
    preparePlan: inTurn(preparePlan),
    writePreparedPlan: inTurn(async () => {
      if (prepared === null) throw new Error("No plan was prepared");
      return write(planWorkbook(prepared));
    }),
    makeForms: inTurn(makeFiles),
  };
}
