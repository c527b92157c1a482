import type { Submission } from "../../src/domain/submission";
import type { GridBook } from "../../src/model/grid";
import { readAppendix } from "../../src/reading/readAppendix";
import type { Cell, SheetOptions } from "./grids";
import { book, errorCell, formatted, formula, inFont, sheet } from "./grids";
import { samplePlan } from "./samplePlan";
import { asked, found, keyed } from "./submissions";

const heading: readonly Cell[] = ["TT", "Chỉ tiêu", "ĐVT", "Chỉ tiêu NQĐH nhiệm kỳ 2015 - 2020", "TH 2015", "TH 2016", "TH 2017", "6T/2018", "Ước TH 2018", "So với năm 2015", "Ghi chú"];

const rows: readonly (readonly Cell[])[] = [
  ["ĐẢNG BỘ KHỐI DOANH NGHIỆP", null, null, null, "ĐẢNG CỘNG SẢN VIỆT NAM"],
  ["ĐẢNG ỦY CÔNG TY ĐIỆN LỰC"],
  ["PHỤ BIỂU"],
  heading,
  ["I", "Lãnh đạo nhiệm vụ sản xuất, kinh doanh"],
  [1, "Tổng doanh thu", "Tỷ đồng", "từ 4% trở lên", 100, 110, 120.5, 60, 130],
  [2, "Lợi nhuận trước thuế", "tỷ đồng", null, 10, 11, -2.5, 6, 13],
  [3, "Số lao động bình quân trong kỳ", "người", null, 200, 210, 220, 225, 230],
  [null, "Trong đó: nữ", "người", null, 80, 81, 82, 83, 84],
  [4, "Thu nhập bình quân của người lao động", "trđ/người/tháng", 9, 6.5, 7, 7.5, 8, 8.25],
  ["II", "Công tác xây dựng Đảng"],
  [1, "Tổng số đảng viên cuối kỳ", "đảng viên", 70, 50, 52, 55, 56, 60],
  [null, "Trong đó: nữ", "đảng viên", null, 20, 21, 22, 23, 24],
  [2, "Số đảng viên mới kết nạp", "đảng viên", 20, 2, 3, 4, 1, 5],
  [3, "Tỷ lệ kết nạp đảng viên mới", "%", "3 - 4%", 4, 5.77, 7.27, 1.79, 8.33],
  [4, "Mức xếp loại tổ chức cơ sở đảng", null, null, "HTTNV", "Hoàn thành tốt nhiệm vụ", "Trong sạch vững mạnh", "x", null],
];

function read(table: readonly (readonly Cell[])[], options: SheetOptions & { readonly file?: string; readonly answers?: Record<string, string>; readonly extra?: Partial<GridBook> } = {}): Submission {
  const { file = "phu-bieu.xlsx", answers = {}, extra = {}, ...sheetOptions } = options;
  return readAppendix({ book: book([sheet(table, sheetOptions)], extra), plan: samplePlan, file, contentHash: "0", answers: new Map(Object.entries(answers)), asUnit: null });
}

/** The table with one cell replaced: A1 style row from 1, column letter by position. */
function withCell(row: number, column: number, cell: Cell): readonly (readonly Cell[])[] {
  return rows.map((cells, index) => (index === row ? Object.assign([...cells], { [column]: cell }) : cells));
}

const fact = (submission: Submission, indicator: string, column: string) => submission.facts.find((candidate) => candidate.indicator === indicator && candidate.column === column);

describe("a table typed by hand", () => {
  const submission = read(rows);

  test("is read whole, without a doubt", () => {
    expect(submission).toMatchObject({ unit: "DV01", identifiedBy: "label", rejection: null });
    expect(found(submission)).toEqual([]);
    expect(asked(submission)).toEqual([]);
    expect(keyed(submission)).toMatchObject({
      "KT01 2015": 100, "KT01 2017": 120.5, "KT01 2018H1": 60, "KT01 2018E": 130, "KT01 target": 4,
      "KT03 2017": -2.5, "KT61 2016": 81, "XD11 2016": 21, "KT07 2018E": 8.25, "XD08 2015": 2, "XD08 2016": 2, "XD08 2017": 3, "XD03 target": 3,
    });
  });

  test("has a fact for every row and column asked, in plan order", () => {
    const asksFive = ["2015", "2016", "2017", "2018H1", "2018E", "target"];
    const expected = ["KT01", "KT03", "KT06", "KT61", "KT07", "XD01", "XD11", "XD02", "XD03"].flatMap((code) => asksFive.map((column) => `${code} ${column}`));
    expect(submission.facts.map(({ indicator, column }) => `${indicator} ${column}`)).toEqual([...expected, "XD08 2015", "XD08 2016", "XD08 2017", "XD08 target"]);
  });

  test("says where each figure stands", () => {
    expect(fact(submission, "KT01", "2017")).toMatchObject({ source: { file: "phu-bieu.xlsx", sheet: "Sheet1", cell: "G6" }, raw: "120.5", conversion: null });
  });

  test.each([
    ["KT01", 4, ">=", null],
    ["KT07", 9, ">=", null],
    ["XD03", 3, "between", 4],
    ["XD02", 20, ">=", null],
  ])("target of %s", (code, value, comparator, upper) => {
    expect(fact(submission, code, "target")).toMatchObject({ state: "number", value, comparator, upper });
  });
});

