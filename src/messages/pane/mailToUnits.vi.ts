import type { ReviewPlan } from "../../domain/plan";
import { formatDate } from "../formatDate";

function conferenceLine(conference: string | null): string {
  const done = conference === null ? "Sau hội nghị sơ kết" : `Sau hội nghị sơ kết (xong trước hoặc trong ngày ${formatDate(conference, "vi")})`;
  return `3. ${done}, gửi báo cáo chính trị đã thông qua và nghị quyết. Nếu số liệu thay đổi thì gửi lại phụ biểu, tăng “Lần gửi” thêm 1.`;
}

/** The mail that goes with the forms: what is due, until when, to whom. Units read Vietnamese, whatever language the pane speaks. */
export function mailToUnits({ title, bloc, deadlines }: Pick<ReviewPlan, "title" | "bloc" | "deadlines">): string {
  return [
    "Kính gửi: Các chi, đảng bộ trực thuộc",
    "",
    `Thực hiện kế hoạch “${title}”, Văn phòng Đảng ủy gửi kèm thư này phụ biểu của đơn vị (tệp Excel lập riêng cho từng đơn vị, tên tệp là mã đơn vị). Đề nghị cấp ủy đơn vị:`,
    "",
    "1. Nhập số liệu vào các ô màu vàng của phụ biểu; không thêm, xóa, đổi chỗ dòng và cột. Ghi 0 nếu không phát sinh, ghi x nếu đơn vị không có chỉ tiêu này, ghi … nếu chưa có số liệu. Cách tính từng chỉ tiêu ở trang Hướng dẫn của tệp.",
    `2. Gửi báo cáo chính trị (dự thảo) và phụ biểu (chính tệp Excel này, giữ nguyên tên, không chép sang tệp khác) về Văn phòng Đảng ủy chậm nhất ngày ${formatDate(deadlines.appendix, "vi")}.`,
    conferenceLine(deadlines.conference),
    "",
    "Số liệu chưa rõ, đề nghị trao đổi lại với Văn phòng trước khi gửi. Văn phòng không tự sửa số liệu của đơn vị.",
    "",
    "Trân trọng.",
    "",
    "VĂN PHÒNG",
    bloc.name,
  ].join("\n");
}
