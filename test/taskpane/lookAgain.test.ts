import type { LookAgain } from "../../src/model/openWorkbook";
import { describeLookAgain } from "../../src/taskpane/parts/describeLookAgain";
import { faultsOfText } from "../messages/textRules";

const everything: readonly LookAgain[] = [
  { kind: "charts", sheet: "Của tôi" }, { kind: "edited", sheet: "Phụ lục" }, { kind: "charts", sheet: "Ghi chú" },
  { kind: "conditionalFormats", sheet: "Của tôi" }, { kind: "formulas", sheet: "Của tôi" },
];

test("what was written is followed by what to look at, each kind in one sentence, what could be lost first", () => {
  expect(describeLookAgain("Đã ghi 2 trang tính.", [], "vi")).toBe("Đã ghi 2 trang tính.");
  expect(describeLookAgain("Đã ghi 2 trang tính.", everything.slice(0, 3), "vi")).toBe(
    "Đã ghi 2 trang tính. Trong lúc ghi, có người sửa trang “Phụ lục”: phần sửa đó nằm ở bản cũ. Hãy nhập lại vào trang mới, hoặc bấm Hoàn tác để lấy lại bản cũ. "
    + "Biểu đồ của anh/chị ở trang “Của tôi”, “Ghi chú” có thể còn lấy số liệu cũ: hãy xem lại, nếu đúng vậy thì chọn lại vùng dữ liệu.",
  );
  for (const language of ["vi", "en"] as const) expect(faultsOfText(describeLookAgain("", everything, language).trim(), [])).toEqual([]);
});
