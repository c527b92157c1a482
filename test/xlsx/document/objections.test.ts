import { unitFormWorkbook } from "../../../src/sheets/formWorkbook";
import { renderWorkbook } from "../../../src/xlsx/node/renderWorkbook";
import { shippedPlan } from "../../sheets/shippedPlan";
import { handMade } from "../handMadePackage";
import { opened } from "./documents";

const alert = ' showErrorMessage="1" errorTitle="Sai số" error="Nhập_x000a_lại"';
const rows = '<row r="1"><c r="A1"><v>10</v></c><c r="B1"/><c r="C1"/></row><row r="2"><c r="A2"><v>20</v></c></row>';

async function objection(attributes: string, formulas: readonly string[], value: number | string | null, row = 0): Promise<string | null> {
  const written = formulas.map((formula, index) => `<formula${index + 1}>${formula}</formula${index + 1}>`).join("");
  const book = opened(handMade({ rows, after: `<dataValidations count="1"><dataValidation ${attributes} sqref="B1:B9">${written}</dataValidation></dataValidations>` }));
  const [told] = await book.objections([{ sheet: "S", row, column: 1, value }]);
  return told?.style ?? null;
}

test.each<[string, string, readonly string[], number | string, "stop" | null]>([
  ["a whole number within bounds", 'type="whole"', ["1", "5"], 5, null],
  ["a fraction is no whole number", 'type="whole"', ["1", "5"], 2.5, "stop"],
  ["a whole number beyond the bounds", 'type="whole"', ["1", "5"], 6, "stop"],
  ["a text is no number", 'type="decimal" operator="greaterThanOrEqual"', ["0"], "chưa có", "stop"],
  ["a number from another cell as bound", 'type="decimal" operator="lessThanOrEqual"', ["A1"], 10.5, "stop"],
  ["a bound that is kept", 'type="decimal" operator="lessThanOrEqual"', ["A1"], 9.5, null],
  ["not between", 'type="decimal" operator="notBetween"', ["1", "2"], 1.5, "stop"],
  ["a text as long as allowed", 'type="textLength" operator="lessThan"', ["4"], "abc", null],
  ["a text too long", 'type="textLength" operator="lessThan"', ["4"], "abcd", "stop"],
  ["digits of a number", 'type="textLength" operator="equal"', ["4"], 2015, null],
  ["a formula about the cell itself", 'type="custom"', ["B1&gt;A1"], 5, "stop"],
  ["a formula that holds", 'type="custom"', ["B1&gt;A1"], 11, null],
  ["a formula over a blank cell, blanks allowed", 'type="custom" allowBlank="1"', ["AND(B1&gt;0,C1&gt;0)"], 5, null],
  ["a formula over a blank cell", 'type="custom"', ["AND(B1&gt;0,C1&gt;0)"], 5, "stop"],
  ["a formula beyond the calculator", 'type="custom"', ["ISEVEN(B1)"], 5, null],
  ["any value", 'type="none"', [], "x", null],
  ["a value of a list", 'type="list"', ['"Có,Không,2"'], "có", null],
  ["a number of a list", 'type="list"', ['"Có,Không,2"'], 2, null],
  ["a value that no cell of a list holds", 'type="list"', ["$A$1:$A$2"], 15, "stop"],
])("%s", async (_, attributes, formulas, value, expected) => {
  await expect(objection(attributes + alert, formulas, value)).resolves.toBe(expected);
});

test("a rule moves with its cell, only warns where it says so, and is silent without a message or for a cell that is cleared", async () => {
  await expect(objection(`type="custom"${alert}`, ["B1&gt;A1"], 15, 1)).resolves.toBe("stop");
  await expect(objection(`type="whole" errorStyle="warning"${alert}`, ["1", "5"], 6)).resolves.toBe("warning");
  await expect(objection(`type="list" errorStyle="information"${alert}`, ['"Có,Không"'], "Khác")).resolves.toBe("information");
  await expect(objection('type="whole"', ["1", "5"], 6)).resolves.toBeNull();
  await expect(objection(`type="whole"${alert}`, ["1", "5"], null)).resolves.toBeNull();
});

test("the form takes numbers, x and … where figures are asked for, and says so in its own words", async () => {
  const plan = shippedPlan();
  const form = opened(await renderWorkbook(unitFormWorkbook(plan, plan.units[0]!)));
  const sheet = (await form.sheets())[0]?.name ?? "";
  const told = async (value: number | string): Promise<unknown> => form.objections([{ sheet, row: 13, column: 7, value }]);
  await expect(told(104.5)).resolves.toEqual([]);
  await expect(told("x")).resolves.toEqual([]);
  await expect(told("…")).resolves.toEqual([]);
  await expect(told("chưa có")).resolves.toMatchObject([{ style: "stop", row: 13, column: 7 }]);
});