describe("neutral changes read the same facts", () => {
  const original = keyed(read(rows));
  const swapped = rows.map((cells) => cells.map((cell, column) => (column === 5 ? (cells[6] ?? null) : column === 6 ? (cells[5] ?? null) : cell)));
  const upper = rows.map((cells, index) => (index < 4 ? cells : cells.map((cell, column) => (column === 1 && typeof cell === "string" ? cell.toUpperCase() : cell))));
  const legacy = (cells: readonly Cell[]): readonly Cell[] => cells.map((cell) => (cell === "Tổng doanh thu" ? inFont("Tæng doanh thu", ".VnTime") : cell));
  test.each<[string, readonly (readonly Cell[])[]]>([
    ["columns swapped", swapped],
    ["capitals", upper],
    ["a row in TCVN3", rows.map(legacy)],
    ["rows of a section turned round", [...rows.slice(0, 5), ...[9, 7, 8, 6, 5].map((index) => rows[index]!), ...rows.slice(10)]],
    ["sections exchanged", [...rows.slice(0, 4), ...rows.slice(10), ...rows.slice(4, 10)]],
    ["a column added", rows.map((cells) => [...cells.slice(0, 6), cells === heading ? "KH 2017" : 999, ...cells.slice(6)])],
    ["a label heading that says more", rows.map((cells) => (cells === heading ? Object.assign([...heading], { 1: "Nội dung các chỉ tiêu Nghị quyết" }) : cells))],
    ["the target headed Chỉ tiêu", rows.map((cells) => (cells === heading ? Object.assign([...heading], { 1: "Nội dung", 3: "Chỉ tiêu" }) : cells))],
    ["labels of parts in a column of their own", rows.map((cells) => [...cells.slice(0, 1), ...(cells[1] === "Trong đó: nữ" ? [null, "- Nữ"] : [cells[1] ?? null, null]), ...cells.slice(2)])],
    ["no sections", rows.filter((_, index) => index !== 4 && index !== 10)],
    ["no section headings and bullets", rows.filter((_, index) => index !== 4 && index !== 10).map((cells) => cells.map((cell) => (cell === "Trong đó: nữ" ? "- Nữ" : cell)))],
    ["the heading repeated", [...rows.slice(0, 10), heading, ...rows.slice(10)]],
    ["column numbers", [...rows.slice(0, 4), ["(1)", "(2)", "(3)", "(4)", "(5)", "(6)", "(7)", "(8)", "(9)"], ...rows.slice(4)]],
    ["signatures below", [...rows, [], [null, "NGƯỜI LẬP BIỂU", null, null, null, "T/M ĐẢNG ỦY"], [null, "Ghi chú: số liệu tạm tính"]]],
    ["other spellings of the periods", withHeading(["Thực hiện năm 2015", 2016, "KQ 2017", "Ước TH 6 tháng đầu năm 2018", "ƯTH cả năm 2018"])],
    ["line breaks", withHeading(["TH\nnăm\n2015", "Năm 2016", "Kết quả\n2017", "06 tháng\n2018", "Dự kiến 2018"])],
    ["estimates named as results", withHeading(["2015", "2016", "2017", "6T đầu năm 2018", "Năm 2018"])],
  ])("%s", (_, table) => expect(keyed(read(table))).toEqual(original));

  function withHeading(periods: readonly Cell[]): readonly (readonly Cell[])[] {
    return rows.map((cells) => (cells === heading ? [...heading.slice(0, 4), ...periods, ...heading.slice(9)] : cells));
  }

  test("two header rows with merged groups", () => {
    const upperHead: Cell[] = ["TT", "Nội dung", "ĐVT", "Mục tiêu", "Kết quả thực hiện", null, null, null, null, "So sánh với", null];
    const lowerHead: Cell[] = [null, null, null, null, "2015", "2016", "2017", "6T 2018", "Ước 2018", "2015", "NQĐH"];
    const table = [...rows.slice(0, 3), upperHead, lowerHead, ...rows.slice(4)];
    const submission = read(table, { merges: ["A4:A5", "B4:B5", "C4:C5", "D4:D5", "E4:I4", "J4:K4"] });
    expect(keyed(submission)).toEqual(original);
    expect(keyed(read(table))).toEqual(original);
    const repeated = read([...table.slice(0, 11), upperHead, lowerHead, ...table.slice(11)], { merges: ["A4:A5", "B4:B5", "E4:I4", "J4:K4", "A12:A13", "B12:B13", "E12:I12", "J12:K12"] });
    expect(keyed(repeated)).toEqual(original);
    expect(found(repeated)).toEqual([]);
  });
});

