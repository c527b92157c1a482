import { areaAddress } from "../../../src/model/area";
import { formulaReferences } from "../../../src/xlsx/document/formulaReferences";

/** A formula, the cells of its own sheet and the other sheets that it looks at; "open" where that cannot be told. */
test.each([
  ["A1+$B$2*3", "A1 B2", "", ""],
  ["SUM(A1:B9,C3)+1E+99", "A1:B9 C3", "", ""],
  ["IF(A1>5,\"B2 & 'Khác'!C3\",#N/A)", "A1", "", ""],
  ["SUM(A:A)+SUM(2:3)", "A1:A1048576 A2:XFD3", "", ""],
  ["'Phụ lục'!A1+Khác!B2", "", "phụ lục khác", ""],
  ["'Của ''tôi'''!A1+SUMIFS('Dữ liệu'!$A$1:$A$9,'Dữ liệu'!$B$1:$B$9,A2)", "A1 A2", "dữ liệu", ""],
  ["LOG10(A1)+ATAN2(B1,C1)", "A1 B1 C1", "", ""],
  ["AND(TRUE,A1=FALSE)", "A1", "", ""],
  ["ThueSuat*A1", "A1", "", "open"],
  ["SUM(BangMa[Tên])", "", "", "open"],
  ["INDIRECT(\"A\"&B1)", "B1", "", "open"],
  ["TODAY()-A1", "A1", "", "open"],
  ["SUM('Một:Ba'!A1)", "", "", "open"],
  ["[1]Sheet1!A1", "", "sheet1", "open"],
  ["A1#", "A1", "", "open"],
])("%s", (formula, areas, sheets, open) => {
  const found = formulaReferences(formula, "Của 'tôi'");
  expect([found.areas.map(areaAddress).join(" "), [...found.sheets].join(" "), found.isOpen ? "open" : ""]).toEqual([areas, sheets, open]);
});
