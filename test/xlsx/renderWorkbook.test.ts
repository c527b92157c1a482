import fc from "fast-check";
import { strFromU8, unzipSync } from "fflate";
import type { RowModel, WorkbookModel } from "../../src/model/sheetModel";
import { renderWorkbook } from "../../src/xlsx/renderWorkbook";
import { askOpenpyxl, describeWithOpenpyxl } from "./describeWithOpenpyxl";
import { cellsOf, readBook } from "./readGrid";
import { computed, landscape, row, sheetOf, typed, workbookOf } from "./sheetModels";

const texts = { title: "Nhập số", text: "Số thực hiện năm 2016" };

const everything: WorkbookModel = {
  ...workbookOf(
    sheetOf(
      "Phụ lục",
      [
        { ...row(typed("=1+1"), typed("+84"), typed("-"), typed("@x")), height: 30 },
        row(typed("Tổng"), computed("C2*2", 2.2, "number"), typed(1.1, "number"), { ...computed('"a & b"', "a & b"), link: "'Dữ liệu'!A1" }),
        row(null, typed(null, "input"), computed('IF(C2>0,"","y")', "")),
        { ...row(typed("tử số"), typed(0)), outlineLevel: 1, hidden: true },
        { ...row(typed("mẫu số"), typed(-0)), outlineLevel: 1, hidden: true },
        row(typed("gộp"), null, null),
      ],
      {
        columns: [{ width: 5 }, { width: 30 }, { width: 10, hidden: true }],
        merges: [{ firstRow: 5, firstColumn: 0, lastRow: 5, lastColumn: 2 }],
        freeze: { rows: 2, columns: 1 },
        filter: { firstRow: 1, firstColumn: 0, lastRow: 5, lastColumn: 3 },
        validations: [
          { area: { firstRow: 2, firstColumn: 1, lastRow: 2, lastColumn: 1 }, rule: { kind: "list", options: ["Có", "Không"] }, prompt: texts, error: texts },
          { area: { firstRow: 3, firstColumn: 1, lastRow: 4, lastColumn: 1 }, rule: { kind: "custom", formula: "ISNUMBER(B4)" }, prompt: { title: "t".repeat(40), text: "p".repeat(300) }, error: texts },
        ],
        conditionalFormats: [{ area: { firstRow: 0, firstColumn: 0, lastRow: 5, lastColumn: 3 }, formula: '$A1="x"', style: "bad" }],
        protected: true,
        page: { ...landscape, titleRows: [0, 1], printArea: { firstRow: 0, firstColumn: 0, lastRow: 5, lastColumn: 3 }, footer: { left: "Số liệu tổng hợp, R&D", center: "", right: "&P/&N" } },
      },
    ),
    sheetOf("Dữ liệu", [row(typed("x"))], { visibility: "hidden" }),
    sheetOf("_SoKet", [row(typed("unit"), typed("DV01"))], { visibility: "veryHidden" }),
  ),
  names: { SoKet_Unit: "_SoKet!$B$1", SoKet_Table: "'Phụ lục'!$A$1:$D$6" },
  properties: { title: "Phụ lục & biểu", keywords: "so-ket/passport@1 plan=a unit=DV01" },
};

function partOf(bytes: Uint8Array, path: string): string {
  return strFromU8(unzipSync(bytes)[path] ?? new Uint8Array(0));
}

