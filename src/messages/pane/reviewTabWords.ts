import type { Language } from "../language";

/** Words of the tab Rà soát. */
export interface ReviewTabWords {
  readonly what: string;
  readonly ownForm: string;
  readonly unitFiles: string;
  readonly score: string;
  readonly explained: (count: number) => string;
  readonly unclear: (count: number) => string;
  readonly unclearWord: string;
  readonly unclearHow: string;
  readonly complete: (complete: number, asked: number) => string;
  readonly ready: string;
  readonly deadline: (date: string) => string;
  readonly warnsLeft: (count: number) => string;
  readonly section: string;
  readonly allSections: (count: number) => string;
  readonly wholeForm: (count: number) => string;
  readonly sectionCount: (id: string, title: string, count: number) => string;
  readonly list: string;
  readonly noneHere: string;
  readonly mendedOthers: (count: number) => string;
  readonly filling: {
    readonly heading: string;
    readonly begun: (given: number, required: number) => string;
    readonly empty: (required: number) => string;
    readonly first: (figure: string) => string;
    readonly next: (figure: string) => string;
    readonly go: (cell: string) => string;
    readonly how: string;
    readonly chip: (missing: number) => string;
  };
  readonly missingFigures: (row: string, figures: number) => string;
  readonly missingHow: string;
  readonly missingAt: (period: string, cell: string) => string;
  readonly explain: string;
  readonly explainForOffice: string;
  readonly explanation: string;
  readonly explanationHint: string;
  readonly keep: string;
  readonly edit: string;
  readonly takeBack: string;
  readonly cancel: string;
  readonly verdicts: string;
  readonly noVerdicts: string;
  readonly unit: string;
  readonly allUnits: string;
  readonly severity: string;
  readonly allSeverities: string;
  readonly clearFilter: string;
  readonly groups: {
    readonly blocking: (count: number) => string;
    readonly weighty: (count: number) => string;
    readonly otherWarnings: (count: number) => string;
    readonly explained: (count: number) => string;
    readonly notes: (count: number) => string;
  };
  readonly nothingFound: string;
  readonly noneMatch: string;
  readonly emptyPage: string;
  readonly emptyExcel: string;
  readonly emptyCampaign: string;
  readonly openForm: string;
  readonly lookAgain: string;
  readonly toConsolidate: string;
}

