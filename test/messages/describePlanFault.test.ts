import type { PlanFault } from "../../src/domain/planFaults";
import { describePlanFault } from "../../src/messages/describePlanFault";
import { planFaultsEn } from "../../src/messages/planFaults.en";
import { planFaultsVi } from "../../src/messages/planFaults.vi";
import { parsePlan } from "../../src/domain/planSchema";
import { rowOf, shippedJson } from "../domain/planSamples";

test.each<[PlanFault, string]>([
  [{ path: "x", code: "missing", facts: { heading: null } }, "Chưa ghi nội dung bắt buộc này."],
  [{ path: "x", code: "missing", facts: { heading: "Mã đơn vị" } }, "Chưa ghi “Mã đơn vị”."],
  [{ path: "x", code: "badDate", facts: { found: "31-6-2018", order: "dayFirst" } }, "“31-6-2018” không phải là ngày có thật. Ghi ngày-tháng-năm, ví dụ 9-6-2018."],
  [{ path: "x", code: "badDate", facts: { found: "9-6-2018", order: "yearFirst" } }, "“9-6-2018” không phải là ngày có thật. Ghi năm-tháng-ngày, ví dụ 2018-06-09."],
  [{ path: "x", code: "unknownCode", facts: { kind: "indicator", code: "KT99" } }, "Không có chỉ tiêu nào mang mã “KT99”. Sửa lại mã hoặc thêm chỉ tiêu này."],
  [
    { path: "x", code: "notAllowed", facts: { found: "nothing", allowed: ["zero", "notApplicable", "pending"] } },
    "“nothing” không có trong danh sách. Chọn một trong: Không phát sinh (0) (zero) · Không có chỉ tiêu (notApplicable) · Chưa có số liệu (pending).",
  ],
  [{ path: "x", code: "rangeReversed", facts: { low: 4.5, high: 3 } }, "Mức dưới (4,5) lớn hơn mức trên (3)."],
  [
    { path: "x", code: "comparatorAgainstDirection", facts: { comparator: "<=", direction: "up" } },
    "Chỉ tiêu càng cao càng tốt thì mức giao là mức tối thiểu (≥ hoặc >), không phải “≤”.",
  ],
  [{ path: "x", code: "targetAgainstNature", facts: { kind: "averageGrowth", nature: "ratio" } }, "Loại “Tăng bình quân” không dùng cho chỉ tiêu “Tỷ lệ %”. Chọn “Hằng năm” hoặc “Mức cuối nhiệm kỳ”."],
  [{ path: "x", code: "baselineCount", facts: { found: [] } }, "Phải có đúng một kỳ là năm gốc để so sánh; hiện có: không có."],
])("%j", (fault, words) => {
  expect(describePlanFault(fault, "vi")).toBe(words);
});

test("the values that zod allows are told with their words", () => {
  const json = shippedJson();
  rowOf(json, "KT03").aggregation = { method: "average" };
  const parsed = parsePlan(json);
  if (!("faults" in parsed)) throw new Error("A fault is expected");
  expect(parsed.faults.map((fault) => describePlanFault(fault, "vi"))[0]).toMatch(/^“average” không có trong danh sách\. Chọn một trong: Cộng \(sum\) · /);
  expect(parsed.faults.map((fault) => describePlanFault(fault, "en"))[0]).toMatch(/^“average” is not one of: sum · /);
});

test("the Vietnamese words are in one spelling and never use the word for a Party inspection", () => {
  const source = [...Object.values(planFaultsVi), ...Object.values(planFaultsEn)].map(String).join("\n");
  expect(source).toBe(source.normalize("NFC"));
  expect(source.toLowerCase()).not.toContain("kiểm tra");
});
