import type { Language } from "../language";

/** Words of the tab Lập phụ biểu. */
export interface FormsTabWords {
  readonly needsPlan: string;
  readonly faultyPlan: string;
  readonly toPlan: string;
  readonly forWhom: string;
  readonly whom: { readonly bloc: string; readonly one: string; readonly all: string };
  readonly search: string;
  readonly units: string;
  readonly selectAll: string;
  readonly selectNone: string;
  readonly chosen: (chosen: number, all: number) => string;
  readonly noneFound: (search: string) => string;
  readonly noUnits: string;
  readonly exempt: string;
  readonly inactive: string;
  readonly makeMany: (forms: number) => string;
  readonly makeOne: string;
  readonly makeBloc: string;
  readonly openHere: string;
  readonly chooseOne: string;
  readonly blocText: (rows: number) => string;
  readonly blocEmpty: string;
  readonly making: string;
  readonly opened: (name: string) => string;
  readonly downloaded: (name: string) => string;
  readonly ready: (name: string) => string;
  readonly made: (forms: number) => string;
  readonly unpack: string;
  readonly copyFiles: string;
  readonly ofUnit: (file: string, unit: string) => string;
  readonly mail: string;
  readonly mailText: string;
  readonly copyMail: string;
}

const words: Readonly<Record<Language, FormsTabWords>> = {
  vi: {
    needsPlan: "Phụ biểu lập theo kế hoạch: danh sách đơn vị, chỉ tiêu, kỳ số liệu. Sổ này chưa có kế hoạch.",
    faultyPlan: "Kế hoạch còn chỗ phải sửa nên chưa lập được phụ biểu.",
    toPlan: "Sang bước Kế hoạch",
    forWhom: "Lập phụ biểu cho",
    whom: { bloc: "Cho Khối", one: "Cho một đơn vị", all: "Cho tất cả đơn vị" },
    search: "Tìm đơn vị",
    units: "Đơn vị",
    selectAll: "Chọn hết",
    selectNone: "Bỏ hết",
    chosen: (chosen, all) => `Chọn ${chosen}/${all} đơn vị`,
    noneFound: (search) => `Không có đơn vị nào khớp với “${search}”.`,
    noUnits: "Kế hoạch chưa có đơn vị nào. Nhập đơn vị ở trang Đơn vị.",
    exempt: "miễn báo cáo",
    inactive: "không còn hoạt động trong kỳ báo cáo",
    makeMany: (forms) => (forms === 1 ? "Tạo 1 tệp (.xlsx)" : `Tạo ${forms} tệp (.zip)`),
    makeOne: "Tạo phụ biểu (.xlsx)",
    makeBloc: "Tạo phụ lục của Khối (.xlsx)",
    openHere: "Mở tại đây để nhập",
    chooseOne: "Chọn một đơn vị trong danh sách.",
    blocText: (rows) => `Phụ lục của Khối chỉ gồm ${rows} dòng do Đảng ủy Khối tự nhập. Các dòng khác được tổng hợp từ phụ biểu của đơn vị.`,
    blocEmpty: "Kế hoạch này không có dòng nào do Đảng ủy Khối tự nhập: mọi số liệu được tổng hợp từ phụ biểu của đơn vị.",
    making: "Đang tạo",
    opened: (name) => `Đã mở ${name} trong cửa sổ mới. Lưu tệp (Ctrl+S) rồi gửi đơn vị.`,
    downloaded: (name) => `Đã lưu ${name} vào thư mục tải về.`,
    ready: (name) => `Đã lập ${name}.`,
    made: (forms) => `Đã tạo ${forms} tệp`,
    unpack: "Giải nén rồi gửi mỗi đơn vị một tệp. Tên tệp là mã đơn vị, như trong danh sách bên dưới.",
    copyFiles: "Chép danh sách tệp và đơn vị",
    ofUnit: (file, unit) => `${file} (${unit})`,
    mail: "Thư gửi đơn vị",
    mailText: "Soạn theo kế hoạch; dán vào thư và sửa thêm nếu cần.",
    copyMail: "Chép thư",
  },
  en: {
    needsPlan: "Forms are made from a plan: units, indicators and periods. This workbook has no plan yet.",
    faultyPlan: "The plan has faults that must be corrected before forms can be made.",
    toPlan: "Go to the plan",
    forWhom: "Make forms for",
    whom: { bloc: "The Khối", one: "One unit", all: "All units" },
    search: "Find a unit",
    units: "Units",
    selectAll: "Select all",
    selectNone: "Select none",
    chosen: (chosen, all) => `${chosen} of ${all} units chosen`,
    noneFound: (search) => `No unit matches “${search}”.`,
    noUnits: "The plan has no units yet. Enter them in the sheet Đơn vị.",
    exempt: "exempt",
    inactive: "not active in the reported years",
    makeMany: (forms) => (forms === 1 ? "Make 1 file (.xlsx)" : `Make ${forms} files (.zip)`),
    makeOne: "Make the form (.xlsx)",
    makeBloc: "Make the Khối's own form (.xlsx)",
    openHere: "Open it here and fill it in",
    chooseOne: "Choose a unit in the list.",
    blocText: (rows) => `The Khối's own form has the ${rows} rows that only the Khối fills in. All other rows come from the units.`,
    blocEmpty: "No row of this plan is filled in by the Khối itself: everything comes from the units.",
    making: "Making",
    opened: (name) => `Opened ${name} in a new window. Save it (Ctrl+S) and send it.`,
    downloaded: (name) => `Saved ${name} in the downloads.`,
    ready: (name) => `Made ${name}.`,
    made: (forms) => `Made ${forms} files`,
    unpack: "Unpack it and send each unit its file. Files are named by the unit's code, as in the list below.",
    copyFiles: "Copy the list of files and units",
    ofUnit: (file, unit) => `${file} (${unit})`,
    mail: "Mail to the units",
    mailText: "Made from the plan, in Vietnamese; paste it into a mail and change it if needed.",
    copyMail: "Copy the mail",
  },
};

export function formsTabWords(language: Language): FormsTabWords {
  return words[language];
}
