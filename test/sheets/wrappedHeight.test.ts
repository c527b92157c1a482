import { wrappedLines } from "../../src/sheets/wrappedHeight";

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
