import type { Language } from "../language";

interface Choice {
  readonly title: string;
  readonly text: string;
}

/** Words of the tab Kế hoạch. */
export interface PlanTabWords {
  readonly where: string;
  readonly sources: { readonly shipped20152020: Choice; readonly shipped20252030: Choice; readonly file: Choice; readonly blank: Choice };
  readonly choosePlanFile: string;
  readonly chosenFile: (file: string) => string;
  readonly preview: string;
  readonly keep: string;
  readonly willWrite: string;
  /** "63 đơn vị · 32 chỉ tiêu · ", followed by `due`. */
  readonly facts: (units: number, targets: number) => string;
  readonly due: (deadline: string) => string;
  readonly exempt: (units: number) => string;
  readonly inWorkbook: string;
  readonly term: string;
  readonly bloc: string;
  readonly conference: string;
  readonly toSuperior: string;
  readonly writing: string;
  readonly written: (sheets: number) => string;
  readonly samples: (targets: number) => string;
  readonly samplesSheet: string;
  readonly sampleUnits: (units: number) => string;
  readonly sampleUnitsSheet: string;
  readonly next: string;
  readonly makeForms: string;
  readonly change: string;
  readonly faults: (count: number) => string;
  readonly faultsText: string;
  readonly fileFaults: (file: string, count: number) => string;
  readonly fileFaultsText: string;
  readonly faultsList: string;
  readonly atPlace: (place: string) => string;
  readonly unreadable: { readonly notAWorkbook: string; readonly noPlanSheets: string; readonly notJson: string; readonly cannotOpen: string };
  readonly cannotWrite: string;
}

