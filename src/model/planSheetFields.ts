import type { PlanWordList } from "../domain/planWords";

/**
 * How a field of the written plan stands in a cell. `lower` and `upper` are the two cells of a bound's value;
 * they and `amount` are in the measure of a row, so that a cell shown as 80% holds 80.
 */
export type PlanFieldKind = "text" | "textOrEmpty" | "number" | "amount" | "yesNo" | "date" | "list" | "listOrAll" | "lower" | "upper" | { readonly words: PlanWordList };

/** One field: where it is in the written form (below its entry), and how its sheet shows it. */
export interface PlanField {
  readonly path: string;
  readonly heading: string;
  readonly explanation: string;
  readonly kind: PlanFieldKind;
  /** Characters; 0 on the first sheet, whose columns several lists share. */
  readonly width: number;
  /** The list whose codes this field takes. */
  readonly codesOf: PlanTable["list"] | null;
}

/** The key of a field in its table: its path, for the upper end of a bound with the place in it. */
export function fieldKey({ path, kind }: Pick<PlanField, "path" | "kind">): string {
  return kind === "upper" ? `${path}[1]` : path;
}

/** A table of a plan sheet: one entry of the written list `list` in each row. */
export interface PlanTable {
  readonly list: "sections" | "periods" | "units" | "assignments" | "indicators";
  readonly sheet: string;
  readonly title: string;
  /** Empty rows kept ready below the entries. */
  readonly spareRows: number;
  readonly fields: readonly PlanField[];
}

function field(path: string, heading: string, kind: PlanFieldKind, width: number, explanation: string, codesOf: PlanTable["list"] | null = null): PlanField {
  return { path, heading, kind, width, explanation, codesOf };
}

/** The column in which a sheet tells what is wrong with a row; it is nobody's field. */
export const faultHeading = "Cần sửa";

export const planSheetName = "Kế hoạch";

/** Fields of the plan itself, one below the other on the first sheet. */
export const planHeadFields: readonly PlanField[] = [
  field("id", "Mã kế hoạch", "text", 0, "Chữ, chữ số, dấu - _ . ; giữ nguyên trong suốt đợt sơ kết."),
  field("title", "Tên kế hoạch", "text", 0, "Ví dụ: Sơ kết giữa nhiệm kỳ 2015 - 2020."),
  field("tableTitle", "Tên biểu", "text", 0, "Tên in trên biểu tổng hợp; để trống nếu dùng tên mặc định."),
  field("bloc.name", "Tên cấp ủy Khối", "text", 0, "Ví dụ: ĐẢNG ỦY KHỐI DOANH NGHIỆP."),
  field("bloc.superior", "Tên cấp trên", "textOrEmpty", 0, "Dòng trên cùng bên trái: ĐẢNG BỘ TỈNH …"),
  field("bloc.place", "Địa danh", "textOrEmpty", 0, "Ghi trước ngày, tháng, năm."),
  field("bloc.partyBody", "Tên đảng bộ Khối", "text", 0, "Dòng trên của biểu đơn vị: ĐẢNG BỘ KHỐI DOANH NGHIỆP. Có thể để trống."),
  field("bloc.congress", "Đại hội", "text", 0, "Ví dụ: lần thứ II. Có thể để trống."),
  field("term.firstYear", "Năm đầu nhiệm kỳ", "number", 0, "Nhiệm kỳ 2015 - 2020 có năm đầu là 2016."),
  field("term.lastYear", "Năm cuối nhiệm kỳ", "number", 0, "Nhiệm kỳ 2015 - 2020 có năm cuối là 2020."),
  field("term.label", "Tên nhiệm kỳ", "text", 0, "Ví dụ: 2015 - 2020. Để trống thì tự ghi theo các năm."),
  field("deadlines.appendix", "Hạn gửi phụ biểu", "date", 0, "Ngày-tháng-năm, ví dụ 9-6-2018."),
  field("deadlines.conference", "Hạn tổ chức hội nghị", "date", 0, "Có thể để trống."),
  field("deadlines.toSuperior", "Hạn gửi cấp trên", "date", 0, "Ngày cuối cùng được gửi. Có thể để trống."),
  field("settings.lowShare", "Ngưỡng đạt thấp", "number", 0, "Phần của tiến độ phải có, từ 0 đến 1; dưới mức này là đạt thấp. Thường là 0,8."),
  field("settings.dashMeans", "Dấu gạch ngang nghĩa là", { words: "dashMeans" }, 0, "Khi đơn vị ghi “-”. Để trống thì hỏi từng tệp."),
];

