import type { WorkbookModel } from "../../src/model/sheetModel";
import { blocFormWorkbook, unitFormWorkbook } from "../../src/sheets/formWorkbook";
import { planSheets } from "../../src/sheets/planSheets";
import { planStyles } from "../../src/sheets/planStyles";
import { summaryWorkbook } from "../../src/sheets/summaryWorkbook";
import { randomCampaign, withUnits } from "../sheets/campaign";
import { shippedPlan, shippedPlanFiles } from "../sheets/shippedPlan";
import { withRows } from "./withRows";

const run = { version: "0.1.0", now: { date: "2018-06-08", hour: 16, minute: 0 } };

/** The summary of a campaign of so many units, with random figures. */
export function summaryOf(units: number): WorkbookModel {
  const plan = withUnits(shippedPlan(), units);
  return withRows(summaryWorkbook(plan, randomCampaign(plan, units - 5, 2018), [], run));
}

/** Every workbook that So Ket writes, by what it is. */
export function shippedWorkbooks(): readonly (readonly [string, WorkbookModel])[] {
  const ofPlans = shippedPlanFiles.flatMap((file): (readonly [string, WorkbookModel])[] => {
    const plan = withUnits(shippedPlan(file), 12);
    return [
      [`plan sheets of ${file}`, withRows({ sheets: planSheets(plan), styles: planStyles, names: {}, properties: { title: plan.title, keywords: "" } })],
      [`a unit's form of ${file}`, withRows(unitFormWorkbook(plan, plan.units[0]!))],
      [`the Khối's form of ${file}`, withRows(blocFormWorkbook(plan))],
    ];
  });
  return [...ofPlans, ["a summary of 12 units", summaryOf(12)]];
}
