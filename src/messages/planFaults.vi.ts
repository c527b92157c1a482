import { planWords } from "../domain/planWords";
import type { PlanFaultWords } from "./describePlanFault";

const { nature: natures, method: methods, targetKind: kinds, denominatorAt: times } = planWords;

const expectedWords = {
  text: "là chữ",
  number: "là số",
  integer: "là số nguyên",
  yesNo: "là Có hoặc Không",
  list: "là danh sách",
  object: "là một nhóm thông tin",
  numberOrRange: "là một số, hoặc hai số (từ, đến) khi chọn “Trong khoảng”",
} as const;

const kindWords = { section: "mục", period: "kỳ", unit: "đơn vị", indicator: "chỉ tiêu" } as const;

function decimal(value: number): string {
  return String(value).replace(".", ",");
}

/** Codes of one list together with the words that the sheets show for them. */
function choices(codes: readonly string[]): string {
  const words: Readonly<Record<string, string>> = Object.values(planWords).find((list) => codes.every((code) => code in list)) ?? {};
  return codes.map((code) => (words[code] === undefined || words[code] === code ? code : `${words[code]} (${code})`)).join(" · ");
}

function joined(items: readonly string[]): string {
  return items.length === 0 ? "không có" : items.join(", ");
}

export const planFaultsVi: PlanFaultWords = {
  missing: ({ heading }) => (heading === null ? "Chưa ghi nội dung bắt buộc này." : `Chưa ghi “${heading}”.`),
  wrongType: ({ expected }) => `Nội dung phải ${expectedWords[expected]}.`,
  unknownField: ({ field }) => `Không có trường “${field}” trong kế hoạch. Sửa lại tên trường hoặc bỏ trường này.`,
  notAllowed: ({ found, allowed }) => `“${found}” không có trong danh sách. Chọn một trong: ${choices(allowed)}.`,
  blank: () => "Nội dung này không được để trống.",
  tooLong: ({ limit }) => `Nội dung dài quá ${limit} ký tự. Viết gọn lại.`,
  tooMany: ({ limit }) => `Danh sách có quá ${limit} mục.`,
  emptyList: () => "Danh sách phải có ít nhất một mục.",
  outOfRange: ({ low, high }) => `Giá trị phải từ ${low} đến ${high}.`,
  badId: ({ found }) => `Mã “${found}” không dùng được. Mã chỉ gồm chữ, chữ số và các dấu - _ . , không có dấu cách.`,
  badDate: ({ found, order }) => `“${found}” không phải là ngày có thật. Ghi ${order === "dayFirst" ? "ngày-tháng-năm, ví dụ 9-6-2018" : "năm-tháng-ngày, ví dụ 2018-06-09"}.`,
  unprintable: () => "Nội dung có ký tự không in được. Xóa và gõ lại.",
  rangeNeeded: () => "“Trong khoảng” cần hai mức: mức dưới và mức trên.",
  singleNeeded: () => "Dấu so sánh này chỉ cần một mức. Bỏ mức trên, hoặc chọn “Trong khoảng”.",
  missingSheet: ({ sheet }) => `Không có trang “${sheet}”. Chép lại trang này từ tệp kế hoạch cũ.`,
  missingTable: ({ title }) => `Không thấy dòng tên cột của bảng “${title}”. Chép lại dòng này từ tệp kế hoạch cũ.`,
  missingHeading: ({ heading }) => `Không thấy “${heading}”. Ghi lại đúng tên này ở dòng hoặc cột của nó.`,
  repeatedHeading: ({ heading }) => `“${heading}” ghi hai lần. Bỏ bớt một dòng hoặc một cột.`,
  madeDate: () => "Excel đã đổi nội dung này thành ngày tháng. Định dạng ô là Text rồi gõ lại.",
  errorCell: () => "Ô này là công thức báo lỗi hoặc chưa được tính. Gõ thẳng nội dung vào ô.",
  duplicateId: ({ id }) => `Mã “${id}” đã dùng ở trên. Mỗi dòng có một mã riêng (không phân biệt chữ hoa, chữ thường).`,
  reservedId: ({ id }) => `Mã “${id}” dành riêng cho chương trình. Chọn mã khác.`,
  duplicateLabel: ({ label, other }) => `Chỉ tiêu “${label}” trùng tên với dòng ${other} trong cùng mục. Ghi rõ điểm khác nhau hoặc bỏ một dòng.`,
  aliasTaken: ({ alias, other }) => `Tên gọi khác “${alias}” đã thuộc về dòng ${other}. Một tên chỉ dùng cho một dòng.`,
  duplicateUnitName: ({ name, other }) => `Tên đơn vị “${name}” trùng với đơn vị ${other}. Ghi tên đầy đủ để phân biệt.`,
  duplicateLevel: ({ level }) => `Mức “${level}” ghi hai lần.`,
  unknownCode: ({ kind, code }) => `Không có ${kindWords[kind]} nào mang mã “${code}”. Sửa lại mã hoặc thêm ${kindWords[kind]} này.`,
  repeatedCode: ({ code }) => `Mã “${code}” ghi hai lần trong danh sách. Bỏ bớt một lần.`,
  cycle: ({ codes }) => `Các dòng dẫn vòng trở lại chính mình: ${codes.join(" → ")}. Sửa một trong các dòng này.`,
  termReversed: ({ firstYear, lastYear }) => `Năm cuối nhiệm kỳ (${lastYear}) trước năm đầu (${firstYear}).`,
  baselineCount: ({ found }) => `Phải có đúng một kỳ là năm gốc để so sánh; hiện có: ${joined(found)}.`,
  baselineNotWholeYear: () => "Năm gốc phải là cả năm.",
  baselineInsideTerm: ({ year, firstYear }) =>
    `Năm gốc ${year} phải trước năm đầu nhiệm kỳ (${firstYear}). Nhiệm kỳ 2015 - 2020 có năm gốc 2015 và năm đầu 2016.`,
  estimateCount: ({ found }) => `Chỉ một kỳ cả năm được là ước thực hiện; hiện có: ${joined(found)}.`,
  periodOrder: ({ id, previous }) => `Kỳ ${id} phải đứng trước kỳ ${previous}: các kỳ xếp theo thời gian, 6 tháng đầu năm đứng trước cả năm.`,
  duplicatePeriod: ({ id, other }) => `Kỳ ${id} trùng năm và khoảng thời gian với kỳ ${other}.`,
  periodOutsideTerm: ({ year, firstYear, lastYear }) => `Năm ${year} ngoài nhiệm kỳ (${firstYear} - ${lastYear}).`,
  noJudgedPeriod: () => "Phải có ít nhất một kỳ cả năm sau năm gốc để đánh giá.",
  levelsMissing: () => "Chỉ tiêu xếp loại cần ít nhất hai mức, ghi từ thấp đến cao.",
  levelsNotOrdinal: ({ nature }) => `Chỉ tiêu “${natures[nature]}” không có các mức xếp loại. Bỏ các mức, hoặc đổi tính chất thành “${natures.ordinal}”.`,
  methodAgainstNature: ({ method, nature }) =>
    nature === "ratio"
      ? `Không tổng hợp tỷ lệ bằng cách “${methods[method]}”. Khai tử số, mẫu số và chọn “${methods.ratio}”.`
      : `Cách tổng hợp “${methods[method]}” không dùng cho chỉ tiêu “${natures[nature]}”.`,
  partNotAdditive: ({ part, nature }) => `Dòng ${part} (“${natures[nature]}”) không dùng để tính ở đây được: cần dòng số lượng cộng được giữa các đơn vị.`,
  partNotAsked: ({ part }) => `Đơn vị không nhập dòng ${part} nên không tính từ dòng này được. Chọn dòng do đơn vị nhập.`,
  partIsFormula: ({ part }) => `Dòng ${part} được tính từ dòng khác. Chọn dòng do đơn vị nhập trực tiếp.`,
  partsEqual: () => "Tử số và mẫu số là cùng một dòng, cùng kỳ: kết quả luôn là 100%. Chọn lại.",
  denominatorNeverKnown: ({ denominatorAt }) => `Không kỳ nào có mẫu số theo “${times[denominatorAt]}”: dòng mẫu số không lấy số ở kỳ đó.`,
  breakOutsideTerm: ({ year, low, high }) =>
    `Năm cuối trước khi đổi cách tính (${year}) phải từ ${low} đến ${high}: từ cột đầu tiên đến trước năm cuối nhiệm kỳ.`,
  neverAsked: () => "Không kỳ nào lấy số của dòng này. Bỏ bớt kỳ không lấy số, hoặc bỏ dòng này.",
  levelOutOfRange: ({ value, highest }) => `${decimal(value)} không phải là một mức xếp loại. Mức thấp nhất là 0, cao nhất là ${highest}.`,
  parentNotAdditive: ({ code }) => `Dòng ${code} không phải là số lượng cộng được. Quan hệ “trong đó” chỉ dùng cho các dòng số lượng.`,
  parentMeasure: ({ own, parent }) => `Đơn vị tính “${own}” khác với dòng chung (“${parent}”). Dòng “trong đó” cùng đơn vị tính với dòng chung.`,
  parentSection: ({ own, parent }) => `Dòng “trong đó” ở mục ${own}, dòng chung ở mục ${parent}. Hai dòng phải cùng mục.`,
  comparatorAgainstDirection: ({ comparator, direction }) =>
    direction === "up"
      ? `Chỉ tiêu càng cao càng tốt thì mức giao là mức tối thiểu (≥ hoặc >), không phải “${planWords.comparator[comparator]}”.`
      : `Chỉ tiêu càng thấp càng tốt thì mức giao là mức tối đa (≤ hoặc <), không phải “${planWords.comparator[comparator]}”.`,
  rangeReversed: ({ low, high }) => `Mức dưới (${decimal(low)}) lớn hơn mức trên (${decimal(high)}).`,
  targetAgainstNature: ({ kind, nature }) =>
    kind === "cumulative"
      ? `Chỉ tiêu “${natures[nature]}” không cộng dồn qua các năm được. Chọn “${kinds.annual}” hoặc “${kinds.endOfTerm}”.`
      : nature === "text"
        ? `Chỉ tiêu “${natures.text}” chỉ có loại “${kinds.qualitative}”.`
        : `Loại “${kinds[kind]}” không dùng cho chỉ tiêu “${natures[nature]}”. Chọn “${kinds.annual}” hoặc “${kinds.endOfTerm}”.`,
  targetYearOutsideTerm: ({ year, firstYear, lastYear }) => `Năm ${year} ngoài nhiệm kỳ (${firstYear} - ${lastYear}).`,
  targetYearWithoutPeriod: ({ year }) => `Biểu không có cột cả năm ${year}. Thêm kỳ này, hoặc chọn “${kinds.endOfTerm}”.`,
  targetYearNotAsked: ({ year }) => `Dòng này không lấy số cả năm ${year} nên không đánh giá được. Bỏ kỳ đó khỏi cột “Kỳ không lấy số”, hoặc đổi năm phải đạt.`,
  targetNeverJudged: () => "Dòng này không lấy số cả năm ở kỳ nào sau năm gốc nên mức giao không bao giờ được đánh giá. Bỏ mức giao, hoặc lấy số thêm kỳ.",
  targetNotPerUnit: ({ method }) => `Đơn vị không nhập dòng này (“${methods[method]}”) nên không đánh giá từng đơn vị được. Chọn loại khác.`,
  targetNeedsBaseline: () => "Tăng bình quân tính từ năm gốc, nhưng dòng này không lấy số năm gốc.",
  activeYearsReversed: ({ from, to }) => `Năm kết thúc (${to}) trước năm bắt đầu (${from}).`,
  duplicateAssignment: ({ unit, indicator }) => `Đơn vị ${unit} đã được giao chỉ tiêu ${indicator} ở dòng trên.`,
  assignmentOnExempt: ({ unit }) => `Đơn vị ${unit} được miễn báo cáo nên không giao chỉ tiêu được.`,
  assignmentNotAsked: ({ unit, indicator }) => `Đơn vị ${unit} không báo cáo chỉ tiêu ${indicator} nên không giao mức được.`,
  assignmentOnText: ({ indicator }) => `Chỉ tiêu ${indicator} là nội dung bằng chữ, không giao mức bằng số được.`,
};