const sections: PlanTable = {
  list: "sections",
  sheet: planSheetName,
  title: "CÁC MỤC CỦA BIỂU",
  spareRows: 5,
  fields: [
    field("id", "Mã mục", "text", 0, "I, II, III …"),
    field("title", "Tên mục", "text", 0, "In trên biểu; mục VI dành cho chỉ tiêu riêng của đơn vị."),
  ],
};

const periods: PlanTable = {
  list: "periods",
  sheet: planSheetName,
  title: "CÁC KỲ SỐ LIỆU",
  spareRows: 5,
  fields: [
    field("id", "Mã kỳ", "text", 0, "Xếp theo thời gian."),
    field("year", "Năm", "number", 0, "Bốn chữ số."),
    field("span", "Khoảng thời gian", { words: "span" }, 0, "Cả năm hoặc 6 tháng đầu năm."),
    field("status", "Loại số liệu", { words: "status" }, 0, "Đúng một kỳ là năm gốc."),
    field("finalStatus", "Loại số liệu ở lần gửi 2", { words: "finalStatus" }, 0, "Khi lần 1 gửi trước lúc hết kỳ."),
  ],
};

const indicators: PlanTable = {
  list: "indicators",
  sheet: "Chỉ tiêu",
  title: "DANH MỤC CHỈ TIÊU",
  spareRows: 30,
  fields: [
    field("code", "Mã chỉ tiêu", "text", 12, "Không đổi mã khi đã gửi biểu"),
    field("section", "Mục", "text", 8, "Mã mục ở trang Kế hoạch", "sections"),
    field("label", "Tên chỉ tiêu", "text", 45, "In trên biểu"),
    field("measure", "Đơn vị tính", "textOrEmpty", 14, "tỷ đồng, người, % …"),
    field("definition", "Cách tính và phạm vi", "text", 50, "Đơn vị thấy khi nhập"),
    field("aliases", "Tên gọi khác", "list", 35, "Cách nhau bằng dấu ;"),
    field("nature", "Tính chất", { words: "nature" }, 20, "Quyết định cách cộng, cách so sánh"),
    field("levels", "Các mức xếp loại", "list", 30, "Từ thấp đến cao, cách nhau bằng dấu ;"),
    field("direction", "Chiều", { words: "direction" }, 20, "Cao hay thấp là tốt"),
    field("decimals", "Số chữ số thập phân", "number", 10, "In và đánh giá theo số này"),
    field("required", "Bắt buộc", "yesNo", 10, "Có: bỏ trống là thiếu"),
    field("parent", "Trong đó của", "text", 12, "Mã dòng chung, nếu là dòng trong đó", "indicators"),
    field("notAskedIn", "Kỳ không lấy số", "list", 16, "Mã kỳ, cách nhau bằng dấu ;"),
    field("breakAfter", "Năm cuối trước khi đổi cách tính", "number", 14, "Không so sánh qua năm này"),
    field("aggregation.method", "Cách tổng hợp", { words: "method" }, 22, "Khối tổng hợp từ các đơn vị"),
    field("aggregation.numerator", "Tử số", "text", 12, "Ghi mã chỉ tiêu", "indicators"),
    field("aggregation.denominator", "Mẫu số", "text", 12, "Ghi mã chỉ tiêu", "indicators"),
    field("aggregation.denominatorAt", "Kỳ của mẫu số", { words: "denominatorAt" }, 14, "Để trống là cùng kỳ"),
    field("aggregation.factor", "Hệ số", "number", 10, "Chỉ cho thương; để trống là 1"),
    field("aggregation.weight", "Trọng số", "text", 12, "Ghi mã chỉ tiêu", "indicators"),
    field("aggregation.of", "Tính từ chỉ tiêu", "text", 14, "Ghi mã chỉ tiêu được đếm, so sánh", "indicators"),
    field("aggregation.comparator", "Điều kiện đếm", { words: "comparator" }, 14, "Đơn vị được đếm khi"),
    field("aggregation.value", "Mức của điều kiện", "lower", 12, "Xếp loại: mức thấp nhất là 0"),
    field("aggregation.value", "Mức trên của điều kiện", "upper", 12, "Chỉ khi trong khoảng"),
    field("target.kind", "Loại chỉ tiêu giao", { words: "targetKind" }, 20, "Để trống: chỉ theo dõi"),
    field("target.comparator", "Dấu so sánh", { words: "comparator" }, 14, "≥ là từ … trở lên; > là trên"),
    field("target.value", "Mức giao", "lower", 12, "Của Khối, theo nghị quyết"),
    field("target.value", "Mức giao trên", "upper", 12, "Chỉ khi trong khoảng"),
    field("target.year", "Năm phải đạt", "number", 10, "Chỉ cho mức tại một năm"),
    field("target.method", "Cách tính tăng bình quân", { words: "growthMethod" }, 18, "Chỉ cho tăng bình quân"),
    field("target.text", "Nội dung định tính", "text", 40, "Chỉ cho định tính"),
    field("target.sample", "Mức giao là ví dụ", "yesNo", 10, "Đổi thành Không khi đã thay mức thật"),
  ],
};