describe("damaging changes are told", () => {
  test.each<[string, readonly (readonly Cell[])[], readonly (readonly [string, string | null])[], readonly (readonly [string, string | null])[]]>([
    ["an error", withCell(5, 6, errorCell("#REF!")), [["excelError", "G6"]], []],
    ["an error as text", withCell(5, 6, "#N/A"), [["excelError", "G6"]], []],
    ["a comparison", withCell(5, 6, ">95"), [["notANumber", "G6"]], []],
    ["an approximation", withCell(5, 6, "hơn 25.131"), [["notANumber", "G6"]], []],
    ["a date", withCell(5, 6, formatted(43256, "d-mmm")), [["dateInNumber", "G6"]], []],
    ["a number as text", withCell(5, 6, "120,5"), [["numberFromText", "G6"]], []],
    ["a dash", withCell(5, 6, "-"), [], [["dash", "G6"]]],
    ["an ambiguous text", withCell(5, 6, "1.234"), [], [["locale", "G6"]]],
    ["a formula without value", withCell(5, 6, formula("VLOOKUP(A1,B1:C2,2,0)", null)), [["noCachedValue", "G6"]], []],
    ["a circle", withCell(5, 6, formula("G6+1", null)), [["noCachedValue", "G6"]], []],
    ["a circle with a stored value", withCell(5, 6, formula("SUM(F6:G6)", 0)), [["noCachedValue", "G6"]], []],
    ["a sum over a circle", rows.map((cells, index) => (index === 5 ? Object.assign([...cells], { 6: formula("H6", 0), 7: formula("G6", 0), 8: formula("F6+H6", 110) }) : cells)), [["noCachedValue", "G6"], ["noCachedValue", "H6"], ["noCachedValue", "I6"]], []],
    ["an old value", withCell(5, 6, formula("F6+10", 7)), [["staleValue", "G6"]], []],
    ["another file", withCell(5, 6, formula("[1]Sheet1!A1", 120.5)), [["externalLink", "G6"]], []],
    ["a rating at mid-year", withCell(15, 7, "HTTNV"), [["notAsked", "H16"]], []],
    ["a strange rating", withCell(15, 6, "Khá"), [["notANumber", "G16"]], []],
    ["a measure that is no money", withCell(5, 2, "người"), [], [["measure", "E6"]]],
    ["income per year", withCell(9, 2, "triệu đồng/người/năm"), [], [["measure", "E10"]]],
    ["a thousand times", withCell(5, 6, 120500), [], [["scale", "G6"]]],
    // Published for a province: "9.216 đồng" where 9.216 tỷ were meant.
    ["đồng for tỷ, in one cell", withCell(5, 6, "120,5 đồng"), [["measureConverted", "G6"], ["numberFromText", "G6"]], [["scale", "G6"]]],
    ["a row gone", rows.filter((_, index) => index !== 6), [["rowMissing", null]], []],
    ["a ratio row gone", rows.filter((_, index) => index !== 14), [], []],
    ["a row more", [...rows.slice(0, 7), ["", "Vốn điều lệ", "tỷ đồng", null, 1, 2, 3, 4, 5], ...rows.slice(7)], [["rowAdded", "B8"]], []],
    ["an abbreviated label", withCell(9, 1, "TNBQ"), [], [["label", "B10"]]],
    ["a decisive word", withCell(6, 1, "Lợi nhuận sau thuế"), [], [["label", "B7"]]],
    ["a row twice", [...rows.slice(0, 7), [null, "Lợi nhuận trước thuế", "tỷ đồng", null, 1, 2, 3, 4, 5], ...rows.slice(7)], [], [["label", "B7"], ["label", "B8"]]],
    ["a row of the Khối", [...rows, [5, "Số lớp bồi dưỡng do Đảng ủy Khối mở", "lớp", null, 1, 2]], [["notAsked", "E17"]], []],
    ["a second table with its columns in another order", [...rows.slice(0, 10), Object.assign([...heading], { 5: "TH 2017", 6: "TH 2016" }), ...rows.slice(10)], [["columnMissing", null], ["columnMissing", null]], []],
    ["a number beyond all numbers", withCell(5, 6, "9".repeat(400)), [["notANumber", "G6"]], []],
    ["a period twice", rows.map((cells) => (cells === heading ? Object.assign([...heading], { 6: "TH 2016" }) : cells)), [["columnMissing", null], ["columnMissing", null]], []],
  ])("%s", (_, table, findings, questions) => {
    const submission = read(table);
    expect(found(submission)).toEqual(findings);
    expect(asked(submission)).toEqual(questions);
  });

  test("a value merged over two years waits for an answer", () => {
    const table = withCell(5, 6, null);
    const open = read(table, { merges: ["F6:G6"] });
    expect(asked(open)).toEqual([["mergedCell", "F6"]]);
    expect(keyed(open)).toMatchObject({ "KT01 2016": "unreadable", "KT01 2017": "unreadable" });
    const id = open.questions[0]!.id;
    expect(keyed(read(table, { merges: ["F6:G6"], answers: { [id]: "each" } }))).toMatchObject({ "KT01 2016": 110, "KT01 2017": 110 });
    expect(keyed(read(table, { merges: ["F6:G6"], answers: { [id]: "first" } }))).toMatchObject({ "KT01 2016": 110, "KT01 2017": "blank" });
  });
});

