import { wrappedLines, wrappedTextHeight } from "../../src/model/wrappedText";

test.each<[text: string, letters: number, lines: number]>([
  ["", 10, 1],
  ["Vượt", 10, 1],
  ["Đợt 1: nhận", 11, 1],
  ["Đợt 1: nhận báo cáo dự thảo", 14, 3],
  ["triệu đồng/người/tháng", 12, 3],
  ["một\nhai ba", 10, 2],
])("%j in lines of %i letters takes %i", (text, letters, lines) => {
  expect(wrappedLines(text, letters)).toBe(lines);
});

test("a larger font takes more lines, and higher ones", () => {
  const text = "Đợt 1: nhận báo cáo dự thảo";
  expect([8, 11, 22].map((size) => Math.round(wrappedTextHeight(text, 20, size)))).toEqual([13, 31, 118]);
});
