import fc from "fast-check";
import { formatNumber } from "../../src/messages/formatNumber";
import { parseEntry } from "../../src/workflows/parseEntry";
import { numberEntry } from "../../src/xlsx/document/valueText";

test.each<[string, number | string | null]>([
  ["12", 12],
  ["1234,5", 1234.5],
  ["1.234,5", 1234.5],
  ["1.234", 1234],
  ["12.345.678", 12345678],
  ["-3,25", -3.25],
  ["-1.000", -1000],
  ["0", 0],
  ["-0", 0],
  ["0,0", 0],
  ["0,50", 0.5],
  [",5", 0.5],
  ["100,00", 100],
  [" 104,0 ", 104],
  ["\u00a07", 7],
  ["", null],
  ["  ", null],
  ["12%", "12%"],
  ["5-6", "5-6"],
  ["3/4", "3/4"],
  ["9.10", "9.10"],
  ["12.5", "12.5"],
  ["0.123", "0.123"],
  ["1.23.456", "1.23.456"],
  ["1234.567", "1234.567"],
  ["1,234.5", "1,234.5"],
  ["1,2,3", "1,2,3"],
  ["1.234,", "1.234,"],
  ["9-6-2018", "9-6-2018"],
  ["12:30", "12:30"],
  ["007", "007"],
  ["00", "00"],
  ["+84241234567", "+84241234567"],
  ["+5", "+5"],
  ["1e5", "1e5"],
  ["(5)", "(5)"],
  ["=A1+1", "=A1+1"],
  ["=HYPERLINK(\"http://x\")", "=HYPERLINK(\"http://x\")"],
  ["-", "-"],
  [",", ","],
  ["x", "x"],
  ["…", "…"],
  ["24.200 tỷ đồng", "24.200 tỷ đồng"],
  [" Hoàn thành tốt", " Hoàn thành tốt"],
  ["90071992547409931", "90071992547409931"],
  ["0,12345678901234567891", "0,12345678901234567891"],
])("%j is typed, %j is kept", (typed, kept) => {
  expect(parseEntry(typed)).toBe(kept);
});

test("what a cell's entry shows is read back as the same number", () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
      const stored = value === 0 ? 0 : value;
      expect([parseEntry(numberEntry(value)), parseEntry(formatNumber(value, null, "vi"))]).toEqual([stored, stored]);
    }),
    { seed: 20180609, numRuns: 2000 },
  );
});

test("nothing typed is lost: it is a number that shows the same digits, or the very text", () => {
  const typing = fc.string({ unit: fc.constantFrom(..."0123456789.,-+% x"), maxLength: 12 });
  fc.assert(
    fc.property(typing, (typed) => {
      const kept = parseEntry(typed);
      if (typeof kept === "string") expect(kept).toBe(typed);
      else if (kept === null) expect(typed.trim()).toBe("");
      else expect(Math.abs(Number(typed.trim().replaceAll(".", "").replace(",", ".")))).toBe(Math.abs(kept));
    }),
    { seed: 20180609, numRuns: 5000 },
  );
});
