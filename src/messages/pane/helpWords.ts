import type { Language } from "../language";

/** One tab's short how-to. */
export interface HelpTopic {
  readonly steps: readonly string[];
}

/** Words of the help dialog. */
export interface HelpWords {
  readonly title: string;
  readonly close: string;
  readonly topics: { readonly plan: HelpTopic; readonly forms: HelpTopic; readonly review: HelpTopic; readonly consolidate: HelpTopic; readonly tracking: HelpTopic };
}

const words: Readonly<Record<Language, HelpWords>> = {
  vi: {
    title: "Trợ giúp",
    close: "Đóng",
    topics: {
      plan: {
        steps: [
          "Chọn kế hoạch mẫu hoặc tệp kế hoạch đã có. Sơ kết ghi ba trang: Kế hoạch, Chỉ tiêu, Đơn vị.",
          "Sửa ngay trong ba trang đó: tên đơn vị, hạn gửi, chỉ tiêu, mức nghị quyết đại hội giao.",
          "Chỗ nào chưa đúng được nêu kèm ô. Bấm vào ô để sửa.",
        ],
      },
      forms: {
        steps: [
          "Chọn lập cho Khối, cho một đơn vị hay cho tất cả đơn vị.",
          "Bấm Tạo. Mỗi đơn vị được một tệp Excel; đơn vị chỉ nhập vào ô màu vàng.",
          "Chép thư soạn sẵn, đính kèm tệp và gửi cho đơn vị.",
        ],
      },
      review: {
        steps: [
          "Phải sửa: chưa sửa thì chưa gửi được. Cần xem lại: sửa, hoặc giải trình nếu số đúng. Lưu ý: chỉ để biết.",
          "Bấm vào ô để đến đúng chỗ trong biểu. Sửa xong, mục đó tự mất đi.",
          "Hết mục Phải sửa là phụ biểu đủ điều kiện gửi.",
        ],
      },
      consolidate: {
        steps: [
          "Chọn các tệp đơn vị gửi về, hoặc cả thư mục. Tệp lạ, tệp hỏng được nêu lý do, không làm dừng các tệp khác.",
          "Trả lời các câu hỏi. Câu nào chưa chắc thì để sau; số đó chưa vào tổng.",
          "Xem trước, rồi ghi kết quả. Sơ kết không tự sửa số liệu của đơn vị.",
        ],
      },
      tracking: {
        steps: [
          "Xem đơn vị nào đã gửi, cần chỉnh sửa, chưa gửi, gửi chậm mấy ngày.",
          "Chép danh sách đôn đốc theo đồng chí phụ trách, hoặc đề nghị đơn vị rà soát, chỉnh sửa.",
          "Ghi ngày nhận báo cáo, nghị quyết khi văn bản đến.",
        ],
      },
    },
  },
  en: {
    title: "Help",
    close: "Close",
    topics: {
      plan: { steps: ["Choose a shipped plan or a plan file. So Ket writes the sheets Kế hoạch, Chỉ tiêu and Đơn vị.", "Edit these sheets: units, deadlines, indicators and targets.", "What is wrong is told with its cell. Press the cell to go there."] },
      forms: { steps: ["Choose the Khối, one unit or all units.", "Press Make. Each unit gets an Excel file and fills in the yellow cells only.", "Copy the ready mail, attach the file and send it."] },
      review: { steps: ["Must be corrected: cannot be sent yet. To be reviewed: correct it, or explain it if the figure is right. Note: to be known.", "Press a cell to go to it. What is corrected leaves the list.", "When nothing must be corrected, the appendix can be sent."] },
      consolidate: { steps: ["Choose the files the units sent, or a whole folder. Files that cannot be read are told with the reason.", "Answer the questions. What is put off stays out of the totals.", "Preview, then write the result. So Ket never changes a unit's figure."] },
      tracking: { steps: ["See who has sent, has to correct, is missing or late.", "Copy the reminder list by responsible member, or ask a unit to correct.", "Enter the dates when reports and resolutions come in."] },
    },
  },
};

export function helpWords(language: Language): HelpWords {
  return words[language];
}