const units: PlanTable = {
  list: "units",
  sheet: "Đơn vị",
  title: "DANH SÁCH ĐƠN VỊ",
  spareRows: 300,
  fields: [
    field("code", "Mã đơn vị", "text", 12, "Cũng là tên tệp biểu của đơn vị"),
    field("name", "Tên đơn vị", "text", 45, "Tên đầy đủ của chi bộ, đảng bộ"),
    field("kind", "Loại hình tổ chức", { words: "unitKind" }, 14, "Đảng bộ hoặc Chi bộ"),
    field("aliases", "Tên gọi khác", "list", 35, "Cách nhau bằng dấu ;"),
    field("formerNames", "Tên trước đây", "list", 30, "Cách nhau bằng dấu ;"),
    field("group", "Nhóm", "text", 22, "Để cộng theo nhóm doanh nghiệp"),
    field("responsible", "Đồng chí phụ trách", "text", 28, "Danh sách đôn đốc lập theo cột này"),
    field("attending", "Đồng chí dự hội nghị", "text", 28, "Có thể để trống"),
    field("conferenceDate", "Ngày hội nghị", "date", 14, "Ngày-tháng-năm"),
    field("exempt", "Miễn báo cáo", "yesNo", 10, "Có: không phải gửi"),
    field("activeFrom", "Báo cáo từ năm", "number", 10, "Để trống: từ đầu"),
    field("activeTo", "Báo cáo đến năm", "number", 10, "Để trống: đến nay"),
    field("mergedInto", "Đã sáp nhập vào", "text", 12, "Ghi mã đơn vị", "units"),
    field("parentUnit", "Thuộc đơn vị", "text", 12, "Ghi mã đơn vị cấp trên trực tiếp", "units"),
    field("indicators", "Chỉ tiêu phải báo cáo", "listOrAll", 35, "Mã, cách nhau bằng dấu ; để trống là tất cả"),
  ],
};

const assignments: PlanTable = {
  list: "assignments",
  sheet: "Giao chỉ tiêu",
  title: "CHỈ TIÊU GIAO CHO TỪNG ĐƠN VỊ",
  spareRows: 300,
  fields: [
    field("unit", "Mã đơn vị", "text", 14, "Ở trang Đơn vị", "units"),
    field("indicator", "Mã chỉ tiêu", "text", 14, "Ở trang Chỉ tiêu", "indicators"),
    field("comparator", "Dấu so sánh", { words: "comparator" }, 16, "≥ là từ … trở lên; > là trên"),
    field("value", "Mức giao", "lower", 14, "Theo đơn vị tính của chỉ tiêu"),
    field("value", "Mức giao trên", "upper", 14, "Chỉ khi trong khoảng"),
    field("baseline", "Số năm gốc", "amount", 14, "Nếu Khối đã có; có thể để trống"),
  ],
};

/** The tables of the first sheet, below its fields, and those with a sheet of their own. */
export const planHeadTables: readonly PlanTable[] = [sections, periods];
export const planSheetTables: readonly PlanTable[] = [indicators, units, assignments];
export const planHeadTitle = "KẾ HOẠCH SƠ KẾT";
export const planHeadHeadings = ["Nội dung", "Giá trị", "Giải thích"] as const;
