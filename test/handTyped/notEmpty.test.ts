import { readAppendix } from "../../src/reading/readAppendix";
import type { Submission } from "../../src/domain/submission";
import type { Grid } from "../../src/model/grid";
import type { Cell } from "../reading/grids";
import { book, formula, sheet } from "../reading/grids";
import { plan } from "./handTyped";

const unitLine: readonly Cell[] = ["Đơn vị: Chi bộ Công ty TNHH Mẫu C"];
const heading: readonly Cell[] = ["TT", "Chỉ tiêu", "ĐVT", "2015", "2016", "2017", "6T/2018", "ƯTH 2018"];

function read(grids: readonly Grid[]): Submission {
  return readAppendix({ book: book(grids), plan, file: "a.xlsx", contentHash: "0", answers: new Map(), asUnit: null });
}

function figures({ facts }: Submission, indicator: string): readonly (number | string | null)[] {
  return plan.periods.map(({ id }) => facts.find((fact) => fact.indicator === indicator && fact.column === id)!).map(({ state, value }) => (state === "number" ? value : state));
}

describe("a file with figures is never called empty", () => {
  test("where every figure is taken from another sheet", () => {
    const source = sheet([[45.2, 48.9, 51.3, 24, 55]], { name: "Số liệu" });
    const linked = ["A", "B", "C", "D", "E"].map((column, index): Cell => formula(`'Số liệu'!${column}1`, [45.2, 48.9, 51.3, 24, 55][index]!));
    const submission = read([sheet([unitLine, heading, [1, "Tổng doanh thu", "tỷ đồng", ...linked]]), source]);
    expect(submission.rejection).toBeNull();
    expect(figures(submission, "KT01")).toEqual([45.2, 48.9, 51.3, 24, 55]);
  });

  test("where every figure is a formula that can not be computed", () => {
    const beyond = Array.from({ length: 5 }, (): Cell => formula("VLOOKUP(1,Data!$A:$B,2)", null));
    const submission = read([sheet([unitLine, heading, [1, "Tổng doanh thu", "tỷ đồng", ...beyond]])]);
    expect(submission.rejection).toBeNull();
    expect(figures(submission, "KT01")).toEqual(Array.from({ length: 5 }, () => "unreadable"));
    expect(submission.findings.filter(({ code }) => code === "noCachedValue").map(({ place }) => place.cell)).toEqual(["D3", "E3", "F3", "G3", "H3"]);
  });

  test("where a second table below has its columns elsewhere: which column is whose is not certain", () => {
    const submission = read([sheet([
      unitLine, heading, [1, "Tổng doanh thu", "tỷ đồng", 45.2, 48.9, 51.3, 24, 55], [],
      ["TT", "Chỉ tiêu", "2015", "2016", "2017", "6T/2018", "ƯTH 2018"], [1, "Tổng số đảng viên", 14, 15, 17, 17, 18],
    ])]);
    expect(submission.rejection).toBeNull();
    expect(submission.facts.filter(({ state }) => state === "number")).toEqual([]);
    expect(submission.findings.filter(({ code }) => code === "columnMissing").map(({ place }) => place.column)).toEqual(plan.periods.map(({ id }) => id));
  });

  test("but a table without figures is", () => {
    expect(read([sheet([unitLine, heading, [1, "Tổng doanh thu", "tỷ đồng"], [2, "Tổng số đảng viên", "đảng viên"]])]).rejection).toBe("emptyForm");
  });
});
