import type { Finding, FindingCode, FindingPlace } from "../../src/domain/findings";
import { severityOf } from "../../src/domain/findings";
import { describeFinding } from "../../src/messages/describeFinding";
import { describeMended } from "../../src/messages/describeMended";
import { sampleIndicator, samplePlan } from "../domain/samplePlan";
import { findingOf, findingSamples } from "./messageSamples";
import { faultsOfText } from "./textRules";

const plan = samplePlan([
  sampleIndicator({ code: "KT01", label: "Tổng doanh thu", measure: "tỷ đồng", decimals: 1 }),
  sampleIndicator({ code: "KT10", label: "Số doanh nghiệp", measure: "doanh nghiệp", nature: "stock" }),
  sampleIndicator({ code: "KT11", label: "Trong đó: số doanh nghiệp nộp đủ ngân sách", measure: "doanh nghiệp", nature: "stock", parent: "KT10" }),
  sampleIndicator({ code: "XD06", label: "Tỷ lệ chi bộ trong sạch vững mạnh", measure: "%", nature: "ratio", decimals: 2 }),
  sampleIndicator({ code: "XD08", label: "Mức xếp loại", measure: "mức", nature: "ordinal", levels: ["Yếu kém", "Tốt"] }),
  sampleIndicator({ code: "TN01", label: "Thu nhập bình quân", measure: "triệu đồng", target: { kind: "averageGrowth", method: "compound", bound: { comparator: ">=", value: 5 }, sample: false } }),
]);
const context = { plan };
const codes = Object.keys(severityOf) as FindingCode[];
const places: Partial<FindingPlace>[] = [
  {},
  { indicator: "KT01", column: "2017", cell: "H21" },
  { indicator: "XD06", column: "2018H1" },
  { indicator: "XD08", column: "target", cell: "D9" },
  { indicator: "own:2", column: "2018E", cell: "J60" },
];

test.each(codes)("%s has words in both languages, wherever it stands", (code) => {
  for (const facts of findingSamples[code]) {
    for (const place of places) {
      const finding = findingOf(code, facts as never, place);
      for (const language of ["vi", "en"] as const) {
        expect([code, faultsOfText(describeFinding(finding, context, language), codes)]).toEqual([code, []]);
        expect([code, faultsOfText(describeMended(finding, context, language), codes)]).toEqual([code, []]);
      }
    }
  }
});

