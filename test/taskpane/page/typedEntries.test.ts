import { parsePastedBlock } from "../../../src/taskpane/page/pastedBlock";
import { createSheetRows } from "../../../src/taskpane/page/sheetRows";
import { pastedEntries, storedValue, typedValue } from "../../../src/taskpane/page/typedEntries";
import { sampleCell, samplePreview } from "./samplePreview";

test.each<[string, readonly (readonly string[])[]]>([
  ["5", [["5"]]],
  ["1\t2\r\n3\t4\r\n", [["1", "2"], ["3", "4"]]],
  ["1\t\r\n\t4", [["1", ""], ["", "4"]]],
  ["\"hai\ndòng\"\t\"nói \"\"có\"\"\"\n", [["hai\ndòng", "nói \"có\""]]],
  ["\"dở dang\t2", [["\"dở dang", "2"]]],
  ["a\"b\t2", [["a\"b", "2"]]],
  ["1\n\n2\n", [["1"], [""], ["2"]]],
  ["1\t2\n\t\n", [["1", "2"], ["", ""]]],
])("%j is the block %j", (text, block) => {
  expect(parsePastedBlock(text)).toEqual(block);
});

test("a cell takes what it takes", () => {
  expect(typedValue(sampleCell(0), "1.234,5")).toEqual({ value: 1234.5 });
  expect(typedValue(sampleCell(0, { editable: false }), "5")).toEqual({ refused: "noInput" });
  const level = sampleCell(0, { options: ["Hoàn thành tốt", "x", "…"] });
  expect(typedValue(level, " hoàn thành TỐT ")).toEqual({ value: "Hoàn thành tốt" });
  expect(typedValue(level, "…")).toEqual({ value: "…" });
  expect(typedValue(level, "")).toEqual({ value: null });
  expect(typedValue(level, "Tốt")).toEqual({ refused: "notOffered" });
  const offer = sampleCell(0, { options: ["Hoàn thành tốt"], onlyOptions: false });
  expect(["hoàn thành tốt", "Tốt", "5"].map((text) => typedValue(offer, text))).toEqual([{ value: "Hoàn thành tốt" }, { value: "Tốt" }, { value: 5 }]);
});

test("a cell formatted as text keeps what is typed as text", () => {
  const code = sampleCell(0, { isText: true });
  expect(["2015", "1.234,5", " 007 ", "", " "].map((text) => typedValue(code, text))).toEqual([{ value: "2015" }, { value: "1.234,5" }, { value: " 007 " }, { value: null }, { value: null }]);
  expect(typedValue(sampleCell(0, { isText: true, options: ["2015", "2016"] }), " 2016")).toEqual({ value: "2016" });
});

test("a cell that shows percentages takes them as in Excel", () => {
  const share = sampleCell(0, { isPercent: true });
  expect(["75", "75%", "98,5 %", "0,75", "0,5%", "1.200", "-12,3", "x", "%", ""].map((text) => typedValue(share, text))).toEqual(
    [0.75, 0.75, 0.985, 0.75, 0.005, 12, -0.123, "x", "%", null].map((value) => ({ value })),
  );
});

test("what is taken back is what was stored: a text stays a text", () => {
  expect(storedValue(sampleCell(0, { kind: "number", entry: "1234,5" }))).toBe(1234.5);
  expect(storedValue(sampleCell(0, { kind: "text", entry: "12" }))).toBe("12");
  expect(storedValue(sampleCell(0))).toBeNull();
});

test("a pasted block fills the cells that take input and passes over the others", async () => {
  const preview = samplePreview();
  const rows = createSheetRows(preview.rowCount, async (firstRow) => ({ firstRow, rows: [[sampleCell(0, { editable: false }), sampleCell(2), sampleCell(3)], [sampleCell(2, { options: ["x"] })], [], [], [], []] }));
  await rows.load({ first: 0, last: 5 });
  const opened = { sheet: "Phụ biểu", preview, rows };
  expect(pastedEntries(opened, { row: 0, column: 0 }, parsePastedBlock("a\tb\t5\t\t9\nc\td\te\n\t\tx"))).toEqual({
    entries: [{ sheet: "Phụ biểu", row: 0, column: 2, value: 5 }, { sheet: "Phụ biểu", row: 0, column: 3, value: null }],
    passedOver: [{ row: 0, column: 0 }, { row: 0, column: 1 }, { row: 0, column: 4 }, { row: 1, column: 0 }, { row: 1, column: 1 }, { row: 1, column: 2 }, { row: 2, column: 2 }],
  });
});