const words: Readonly<Record<Language, ReviewTabWords>> = {
  vi: {
    what: "Rà soát",
    ownForm: "Phụ biểu trong sổ này",
    unitFiles: "Tệp của các đơn vị",
    score: "Kết quả rà soát",
    explained: (count) => `Đã giải trình ${count}`,
    unclear: (count) => `Cần làm rõ ${count}`,
    unclearWord: "Cần làm rõ",
    unclearHow: "Sửa ngay trong biểu cho rõ (tên chỉ tiêu, đơn vị tính và số ghi đúng như mẫu của Khối); nếu để vậy, Đảng ủy Khối sẽ hỏi lại.",
    complete: (complete, asked) => `${complete}/${asked} chỉ tiêu đủ số liệu`,
    ready: "Phụ biểu đủ điều kiện gửi Đảng ủy Khối.",
    deadline: (date) => `Hạn gửi: ${date}.`,
    warnsLeft: (count) => `Còn ${count} chỗ cần xem lại: sửa, hoặc giải trình nếu số đúng.`,
    section: "Mục",
    allSections: (count) => `Tất cả các mục (${count} chỗ)`,
    wholeForm: (count) => `Chung cả biểu (${count} chỗ)`,
    sectionCount: (id, title, count) => `${id}. ${title} (${count} chỗ)`,
    list: "Những chỗ cần xử lý",
    noneHere: "Mục này không có gì phải xử lý.",
    mendedOthers: (count) => `và ${count} chỗ khác.`,
    filling: {
      heading: "Đang nhập số liệu",
      begun: (given, required) => `Đã nhập ${given}/${required} số liệu phải có.`,
      empty: (required) => `Phụ biểu chưa nhập số liệu nào; có ${required} số liệu phải nhập.`,
      first: (figure) => `Bắt đầu từ: ${figure}.`,
      next: (figure) => `Tiếp theo: ${figure}.`,
      go: (cell) => `Nhập ở ô ${cell}`,
      how: "Không phát sinh thì ghi 0; đơn vị không có chỉ tiêu này thì ghi x. Nhập đến đâu, Sơ kết rà soát đến đó.",
      chip: (missing) => `Chưa nhập ${missing} số liệu`,
    },
    missingFigures: (row, figures) => `${row}: chưa có số liệu ${figures} kỳ.`,
    missingHow: "Không phát sinh thì ghi 0, đơn vị không có chỉ tiêu này thì ghi x.",
    missingAt: (period, cell) => `${period}: ${cell}`,
    explain: "Giải trình",
    explainForOffice: "Ghi giải trình",
    explanation: "Giải trình vì sao số này đúng",
    explanationHint: "Một câu ngắn, ví dụ: tăng do nhận sáp nhập xí nghiệp từ quý III",
    keep: "Lưu",
    edit: "Sửa giải trình",
    takeBack: "Bỏ giải trình",
    cancel: "Thôi",
    verdicts: "Đánh giá từng chỉ tiêu",
    noVerdicts: "Chưa có chỉ tiêu nào đủ số liệu để đánh giá.",
    unit: "Đơn vị",
    allUnits: "Tất cả đơn vị",
    severity: "Mức",
    allSeverities: "Tất cả các mức",
    clearFilter: "Bỏ lọc",
    groups: {
      blocking: (count) => `Phải sửa (${count} chỗ)`,
      weighty: (count) => `Cần xem lại, ảnh hưởng nhiều đến số của Khối (${count})`,
      otherWarnings: (count) => `Cần xem lại, ảnh hưởng ít hơn (${count})`,
      explained: (count) => `Đã giải trình (${count})`,
      notes: (count) => `Lưu ý (${count})`,
    },
    nothingFound: "Các tệp đã đọc không có gì phải xử lý.",
    noneMatch: "Không có mục nào khớp với bộ lọc.",
    emptyPage: "Mở phụ biểu để xem chỗ nào phải sửa, chỗ nào cần xem lại trước khi gửi Đảng ủy Khối.",
    emptyExcel: "Sổ đang mở không phải là phụ biểu. Mở phụ biểu Khối đã gửi bằng Excel, rồi mở Sơ kết trong sổ đó.",
    emptyCampaign: "Chưa đọc tệp nào của đơn vị. Chọn tệp ở bước Tổng hợp; những chỗ phải sửa, cần xem lại sẽ hiện ở đây.",
    openForm: "Mở phụ biểu…",
    lookAgain: "Xem lại sổ này",
    toConsolidate: "Sang bước Tổng hợp",
  },
  en: {
    what: "Review",
    ownForm: "The form in this workbook",
    unitFiles: "The units' files",
    score: "Result of the review",
    explained: (count) => `Explained ${count}`,
    unclear: (count) => `To be made clear ${count}`,
    unclearWord: "To be made clear",
    unclearHow: "Make it clear in the table (indicator, measure and figures written as in the Khối's form); left as it is, the Khối will ask.",
    complete: (complete, asked) => `${complete} of ${asked} indicators complete`,
    ready: "The appendix is ready to be sent to the Khối.",
    deadline: (date) => `Due: ${date}.`,
    warnsLeft: (count) => `${count} places to be reviewed: correct them, or explain them if the figure is right.`,
    section: "Section",
    allSections: (count) => `All sections (${count} places)`,
    wholeForm: (count) => `The form as a whole (${count} places)`,
    sectionCount: (id, title, count) => `${id}. ${title} (${count} places)`,
    list: "What needs doing",
    noneHere: "Nothing needs doing in this section.",
    mendedOthers: (count) => `and ${count} more.`,
    filling: {
      heading: "Being filled in",
      begun: (given, required) => `${given} of ${required} required figures are there.`,
      empty: (required) => `No figure was entered yet; ${required} are required.`,
      first: (figure) => `Begin with: ${figure}.`,
      next: (figure) => `Next: ${figure}.`,
      go: (cell) => `Enter it in cell ${cell}`,
      how: "Write 0 where there was nothing, x where the unit has no such indicator. So Ket reviews as you type.",
      chip: (missing) => `To be entered ${missing}`,
    },
    missingFigures: (row, figures) => `${row}: ${figures === 1 ? "the figure of one period is" : `figures of ${figures} periods are`} missing.`,
    missingHow: "Write 0 where there was nothing, x where the unit has no such indicator.",
    missingAt: (period, cell) => `${period}: ${cell}`,
    explain: "Explain",
    explainForOffice: "Record an explanation",
    explanation: "Why this figure is right",
    explanationHint: "One short sentence",
    keep: "Save",
    edit: "Edit the explanation",
    takeBack: "Remove the explanation",
    cancel: "Cancel",
    verdicts: "Verdict of each indicator",
    noVerdicts: "No indicator has enough figures to be judged yet.",
    unit: "Unit",
    allUnits: "All units",
    severity: "Severity",
    allSeverities: "All severities",
    clearFilter: "Clear the filter",
    groups: {
      blocking: (count) => `Must be corrected (${count} places)`,
      weighty: (count) => `To be reviewed, with most effect on the Khối's figures (${count})`,
      otherWarnings: (count) => `To be reviewed, with less effect (${count})`,
      explained: (count) => `Explained (${count})`,
      notes: (count) => `Notes (${count})`,
    },
    nothingFound: "Nothing in the files needs doing.",
    noneMatch: "Nothing matches the filter.",
    emptyPage: "Open a form to see what must be corrected and what should be reviewed before it is sent.",
    emptyExcel: "The open workbook is not a form. Open the form the Khối sent in Excel, then open So Ket there.",
    emptyCampaign: "No unit's file was read yet. Choose files at the step Consolidate; what needs doing then appears here.",
    openForm: "Open a form…",
    lookAgain: "Look at this workbook again",
    toConsolidate: "Go to Consolidate",
  },
};

export function reviewTabWords(language: Language): ReviewTabWords {
  return words[language];
}
