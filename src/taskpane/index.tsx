import { createRoot } from "react-dom/client";
import { startOffice } from "../worker/startOffice";
import { App } from "./App";
import { PageRoot } from "./page/PageRoot";
import { askedTab } from "./askedTab";

const element = document.getElementById("root");
if (element === null) throw new Error("The page has no element #root");
const office = startOffice();
const firstTab = askedTab(window.location.search);
createRoot(element).render(<App>{(language, setLanguage) => <PageRoot office={office} language={language} setLanguage={setLanguage} firstTab={firstTab} />}</App>);
