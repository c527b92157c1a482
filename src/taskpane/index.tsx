import { createRoot } from "react-dom/client";
import { checkFile } from "../workflows/checkFile";
import { readWorkbook } from "../xlsx/readWorkbook";
import { App } from "./App";

const root = document.getElementById("root");
if (root === null) throw new Error("The page has no element #root");
createRoot(root).render(<App language="vi" check={(file, bytes) => checkFile(file, bytes, null, { readWorkbook })} />);
