import { unitFormWorkbook } from "../../../src/sheets/formWorkbook";
import { planSheets } from "../../../src/sheets/planSheets";
import { planStyles } from "../../../src/sheets/planStyles";
import { renderWorkbook } from "../../../src/xlsx/node/renderWorkbook";
import { shippedPlan } from "../../sheets/shippedPlan";
import { created, expectSavedAsRead, opened } from "./documents";

const plan = shippedPlan();
const planModel = { sheets: planSheets(plan), styles: planStyles, names: {}, properties: { title: plan.title, keywords: "" } };

test("a form is opened, typed into, given more sheets, and saved as it is read", async () => {
  const book = opened(await renderWorkbook(unitFormWorkbook(plan, plan.units[0]!)));
  const names = ["Phụ biểu", "Hướng dẫn", "_SoKet", "_SoKet_List"];
  expect((await book.sheets()).map(({ name }) => name)).toEqual(names);
  await book.type([{ sheet: "Phụ biểu", row: 13, column: 5, value: 12.5 }, { sheet: "Phụ biểu", row: 13, column: 14, value: "=1+1 <&>\r\nhai" }]);
  const told = await expectSavedAsRead(book);
  expect(told.grids.map(({ name }) => name)).toEqual(names);
  const { rows: [cells = []] } = await book.previewRows("Phụ biểu", 13, 13);
  expect(cells.filter(({ column }) => column === 5 || column === 14).map(({ text }) => text)).toEqual(["12,5", "=1+1 <&>\nhai"]);
  const written = await book.writeSheets(planModel);
  expect(written).toEqual({ added: ["Kế hoạch", "Chỉ tiêu", "Đơn vị", "Giao chỉ tiêu"], replaced: [], lookAgain: [] });
  await expectSavedAsRead(book);
  expect(await book.undoWrite()).toBe(true);
  expect(await expectSavedAsRead(book)).toEqual(told);
});

test("an empty workbook takes sheets and remembers", async () => {
  const book = created();
  await book.saveState("điều đã nhớ");
  await book.writeSheets(planModel);
  await expectSavedAsRead(book);
  expect(await book.loadState()).toBe("điều đã nhớ");
});
