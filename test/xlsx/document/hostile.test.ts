import fc from "fast-check";
import { asHostError } from "../../../src/model/openWorkbook";
import { fileWorkbooks } from "../../../src/xlsx/document/fileWorkbooks";
import { calculation } from "../../../src/workflows/calculation";
import { handMade, partsOf, zipOf } from "../handMadePackage";
import { row, sheetOf, typed, workbookOf } from "../sheetModels";

const sound = partsOf({
  before: '<sheetViews><sheetView workbookViewId="0"><pane xSplit="1" ySplit="1" state="frozen"/></sheetView></sheetViews><sheetFormatPr defaultRowHeight="15"/><cols><col min="1" max="2" width="9" hidden="0"/></cols>',
  rows: '<row r="1" ht="20"><c r="A1" s="1"><v>1</v></c><c r="B1" t="s"><v>0</v></c><c r="C1" t="str"><f>A1&amp;"x"</f><v>1x</v></c></row><row r="2"><c r="A2" t="inlineStr"><is><t>a</t></is></c></row>',
  after: '<sheetProtection sheet="1"/><mergeCells><mergeCell ref="A3:B3"/></mergeCells><dataValidations><dataValidation type="list" sqref="A1:A9"><formula1>$A$1:$A$2</formula1></dataValidation></dataValidations>',
  sharedStrings: "<si><t>chung</t></si>",
  styles: '<numFmts count="1"><numFmt numFmtId="164" formatCode="0.0&quot;%&quot;"/></numFmts><fonts count="1"><font><sz val="9"/><color theme="1" tint="0.5"/></font></fonts><fills count="1"><fill><patternFill patternType="solid"><fgColor indexed="3"/></patternFill></fill></fills><borders count="1"><border><left style="thin"/></border></borders><cellXfs count="2"><xf/><xf numFmtId="164" fontId="0" fillId="0" borderId="0"><protection locked="0"/></xf></cellXfs>',
});
const damages = ["<", ">", "/", '"', "'", "&", "=", "x:", "-", "9999999999", "1e999", " ", "<![CDATA[", "<!--", "]]>", "\u0000", "ữ", "<row", "<c ", "</c>", "</sheetData>", "NaN"];

/** Everything the page asks of a file that a person opened. */
async function lookAround(parts: Record<string, string>): Promise<void> {
  const result = fileWorkbooks(null, () => undefined).open(zipOf(parts), calculation);
  if ("refusal" in result) return;
  const { workbook } = result;
  for (const { name } of await workbook.sheets()) {
    await workbook.preview(name);
    await workbook.previewRows(name, 0, 60);
  }
  await workbook.loadState();
  await workbook.save();
  for (const work of [() => workbook.readBook(null), () => workbook.type([{ sheet: "S", row: 0, column: 0, value: 5 }]), () => workbook.writeSheets(workbookOf(sheetOf("S", [row(typed(1))]))), () => workbook.undoWrite()]) {
    try {
      await work();
    } catch (error) {
      // What cannot be read with certainty is refused; anything else is a bug.
      if (asHostError(error) === null) throw error;
    }
  }
}

test("a damaged part never makes the page fail: it is shown as far as it goes, or refused", async () => {
  const paths = Object.keys(sound).filter((path) => path !== "_rels/.rels");
  const damage = fc.record({ path: fc.constantFrom(...paths), at: fc.nat({ max: 1500 }), cut: fc.nat({ max: 12 }), put: fc.constantFrom("", ...damages) });
  await fc.assert(
    fc.asyncProperty(fc.array(damage, { minLength: 1, maxLength: 3 }), async (all) => {
      const parts = { ...sound };
      for (const { path, at, cut, put } of all) {
        const text = parts[path]!;
        const place = at % (text.length + 1);
        parts[path] = text.slice(0, place) + put + text.slice(place + cut);
      }
      await lookAround(parts);
    }),
    { seed: 11, numRuns: 400 },
  );
});

test.each([
  ["elements nested without end", handMade({ rows: "<row>".repeat(50_000) })],
  ["a style sheet nested without end", handMade({ styles: "<fonts>".repeat(50_000), rows: '<row r="1"><c r="A1"><v>1</v></c></row>' })],
  ["quotation marks that are never closed", handMade({ rows: '<c a="'.repeat(50_000) })],
  ["rows far beyond the sheet", handMade({ rows: '<row r="99999999999"><c r="A99999999999"><v>1</v></c></row>' })],
  ["validations over everything", handMade({ rows: '<row r="1"><c r="A1"><v>1</v></c></row>', after: `<dataValidations>${'<dataValidation type="list" sqref="A1:XFD1048576"><formula1>A1:XFD1048576</formula1></dataValidation>'.repeat(200)}</dataValidations>` })],
  ["merges over everything", handMade({ rows: '<row r="1"><c r="A1"><v>1</v></c></row>', after: `<mergeCells>${'<mergeCell ref="A1:XFD1048576"/>'.repeat(2000)}</mergeCells>` })],
])("%s are shown in time", async (_, bytes) => {
  const result = fileWorkbooks(null, () => undefined).open(bytes, calculation);
  if ("refusal" in result) return;
  const started = performance.now();
  await result.workbook.preview("S");
  await result.workbook.previewRows("S", 0, 60);
  expect(performance.now() - started).toBeLessThan(10_000);
});