describe("a rendered workbook, read again", () => {
  it("has the same values and formulas", async () => {
    const bytes = await renderWorkbook(everything);
    expect([0, 1, 2].map((sheet) => cellsOf(bytes, sheet))).toEqual([
      {
        A1: '"=1+1"',
        B1: '"+84"',
        C1: '"-"',
        D1: '"@x"',
        A2: '"Tổng"',
        B2: "2.2 =C2*2",
        C2: "1.1",
        D2: '"a & b" ="a & b"',
        C3: '"" =IF(C2>0,"","y")',
        A4: '"tử số"',
        B4: "0",
        A5: '"mẫu số"',
        B5: "0",
        A6: '"gộp"',
      },
      { A1: '"x"' },
      { A1: '"unit"', B1: '"DV01"' },
    ]);
  });

  it("has the same sheets, merges, hidden rows and columns, names, properties and formats", async () => {
    const { grids, names, properties } = readBook(await renderWorkbook(everything));
    expect(grids.map(({ name, visibility, merges, hiddenRows, hiddenColumns, filtered }) => ({ name, visibility, merges, hiddenRows: [...hiddenRows], hiddenColumns: [...hiddenColumns], filtered }))).toEqual([
      { name: "Phụ lục", visibility: "visible", merges: everything.sheets[0]?.merges, hiddenRows: [3, 4], hiddenColumns: [2], filtered: true },
      { name: "Dữ liệu", visibility: "hidden", merges: [], hiddenRows: [], hiddenColumns: [], filtered: false },
      { name: "_SoKet", visibility: "veryHidden", merges: [], hiddenRows: [], hiddenColumns: [], filtered: false },
    ]);
    expect([...names]).toEqual([["SoKet_Unit", "_SoKet!$B$1"], ["SoKet_Table", "'Phụ lục'!$A$1:$D$6"]]);
    expect([properties.get("title"), properties.get("keywords")]).toEqual(["Phụ lục & biểu", "so-ket/passport@1 plan=a unit=DV01"]);
    expect([...(grids[0]?.cells.values() ?? [])].filter(({ format }) => format === "#,##0.0")).toHaveLength(2);
  });

  it("keeps any text and any number exactly", async () => {
    const text = fc.oneof(fc.string(), fc.string({ unit: "binary" }), fc.string({ unit: fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)) }), fc.constantFrom("_x000D_", "a_x0041_b", "\r\n", "  x  ", "_x_x000A_", "\ud83d", "]]>", "<c>"));
    const number = fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => (value === 0 ? 0 : value));
    await fc.assert(
      fc.asyncProperty(fc.array(fc.oneof(text, number), { minLength: 1, maxLength: 20 }), async (values) => {
        const bytes = await renderWorkbook(workbookOf(sheetOf("S", values.map((value) => row(typed(value), computed("A1", value))))));
        const cells = cellsOf(bytes);
        for (const [index, value] of values.entries()) {
          // The library reads the line end of Windows as "\n".
          const read = JSON.stringify(typeof value === "string" ? value.replaceAll("\r\n", "\n") : value);
          expect(cells[`A${index + 1}`]).toBe(value === "" ? undefined : read);
          expect(cells[`B${index + 1}`]).toBe(`${read} =A1`);
        }
      }),
      { seed: 2018, numRuns: 60 },
    );
  });

  it("is the same bytes for the same model", async () => {
    const first = await renderWorkbook(everything);
    await new Promise((resolve) => setTimeout(resolve, 2100));
    expect(Buffer.compare(first, await renderWorkbook(everything))).toBe(0);
  });
});

describe("the XML of a sheet", () => {
  const children = (xml: string): string[] => {
    const names: string[] = [];
    let depth = 0;
    for (const [tag, close, name = ""] of xml.matchAll(/<(\/?)([A-Za-z:]+)[^>]*>/g)) {
      if (close === "/") depth -= 1;
      else {
        if (depth === 1 && name !== names.at(-1)) names.push(name);
        if (!tag.endsWith("/>")) depth += 1;
      }
    }
    return names;
  };

  it("has its elements in the order of CT_Worksheet", async () => {
    const xml = partOf(await renderWorkbook(everything), "xl/worksheets/sheet1.xml").replace(/<\?xml.*?\?>/, "");
    expect(children(xml)).toEqual(["sheetPr", "sheetViews", "sheetFormatPr", "cols", "sheetData", "sheetProtection", "autoFilter", "mergeCells", "conditionalFormatting", "dataValidations", "hyperlinks", "pageMargins", "pageSetup", "headerFooter"]);
    expect(xml).toContain('<sheetPr><outlinePr summaryBelow="0"/><pageSetUpPr fitToPage="1"/></sheetPr>');
  });

  it("says what Excel needs for groups, texts too long, footers and protection", async () => {
    const bytes = await renderWorkbook(everything);
    const xml = partOf(bytes, "xl/worksheets/sheet1.xml");
    expect(xml).toMatch(/<sheetFormatPr [^>]*outlineLevelRow="1"/);
    expect(xml).toContain('<row r="3" collapsed="1">');
    expect(xml).toContain('<row r="4" hidden="1" outlineLevel="1">');
    expect(xml).toContain('<row r="1" ht="30" customHeight="1">');
    expect(xml).toContain(`promptTitle="${"t".repeat(31)}…" prompt="${"p".repeat(254)}…"`);
    expect(xml).toContain("<oddFooter>&amp;LSố liệu tổng hợp, R&amp;&amp;D&amp;R&amp;P/&amp;N</oddFooter>");
    expect(xml).toContain('<sheetProtection sheet="1" formatCells="0" formatColumns="0" formatRows="0"/>');
    expect(xml).toContain('<hyperlink ref="D2" location="\'Dữ liệu\'!A1"/>');
    expect(partOf(bytes, "xl/workbook.xml")).toMatch(/<definedName name="_xlnm.Print_Titles" localSheetId="0">'Phụ lục'!\$1:\$2<\/definedName>/);
  });

  it("opens on the first sheet that is visible", async () => {
    const bytes = await renderWorkbook(workbookOf(sheetOf("Ẩn", [], { visibility: "hidden" }), sheetOf("Thấy", [])));
    expect(partOf(bytes, "xl/workbook.xml")).toContain('activeTab="1"');
  });

  it("takes options with commas, or too many, from a very hidden sheet", async () => {
    const levels = ["Trong sạch, vững mạnh", "Hoàn thành tốt nhiệm vụ"];
    const validation = (options: readonly string[], index: number) => ({ area: { firstRow: index, firstColumn: 0, lastRow: index, lastColumn: 0 }, rule: { kind: "list", options } as const, prompt: texts, error: texts });
    const many = Array.from({ length: 40 }, (_, index) => `Đơn vị ${index}`);
    const bytes = await renderWorkbook(workbookOf(sheetOf("S", [row(typed("x"))], { validations: [levels, ["Có"], many, levels].map(validation) })));
    expect([...partOf(bytes, "xl/worksheets/sheet1.xml").matchAll(/<formula1>(.*?)<\/formula1>/g)].map(([, formula]) => formula?.replaceAll("&apos;", "'"))).toEqual(["'_SoKet_List'!$A$1:$B$1", "&quot;Có&quot;", "'_SoKet_List'!$A$2:$AN$2", "'_SoKet_List'!$A$1:$B$1"]);
    expect(readBook(bytes).grids.map(({ name, visibility }) => [name, visibility])).toEqual([["S", "visible"], ["_SoKet_List", "veryHidden"]]);
    expect(cellsOf(bytes, 1)).toMatchObject({ A1: '"Trong sạch, vững mạnh"', B1: '"Hoàn thành tốt nhiệm vụ"', A2: '"Đơn vị 0"', AN2: '"Đơn vị 39"' });
  });

  it("takes rows from a generator, once, across many chunks", async () => {
    function* rows(): Generator<RowModel> {
      for (let index = 0; index < 5000; index += 1) yield row(typed(index), typed(`đơn vị ${index}`), computed(`A${index + 1}*2`, index * 2));
    }
    const cells = cellsOf(await renderWorkbook(workbookOf(sheetOf("S", rows()))));
    expect(Object.keys(cells)).toHaveLength(15000);
    expect([cells["A5000"], cells["B5000"], cells["C5000"]]).toEqual(["4999", '"đơn vị 4999"', "9998 =A5000*2"]);
  });

  it.each([
    ["an unknown style", typed("x", "nowhere")],
    ["a number that is none", typed(Number.NaN)],
    ["a text longer than a cell", typed("x".repeat(32768))],
  ])("%s is the caller's fault", async (_, cell) => {
    await expect(renderWorkbook(workbookOf(sheetOf("S", [row(cell)])))).rejects.toThrow();
  });
});