describe("a column in another measure", () => {
  const table = rows.map((cells, index) => ([5, 7, 11, 13].includes(index) ? Object.assign([...cells], { 6: Number(cells[6]) * 1000 }) : cells));
  const open = read(table);

  test("is asked about once; its figures and what is computed from them wait", () => {
    expect(asked(open)).toEqual([["scale", "G6"]]);
    expect(open.questions[0]).toMatchObject({ place: { indicator: "KT01", column: "2017" }, facts: { value: 120500, factor: 1000, others: ["G8", "G12", "G14"] } });
    expect(keyed(open)).toMatchObject({ "KT01 2017": "unreadable", "KT06 2017": "unreadable", "XD01 2017": "unreadable", "XD02 2017": "unreadable", "XD03 2017": "unreadable", "KT01 2016": 110 });
  });

  test("one answer holds for all, and the ratio is computed anew", () => {
    const answered = (value: string) => keyed(read(table, { answers: { [open.questions[0]!.id]: value } }));
    expect(answered("divide")).toMatchObject({ "KT01 2017": 120.5, "KT06 2017": 220, "XD01 2017": 55, "XD02 2017": 4, "XD03 2017": 400 / 55 });
    expect(answered("keep")).toMatchObject({ "KT01 2017": 120500, "XD02 2017": 4000, "XD03 2017": 7.27 });
  });

  test("what was answered stays visible, cell by cell", () => {
    expect(found(open)).toEqual([]);
    const said = (value: string) => read(table, { answers: { [open.questions[0]!.id]: value } }).findings.map(({ code, place, facts }) => [code, place.cell, facts]);
    expect(said("divide")).toEqual([
      ["scaleSuspected", "G6", { value: 120500, factor: 1000, isKept: false }], ["scaleSuspected", "G8", { value: 220000, factor: 1000, isKept: false }],
      ["scaleSuspected", "G12", { value: 55000, factor: 1000, isKept: false }], ["scaleSuspected", "G14", { value: 4000, factor: 1000, isKept: false }],
    ]);
    expect(said("keep")[0]).toEqual(["scaleSuspected", "G6", { value: 120500, factor: 1000, isKept: true }]);
  });

  test("figures that stand out otherwise are another question", () => {
    const two = rows.map((cells, index) => (index === 5 ? Object.assign([...cells], { 6: 120500 }) : index === 7 ? Object.assign([...cells], { 6: 220e6 }) : index === 9 ? Object.assign([...cells], { 5: 7000 }) : cells));
    expect(asked(read(two))).toEqual([["scale", "G6"], ["scale", "G8"], ["scale", "F10"]]);
  });
});

