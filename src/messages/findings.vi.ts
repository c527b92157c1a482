import type { FindingFacts } from "../domain/findings";
import type { Verdict } from "../domain/verdict";
import type { FindingWords } from "./describeFinding";
import { describeVerdict } from "./describeVerdict";
import { formatNumber } from "./formatNumber";

const corruptWords: Readonly<Record<FindingFacts["corrupt"]["detail"], string>> = {
  truncated: "Tệp bị cụt, có thể do tải hoặc chép dở dang. Tải lại tệp; nếu vẫn lỗi, đề nghị đơn vị gửi lại.",
  checksum: "Tệp bị hỏng nội dung khi gửi hoặc khi chép. Tải lại tệp; nếu vẫn lỗi, đề nghị đơn vị gửi lại.",
  structure: "Tệp bị hỏng, không đọc được bảng tính bên trong. Mở bằng Excel, lưu thành tệp mới (.xlsx) và gửi lại.",
  unopened: "Không mở được tệp: có thể đang mở ở máy khác hoặc vừa bị xóa. Đóng tệp rồi chạy lại.",
  altered: "Bản tổng hợp này thiếu hoặc đã bị sửa phần dữ liệu ẩn, không dùng thay cho tệp của các đơn vị được. Tổng hợp lại từ tệp của các đơn vị, hoặc dùng bản tổng hợp gốc.",
  empty: "Tệp rỗng, không có nội dung. Tải lại tệp hoặc đề nghị đơn vị gửi lại.",
};

const typeWords: Readonly<Record<FindingFacts["wrongType"]["found"], string>> = {
  pdf: "Đây là tệp PDF, không phải bảng tính. Đề nghị đơn vị gửi tệp Excel (.xlsx) đã lập theo mẫu.",
  doc: "Đây là tệp Word đời cũ, không phải bảng tính. Đề nghị đơn vị gửi tệp Excel (.xlsx) đã lập theo mẫu.",
  docx: "Đây là tệp Word, không phải bảng tính. Đề nghị đơn vị gửi tệp Excel (.xlsx) đã lập theo mẫu.",
  image: "Đây là ảnh, không phải bảng tính. Đề nghị đơn vị gửi tệp Excel (.xlsx) đã lập theo mẫu.",
  archive: "Đây là tệp nén. Giải nén rồi đưa từng tệp bên trong vào.",
  html: "Đây là trang web, không phải bảng tính. Mở bằng Excel, lưu thành .xlsx và gửi lại.",
  text: "Đây là tệp văn bản, không phải bảng tính. Mở bằng Excel, lưu thành .xlsx và gửi lại.",
  et: "Đây là tệp WPS (.et). Mở bằng WPS, lưu thành .xlsx và gửi lại.",
  ods: "Đây là bảng tính OpenDocument (.ods), chưa đọc được. Mở bằng LibreOffice hoặc Excel, lưu thành .xlsx rồi đưa vào lại.",
  numbers: "Đây là tệp Numbers. Mở bằng Numbers, xuất thành .xlsx và gửi lại.",
  noTable: "Không tìm thấy biểu chỉ tiêu trong tệp. Lập phụ biểu theo mẫu đã gửi và gửi lại.",
  summary: "Đây là bảng tổng hợp của Khối, không phải phụ biểu của đơn vị. Để bảng này ở thư mục khác với phụ biểu.",
  unknown: "Đây không phải là bảng tính. Đề nghị đơn vị gửi tệp Excel (.xlsx) đã lập theo mẫu.",
};

const tooGoodWords: Readonly<Record<FindingFacts["tooGood"]["pattern"], string>> = {
  half: "Số 6 tháng đầu năm đúng bằng một nửa số cả năm",
  target: "Số ước thực hiện đúng bằng chỉ tiêu",
  growth: "Các năm tăng (giảm) đều đúng một tỷ lệ tròn",
};

