import { enteredNumber } from "../../src/taskpane/consolidate/enteredNumber";
import { seemsTooMany } from "../../src/taskpane/consolidate/fileEntries";
import { matches } from "../../src/taskpane/search";

test.each([
  ["1.234,5", 1234.5, null],
  ["1234,5", 1234.5, null],
  ["1.234", 1234, null],
  ["1,234", 1.234, 1234],
  ["1.234.567", 1234567, null],
  ["-12,5", -12.5, null],
  ["−12", -12, -12],
  ["0", 0, 0],
  [" 12 345 ", 12345, 12345],
  ["1234.5", null, 1234.5],
  ["1.23", null, 1.23],
  ["12 tỷ", null, null],
  ["", null, null],
  ["1e5", null, null],
  ["1.2.3", null, null],
])("“%s” typed is %p in Vietnamese, %p in English", (text, vietnamese, english) => {
  expect(enteredNumber(text, "vi")).toBe(vietnamese);
  if (english !== null) expect(enteredNumber(text, "en")).toBe(english);
});

test.each([
  ["dien luc", true],
  ["Điện", true],
  ["ĐIỆN LỰC", true],
  ["lực điện", true],
  ["dv01", true],
  ["", true],
  ["xăng dầu", false],
])("looking for “%s” in “Đảng bộ Công ty Điện lực”, DV01: %p", (search, found) => {
  expect(matches(search, ["Đảng bộ Công ty Điện lực", "DV01", null])).toBe(found);
});

test("a folder of far more files than units is asked about; a campaign with resent files is not", () => {
  expect([63, 150, 219].map((files) => seemsTooMany(files, 63))).toEqual([false, false, false]);
  expect(seemsTooMany(1000, 63)).toBe(true);
  expect(seemsTooMany(20, 1)).toBe(false);
});
