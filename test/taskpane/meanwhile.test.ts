import { noDecisions } from "../../src/domain/decisions";
import { meanwhileWords } from "../../src/messages/pane/meanwhileWords";
import { describeMeanwhile } from "../../src/taskpane/consolidate/describeMeanwhile";
import { faultsOfText } from "../messages/textRules";
import { annual, sampleIndicator, samplePlan, sampleUnit } from "../domain/samplePlan";

const sales = sampleIndicator({ code: "KT01", label: "Tổng doanh thu", measure: "tỷ đồng", decimals: 1, target: annual(">=", 200) });
const plan = samplePlan([sales], [{ ...sampleUnit("DV01"), name: "Đảng bộ Công ty Xăng dầu" }]);
const { bothKept } = meanwhileWords("vi");

test("nothing is told when nobody else decided anything", () => {
  expect(describeMeanwhile({ plan, meanwhile: null }, "vi")).toBeNull();
  expect(describeMeanwhile({ plan, meanwhile: { replaced: noDecisions } }, "vi")).toBe(bothKept);
});

test("what gave way is told with whose it was, and a question answered twice is put again", () => {
  const replaced = {
    answers: new Map([["q1", "zero"]]),
    corrections: [{ unit: "DV01", indicator: "KT01", column: "2017", value: 1234.5, reason: "cộng nhầm", confirmedBy: "Chị Lan", at: "2018-06-01", basis: 1 }],
    overrides: [{ scope: "bloc", indicator: "KT01", verdict: "met", reason: "theo nghị quyết", by: "Thường trực", at: "2018-06-01", basis: 1 }],
    explanations: [{ unit: "DV01", code: "jump", indicator: "KT01", column: "2017", value: 1, text: "nhận sáp nhập" }],
  } as const;
  expect(describeMeanwhile({ plan, meanwhile: { replaced } }, "vi")).toBe(
    "Quyết định vừa ghi thay cho quyết định người khác vừa ghi về cùng một số: Đảng bộ Công ty Xăng dầu, Tổng doanh thu năm 2017, số điều chỉnh 1.234,5 tỷ đồng (người xác nhận: Chị Lan); "
    + "Đảng ủy Khối, Tổng doanh thu, đánh giá “Đạt” (người quyết định: Thường trực); Đảng bộ Công ty Xăng dầu, Tổng doanh thu năm 2017, giải trình “nhận sáp nhập”. Nếu cần, hãy thống nhất rồi ghi lại. "
    + "Người khác vừa trả lời khác cho cùng câu hỏi, nên câu hỏi được đặt lại. Hãy thống nhất rồi trả lời.",
  );
  for (const language of ["vi", "en"] as const) expect(faultsOfText(describeMeanwhile({ plan, meanwhile: { replaced } }, language) ?? "", [])).toEqual([]);
});
