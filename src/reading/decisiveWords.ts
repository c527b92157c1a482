import { matchKey } from "./matchKey";

/** Words of which one changes what is counted. Labels that differ in one are never the same row. */
const groups: readonly (readonly string[])[] = [
  ["trên", "dưới"], ["nam", "nữ"], ["trong nước", "ngoài nước"], ["ngoài nhà nước"], ["tăng", "giảm"], ["có", "không"], ["chưa"], ["trước thuế", "sau thuế"], ["tổng", "tổng số"], ["bình quân"],
  ["lượt"], ["phải nộp", "đã nộp", "còn nợ"], ["đầu kỳ", "cuối kỳ", "đầu nhiệm kỳ"], ["hợp nhất", "công ty mẹ"], ["xuất sắc", "tốt"], ["chính thức", "dự bị"],
  ["kế hoạch", "thực hiện"], ["tỷ lệ", "số", "mức"], ["thấp nhất", "cao nhất"], ["tháng", "năm", "quý"], ["doanh thu"], ["lợi nhuận"], ["mới"],
].map((group) => group.map(matchKey));

function holds(key: string, phrase: string): boolean {
  return ` ${key} `.includes(` ${phrase} `);
}

function digitsOf(key: string): string {
  return (key.match(/\d+/g) ?? []).map(Number).join(" ");
}

/** True when one of two label keys has a decisive word or a number that the other has not. */
export function differDecisively(left: string, right: string): boolean {
  if (digitsOf(left) !== digitsOf(right)) return true;
  return groups.some((group) => group.some((phrase) => holds(left, phrase) !== holds(right, phrase)));
}
