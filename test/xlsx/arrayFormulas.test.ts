import { strFromU8, strToU8 } from "fflate";
import { withoutArrayFormulas } from "../../src/xlsx/arrayFormulas";
import { partsOf } from "./handMadePackage";

const sheetOf = (rows: string): string => partsOf({ rows })["xl/worksheets/sheet1.xml"]!;
const cleaned = (xml: string): string => strFromU8(withoutArrayFormulas(strToU8(xml)));

test("formulas over areas become those of their first cells, and nothing else changes", () => {
  const text = '<c r="D1" t="inlineStr"><is><t>&lt;f t="array"></t></is></c>';
  const before = sheetOf(`<row r="1"><c r="A1"><f t="array" ref="A1:C1">X()</f><v>1</v></c><c r="B1"><f ref="B1:B9" t='array' ca="1">Y()</f></c>${text}</row>`);
  expect(cleaned(before)).toBe(before.replace('<f t="array"', "<f          ").replace("t='array'", "         "));
});

test.each([
  ["a sheet without any", strToU8(sheetOf('<row r="1"><c r="A1"><f t="shared" ref="A1:A2" si="0">1</f></c></row>'))],
  ["another part", strToU8('<styleSheet><f t="array"/></styleSheet>')],
])("%s is given back as it is", (_, part) => {
  expect(withoutArrayFormulas(part)).toBe(part);
});
