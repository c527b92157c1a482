/** The day before the units' reports of the sample campaign are due. */
export const today = "2018-06-08T09:00:00+07:00";

const size = { width: 1180, height: 660 };
const sample = [{ press: "Thử với số liệu mẫu" }, { see: "Đã đọc 65 tệp mẫu" }, { press: "Đóng" }];

/**
 * The pictures of the guide: taken of the built standalone page whenever the package is made, so that they show what people
 * see. `press` presses what bears these words, `step` goes to a step of the pane, `see` waits for words, `open` opens a file
 * of the sample campaign.
 */
export const pictures = [
  { name: "bat-dau", size, steps: [{ see: "Tôi tổng hợp tại Đảng ủy Khối" }] },
  { name: "ke-hoach", size, steps: [...sample, { step: "Kế hoạch" }, { see: "hạn nộp" }] },
  { name: "lap-phu-bieu", size, steps: [...sample, { step: "Lập phụ biểu" }, { press: "Cho tất cả đơn vị" }, { see: "Chép thư" }] },
  { name: "ra-soat", size, steps: [{ open: "don-vi/DV05.xlsx" }, { press: "ô H17" }, { see: "Phải sửa" }] },
  { name: "tong-hop", size, steps: [...sample, { step: "Tổng hợp" }, { see: "Cần trả lời" }] },
];