const structureWords: Readonly<Record<FindingFacts["structureChanged"]["changes"][number], string>> = {
  columnsMoved: "cột đã đổi chỗ",
  columnsInserted: "có cột chèn thêm",
  rowsMoved: "dòng đã đổi chỗ",
  labelsChanged: "tên chỉ tiêu đã sửa",
};

/** `then`: what is done with the file once it is saved. */
export function tooLargeVi({ limit, allowed }: FindingFacts["tooLarge"], then: string): string {
  const next = `Xóa hình ảnh và các trang tính không liên quan, lưu lại ${then}.`;
  const size = limit === "file" || limit === "entrySize" || limit === "totalSize" || limit === "text";
  const most = size ? `${formatNumber(allowed / 1024 / 1024, 0, "vi")} MB` : formatNumber(allowed, 0, "vi");
  if (limit === "elements") return `Tệp có nhiều định dạng, ô gộp, quy tắc hoặc tên hơn mức đọc được (${most}). Chép số liệu sang một tệp mới (chỉ dán giá trị), lưu lại ${then}.`;
  if (limit === "text") return `Tệp có một ô chứa chữ dài hơn mức đọc được (${most}). Xóa hoặc rút ngắn nội dung ô đó, lưu lại ${then}.`;
  if (limit === "cells") return `Tệp có nhiều ô hơn mức đọc được (${most} ô). ${next}`;
  return limit === "entries" ? `Tệp gồm nhiều phần hơn mức đọc được (${most}). ${next}` : `Tệp lớn hơn mức đọc được (${most}). ${next}`;
}

function inCell(cell: string | null): string {
  return cell === null ? "" : ` (ô ${cell})`;
}

/** A number that may not have been there. */
function given(value: number | null, words: (value: number) => string): string {
  return value === null ? "chưa có số" : words(value);
}

function verdictWord(verdict: Verdict): string {
  return describeVerdict(verdict, null, "vi");
}

