import { explained, nothingFound } from "./refused";
import { writeInExcel } from "./requests";
import { deleteSheets } from "./rollBack";
import type { Survey } from "./survey";
import { sameName, surveyWorkbook } from "./survey";

/** Deletes sheets; names without a sheet are passed over. */
export async function removeSheets(names: readonly string[]): Promise<void> {
  let survey: Survey | null = null;
  try {
    await writeInExcel(async ({ context }) => {
      survey = await surveyWorkbook(context);
      deleteSheets(context, survey.sheets.filter((sheet) => names.some((name) => sameName(name, sheet.name))).map(({ id }) => id));
      await context.sync();
    });
  } catch (error) {
    const surveyed = survey as Survey | null;
    throw surveyed === null ? error : explained(error, surveyed, nothingFound, []);
  }
}