describe("measures", () => {
  test("a row's ĐVT converts exactly and is noted once", () => {
    const table = rows.map((cells, index) => (index === 6 ? [2, "Lợi nhuận trước thuế", "Triệu đồng", null, 10000, 11000, -2500.1, 6000, 13000] : cells));
    const submission = read(table);
    expect(keyed(submission)).toMatchObject({ "KT03 2015": 10, "KT03 2017": -2.5001 });
    expect(fact(submission, "KT03", "2016")).toMatchObject({ raw: "11000", conversion: "Triệu đồng → tỷ đồng" });
    expect(found(submission)).toEqual([["measureConverted", "E7"]]);
  });

  test("a measure in the cell comes before the row's", () => {
    const submission = read(withCell(6, 5, "11.500 triệu"));
    expect(asked(submission)).toEqual([["locale", "F7"]]);
    expect(keyed(read(withCell(6, 5, "11500 triệu")))).toMatchObject({ "KT03 2016": 11.5, "KT03 2015": 10 });
  });

  test("the sheet's measure holds for amounts only", () => {
    const table = rows.map((cells, index) => (index === 2 ? ["PHỤ BIỂU", null, null, null, null, null, "ĐVT: triệu đồng"] : index > 4 ? Object.assign([...cells], { 2: null }) : cells));
    expect(keyed(read(table))).toMatchObject({ "KT01 2015": 0.1, "KT06 2015": 200, "KT07 2016": 7 });
  });

  test("a percentage stored as a fraction", () => {
    expect(keyed(read(withCell(14, 6, formatted(0.0727, "0.00%"))))).toMatchObject({ "XD03 2017": 7.27 });
  });
});

describe("questions are answered once", () => {
  test.each([
    ["dash", withCell(5, 6, "-"), "zero", "KT01 2017", 0],
    ["dash", withCell(5, 6, "-"), "notApplicable", "KT01 2017", "notApplicable"],
    ["locale", withCell(5, 6, "1.234"), "vi", "KT01 2017", 1234],
    ["locale", withCell(5, 6, "1.234"), "en", "KT01 2017", 1.234],
    ["scale", withCell(5, 6, 120500), "divide", "KT01 2017", 120.5],
    ["scale", withCell(5, 6, "120,5 đồng"), "divide", "KT01 2017", 120.5],
    ["scale", withCell(5, 6, 120500), "keep", "KT01 2017", 120500],
    ["measure", withCell(5, 2, "người"), "keep", "KT01 2017", 120.5],
    ["measure", withCell(5, 2, "người"), "leaveOut", "KT01 2017", "unreadable"],
    ["label", withCell(6, 1, "Lợi nhuận sau thuế"), "KT03", "KT03 2016", 11],
  ])("%s: %#", (kind, table, value, key, expected) => {
    const open = read(table);
    expect(open.questions.map((question) => question.kind)).toEqual([kind]);
    expect(keyed(open)[key]).toBe("unreadable");
    const answered = read(table, { answers: { [open.questions[0]!.id]: value } });
    // The scale of 1.234 among hundreds is another doubt.
    if (value !== "en") expect(keyed(answered)[key]).toBe(expected);
  });

  test("a dash is no level", () => {
    const table = withCell(15, 6, "-");
    const answered = read(table, { answers: { [read(table).questions[0]!.id]: "zero" } });
    expect(keyed(answered)["XD08 2017"]).toBe("notApplicable");
  });

  test("the file's own texts decide the locale", () => {
    const table = rows.map((cells, index) => (index === 5 ? [1, "Doanh thu", "tỷ đồng", null, "1.100", "1.234", "1.250,5", "600", "1.300"] : cells));
    const submission = read(table);
    expect(submission.questions).toEqual([]);
    expect(keyed(submission)).toMatchObject({ "KT01 2016": 1234, "KT01 2017": 1250.5 });
  });
});

