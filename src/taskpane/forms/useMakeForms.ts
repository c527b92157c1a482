import { formsTabWords } from "../../messages/pane/formsTabWords";
import type { MadeFile } from "../../workflows/session/paneSession";
import { usePane } from "../paneContext";
import { unitOfForm } from "./fileList";

/** What became of a made file; "ready": it is about to be opened on the page. */
type Handed = "opened" | "downloaded" | "ready";

export interface MakeForms {
  /** Makes forms and hands the file over. Null when it was stopped or failed. */
  readonly make: (codes: readonly string[]) => Promise<MadeFile | null>;
  /** Makes one form and opens it in place of the workbook on the page; absent where files open elsewhere. */
  readonly makeHere: ((code: string) => Promise<MadeFile | null>) | null;
}

/** Makes forms as a job of the pane. */
export function useMakeForms(): MakeForms {
  const { session, host, language, look, start, ask } = usePane();
  const words = formsTabWords(language);
  const nameOf = ({ name, forms }: MadeFile, [code = ""]: readonly string[]): string => (forms === 1 && look.plan.state === "sound" ? words.ofUnit(name, unitOfForm(look.plan.plan, code)) : name);
  const run = async (codes: readonly string[], hand: (made: MadeFile) => Promise<Handed>): Promise<MadeFile | null> => {
    const result = await start({
      kind: "makeForms",
      title: words.making,
      canStop: codes.length > 1,
      run: async (progress) => {
        const made = await session.makeForms(codes, progress);
        return made && { made, handed: await hand(made) };
      },
      finished: ({ made, handed }) => ({ message: made.forms > 1 ? `${words.made(made.forms)}. ${words[handed](made.name)}` : words[handed](nameOf(made, codes)), canUndo: false }),
    });
    return result?.made ?? null;
  };
  const { openFile } = host;
  return {
    make: (codes) => run(codes, (made) => host.handOver(made)),
    makeHere:
      openFile === undefined
        ? null
        : async (code) => {
            const made = await run([code], async () => "ready");
            // The person may yet decide to keep the workbook that is open, so nothing is said of it here.
            if (made !== null) await ask(() => openFile(new File([made.bytes], made.name)));
            return made;
          },
  };
}
