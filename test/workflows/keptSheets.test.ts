import { unitFormWorkbook } from "../../src/sheets/formWorkbook";
import { readBook } from "../../src/workflows/readSubmission";
import { shippedPlan } from "../../src/workflows/session/planSources";
import { sheetsToGridBook } from "../../src/model/sheetToGrid";

const plan = shippedPlan("2015-2020");

it("takes no sheet that a run in Excel kept aside for a second appendix", () => {
  const [unit] = plan.units;
  const form = (revenue: number) => unitFormWorkbook(plan, unit!, { entries: (indicator) => (indicator === "KT01" ? revenue : null), round: 1 });
  const [now, before] = [form(100), form(90)];
  const kept = before.sheets.slice(0, 1).map((sheet) => ({ ...sheet, name: "_SoKetOld3_0", visibility: "veryHidden" as const }));
  const read = (sheets: typeof now.sheets) => readBook(plan, new Map(), "a.xlsx", "", { ...sheetsToGridBook(sheets), names: new Map(Object.entries(now.names)) });
  expect(read([...kept, ...now.sheets])).toEqual(read(now.sheets));
  expect(read([...kept, ...now.sheets]).facts.length).toBeGreaterThan(0);
});