const words: Readonly<Record<Language, PlanTabWords>> = {
  vi: {
    where: "Kế hoạch sơ kết lấy từ đâu?",
    sources: {
      shipped20152020: { title: "Mẫu nhiệm kỳ 2015 - 2020", text: "Đảng ủy Khối Doanh nghiệp, sơ kết năm 2018." },
      shipped20252030: { title: "Mẫu nhiệm kỳ 2025 - 2030", text: "Đảng ủy UBND tỉnh, sơ kết năm 2028." },
      file: { title: "Từ tệp kế hoạch", text: "Sổ Excel có các trang kế hoạch, hoặc tệp .json." },
      blank: { title: "Để trống", text: "Tự nhập đơn vị, chỉ tiêu và hạn gửi." },
    },
    choosePlanFile: "Chọn tệp kế hoạch…",
    chosenFile: (file) => `Đã chọn ${file}`,
    preview: "Xem trước",
    keep: "Giữ kế hoạch đang có",
    willWrite: "Ghi kế hoạch vào sổ làm việc này?",
    facts: (units, targets) => `${units} đơn vị · ${targets} chỉ tiêu · `,
    due: (deadline) => `hạn nộp ${deadline}`,
    exempt: (units) => `Trong đó ${units} đơn vị được miễn báo cáo`,
    inWorkbook: "Kế hoạch trong sổ này",
    term: "Nhiệm kỳ",
    bloc: "Cấp tổng hợp",
    conference: "Xong hội nghị sơ kết",
    toSuperior: "Gửi cấp trên",
    writing: "Đang ghi kế hoạch",
    written: (sheets) => `Đã ghi ${sheets} trang tính. Sửa đơn vị, chỉ tiêu, hạn gửi ngay trong các trang đó.`,
    samples: (targets) => `Còn ${targets} chỉ tiêu mang mức mẫu. Thay bằng mức trong nghị quyết đại hội, rồi đổi cột “Mức giao là ví dụ” thành “Không”.`,
    samplesSheet: "Mở trang Chỉ tiêu",
    sampleUnits: (units) => `Danh sách còn ${units} đơn vị mẫu. Ghi đè các dòng mẫu bằng danh sách đơn vị của Khối: nhập, hoặc dán từ Excel.`,
    sampleUnitsSheet: "Mở trang Đơn vị",
    next: "Tiếp theo",
    makeForms: "Lập phụ biểu",
    change: "Thay bằng kế hoạch khác…",
    faults: (count) => `Kế hoạch còn ${count} chỗ phải sửa`,
    faultsText: "Bấm vào ô để đến chỗ cần sửa. Sửa xong, mục đó tự mất đi. Hết mục là lập được phụ biểu.",
    fileFaults: (file, count) => `Tệp ${file} còn ${count} chỗ phải sửa nên chưa ghi gì`,
    fileFaultsText: "Sửa trong tệp đó rồi chọn lại.",
    faultsList: "Chỗ phải sửa của kế hoạch",
    atPlace: (place) => `Tại ${place}`,
    unreadable: {
      notAWorkbook: "Tệp này không phải sổ Excel, cũng không phải tệp kế hoạch .json. Chọn tệp khác.",
      noPlanSheets: "Sổ này không có trang Kế hoạch, Chỉ tiêu, Đơn vị. Chọn đúng tệp kế hoạch.",
      notJson: "Tệp .json này bị hỏng, không đọc được. Chọn tệp khác.",
      cannotOpen: "Không mở được tệp. Đóng tệp nếu đang mở ở nơi khác rồi chọn lại.",
    },
    cannotWrite: "Tệp đang mở chỉ để xem nên không ghi kế hoạch vào được. Mở một sổ mới rồi làm lại.",
  },
  en: {
    where: "Where does the plan come from?",
    sources: {
      shipped20152020: { title: "Shipped plan 2015 - 2020", text: "Party committee of enterprises, review of 2018." },
      shipped20252030: { title: "Shipped plan 2025 - 2030", text: "Party committee of the province's administration, review of 2028." },
      file: { title: "From a plan file", text: "A workbook with plan sheets, or a .json file." },
      blank: { title: "Blank", text: "Enter units, indicators and deadlines yourself." },
    },
    choosePlanFile: "Choose a plan file…",
    chosenFile: (file) => `Chosen: ${file}`,
    preview: "Preview",
    keep: "Keep the plan that is there",
    willWrite: "Write the plan into this workbook?",
    facts: (units, targets) => `${units} units · ${targets} indicators · `,
    due: (deadline) => `due ${deadline}`,
    exempt: (units) => (units === 1 ? "1 of them is exempt" : `${units} of them are exempt`),
    inWorkbook: "The plan in this workbook",
    term: "Term",
    bloc: "Consolidates",
    conference: "Conferences done by",
    toSuperior: "Due at the superior",
    writing: "Writing the plan",
    written: (sheets) => `Wrote ${sheets} sheets. Edit units, indicators and deadlines there.`,
    samples: (targets) => `${targets} indicators still have a sample target. Replace them by the resolution's, and set the column “Mức giao là ví dụ” to “Không”.`,
    samplesSheet: "Open the sheet Chỉ tiêu",
    sampleUnits: (units) => `${units === 1 ? "1 unit of the list is still an example" : `${units} units of the list are still examples`}. Type or paste the units of your own over them.`,
    sampleUnitsSheet: "Open the sheet Đơn vị",
    next: "Next",
    makeForms: "Make the forms",
    change: "Replace by another plan…",
    faults: (count) => `${count} places of the plan must be corrected`,
    faultsText: "Press a cell to go there. What is corrected leaves the list.",
    fileFaults: (file, count) => `${count} places of ${file} must be corrected; nothing was written`,
    fileFaultsText: "Correct them in that file and choose it again.",
    faultsList: "Places of the plan to be corrected",
    atPlace: (place) => `At ${place}`,
    unreadable: {
      notAWorkbook: "This is neither a workbook nor a .json plan. Choose another file.",
      noPlanSheets: "This workbook has no sheets Kế hoạch, Chỉ tiêu, Đơn vị. Choose the plan file.",
      notJson: "This .json file is damaged. Choose another one.",
      cannotOpen: "The file cannot be opened. Close it if it is open elsewhere and choose it again.",
    },
    cannotWrite: "The open file can only be looked at. Open a new workbook and try again.",
  },
};

export function planTabWords(language: Language): PlanTabWords {
  return words[language];
}
