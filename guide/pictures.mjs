/**
 * The pictures of the guide: taken of the built standalone page whenever the package is made, so that they show what people
 * see. A step presses what bears these words, waits to see words, or opens a file of the sample campaign.
 */
export const pictures = [
  { name: "bat-dau", size: { width: 1180, height: 620 }, steps: [] },
  { name: "ke-hoach", size: { width: 1180, height: 620 }, steps: [{ press: "Tôi tổng hợp tại Đảng ủy Khối" }, { press: "Mẫu nhiệm kỳ 2015 - 2020" }, { see: "63 đơn vị" }] },
  { name: "lap-phu-bieu", size: { width: 1180, height: 620 }, steps: [{ press: "Thử với số liệu mẫu" }, { press: "Lập phụ biểu" }, { press: "Cho tất cả đơn vị" }] },
  { name: "ra-soat", size: { width: 1180, height: 620 }, steps: [{ open: "don-vi/DV02.xlsx" }, { press: "Rà soát" }, { see: "Phải sửa" }] },
  { name: "tong-hop", size: { width: 1180, height: 620 }, steps: [{ press: "Thử với số liệu mẫu" }, { press: "Tổng hợp" }, { see: "Cần trả lời" }] },
  { name: "theo-doi", size: { width: 1180, height: 620 }, steps: [{ press: "Thử với số liệu mẫu" }, { press: "Theo dõi gửi báo cáo" }, { see: "Chép danh sách đôn đốc" }] },
];
