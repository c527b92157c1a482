import { describePlanFault } from "../../src/messages/describePlanFault";
import { PlanBook } from "./planBook";

type Damage = [name: string, damage: (book: PlanBook) => unknown, faults: [place: string, code: string][]];

const cells: Damage[] = [
  ["an unknown word", (book) => book.type("Chỉ tiêu", "O4", "Cộng lại"), [["Chỉ tiêu!O4", "notAllowed"]]],
  ["no method", (book) => book.type("Chỉ tiêu", "O4", null), [["Chỉ tiêu!O4", "missing"]]],
  ["a part that a sum does not have", (book) => book.type("Chỉ tiêu", "Q4", "KT10"), [["Chỉ tiêu!Q4", "unknownField"]]],
  ["a ratio without denominator", (book) => book.type("Chỉ tiêu", "Q15", null), [["Chỉ tiêu!Q15", "missing"]]],
  ["an unknown code", (book) => book.type("Chỉ tiêu", "Q15", "KT99"), [["Chỉ tiêu!Q15", "unknownCode"]]],
  ["an unknown code in a list", (book) => book.type("Đơn vị", "O4", "KT01; KT99"), [["Đơn vị!O4", "unknownCode"]]],
  ["a target without kind", (book) => book.type("Chỉ tiêu", "Y4", null), [["Chỉ tiêu!Y4", "missing"]]],
  ["an upper bound for a floor", (book) => book.type("Chỉ tiêu", "AB4", 5), [["Chỉ tiêu!AA4", "singleNeeded"]]],
  ["an upper bound alone", (book) => book.type("Chỉ tiêu", "AA4", null).type("Chỉ tiêu", "AB4", 5), [["Chỉ tiêu!AA4", "wrongType"]]],
  ["a number with separators in a text", (book) => book.type("Chỉ tiêu", "AA4", "1.234"), [["Chỉ tiêu!AA4", "wrongType"]]],
  ["a range that Excel made a date of", (book) => book.type("Chỉ tiêu", "AA4", { number: 43193, format: "d-mmm" }), [["Chỉ tiêu!AA4", "madeDate"]]],
  ["a code that Excel made a date of", (book) => book.type("Đơn vị", "A4", { number: 43193, format: "d-mmm" }), [["Đơn vị!A4", "madeDate"]]],
  ["an error in a text", (book) => book.type("Chỉ tiêu", "C4", { error: "#REF!" }), [["Chỉ tiêu!C4", "errorCell"]]],
  ["yes misspelt", (book) => book.type("Chỉ tiêu", "K4", "Cos"), [["Chỉ tiêu!K4", "wrongType"]]],
  ["a plain number for a date", (book) => book.type("Kế hoạch", "B14", 2018), [["Kế hoạch!B14", "badDate"]]],
  ["a day that does not exist", (book) => book.type("Kế hoạch", "B14", "31-6-2018"), [["Kế hoạch!B14", "badDate"]]],
  ["a required field blank", (book) => book.type("Kế hoạch", "B4", null), [["Kế hoạch!B4", "missing"]]],
  ["a term blank", (book) => book.type("Kế hoạch", "B11", null).type("Kế hoạch", "B12", null).type("Kế hoạch", "B13", null), [["Kế hoạch!B11", "missing"]]],
  ["a field nobody knows", (book) => book.type("Kế hoạch", "A19", "Số điện thoại"), [["Kế hoạch!A19", "unknownField"]]],
  ["a unit half written", (book) => book.type("Đơn vị", "A7", "DV04"), [["Đơn vị!B7", "missing"]]],
  ["9/6 typed for a code, a level and a number of decimals", (book) => book.type("Chỉ tiêu", "A4", { number: 43260, format: "d/m" }).type("Chỉ tiêu", "J4", { number: 43260, format: "dd-mmm" }), [["Chỉ tiêu!A4", "madeDate"], ["Chỉ tiêu!J4", "madeDate"], ["Chỉ tiêu!U5", "unknownCode"]]],
  ["text in cells of numbers", (book) => book.type("Chỉ tiêu", "J4", "một").type("Chỉ tiêu", "N4", "2017 (QĐ 23)").type("Đơn vị", "K4", "từ 2016"), [["Chỉ tiêu!J4", "wrongType"], ["Chỉ tiêu!N4", "wrongType"], ["Đơn vị!K4", "wrongType"]]],
  ["a decimal comma in a text cell", (book) => book.type("Kế hoạch", "B17", "0,8"), [["Kế hoạch!B17", "wrongType"]]],
  ["numbers in cells of words", (book) => book.type("Chỉ tiêu", "G4", 1).type("Kế hoạch", "C37", 6), [["Kế hoạch!C37", "notAllowed"], ["Chỉ tiêu!G4", "notAllowed"]]],
  ["an error and a formula without a value", (book) => book.type("Đơn vị", "B4", { error: "#N/A" }).type("Đơn vị", "H4", { error: "#REF!" }), [["Đơn vị!B4", "errorCell"], ["Đơn vị!H4", "errorCell"]]],
  ["a code with a space and one with a slash", (book) => book.type("Đơn vị", "A4", "DV 01").type("Đơn vị", "A5", "DV/02"), [["Đơn vị!A4", "badId"], ["Đơn vị!A5", "badId"]]],
  ["a cell emptied in a hidden row", (book) => {
    Object.assign(book.sheet("Chỉ tiêu"), { hiddenRows: new Set([5]) });
    book.type("Chỉ tiêu", "C6", null);
  }, [["Chỉ tiêu!C6", "missing"]]],
];

