import fc from "fast-check";
import { parseNumberText } from "../../src/reading/numberText";

const number = (value: number, suffix: string | null = null, locale: "vi" | "en" | null = null) => ({ kind: "number", value, suffix, locale });

describe("texts that are numbers in any locale", () => {
  test.each([
    ["1234", number(1234)],
    ["05", number(5)],
    ["'123", number(123)],
    ["+5", number(5)],
    ["-5", number(-5)],
    ["−5", number(-5)],
    ["(12)", number(-12)],
    ["(1.234,5)", number(-1234.5, null, "vi")],
    ["1.234,5", number(1234.5, null, "vi")],
    ["1,234.5", number(1234.5, null, "en")],
    ["1 234,5", number(1234.5, null, "vi")],
    ["1\u00A0234,5", number(1234.5, null, "vi")],
    ["1\u202F234\u202F567", number(1234567)],
    ["\u200B12,5 ", number(12.5, null, "vi")],
    ["12.50", number(12.5, null, "en")],
    ["0,125", number(0.125, null, "vi")],
    ["0.125", number(0.125, null, "en")],
    ["1234.567", number(1234.567, null, "en")],
    ["97.930.447 USD", number(97930447, "USD", "vi")],
    ["1,234,567", number(1234567, null, "en")],
    ["85 %", number(85, "%")],
    ["83,2%", number(83.2, "%", "vi")],
    ["12 tỷ", number(12, "tỷ")],
    ["12,5 tỷ đồng", number(12.5, "tỷ đồng", "vi")],
    ["698 triệu", number(698, "triệu")],
    ["1234 tr.đ", number(1234, "tr.đ")],
    ["45 đ/c", number(45, "đ/c")],
    ["-0", number(0)],
  ])("%s", (raw, expected) => expect(parseNumberText(raw, null)).toEqual(expected));
});

describe("texts that need the file's locale", () => {
  test.each([
    ["1.234", 1234, 1.234],
    ["1,234", 1.234, 1234],
    ["12.345", 12345, 12.345],
    ["-1.234", -1234, -1.234],
    ["1 234,567", 1234.567, null],
  ])("%s", (raw, vi, en) => {
    expect(parseNumberText(raw, null)).toEqual({ kind: "ambiguous", suffix: null });
    expect(parseNumberText(raw, "vi")).toMatchObject({ kind: "number", value: vi });
    expect(parseNumberText(raw, "en")).toMatchObject(en === null ? { kind: "ambiguous" } : { kind: "number", value: en });
  });
});

describe("states", () => {
  test.each([
    ["", "blank"],
    [" \u00A0\u200B", "blank"],
    ["'", "blank"],
    ["x", "notApplicable"],
    ["X ", "notApplicable"],
    ["×", "notApplicable"],
    ["Không có chỉ tiêu này", "notApplicable"],
    ["…", "pending"],
    ["...", "pending"],
    ["....", "pending"],
    ["Chưa có số liệu", "pending"],
  ])("%p", (raw, state) => expect(parseNumberText(raw, null)).toEqual({ kind: "state", state }));
  test.each(["-", "–", "—", " - ", "--"])("dash %p", (raw) => expect(parseNumberText(raw, null)).toEqual({ kind: "dash" }));
});

test.each([
  ">95", "≥ 80", "hơn 25.131", "khoảng 9%", "3 - 6", "3-6", "25/26", "83,2%/50%", "12 (ước)", "12,34,5", "1.23.4", "1.2345.678", "1,2,3", "12..5", "1..2", "abc", "12a5",
  "1e6", "010.234", "12 tỷ 500 triệu", "không", "(-5)", "12.", ",5", "1.234.56", "5-6-2018", "1 23", "~9",
])("%s is not a certain number", (raw) => {
  expect(parseNumberText(raw, "vi").kind).toBe("unreadable");
});

test("what a locale prints is read back", () => {
  fc.assert(
    fc.property(fc.integer({ min: -999_999_999, max: 999_999_999 }), fc.integer({ min: 0, max: 4 }), fc.constantFrom("vi", "en"), (units, decimals, locale) => {
      const value = Number(`${units}e-${decimals}`);
      const text = new Intl.NumberFormat(locale === "vi" ? "de-DE" : "en-US", { minimumFractionDigits: decimals, maximumFractionDigits: decimals }).format(value);
      expect(parseNumberText(text, locale as "vi" | "en")).toMatchObject({ kind: "number", value: value === 0 ? 0 : value });
      const unaided = parseNumberText(text, null);
      if (unaided.kind === "number") expect(unaided.value).toBe(value === 0 ? 0 : value);
      else expect(unaided.kind).toBe("ambiguous");
    }),
    { seed: 2018 },
  );
});
