import fc from "fast-check";
import { differDecisively } from "../../src/reading/decisiveWords";
import { matchKey } from "../../src/reading/matchKey";
import { parseRowLabel } from "../../src/reading/rowLabel";

describe("spellings of one label", () => {
  test.each([
    ["Tổng doanh thu", "1. Tổng doanh thu:"],
    ["Tổng doanh thu", "TỔNG  DOANH\u00A0THU"],
    ["Tổng doanh thu", "Tổng doanh thu".normalize("NFD")],
    ["Tổng doanh thu", "- Tổng doanh\u200B thu (1)"],
    ["Tổng doanh thu", "a) Tổng doanh thu*"],
    ["Tổng doanh thu", "1.1. Tổng doanh thu¹"],
    ["Tổng doanh thu", "1.1 Tổng doanh thu"],
    ["Tổng doanh thu", "I- Tổng doanh thu"],
    ["Tổng doanh thu", "(2) Tổng doanh thu"],
    ["Tổng doanh thu", "3/ Tổng doanh thu"],
    ["hòa giải", "hoà giải"],
    ["Thúy", "Thuý"],
    ["Đảng ủy", "Đảng uỷ"],
    ["kỹ thuật", "kĩ thuật"],
    ["Tỷ lệ", "Tỉ lệ"],
    ["quý", "quí"],
    ["công ty", "công ti"],
    ["đạt tiêu chuẩn “An toàn về an ninh, trật tự”", "đạt tiêu chuẩn \"An toàn về an ninh trật tự\""],
    ["an ninh - quốc phòng", "an ninh – quốc phòng"],
  ])("%s = %s", (left, right) => expect(matchKey(right)).toBe(matchKey(left)));

  test.each([
    ["tay", "tai"],
    ["thúy", "thúi"],
    ["Lợi nhuận trước thuế", "Lợi nhuận sau thuế"],
    ["năm 2016", "năm 2017"],
    ["hóa", "hòa"],
    ["Đảng", "Dang"],
    ["100% doanh nghiệp", "doanh nghiệp"],
  ])("%s ≠ %s", (left, right) => expect(matchKey(right)).not.toBe(matchKey(left)));

  test("a key does not depend on composition or case", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(..."aăâeêioôơuưyáàảãạấầẩẫậđĐỲỹ bcn12%"), minLength: 1 }), (text) => {
        expect(matchKey(text.normalize("NFD"))).toBe(matchKey(text));
        expect(matchKey(text.toUpperCase())).toBe(matchKey(text.toLowerCase()));
      }),
      { seed: 2018 },
    );
  });
});

describe("what a label says besides its name", () => {
  test.each([
    ["Trong đó: nữ", { key: matchKey("nữ"), isPart: true, measure: null }],
    ["- Trong đó: nữ", { key: matchKey("nữ"), isPart: true, measure: null }],
    ["Trong đó, nữ", { key: matchKey("nữ"), isPart: true, measure: null }],
    ["+ Tr.đó: nữ", { key: matchKey("nữ"), isPart: true, measure: null }],
    ["Doanh thu (tỷ đồng)", { key: matchKey("Doanh thu"), isPart: false, measure: "tỷ đồng" }],
    ["Thu nhập (ĐVT: tr.đ/người/tháng)", { key: matchKey("Thu nhập"), isPart: false, measure: "tr.đ/người/tháng" }],
    ["Tỷ lệ kết nạp (%):", { key: matchKey("Tỷ lệ kết nạp"), isPart: false, measure: "%" }],
    ["Doanh thu (kể cả VAT)", { key: matchKey("Doanh thu (kể cả VAT)"), isPart: false, measure: null }],
  ])("%s", (raw, expected) => expect(parseRowLabel(raw)).toMatchObject(expected));
});

test.each([
  ["Thu nhập trên 5 triệu", "Thu nhập dưới 5 triệu", true],
  ["Số đảng viên nam", "Số đảng viên nữ", true],
  ["Doanh thu trong nước", "Doanh thu ngoài nước", true],
  ["Lợi nhuận trước thuế", "Lợi nhuận sau thuế", true],
  ["Nộp ngân sách 2016", "Nộp ngân sách 2017", true],
  ["Số phải nộp", "Số đã nộp", true],
  ["Tổng thu nhập", "Thu nhập bình quân", true],
  ["Số người khám bệnh", "Số lượt người khám bệnh", true],
  ["Doanh thu hợp nhất", "Doanh thu công ty mẹ", true],
  ["Đảng viên chính thức", "Đảng viên dự bị", true],
  ["hoàn thành xuất sắc nhiệm vụ", "hoàn thành tốt nhiệm vụ", true],
  ["Kinh phí an sinh xã hội", "Kinh phí công tác an sinh xã hội", false],
  ["Chỉ thị số 05", "Chỉ thị 5", true],
  ["Chỉ thị số 05", "Chỉ thị số 5", false],
])("%s / %s", (left, right, expected) => expect(differDecisively(matchKey(left), matchKey(right))).toBe(expected));

describe("texts far longer than a label", () => {
  const long = `Tổng doanh thu ${"hoà ".repeat(1000)}`;
  const normalize = jest.spyOn(String.prototype, "normalize");
  afterAll(() => normalize.mockRestore());

  test("only their beginning is compared word by word", () => {
    normalize.mockClear();
    matchKey(long);
    expect(normalize.mock.calls.length).toBeLessThan(1500);
  });

  test("they are no label, and differ when their ends do", () => {
    expect(matchKey(`Tổng doanh thu${" .".repeat(1000)} khác`)).not.toBe(matchKey("Tổng doanh thu"));
    expect(matchKey(`${long} a`)).not.toBe(matchKey(`${long} b`));
    expect(matchKey(`Tổng doanh thu ${"hoà ".repeat(100)}`)).toBe(matchKey(`Tổng doanh thu ${"hòa ".repeat(100)}`));
  });
});