const rows: Damage[] = [
  ["a row that holds a note only", (book) => book.type("Đơn vị", "B9", "(còn 3 chi bộ nữa)"), [["Đơn vị!A9", "missing"]]],
  ["a row copied", (book) => book.type("Đơn vị", "A7", "DV03").type("Đơn vị", "B7", "đảng bộ công ty  mẫu A"), [["Đơn vị!A7", "duplicateId"], ["Đơn vị!B7", "duplicateUnitName"]]],
  ["a row deleted that others refer to", (book) => book.remove("Chỉ tiêu", "4"), [["Chỉ tiêu!U4", "unknownCode"]]],
  ["a blank row between, a fault below it", (book) => book.move("Đơn vị", ({ row, column }) => ({ row: row > 3 ? row + 1 : row, column })).type("Đơn vị", "M6", "DV99"), [["Đơn vị!M6", "unknownCode"]]],
  ["five faults in one row", (book) => book.type("Chỉ tiêu", "B4", "IX").type("Chỉ tiêu", "C4", null).type("Chỉ tiêu", "J4", "x").type("Chỉ tiêu", "Y4", "Hàng năm").type("Chỉ tiêu", "Z4", "=>"), [
    ["Chỉ tiêu!B4", "unknownCode"], ["Chỉ tiêu!C4", "missing"], ["Chỉ tiêu!J4", "wrongType"], ["Chỉ tiêu!Y4", "notAllowed"], ["Chỉ tiêu!Z4", "notAllowed"],
  ]],
  ["a ratio without a numerator, of an unknown denominator, in an unknown period", (book) => book.type("Chỉ tiêu", "P15", null).type("Chỉ tiêu", "Q15", "KT99").type("Chỉ tiêu", "M15", "2014"), [
    ["Chỉ tiêu!M15", "unknownCode"], ["Chỉ tiêu!P15", "missing"], ["Chỉ tiêu!Q15", "unknownCode"],
  ]],
  ["two unknown codes in one cell", (book) => book.type("Đơn vị", "O4", "KT98; KT99"), [["Đơn vị!O4", "unknownCode"], ["Đơn vị!O4", "unknownCode"]]],
  ["an assignment to an exempt unit, another against the direction", (book) => {
    book.type("Đơn vị", "J4", "Có");
    book.type("Giao chỉ tiêu", "A4", "DV01").type("Giao chỉ tiêu", "B4", "XD01").type("Giao chỉ tiêu", "C4", "≥").type("Giao chỉ tiêu", "D4", 3);
    book.type("Giao chỉ tiêu", "A6", "DV02").type("Giao chỉ tiêu", "B6", "XD01").type("Giao chỉ tiêu", "C6", "≤").type("Giao chỉ tiêu", "D6", 3);
  }, [["Giao chỉ tiêu!A4", "assignmentOnExempt"], ["Giao chỉ tiêu!C6", "comparatorAgainstDirection"]]],
];