describe("whose file it is", () => {
  const letterhead = (line: string | null): readonly (readonly Cell[])[] => rows.map((cells, index) => (index === 1 ? [line] : cells));
  test.each([
    ["ĐẢNG ỦY CÔNG TY ĐIỆN LỰC", "x.xlsx", "DV01", "label"],
    ["Đơn vị: Chi bộ Cty Cấp nước", "x.xlsx", "DV02", "label"],
    ["KẾT QUẢ THỰC HIỆN NGHỊ QUYẾT ĐẠI HỘI ĐẢNG BỘ CÔNG TY ĐIỆN LỰC LẦN THỨ III, NHIỆM KỲ 2015 - 2020", "x.xlsx", "DV01", "label"],
    ["Đơn vị: triệu đồng", "DV02.xlsx", "DV02", "fileName"],
    ["ĐẢNG BỘ SỞ ĐIỆN LỰC", "x.xlsx", "DV03", "label"],
    ["ĐẢNG BỘ CÔNG TY ĐIỆN LỰC MIỀN TRUNG", "x.xlsx", "DV03", "label"],
    [null, "dv02_phu-bieu.xlsx", "DV02", "fileName"],
    [null, "don-vi/Chi bo Cong ty Cap nuoc (1).xlsx", "DV02", "fileName"],
    [null, "cong ty dien luc mien trung.xlsx", "DV03", "fileName"],
  ])("%s in %s", (line, file, unit, by) => expect(read(letterhead(line), { file })).toMatchObject({ unit, identifiedBy: by }));

  test.each([
    ["ĐẢNG BỘ CÔNG TY ĐIỆN LỰC MIỀN NAM", "DV01.xlsx"],
    ["ĐẢNG BỘ CÔNG TY XI MĂNG", "x.xlsx"],
    [null, "x.xlsx"],
    [null, "DV01 va DV02.xlsx"],
  ])("%s in %s is asked", (line, file) => {
    const open = read(letterhead(line), { file });
    expect(open).toMatchObject({ unit: null, identifiedBy: null, facts: [] });
    expect(asked(open)).toEqual([["unit", null]]);
    expect(read(letterhead(line), { file, answers: { [open.questions[0]!.id]: "DV02" } })).toMatchObject({ unit: "DV02", identifiedBy: "answer" });
  });
});

describe("own rows of section VI", () => {
  const table = [...rows, ["VI", "CHỈ TIÊU KHÁC THEO NGHỊ QUYẾT ĐẠI HỘI CỦA ĐƠN VỊ (nếu có)"], [1, "Diện tích trồng mới", "ha", ">100", 10, 11, 12, 5, 13], [2, null], [3, "Doanh thu", "tỷ đồng", null, 1, 2, 3, 4, 5]];
  test("are facts of their own and change no other", () => {
    const submission = read(table);
    expect(keyed(submission)).toMatchObject({ ...keyed(read(rows)), "own:1 2016": 11, "own:1 target": 100, "own:2 2016": 2 });
    expect(found(submission)).toEqual([["ownIndicator", "B18"], ["ownIndicator", "B20"]]);
    expect(fact(submission, "own:1", "target")).toMatchObject({ comparator: ">" });
  });
});

describe("whole files", () => {
  test("nothing typed", () => {
    const blank = rows.map((cells, index) => (index > 4 ? cells.map((cell, column) => (column > 3 ? null : cell)) : cells));
    expect(read(blank)).toMatchObject({ unit: "DV01", rejection: "emptyForm", facts: [] });
  });
  test("no table", () => expect(read([["Kính gửi"], [1, 2]])).toMatchObject({ rejection: "wrongType", unit: null }));
  test("two copies are one, two versions are a question", () => {
    const grids = (second: readonly (readonly Cell[])[]) => book([sheet(rows, { name: "PL1" }), sheet(second, { name: "PL1 (2)" })]);
    const input = { plan: samplePlan, file: "a.xlsx", contentHash: "0", asUnit: null };
    expect(found(readAppendix({ ...input, book: grids(rows), answers: new Map() }))).toEqual([["duplicateSheet", null]]);
    const open = readAppendix({ ...input, book: grids(withCell(5, 6, 121)), answers: new Map() });
    expect(open).toMatchObject({ facts: [], questions: [{ kind: "sheet", facts: { sheets: ["PL1", "PL1 (2)"], differences: 1 } }] });
    const answered = readAppendix({ ...input, book: grids(withCell(5, 6, 121)), answers: new Map([[open.questions[0]!.id, "PL1 (2)"]]) });
    expect(keyed(answered)["KT01 2017"]).toBe(121);
  });
});
