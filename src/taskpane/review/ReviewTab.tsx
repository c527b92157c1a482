import { TaskListSquareLtrRegular } from "@fluentui/react-icons";
import type { ReactElement } from "react";
import { useState } from "react";
import { reviewTabWords } from "../../messages/pane/reviewTabWords";
import { usePane } from "../paneContext";
import { EmptyState } from "../parts/EmptyState";
import { FilePicker } from "../parts/FilePicker";
import { Segmented } from "../parts/Segmented";
import { CampaignReview } from "./CampaignReview";
import { OwnReview } from "./OwnReview";
import { OwnTable } from "./OwnTable";

function NothingToReview(): ReactElement {
  const { language, look, host, ask, lookAgain, openTab } = usePane();
  const words = reviewTabWords(language);
  const { openFile } = host;
  const picture = <TaskListSquareLtrRegular />;
  if (look.plan.state === "sound") return <EmptyState picture={picture} sentence={words.emptyCampaign} action={{ label: words.toConsolidate, run: () => openTab("consolidate") }} />;
  const holdsSheets = look.sheets.some(({ visibility }) => visibility === "visible");
  if (look.plan.state === "none" && holdsSheets) return <OwnTable />;
  if (openFile === undefined) return <EmptyState picture={picture} sentence={words.emptyExcel} action={{ label: words.lookAgain, run: () => void ask(lookAgain) }} />;
  return (
    <EmptyState picture={picture} sentence={words.emptyPage}>
      <FilePicker accept=".xlsx,.xlsm,.xls" multiple={false} primary label={words.openForm} choose={([file]) => file !== undefined && void ask(() => openFile(new File([file.blob], file.file)))} />
    </EmptyState>
  );
}

/** The tab Rà soát: the form in the open workbook, or what was found in the files of the units. */
export function ReviewTab(): ReactElement {
  const { language, checked, campaign } = usePane();
  const words = reviewTabWords(language);
  const [wanted, setWanted] = useState<"form" | "files">("form");
  const hasFiles = campaign !== null && campaign.files.length + campaign.storedFiles.length > 0;
  if (checked === null && !hasFiles) return <NothingToReview />;
  const shown = checked === null ? "files" : hasFiles ? wanted : "form";
  return (
    <>
      {checked !== null && hasFiles && (
        <Segmented label={words.what} wide value={shown} options={[{ value: "form", label: words.ownForm }, { value: "files", label: words.unitFiles }]} choose={setWanted} />
      )}
      {shown === "form" && checked !== null && <OwnReview checked={checked} />}
      {shown === "files" && campaign !== null && <CampaignReview campaign={campaign} />}
    </>
  );
}
