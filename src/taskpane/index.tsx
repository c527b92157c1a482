import type { ReactElement } from "react";
import { createRoot } from "react-dom/client";
import { cleanUpInterrupted } from "../excel/cleanUp";
import { createExcelWorkbook } from "../excel/excelWorkbook";
import { isInsideExcel } from "../excel/insideExcel";
import { openFileInNewWindow } from "../excel/openFile";
import type { Language } from "../messages/language";
import { startOffice } from "../worker/startOffice";
import { App } from "./App";
import { askedTab } from "./askedTab";
import { excelHost } from "./excelHost";
import { PageRoot } from "./page/PageRoot";
import { PaneShell } from "./shell/PaneShell";

/** The whole of what is seen, in a language. */
type Content = (language: Language, setLanguage: (language: Language) => void) => ReactElement;

const element = document.getElementById("root");
if (element === null) throw new Error("The page has no element #root");
const root = createRoot(element);
const office = startOffice();
const firstTab = askedTab(window.location.search);

/** The pane beside the workbook that Excel has open. */
async function paneInExcel(): Promise<Content> {
  const session = await office.openExcel(createExcelWorkbook());
  const host = excelHost(openFileInNewWindow);
  // Not waited for: it may take until a cell was typed into, and nothing that is shown depends on it.
  void cleanUpInterrupted();
  return (language, setLanguage) => <PaneShell session={session} host={host} language={language} setLanguage={setLanguage} firstTab={firstTab} startsWithSample={false} />;
}

const standalonePage: Content = (language, setLanguage) => <PageRoot office={office} language={language} setLanguage={setLanguage} firstTab={firstTab} />;

void isInsideExcel()
  .then((inside) => (inside ? paneInExcel() : standalonePage))
  .then((content) => root.render(<App>{content}</App>));
