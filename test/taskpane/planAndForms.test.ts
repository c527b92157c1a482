import { mailToUnits } from "../../src/messages/pane/mailToUnits.vi";
import { fileList } from "../../src/taskpane/forms/fileList";
import { findUnits, owesForm } from "../../src/taskpane/forms/findUnits";
import { pathBelowFolder } from "../../src/taskpane/parts/givenFiles";
import { planFacts, sheetPlace } from "../../src/taskpane/plan/planFacts";
import { demoPlan } from "../../src/workflows/demo/roster";
import { shippedPlan } from "../../src/workflows/session/planSources";
import { sampleUnit } from "../domain/samplePlan";
import { faultsOfText } from "../messages/textRules";

const plan = demoPlan(shippedPlan("2015-2020"));

test("a plan in numbers counts no numerators and denominators", () => {
  const { units, targets } = planFacts(plan);
  expect(units).toBe(63);
  expect(targets).toBeLessThan(plan.indicators.length);
});

test.each([
  ["Chỉ tiêu!B7", { sheet: "Chỉ tiêu", cell: "B7" }],
  ["Đơn vị", { sheet: "Đơn vị", cell: null }],
  ["Lạ!B7", null],
  ["indicators[3].label", null],
])("place %s of a fault", (place, expected) => {
  expect(sheetPlace({ place, fault: { path: "", code: "blank", facts: {} } }, ["Chỉ tiêu", "Đơn vị"])).toEqual(expected);
});

test("units are found without tone marks, those called so before those of such a group", () => {
  const first = sampleUnit("DV01", { name: "Đảng bộ Công ty Xăng dầu" });
  const second = sampleUnit("DV02", { name: "Đảng bộ Công ty Điện lực", group: "Điện, nước, xăng dầu" });
  expect(findUnits([second, first], "xang DAU").map(({ name }) => name)).toEqual([first.name, second.name]);
  expect(findUnits([second, first], "dien luc")).toEqual([second]);
  expect(findUnits([second, first], "  ")).toEqual([second, first]);
  expect(findUnits([second, first], "không có")).toEqual([]);
});

test("who owes a form", () => {
  const unit = plan.units[0]!;
  expect([unit, { ...unit, exempt: true }, { ...unit, activeTo: 2015 }].map((each) => owesForm(each, plan))).toEqual(["owes", "exempt", "inactive"]);
});

test("which file goes to whom", () => {
  expect(fileList(plan, ["DV05", "bloc"])).toBe(`DV05.xlsx\tChi bộ Công ty Môi trường đô thị\nbloc.xlsx\t${plan.bloc.name}`);
});

test("the mail names both rounds, the deadline and the sender", () => {
  const mail = mailToUnits(plan);
  expect(mail).toContain("chậm nhất ngày 9-6-2018");
  expect(mail).toContain(plan.bloc.name);
  expect(mail).toContain("tên tệp là mã đơn vị");
  expect(mail.split("\n").filter((line) => line !== "").flatMap((line) => faultsOfText(line, []))).toEqual([]);
});

test.each([
  ["bao-cao/cum 1/a.xlsx", "cum 1/a.xlsx"],
  ["/bao-cao/a.xlsx", "a.xlsx"],
  ["a.xlsx", "a.xlsx"],
  ["bao-cao/Phụ biểu.xlsx".normalize("NFD"), "Phụ biểu.xlsx".normalize("NFC")],
])("%s below the chosen folder", (path, expected) => {
  expect(pathBelowFolder(path)).toBe(expected);
});
