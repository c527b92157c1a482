import { createRoot } from "react-dom/client";
import packageManifest from "../../package.json";
import { startOffice } from "../worker/startOffice";
import { App } from "./App";
import { browserHost } from "./browserHost";

const element = document.getElementById("root");
if (element === null) throw new Error("The page has no element #root");
const root = createRoot(element);
const office = startOffice();
let opened = 0;

/** Opens a file, or an empty workbook, and shows the pane over it. A refused file leaves what was open. */
async function open(file: File | null): Promise<void> {
  const result = await office.openFile(file, () => undefined);
  if ("refusal" in result) return;
  opened += 1;
  root.render(<App key={opened} session={result.session} host={browserHost(open)} version={packageManifest.version} />);
}

void open(null);