test.each<[string, Finding]>([
  [
    "Tỷ lệ chi bộ trong sạch vững mạnh năm 2017 là 104% – lớn hơn 100%. Ô H21. Rà soát lại tử số (ô H19) và mẫu số (ô H20).",
    findingOf("numeratorAboveDenominator", { numerator: 26, denominator: 25, numeratorCell: "H19", denominatorCell: "H20" }, { indicator: "XD06", column: "2017", cell: "H21" }),
  ],
  [
    "Tỷ lệ chi bộ trong sạch vững mạnh năm 2017 là 100,004% – lớn hơn 100%. Ô H21. Rà soát lại tử số (ô H19) và mẫu số (ô H20).",
    findingOf("numeratorAboveDenominator", { numerator: 25001, denominator: 25000, numeratorCell: "H19", denominatorCell: "H20" }, { indicator: "XD06", column: "2017", cell: "H21" }),
  ],
  [
    "Tỷ lệ chi bộ trong sạch vững mạnh năm 2017 có tử số 2 – lớn hơn mẫu số 0. Ô H21. Rà soát lại tử số (ô H19) và mẫu số (ô H20).",
    findingOf("numeratorAboveDenominator", { numerator: 2, denominator: 0, numeratorCell: "H19", denominatorCell: "H20" }, { indicator: "XD06", column: "2017", cell: "H21" }),
  ],
  [
    "Tổng doanh thu 6 tháng đầu năm 2018 chưa có số liệu. Ô I12. Bổ sung số liệu; không phát sinh thì ghi 0, đơn vị không có chỉ tiêu này thì ghi x.",
    findingOf("requiredMissing", {}, { indicator: "KT01", column: "2018H1", cell: "I12" }),
  ],
  [
    "Tổng doanh thu ước năm 2018 là 1.234,5 tỷ đồng – nhỏ hơn 6 tháng đầu năm: 1.300 tỷ đồng (ô I12). Ô J12. Rà soát lại cả hai số.",
    findingOf("halfAboveYear", { half: 1300, year: 1234.5, halfCell: "I12" }, { indicator: "KT01", column: "2018E", cell: "J12" }),
  ],
  [
    "Số doanh nghiệp nộp đủ ngân sách năm 2016 là 12 doanh nghiệp – lớn hơn dòng chung “Số doanh nghiệp”: 10 doanh nghiệp (ô G18). Ô G19. Rà soát lại cả hai số.",
    findingOf("partAboveWhole", { part: 12, whole: 10, wholeIndicator: "KT10", wholeCell: "G18" }, { indicator: "KT11", column: "2016", cell: "G19" }),
  ],
  [
    "Tỷ lệ chi bộ trong sạch vững mạnh năm 2017 ghi 95%, nhưng tính từ các dòng liên quan là 96,15%. Ô H21. Rà soát lại; số của Khối tính theo các dòng liên quan.",
    findingOf("ratioDiffersFromParts", { typed: 95, computed: 96.15384615384616 }, { indicator: "XD06", column: "2017", cell: "H21" }),
  ],
  [
    "Mức xếp loại năm 2017 ghi “khá”, không phải là một mức xếp loại. Ô H30. Ghi một trong các mức: Yếu kém; Tốt.",
    findingOf("notANumber", { raw: "khá" }, { indicator: "XD08", column: "2017", cell: "H30" }),
  ],
  [
    "Chỉ tiêu nghị quyết của “Thu nhập bình quân” ghi trong tệp là 4%, được giao là 5%. Ô D14. Đối chiếu với nghị quyết; đánh giá đang theo số trong tệp.",
    findingOf("targetDiffers", { inFile: 4, assigned: 5 }, { indicator: "TN01", column: "target", cell: "D14" }),
  ],
  ["Biểu thiếu cột “Ước TH 2018”. Bổ sung cột này theo mẫu và nhập số liệu.", findingOf("columnMissing", { headings: [] }, { column: "2018E" })],
  ["Tệp có mật khẩu: mở bằng Excel, bỏ mật khẩu, lưu và gửi lại.", findingOf("encrypted", {}, {})],
  ["Tệp lớn hơn mức đọc được (100 MB). Xóa hình ảnh và các trang tính không liên quan, lưu lại và gửi lại.", findingOf("tooLarge", { limit: "file", allowed: 104857600 }, {})],
  [
    "Tệp có nhiều định dạng, ô gộp, quy tắc hoặc tên hơn mức đọc được (500.000). Chép số liệu sang một tệp mới (chỉ dán giá trị), lưu lại và gửi lại.",
    findingOf("tooLarge", { limit: "elements", allowed: 500000 }, {}),
  ],
  [
    "Tệp có một ô chứa chữ dài hơn mức đọc được (1 MB). Xóa hoặc rút ngắn nội dung ô đó, lưu lại và gửi lại.",
    findingOf("tooLarge", { limit: "text", allowed: 1048576 }, {}),
  ],
  [
    "Trang tính có hàng đang ẩn hoặc đang lọc (hàng 12, 13). Các dòng của mẫu vẫn được đọc đủ; rà soát lại những hàng đang ẩn.",
    findingOf("hiddenRows", { rows: [11, 12] }, {}),
  ],
])("%s", (sentence, finding) => {
  expect(describeFinding(finding, context, "vi")).toBe(sentence);
});

test("the open section is not given a number: that is the plan's", () => {
  const texts = (["ownIndicator", "rowAdded"] as const).flatMap((code) => (["vi", "en"] as const).map((language) => describeFinding(findingOf(code, { label: "Số sáng kiến" }, {}), context, language)));
  expect(texts.filter((text) => /\bVI\b/.test(text))).toEqual([]);
});

test("English", () => {
  const finding = findingOf("numeratorAboveDenominator", { numerator: 26, denominator: 25, numeratorCell: "H19", denominatorCell: "H20" }, { indicator: "XD06", column: "2017", cell: "H21" });
  expect(describeFinding(finding, context, "en")).toBe(
    "Tỷ lệ chi bộ trong sạch vững mạnh, 2017 is 104% – above 100%. Cell H21. Review the numerator (cell H19) and the denominator (cell H20).",
  );
});

test.each([
  ["Đã bổ sung: Tổng doanh thu năm 2017.", findingOf("requiredMissing", {}, { indicator: "KT01", column: "2017", cell: "H21" })],
  ["Đã bổ sung: dòng “Tổng doanh thu”.", findingOf("rowMissing", {}, { indicator: "KT01" })],
  ["Đã sửa xong: Tổng doanh thu năm 2017.", findingOf("notANumber", { raw: "abc" }, { indicator: "KT01", column: "2017", cell: "H21" })],
  ["Không còn phải xem lại: Tổng doanh thu năm 2017.", findingOf("negative", { value: -1 }, { indicator: "KT01", column: "2017", cell: "H21" })],
])("what is mended is told as done: %s", (told, finding) => {
  expect(describeMended(finding, context, "vi")).toBe(told);
});
