import type { ReactElement } from "react";
import { useCallback, useMemo } from "react";
import type { Finding } from "../../domain/findings";
import type { Language } from "../../messages/language";
import { describeFileRefusal } from "../../messages/pane/fileRefusals";
import { pageWords } from "../../messages/pane/page";
import { browserHost } from "../browserHost";
import type { Tab } from "../paneContext";
import { PaneShell } from "../shell/PaneShell";
import type { PageActions } from "./StandalonePage";
import { StandalonePage } from "./StandalonePage";
import type { OpenedWorkbook, PageOffice, PageWorkbook } from "./usePageWorkbook";
import { usePageWorkbook } from "./usePageWorkbook";

interface PageProps {
  readonly office: PageOffice;
  readonly language: Language;
  readonly setLanguage: (language: Language) => void;
  readonly firstTab: Tab | null;
}

function describeRefused({ file, refusal }: NonNullable<PageWorkbook["refused"]>, language: Language): string {
  // Code and facts of a refusal belong together, which the compiler loses when they are spread.
  return describeFileRefusal({ ...refusal, place: { file, unit: null, sheet: null, cell: null, indicator: null, column: null } } as Finding, language);
}

/** The pane over one workbook of the page. */
function PagePane({ opened, openFile, showPane, language, setLanguage, firstTab }: Omit<PageProps, "office"> & PageActions & { readonly opened: OpenedWorkbook }): ReactElement {
  const host = useMemo(() => browserHost({ openFile, showPane }), [openFile, showPane]);
  return <PaneShell session={opened.session} host={host} language={language} setLanguage={setLanguage} firstTab={firstTab} startsWithSample={opened.isSample} />;
}

/** The standalone page: the workbook, and the pane over it. */
export function PageRoot({ office, language, setLanguage, firstTab }: PageProps): ReactElement {
  const words = pageWords(language);
  const { opened, busy, refused, reveal, dismissRefusal, open, openSample, save, type } = usePageWorkbook(office);
  const onSave = useCallback(() => save(words.newFile), [save, words]);
  return (
    <StandalonePage
      language={language}
      workbook={opened?.hasSheets === true ? opened.workbook : null}
      revision={opened?.revision ?? 0}
      fileName={opened?.fileName ?? (opened?.hasSheets === true ? words.newFile : null)}
      readOnly={opened?.readOnly ?? false}
      unsaved={opened?.unsaved ?? false}
      busy={busy === null ? null : words.busy[busy]}
      refusal={refused === null ? null : describeRefused(refused, language)}
      onDismissRefusal={dismissRefusal}
      reveal={reveal}
      onOpen={open}
      onSave={onSave}
      onSample={openSample}
      onType={type}
    >
      {({ openFile, showPane }) => opened !== null && <PagePane key={opened.turn} opened={opened} openFile={openFile} showPane={showPane} language={language} setLanguage={setLanguage} firstTab={firstTab} />}
    </StandalonePage>
  );
}