export const findingsVi: FindingWords = {
  requiredMissing: (_, { figure, at }) => `${figure} chưa có số liệu.${at} Bổ sung số liệu; không phát sinh thì ghi 0, đơn vị không có chỉ tiêu này thì ghi x.`,
  notANumber: ({ raw }, { figure, at, levels }) =>
    levels.length > 0
      ? `${figure} ghi “${raw}”, không phải là một mức xếp loại.${at} Ghi một trong các mức: ${levels.join("; ")}.`
      : `${figure} ghi “${raw}”, không đọc được thành số.${at} Ghi lại chỉ bằng số.`,
  excelError: ({ error }, { figure, at }) => `${figure} đang báo lỗi ${error}.${at} Sửa công thức hoặc nhập số thay cho công thức.`,
  dateInNumber: ({ probable }, { figure, at }) =>
    `${figure} đã bị Excel đổi thành ngày tháng${probable === "" ? "" : `, có thể số đã gõ là “${probable}”`}.${at} Định dạng ô thành số rồi nhập lại.`,
  rowMissing: (_, { row }) => `Biểu thiếu dòng “${row}”. Bổ sung dòng này theo mẫu và nhập số liệu.`,
  columnMissing: ({ headings }, { column }) =>
    headings.length === 0
      ? `Biểu thiếu cột “${column}”. Bổ sung cột này theo mẫu và nhập số liệu.`
      : `Không rõ cột nào là “${column}” (đang có: ${headings.map((heading) => `“${heading}”`).join("; ")}). Ghi lại tiêu đề cột theo mẫu.`,
  noCachedValue: ({ formula }, { figure, at }) => `${figure} có công thức nhưng chưa có kết quả (${formula}).${at} Mở tệp bằng Excel, lưu lại và gửi lại.`,
  encrypted: () => "Tệp có mật khẩu: mở bằng Excel, bỏ mật khẩu, lưu và gửi lại.",
  corrupt: ({ detail }) => corruptWords[detail],
  tooLarge: (facts) => tooLargeVi(facts, "và gửi lại"),
  wrongType: ({ found }) => typeWords[found],
  wrongPlan: ({ found, expected }) =>
    found === "" ? "Tệp không ghi kèm kế hoạch nên chưa rà soát được. Chỉ rõ kế hoạch (--plan) rồi làm lại." : `Tệp lập theo kế hoạch “${found}”, không phải kế hoạch “${expected}”. Lập lại theo đúng mẫu và gửi lại.`,
  emptyForm: () => "Biểu chưa nhập số liệu nào. Nhập số liệu và gửi lại.",
  unitUnknown: ({ found }) =>
    found === null
      ? "Tệp không ghi tên đơn vị. Chọn đơn vị cho tệp này."
      : `Đơn vị “${found}” ghi trong tệp không có trong danh sách. Chọn đơn vị cho tệp này hoặc bổ sung tên gọi vào danh sách.`,
  negative: ({ value }, { figure, at, amount }) => `${figure} là ${amount(value)} – nhỏ hơn 0.${at} Rà soát lại số này.`,
  valueOutOfRange: ({ value, low, high }, { figure, at, amounts }) => {
    const [shown, limit] = amounts(value, value > high ? high : low);
    return `${figure} là ${shown} – ${value > high ? "lớn hơn" : "nhỏ hơn"} ${limit}.${at} Rà soát lại số này.`;
  },
  numeratorAboveDenominator: ({ numerator, denominator, numeratorCell, denominatorCell }, { figure, at, amounts, number }) => {
    const next = `Rà soát lại tử số${inCell(numeratorCell)} và mẫu số${inCell(denominatorCell)}.`;
    if (denominator <= 0) return `${figure} có tử số ${number(numerator)} – lớn hơn mẫu số ${number(denominator)}.${at} ${next}`;
    const [shown, whole] = amounts((100 * numerator) / denominator, 100);
    return `${figure} là ${shown} – lớn hơn ${whole}.${at} ${next}`;
  },
  partAboveWhole: ({ part, whole, wholeIndicator, wholeCell }, { figure, at, amounts, rowOf }) => {
    const [own, all] = amounts(part, whole);
    return `${figure} là ${own} – lớn hơn dòng chung “${rowOf(wholeIndicator)}”: ${all}${inCell(wholeCell)}.${at} Rà soát lại cả hai số.`;
  },
  halfAboveYear: ({ half, year, halfCell }, { figure, at, amounts }) => {
    const [shownYear, shownHalf] = amounts(year, half);
    return `${figure} là ${shownYear} – nhỏ hơn 6 tháng đầu năm: ${shownHalf}${inCell(halfCell)}.${at} Rà soát lại cả hai số.`;
  },
  partsDoNotAddUp: ({ parts, whole }, { figure, at, amounts }) => {
    const [sum, all] = amounts(parts, whole);
    return `${figure}: các dòng “trong đó” cộng lại là ${sum} – lớn hơn dòng chung ${all}.${at} Rà soát lại các số này.`;
  },
  estimateMissing: (_, { figure, at }) => `${figure} chưa có số, trong khi các kỳ trước đã có.${at} Bổ sung số ước cả năm.`,
  baselineDiffers: ({ inFile, assigned }, { figure, at, amounts }) => {
    const [own, issued] = amounts(inFile, assigned);
    return `${figure} ghi trong tệp là ${own}, số Đảng ủy Khối giao là ${issued}.${at} Đối chiếu với báo cáo năm đó; so sánh đang theo số trong tệp.`;
  },
  scaleSuspected: ({ value, factor, isKept }, { figure, at, amount, number }) =>
    `${figure} ghi ${amount(value)}, ${factor > 1 ? `gấp khoảng ${number(factor)} lần` : `chỉ bằng khoảng 1/${number(1 / factor)}`} mức thường thấy.${at} ${isKept ? "Đã xác nhận là đúng, giữ nguyên." : `Đã ${factor > 1 ? `chia ${number(factor)}` : `nhân ${number(1 / factor)}`} theo trả lời; đề nghị đơn vị sửa trong tệp.`}`,
  outOfProportion: ({ value, factor }, { figure, at, amount, number }) =>
    `${figure} là ${amount(value)}; cả dòng này ${factor > 1 ? `gấp khoảng ${number(factor)} lần` : `chỉ bằng khoảng 1/${number(1 / factor)}`} mức của các đơn vị khác có quy mô tương đương.${at} Rà soát lại đơn vị tính (đồng, nghìn, triệu hay tỷ đồng); nếu đúng thì giải trình.`,
  jump: ({ value, compared, comparedColumn, comparedCell, others }, { figure, at, amounts, periodOf }) => {
    const [own, other] = amounts(value, compared);
    const times = formatNumber(value > compared ? value / compared : compared / value, 1, "vi");
    return `${figure} là ${own} – ${value > compared ? `gấp ${times} lần` : `thấp hơn ${times} lần so với`} ${periodOf(comparedColumn)}: ${other}${inCell(comparedCell)}.${at}${others > 0 ? ` Còn ${others} chỉ tiêu khác thay đổi tương tự trong cùng kỳ.` : ""} Rà soát lại; nếu đúng thì giải trình.`;
  },
  sameAsPreviousYear: ({ previous, same, compared }, { column, at, periodOf }) =>
    `Cột “${column}” có ${same}/${compared} số trùng với ${periodOf(previous)}.${at} Rà soát lại xem có chép nhầm cột; nếu đúng thì giải trình.`,
  tooGood: ({ pattern, rows, compared }, { at }) => `${tooGoodWords[pattern]} ở ${rows}/${compared} chỉ tiêu.${at} Rà soát lại, ghi số thực tế; nếu đúng thì giải trình.`,
  secondHalfImplausible: ({ half, second, others }, { figure, at, amounts }) => {
    const [rest, first] = amounts(second, half);
    return `${figure}: phần 6 tháng cuối năm còn ${rest}, trong khi 6 tháng đầu năm là ${first}.${at} Rà soát lại số ước cả năm${others > 0 ? ` (còn ${others} chỉ tiêu khác tương tự)` : ""}.`;
  },
  structureChanged: ({ changes }, { at }) =>
    `Biểu không còn như mẫu: ${changes.map((change) => structureWords[change]).join(", ")}.${at} Số liệu được đọc theo mã ẩn của từng dòng, cột; rà soát lại xem số có đúng chỗ.`,
  ratioWithoutParts: ({ value }, { figure, at, amount }) =>
    `${figure} ghi ${amount(value)} nhưng chưa đủ tử số và mẫu số, nên chưa được tính vào số của Khối.${at} Nhập tử số và mẫu số.`,
  ratioDiffersFromParts: ({ typed, computed }, { figure, at, amounts }) => {
    const [shown, recomputed] = amounts(typed, computed);
    return `${figure} ghi ${shown}, nhưng tính từ các dòng liên quan là ${recomputed}.${at} Rà soát lại; số của Khối tính theo các dòng liên quan.`;
  },
  targetDiffers: ({ inFile, assigned }, { row, at, amounts }) => {
    const [own, issued] = amounts(inFile, assigned);
    return `Chỉ tiêu nghị quyết của “${row}” ghi trong tệp là ${own}, được giao là ${issued}.${at} Đối chiếu với nghị quyết; đánh giá đang theo số trong tệp.`;
  },
  formulaReplaced: ({ value }, { figure, at, number }) => `${figure} là ô công thức của mẫu nhưng đã gõ đè số ${number(value)}.${at} Rà soát lại số này.`,
  staleValue: ({ cached, computed }, { figure, at, numbers }) => {
    const [old, current] = numbers(cached, computed);
    return `${figure} còn lưu kết quả cũ ${old}, tính lại là ${current}.${at} Mở tệp bằng Excel, nhấn F9, lưu và gửi lại.`;
  },
  externalLink: ({ target }, { figure, at }) => `${figure} lấy số từ tệp khác (“${target}”), có thể đã cũ.${at} Rà soát lại và nhập số thay cho liên kết.`,
  notAsked: ({ raw }, { figure, at }) => `${figure} không phải báo cáo nhưng có ghi “${raw}”; số này không được tính.${at} Rà soát lại xem có ghi nhầm ô.`,
  ownIndicator: ({ label }, { at }) => `“${label}” là chỉ tiêu riêng của đơn vị: được ghi nhận, không cộng vào số liệu của Khối.${at}`,
  yearNotAsked: ({ figures }, { column, at }) => `Cột “${column}” có ${figures} số liệu, nhưng đơn vị không phải báo cáo năm này; các số này không được tính.${at} Rà soát lại năm báo cáo của đơn vị ở trang Đơn vị.`,
  rowAdded: ({ label }, { at }) => `Dòng “${label}” không có trong mẫu nên không được tính.${at} Nếu là chỉ tiêu riêng của đơn vị thì ghi vào phần cuối của biểu.`,
  hiddenRows: ({ rows }) =>
    `Trang tính có hàng đang ẩn hoặc đang lọc${rows.length === 0 ? "" : ` (hàng ${rows.map((row) => row + 1).join(", ")})`}. Các dòng của mẫu vẫn được đọc đủ; rà soát lại những hàng đang ẩn.`,
  duplicateSheet: ({ same }) => `Trang tính này có cùng số liệu với trang “${same}”; chỉ tính một lần.`,
  sheetRenamed: ({ found, expected }) => `Trang tính “${expected}” đã đổi tên thành “${found}”; vẫn đọc được.`,
  measureConverted: ({ from, to }, { row, at }) => `“${row}” ghi theo “${from}”, đã quy đổi sang “${to}”.${at}`,
  numberFromText: ({ raw, value, others }, { figure, at, amount }) => `${figure} ghi bằng chữ “${raw}”, đọc là ${amount(value)}.${at}${others > 0 ? ` Còn ${others} ô khác cũng vậy.` : ""}`,
  textDecoded: ({ encoding }) => `Chữ trong tệp dùng bảng mã cũ ${encoding}, đã chuyển sang Unicode.`,
  duplicateFile: ({ same }) => `Tệp có cùng số liệu với “${same}”; chỉ tính một lần.`,
  superseded: ({ by }) => `Đã có bản mới hơn của đơn vị: “${by}”. Tệp này không được tính.`,
  correctionReopened: ({ corrected, before, now }, { figure, at, amount }) =>
    `${figure}: số điều chỉnh ${amount(corrected)} được ghi nhận khi đơn vị báo cáo ${given(before, amount)}; nay đơn vị báo cáo ${given(now, amount)}.${at} Số điều chỉnh tạm thời không áp dụng; đối chiếu lại với đơn vị.`,
  overrideReopened: ({ verdict, before, now }, { row, number }) =>
    `“${row}”: mức đánh giá “${verdictWord(verdict)}” do cấp ủy xác định khi số liệu là ${given(before, number)}; nay số liệu là ${given(now, number)}. Mức này tạm thời không áp dụng; xem xét đánh giá lại.`,
  explanationReopened: ({ text, before, now }, { figure, at, amount }) =>
    `${figure}: giải trình “${text}” được ghi khi số liệu là ${given(before, amount)}; nay số liệu là ${given(now, amount)}.${at} Đề nghị đơn vị giải trình lại.`,
  identifiedByFileName: ({ name }) => `Biểu không ghi tên đơn vị; nhận ra đơn vị nhờ “${name}” trong tên tệp. Rà soát lại xem có đúng đơn vị.`,
};
