/** The jobs of the pane, as what somebody was doing. */
interface Doing {
  readonly readFiles: string;
  readonly makeForms: string;
  readonly writePlan: string;
  readonly writeSummary: string;
  readonly readSample: string;
  readonly undo: string;
}

/** A job that went on when the pane was closed: in Excel the workbook is still there, on the page only its file. */
export interface Interrupted {
  readonly excel: (job: keyof Doing) => string;
  readonly page: (job: keyof Doing) => string;
}

/** What happens in Excel to sheets: nothing, or all at the end, which takes more than one request only in a workbook full of references. */
const fates: Readonly<Record<keyof Doing, "untouched" | "written" | "takenBack">> = {
  readFiles: "untouched",
  makeForms: "untouched",
  writePlan: "written",
  writeSummary: "written",
  readSample: "written",
  undo: "takenBack",
};

const doingVi: Doing = {
  readFiles: "đọc tệp đơn vị gửi",
  makeForms: "tạo phụ biểu",
  writePlan: "ghi kế hoạch",
  writeSummary: "ghi kết quả tổng hợp",
  readSample: "đọc số liệu mẫu",
  undo: "hoàn tác",
};

const fatesVi: Readonly<Record<(typeof fates)[keyof Doing], string>> = {
  untouched: "Chưa ghi gì vào sổ làm việc khi đó. Mời làm lại việc này.",
  written: "Các trang tính được thay cùng lúc ở bước cuối, nên thường là đã ghi đủ hoặc chưa ghi gì. Mời xem lại các trang tính; nếu thiếu thì làm lại việc này.",
  takenBack: "Các trang tính cũ trở lại cùng lúc ở bước cuối, nên thường là đã hoàn tác hết hoặc chưa gì. Mời xem lại các trang tính trước khi làm tiếp.",
};

export const interruptedVi: Interrupted = {
  excel: (job) => `Lần trước Sơ kết bị đóng khi đang ${doingVi[job]}. ${fatesVi[fates[job]]}`,
  page: (job) => `Lần trước trang này bị đóng khi đang ${doingVi[job]}. Tệp trên máy vẫn như cũ; thay đổi chưa tải về không còn. Mời mở lại tệp rồi làm lại việc này.`,
};

const doingEn: Doing = {
  readFiles: "reading the units' files",
  makeForms: "making forms",
  writePlan: "writing the plan",
  writeSummary: "writing the results",
  readSample: "reading the sample",
  undo: "undoing",
};

const fatesEn: Readonly<Record<(typeof fates)[keyof Doing], string>> = {
  untouched: "Nothing was written into that workbook. Please do it again.",
  written: "Sheets take their places together at the end, so most likely all is written or nothing. Please look at the sheets, and do it again if something is missing.",
  takenBack: "The earlier sheets come back together at the end, so most likely all is undone or nothing. Please look at the sheets before you go on.",
};

export const interruptedEn: Interrupted = {
  excel: (job) => `So Ket was closed last time while ${doingEn[job]}. ${fatesEn[fates[job]]}`,
  page: (job) => `This page was closed last time while ${doingEn[job]}. Files on this computer are as they were; changes that were not downloaded are gone. Please open the file and do it again.`,
};