describeWithOpenpyxl("a rendered workbook in openpyxl", () => {
  it("is the same", async () => {
    const answer = askOpenpyxl(
      await renderWorkbook(everything),
      `ws = wb.worksheets[0]
print(json.dumps({
  "sheets": [[s.title, s.sheet_state] for s in wb.worksheets],
  "row2": [c.value for c in ws[2]], "row1": [[c.value, c.data_type] for c in ws[1]],
  "merges": [str(m) for m in ws.merged_cells.ranges], "hidden": [r for r, d in ws.row_dimensions.items() if d.hidden], "outline": [ws.row_dimensions[4].outlineLevel, ws.sheet_properties.outlinePr.summaryBelow],
  "freeze": ws.freeze_panes, "filter": ws.auto_filter.ref, "titles": ws.print_title_rows, "protected": ws.protection.sheet, "unlocked": [ws["B3"].protection.locked, ws["A2"].protection.locked],
  "validations": [[v.type, str(v.sqref), v.formula1] for v in ws.data_validations.dataValidation], "conditional": [str(c.sqref) for c in ws.conditional_formatting],
  "page": [ws.page_setup.orientation, ws.page_setup.paperSize, ws.page_setup.fitToHeight, ws.sheet_properties.pageSetUpPr.fitToPage], "format": ws["C2"].number_format, "font": [ws["A2"].font.name, ws["A2"].font.size],
  "link": ws["D2"].hyperlink.location, "title": wb.properties.title, "widths": [ws.column_dimensions["B"].width, ws.column_dimensions["C"].hidden]}))`,
    );
    expect(answer).toEqual({
      sheets: [["Phụ lục", "visible"], ["Dữ liệu", "hidden"], ["_SoKet", "veryHidden"]],
      row1: [["=1+1", "s"], ["+84", "s"], ["-", "s"], ["@x", "s"]],
      row2: ["Tổng", "=C2*2", 1.1, '="a & b"'],
      merges: ["A6:C6"],
      hidden: [4, 5],
      outline: [1, false],
      freeze: "B3",
      filter: "A2:D6",
      titles: "$1:$2",
      protected: true,
      unlocked: [false, true],
      validations: [["list", "B3", '"Có,Không"'], ["custom", "B4:B5", "ISNUMBER(B4)"]],
      conditional: ["A1:D6"],
      page: ["landscape", 9, 0, true],
      format: "#,##0.0",
      font: ["Times New Roman", 11],
      link: "'Dữ liệu'!A1",
      title: "Phụ lục & biểu",
      widths: [30, true],
    });
  });
});
