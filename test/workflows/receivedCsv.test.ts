import { parseReceivedCsv } from "../../src/workflows/receivedCsv";
import { samplePlan, sampleUnit } from "../domain/samplePlan";

const plan = samplePlan([], [sampleUnit("DV01"), sampleUnit("DV02")]);
const parse = (...lines: string[]) => parseReceivedCsv(lines.join("\n"), plan);

test("a register with optional columns, quotes, a byte order mark and blank lines", () => {
  expect(parse("\uFEFFunit,document,date,note", "DV01,appendix,2018-06-08,\"qua Zalo, bản \"\"nháp\"\"\"", "", "DV02,report,2018-06-20,")).toEqual({
    records: [
      { unit: "DV01", document: "appendix", date: "2018-06-08", channel: null, number: null, note: 'qua Zalo, bản "nháp"' },
      { unit: "DV02", document: "report", date: "2018-06-20", channel: null, number: null, note: null },
    ],
  });
});

test("every fault with its line", () => {
  expect(parse("unit,document,date", "DV09,appendix,2018-06-08", "DV01,letter,8-6-2018", 'DV01,appendix,"2018', "DV01,appendix,2018-02-30", "DV01,appendix,2018-06-01,a,b")).toEqual({
    faults: [
      { line: 2, problem: "unit", found: "DV09" },
      { line: 3, problem: "document", found: "letter" },
      { line: 3, problem: "date", found: "8-6-2018" },
      { line: 4, problem: "quotes", found: 'DV01,appendix,"2018' },
      { line: 5, problem: "date", found: "2018-02-30" },
      { line: 6, problem: "columns", found: "DV01,appendix,2018-06-01,a,b" },
    ],
  });
});

test.each(["", "đơn vị,ngày", "unit,document,date,extra"])("a header that is not the register's: %p", (header) => {
  expect(parse(header)).toEqual({ faults: [{ line: 1, problem: "columns", found: header }] });
});
