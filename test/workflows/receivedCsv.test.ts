import { registerTemplate } from "../../src/workflows/receivedTemplate";
import { parseReceivedCsv } from "../../src/workflows/receivedCsv";
import { samplePlan, sampleUnit } from "../domain/samplePlan";

const plan = samplePlan([], [sampleUnit("DV01"), sampleUnit("DV02", { name: "Chi bộ Công ty “A, B”", aliases: ["Công ty AB"] }), sampleUnit("DV03", { exempt: true })]);
const parse = (...lines: string[]) => parseReceivedCsv(lines.join("\n"), plan, "fault");

test("a register with optional columns, quotes, a byte order mark and blank lines", () => {
  expect(parse("\uFEFFunit,document,date,note", "DV01,appendix,2018-06-08,\"qua Zalo, bản \"\"nháp\"\"\"", "", "DV02,report,2018-06-20,")).toEqual({
    records: [
      { unit: "DV01", document: "appendix", date: "2018-06-08", channel: null, number: null, note: 'qua Zalo, bản "nháp"' },
      { unit: "DV02", document: "report", date: "2018-06-20", channel: null, number: null, note: null },
    ],
    undated: 0,
  });
});

test("every fault with its line", () => {
  expect(parse("unit,document,date", "DV09,appendix,2018-06-08", "DV01,letter,8-6-18", 'DV01,appendix,"2018', "DV01,appendix,2018-02-30", "DV01,appendix,2018-06-01,a,b")).toEqual({
    faults: [
      { line: 2, problem: "unit", found: "DV09" },
      { line: 3, problem: "document", found: "letter" },
      { line: 3, problem: "date", found: "8-6-18" },
      { line: 4, problem: "quotes", found: 'DV01,appendix,"2018' },
      { line: 5, problem: "date", found: "2018-02-30" },
      { line: 6, problem: "columns", found: "DV01,appendix,2018-06-01,a,b" },
    ],
  });
});

test("a line that begins with an empty field ends all the same", () => {
  expect(parse("unit,document,date", ",appendix,2018-06-08", ",,")).toEqual({ faults: [{ line: 2, problem: "unit", found: "" }] });
});

test.each(["", "đơn vị,ngày", "unit,document,date,extra"])("a header that is not the register's: %p", (header) => {
  expect(parse(header)).toEqual({ faults: [{ line: 1, problem: "columns", found: header }] });
});

test.each([
  ["Mã đơn vị,Loại văn bản,Ngày nhận", "DV01,Phụ biểu,08/06/2018", "DV02,báo cáo chính trị (dự thảo),9-6-2018"],
  ["mã đơn vị;Tên đơn vị;loại văn bản;ngày nhận", "dv01;gì cũng được;phu bieu;8/6/2018", ";Công ty AB;Báo cáo;9.6.2018"],
  ["Đơn vị\tVăn bản\tNgày đến", "Đảng bộ Công ty DV01\tphụ biểu\t08/06/2018", "Chi bộ Công ty “A, B”\tReport\t2018-06-09"],
])("a register in the words of an office: %s", (...lines) => {
  expect(parse(...lines)).toMatchObject({ records: [{ unit: "DV01", document: "appendix", date: "2018-06-08" }, { unit: "DV02", document: "report", date: "2018-06-09" }] });
});

test("broken letters, a day that is none and an unknown name are told with their lines", () => {
  expect(parse("M\uFFFD don vi,Loai van ban,Ngay nhan")).toEqual({ faults: [{ line: 1, problem: "encoding", found: "M\uFFFD don vi,Loai van ban,Ngay nhan" }] });
  expect(parse("Mã đơn vị,Loại văn bản,Ngày nhận", "Công ty C,Phụ biểu,31/02/2018", "DV01,Công văn,")).toEqual({
    faults: [
      { line: 2, problem: "unit", found: "Công ty C" },
      { line: 2, problem: "date", found: "31/02/2018" },
      { line: 3, problem: "document", found: "Công văn" },
      { line: 3, problem: "date", found: "" },
    ],
  });
});

test("the register that is handed out holds what is known, and can be taken in again as it is", () => {
  const known = [
    { unit: "DV01", document: "appendix" as const, date: "2018-06-08", channel: "qua Zalo; \"gấp\"", number: null, note: "=1+1" },
    { unit: "DV01", document: "appendix" as const, date: "2018-07-02", channel: null, number: "12-BC/ĐU", note: null },
  ];
  const text = registerTemplate(plan, known);
  expect(text.split("\r\n").slice(0, 4)).toEqual([
    "\uFEFFMã đơn vị,Tên đơn vị,Loại văn bản,Ngày nhận,Cách gửi,Số văn bản,Ghi chú",
    'DV01,Đảng bộ Công ty DV01,Phụ biểu,08/06/2018,"qua Zalo; ""gấp""",,\'=1+1',
    "DV01,Đảng bộ Công ty DV01,Phụ biểu,02/07/2018,,12-BC/ĐU,",
    "DV01,Đảng bộ Công ty DV01,Báo cáo chính trị,,,,",
  ]);
  expect(text).not.toContain("DV03");
  expect(parseReceivedCsv(text, plan, "awaited")).toEqual({ records: known, undated: 5 });
  expect(parseReceivedCsv(text, plan, "fault")).toHaveProperty("faults");
});
