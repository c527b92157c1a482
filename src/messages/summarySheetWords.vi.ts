import type { WeighingBasis } from "../domain/weighingUnits";

/** Words of the summary's lists, sheet by sheet: titles, explanations, headings. */
export const summarySheetWords = {
  empty: "Không có mục nào.",
  bloc: "Đảng ủy Khối",
  noGroup: "Chưa xếp cụm",
  noResponsible: "Chưa phân công",
  low: {
    title: "CHỈ TIÊU ĐẠT THẤP",
    counts: "Mức đánh giá các chỉ tiêu của Khối",
    countsHeading: "Mức đánh giá",
    countsRow: "Số chỉ tiêu",
    noTarget: "Kế hoạch chưa có chỉ tiêu nào kèm mục tiêu để đánh giá.",
    /** After a verdict of an earlier year. */
    inYear: (year: number): string => ` (${year})`,
    lowTitle: "Chỉ tiêu đạt thấp, chậm tiến độ, chưa đạt và mức còn phải phấn đấu",
    lowColumns: (year: number, remaining: string): readonly string[] => [
      "TT", "Chỉ tiêu", "ĐVT", "Mục tiêu", `Ước đến ${year}`, "Còn thiếu (hoặc vượt trần)",
      remaining === "" ? "Bình quân mỗi năm còn lại cần đạt" : `Bình quân mỗi năm ${remaining} cần đạt`,
      "6 tháng/ cả năm (%)", "Đánh giá", "Độ phủ", "Đơn vị ảnh hưởng nhiều nhất",
    ],
    noneLow: "Không có chỉ tiêu nào đạt thấp, chậm tiến độ hoặc chưa đạt.",
    points: " điểm %",
    percent: "%",
    eachYear: "/năm",
    attainmentTitle: { percent: "Mức thực hiện so với mục tiêu (%)", points: "Chênh lệch so với mục tiêu (điểm %)" },
    attainmentNumber: { percent: "So với mục tiêu", points: "Chênh lệch (điểm %)" },
    attainmentColumns: (number: string): readonly string[] => ["TT", "Chỉ tiêu", "ĐVT", "Mục tiêu", "Thực hiện", number, "Đánh giá"],
    noneCompared: "Không có chỉ tiêu nào thuộc nhóm này.",
    chartDescription: "Mỗi thanh là một chỉ tiêu; màu xanh: đạt, vượt hoặc có khả năng đạt; màu vàng: chậm tiến độ; màu đỏ: đạt thấp hoặc chưa đạt; màu xám: chưa đủ số liệu.",
    weighing: {
      unit: (name: string, figure: string, share: string): string => `${name} ${figure} (${share}%)`,
      /** What the share in brackets is a share of is said first. */
      basis: {
        up: {
          ownTarget: (units: string): string => `Chưa đạt chỉ tiêu của mình (phần thiếu): ${units}`,
          blocTarget: (units: string): string => `Thấp hơn mục tiêu của Khối (phần thiếu): ${units}`,
          blocAverage: (units: string): string => `Thấp hơn mức chung của Khối (phần thiếu): ${units}`,
          decline: (units: string): string => `Giảm so với năm trước (phần giảm): ${units}`,
          largest: (units: string): string => `Chiếm tỷ trọng lớn nhất: ${units}`,
        },
        down: {
          ownTarget: (units: string): string => `Vượt mức cho phép của mình (phần vượt): ${units}`,
          blocTarget: (units: string): string => `Cao hơn mức cho phép của Khối (phần vượt): ${units}`,
          blocAverage: (units: string): string => `Cao hơn mức chung của Khối (phần cao hơn): ${units}`,
          decline: (units: string): string => `Tăng so với năm trước (phần tăng): ${units}`,
          largest: (units: string): string => `Chiếm tỷ trọng lớn nhất: ${units}`,
        },
      } satisfies Record<"up" | "down", Record<WeighingBasis, (units: string) => string>>,
    },
  },
  matrix: {
    title: "KẾT QUẢ TỪNG ĐƠN VỊ",
    explanation: "Dòng đầu là số của Khối, dòng tên cụm là số của cụm (không có mức thấp nhất, cao nhất). Mỗi số dẫn về một dòng của trang Dữ liệu.",
    total: "Tổng hợp của Khối",
    absent: (status: string): string => ` (${status})`,
    leftOut: " (đã tính trong đơn vị khác)",
  },
  byUnit: {
    title: "TỔNG HỢP THEO ĐƠN VỊ",
    explanation: (year: string): string => `Số chỉ tiêu theo mức đánh giá, tính đến ${year}. “Được đánh giá” không gồm chỉ tiêu chưa đủ số liệu và chỉ tiêu do cấp ủy đánh giá.`,
    group: (name: string): string => `Cộng ${name}`,
    columns: ["TT", "Mã", "Đơn vị", "Cụm, loại hình", "Đồng chí phụ trách", "Tình trạng", "Vượt", "Đạt", "Có khả năng đạt", "Chậm tiến độ", "Đạt thấp", "Chưa đạt", "Chưa đủ số liệu", "Đạt và vượt", "Được đánh giá"],
    total: "Cộng",
  },
  tracking: {
    title: "THEO DÕI GỬI BÁO CÁO",
    explanation: (deadline: string, conference: string | null): string =>
      `Đợt 1: phụ biểu và báo cáo dự thảo, hạn ${deadline}. Đợt 2: sau hội nghị${conference === null ? "" : ` (hội nghị xong chậm nhất ${conference})`}. Số ngày chậm chỉ tính khi sổ công văn đến có ngày nhận.`,
    columns: [
      "TT", "Mã", "Đơn vị", "Tình trạng phụ biểu", "Đợt 1: nhận phụ biểu", "Phụ biểu đợt 1 gửi", "Đợt 1: nhận báo cáo dự thảo", "Báo cáo dự thảo gửi",
      "Đợt 2: nhận lại phụ biểu", "Đợt 2: nhận báo cáo đã thông qua", "Đợt 2: nhận nghị quyết", "Đợt 2 so với hạn hội nghị", "Lần gửi", "Tệp",
    ],
    /** 0 days late is "in time". */
    lateFormat: '"chậm "#,##0" ngày";;"đúng hạn"',
    member: (name: string): string => `Đồng chí phụ trách: ${name}`,
    /** Before the numbers of "đã nhận 5/7; chưa gửi 2; gửi chậm 1". */
    counted: { received: "đã nhận ", receivedWithFaults: "cần chỉnh sửa ", question: "chờ trả lời ", missing: "chưa gửi ", late: "gửi chậm " },
    whole: "Toàn Khối",
    counts: "Số đơn vị theo tình trạng",
    chart: "Tình hình gửi phụ biểu",
    chartDescription: "Số đơn vị theo tình trạng gửi phụ biểu.",
  },
  review: {
    title: "RÀ SOÁT",
    explanation: "Câu hỏi chưa trả lời đứng đầu; số liệu liên quan chưa được tính. Tiếp theo là phải sửa, cần xem lại, lưu ý; trong mỗi mức, chỗ ảnh hưởng nhiều đến số của Khối đứng trước, chỗ đã giải trình đứng sau.",
    columns: ["TT", "Mức độ", "Đơn vị", "Nội dung", "Tỷ trọng trong số của Khối", "Giải trình của đơn vị", "Tệp", "Trang tính", "Ô", "Mã chỉ tiêu", "Cột", "Mã câu hỏi"],
    question: "Cần trả lời",
  },
  adjustments: {
    title: "ĐIỀU CHỈNH SỐ LIỆU",
    explanation: "Văn phòng không tự sửa số của đơn vị: số điều chỉnh đứng bên cạnh số đơn vị gửi, có người xác nhận và lý do. Đơn vị gửi số khác thì phải xem lại.",
    ownRow: (number: string): string => `Chỉ tiêu riêng số ${number} của đơn vị`,
    /** Decimals of rows that a unit added itself. */
    ownDecimals: 2,
    target: "Chỉ tiêu NQ",
    arrived: (figures: number): string => `Mới gửi phụ biểu: ${figures} số liệu`,
    withdrawn: (figures: number): string => `Không còn phụ biểu được tính: ${figures} số liệu`,
    sections: {
      corrections: {
        title: "Số điều chỉnh bên cạnh số của đơn vị",
        columns: ["TT", "Đơn vị", "Chỉ tiêu", "Cột", "Số đơn vị gửi", "Số điều chỉnh", "Chênh lệch", "Lý do", "Người xác nhận", "Ngày", "Tình trạng"],
        empty: "Không có số điều chỉnh nào.",
      },
      overrides: {
        title: "Đánh giá của cấp ủy khác với mức tính theo số liệu",
        columns: ["TT", "Phạm vi", "Chỉ tiêu", "Cột", "Theo số liệu", "Cấp ủy đánh giá", "Số được xét", "Lý do", "Người quyết định", "Ngày", "Tình trạng"],
        empty: "Không có đánh giá nào khác với mức tính theo số liệu.",
      },
      explanations: {
        title: "Giải trình của đơn vị",
        columns: ["TT", "Đơn vị", "Chỉ tiêu", "Cột", "Số khi giải trình", "Số hiện nay", "Chênh lệch", "Nội dung giải trình", "Điều cần giải trình", "Mức độ", "Tình trạng"],
        empty: "Chưa có giải trình nào.",
      },
      changes: {
        title: "Thay đổi so với lần tổng hợp trước",
        columns: ["TT", "Đơn vị", "Chỉ tiêu", "Cột", "Lần trước", "Lần này", "Chênh lệch", "Ảnh hưởng đến số của Khối"],
        empty: "Không có thay đổi, hoặc đây là lần tổng hợp đầu tiên.",
      },
    },
    correctionStatus: { applied: "Đã tính vào số của Khối", reopened: "Xem lại: đơn vị đã đổi số", waiting: "Chờ phụ biểu của đơn vị" },
    overrideStatus: { applied: "Đang áp dụng", reopened: "Xem lại: số liệu đã thay đổi", waiting: "Chưa áp dụng: chưa có đánh giá theo số liệu" },
    explanationStatus: { applied: "Đang có hiệu lực", reopened: "Xem lại: đơn vị đã đổi số", waiting: "Không còn chỗ cần giải trình" },
  },
  facts: {
    title: "DỮ LIỆU",
    explanation: "Mỗi dòng là một số liệu đã nhận và phần đóng góp vào số của Khối (tử số, mẫu số). Không sửa số tại đây: đề nghị đơn vị gửi lại.",
    columns: ["Mã đơn vị", "Đơn vị", "Mã chỉ tiêu", "Chỉ tiêu", "Cột", "Trạng thái", "Giá trị", "Nội dung", "Tử số", "Mẫu số", "Tử số cùng diện", "Mẫu số cùng diện", "Tử số gốc cùng diện", "Mẫu số gốc cùng diện", "Tệp", "Trang tính", "Ô", "Ghi trong tệp", "Quy đổi", "Mức của đơn vị", "Số điều chỉnh", "Cụm, loại hình"],
    derived: "tính từ dòng khác",
  },
  sources: {
    title: "NGUỒN SỐ LIỆU",
    explanation: (plan: string, fingerprint: string, version: string, time: string): string => `Kế hoạch ${plan} (mã ${fingerprint}); So Ket ${version}; tổng hợp lúc ${time}.`,
    columns: ["TT", "Tệp", "Loại", "Đơn vị", "Kết quả đọc tệp", "Lý do", "Nhận biết đơn vị qua", "Lần gửi", "Dấu vân tay của tệp (SHA-256)"],
    kind: { form: "Phụ biểu", summary: "Bảng tổng hợp", stored: "Phụ biểu trong bảng tổng hợp" },
    control: {
      value: "Số đối chiếu: tổng cột Giá trị của trang Dữ liệu khi tổng hợp",
      now: "Tổng hiện nay của cột Giá trị",
      result: "Kết quả đối chiếu",
      same: "Khớp",
      changed: "Đã bị sửa sau khi tổng hợp",
    },
    identifiedBy: { passport: "thông tin trong mẫu", label: "tên ghi trong tệp", answer: "trả lời của văn phòng", fileName: "tên tệp" },
  },
} as const;
