import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { handMade } from "../handMadePackage";
import { opened } from "./documents";

setFlagsFromString("--expose-gc");
const collectGarbage = runInNewContext("gc") as () => void;
const megabyte = 1024 * 1024;

/** A workbook of sheets S, S2, S3 … of which each inflates to so many bytes. */
function longSheets(count: number, size: number): Uint8Array {
  const relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  const numbers = Array.from({ length: count - 1 }, (_, index) => index + 2);
  const sheet = `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="2"${" ".repeat(size)}/></sheetData></worksheet>`;
  return handMade({
    sheet,
    more: {
      "xl/workbook.xml": `<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${relationships}"><sheets><sheet name="S" sheetId="1" r:id="rId1"/>${numbers.map((number) => `<sheet name="S${number}" sheetId="${number}" r:id="rId${number}"/>`).join("")}</sheets></workbook>`,
      "xl/_rels/workbook.xml.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${relationships}/worksheet" Target="worksheets/sheet1.xml"/>${numbers.map((number) => `<Relationship Id="rId${number}" Type="${relationships}/worksheet" Target="worksheets/sheet${number}.xml"/>`).join("")}</Relationships>`,
      ...Object.fromEntries(numbers.map((number) => [`xl/worksheets/sheet${number}.xml`, sheet])),
    },
  });
}

test("of many long sheets looked at one after another only the last ones stay in memory, and all are shown again", async () => {
  const book = opened(longSheets(8, 30 * megabyte));
  collectGarbage();
  const before = process.memoryUsage().arrayBuffers;
  const names = (await book.sheets()).map(({ name }) => name);
  for (const name of names) expect(await book.preview(name)).toMatchObject({ rowCount: 1, columnCount: 1 });
  // What was asked for in a turn is held until that turn is over, and bytes are given back a turn later.
  for (let turn = 0; turn < 3; turn += 1) {
    await new Promise((resolve) => setImmediate(resolve));
    collectGarbage();
  }
  expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(130 * megabyte);
  for (const name of names) expect((await book.previewRows(name, 0, 5)).rows[0]).toMatchObject([{ column: 0, text: "1" }]);
});

test("rows that stand in any order are found, the first of those that claim one number", async () => {
  const rows = ["<row r=\"3\"><c r=\"A3\"><v>3</v></c></row>", "<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>", "<row r=\"3\"><c r=\"A3\"><v>33</v></c></row>", "<row r=\"2\"><c r=\"A2\"><v>2</v></c></row>"].join("");
  const book = opened(handMade({ rows }));
  expect((await book.previewRows("S", 0, 5)).rows.map(([cell]) => cell?.text)).toEqual(["1", "2", "3"]);
});