const headings: Damage[] = [
  ["a required heading misspelt", (book) => book.type("Chỉ tiêu", "D3", "Đơn vị tinh"), [["Chỉ tiêu!A3", "missingHeading"], ["Chỉ tiêu!D3", "unknownField"]]],
  ["an optional heading misspelt", (book) => book.type("Chỉ tiêu", "F3", "Tên khác"), [["Chỉ tiêu!F3", "unknownField"]]],
  ["the heading of the codes misspelt", (book) => book.type("Chỉ tiêu", "A3", "Mã CT"), [["Chỉ tiêu!A3", "unknownField"], ["Chỉ tiêu!B3", "missingHeading"]]],
  ["the same required column deleted from two sheets", (book) => book.remove("Đơn vị", "A").type("Giao chỉ tiêu", "A3", "Mã").type("Giao chỉ tiêu", "B4", "XD01").type("Giao chỉ tiêu", "C4", "≥").type("Giao chỉ tiêu", "D4", 3), [
    ["Đơn vị!A3", "missingHeading"], ["Giao chỉ tiêu!A3", "unknownField"], ["Giao chỉ tiêu!B3", "missingHeading"],
  ]],
  ["two required columns deleted", (book) => book.remove("Chỉ tiêu", "O").remove("Chỉ tiêu", "D"), [["Chỉ tiêu!A3", "missingHeading"], ["Chỉ tiêu!A3", "missingHeading"]]],
  ["an optional column deleted", (book) => book.remove("Đơn vị", "E"), []],
  ["a column copied beside itself", (book) => book.type("Đơn vị", "P3", "Tên đơn vị"), [["Đơn vị!P3", "repeatedHeading"]]],
  ["a heading emptied over filled cells", (book) => book.type("Chỉ tiêu", "F3", null), [["Chỉ tiêu!F3", "blank"]]],
  ["a heading emptied over empty cells", (book) => book.type("Đơn vị", "E3", null), []],
  ["a row of headings deleted", (book) => book.remove("Đơn vị", "3"), [["Đơn vị", "missingTable"]]],
  ["a sheet emptied", (book) => book.sheet("Chỉ tiêu").cells.clear(), [["Chỉ tiêu", "missingTable"]]],
  ["a label of the first sheet misspelt", (book) => book.type("Kế hoạch", "A4", "Tên kế hoach"), [["Kế hoạch!A3", "missingHeading"], ["Kế hoạch!A4", "unknownField"]]],
  ["a label of the first sheet copied", (book) => book.type("Kế hoạch", "A19", "Tên biểu").type("Kế hoạch", "B19", "BIỂU SỐ 2"), [["Kế hoạch!A19", "repeatedHeading"]]],
  ["a label twice that nobody knows", (book) => book.type("Kế hoạch", "A18", "Fax").type("Kế hoạch", "A19", "Fax"), [["Kế hoạch!A18", "unknownField"], ["Kế hoạch!A19", "unknownField"]]],
  ["the rows of the term deleted", (book) => book.remove("Kế hoạch", "12").remove("Kế hoạch", "11"), [["Kế hoạch!A3", "missingHeading"], ["Kế hoạch!A3", "missingHeading"]]],
  ["the periods deleted with their headings", (book) => Array.from({ length: 12 }, (_, index) => 45 - index).forEach((row) => book.remove("Kế hoạch", String(row))), [["Kế hoạch", "missingTable"]]],
  ["the periods deleted below their headings", (book) => Array.from({ length: 9 }, (_, index) => 45 - index).forEach((row) => book.remove("Kế hoạch", String(row))), [["Kế hoạch!A36", "emptyList"]]],
  ["the titles of the lists deleted", (book) => book.remove("Kế hoạch", "34").remove("Kế hoạch", "20").remove("Đơn vị", "1"), []],
];

const sheets: Damage[] = [
  ["the units' sheet deleted", (book) => book.removeSheet("Đơn vị"), [["Đơn vị", "missingSheet"]]],
  ["the catalogue's sheet deleted", (book) => book.removeSheet("Chỉ tiêu"), [["Chỉ tiêu", "missingSheet"]]],
  ["the sheet of assignments deleted", (book) => book.removeSheet("Giao chỉ tiêu"), []],
  ["two sheets deleted", (book) => book.removeSheet("Đơn vị").removeSheet("Chỉ tiêu"), [["Chỉ tiêu", "missingSheet"], ["Đơn vị", "missingSheet"]]],
  ["a sheet renamed and one of its columns deleted", (book) => book.rename("Chỉ tiêu", "Danh mục").remove("Danh mục", "C"), [["Danh mục!A3", "missingHeading"]]],
  ["assignments deleted beside a renamed catalogue", (book) => book.removeSheet("Giao chỉ tiêu").rename("Chỉ tiêu", "Danh mục"), []],
  ["faults in every sheet", (book) => book.type("Kế hoạch", "B14", "9-13-2018").type("Kế hoạch", "B39", "hai nghìn").type("Chỉ tiêu", "O4", "Cộng lại").type("Đơn vị", "B5", null).type("Giao chỉ tiêu", "A4", "DV01"), [
    ["Kế hoạch!B14", "badDate"], ["Kế hoạch!B39", "wrongType"], ["Chỉ tiêu!O4", "notAllowed"], ["Đơn vị!B5", "missing"], ["Giao chỉ tiêu!B4", "missing"], ["Giao chỉ tiêu!C4", "missing"], ["Giao chỉ tiêu!D4", "missing"],
  ]],
];

describe.each([
  ["cells", cells],
  ["rows", rows],
  ["headings", headings],
  ["sheets", sheets],
])("faults of %s lead to their places", (_, damages) => {
  test.each(damages)("%s", (_name, damage, expected) => {
    const book = new PlanBook();
    damage(book);
    expect(book.faults()).toEqual(expected);
  });
});

test("a fault says what the sheets call a field, and a date as it was typed", () => {
  const read = new PlanBook().type("Kế hoạch", "B14", "31-6-2018").type("Kế hoạch", "B15", 2018).type("Đơn vị", "A4", null).type("Chỉ tiêu", "O4", null).read()!;
  expect("faults" in read ? read.faults.map(({ fault }) => describePlanFault(fault, "vi")) : []).toEqual([
    "“31-6-2018” không phải là ngày có thật. Ghi ngày-tháng-năm, ví dụ 9-6-2018.",
    "“2018” không phải là ngày có thật. Ghi ngày-tháng-năm, ví dụ 9-6-2018.",
    "Chưa ghi “Cách tổng hợp”.",
    "Chưa ghi “Mã đơn vị”.",
  ]);
});
