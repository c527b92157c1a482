import type { Language } from "../language";

/** Words of the parts that every tab of the pane is made of. */
export interface PartWords {
  readonly cell: (sheet: string, cell: string | null) => string;
  readonly ofFile: (file: string) => string;
  readonly gone: string;
  readonly effect: (percent: string) => string;
  readonly explained: (text: string) => string;
  readonly question: string;
  readonly otherAnswer: string;
  readonly stop: string;
  readonly stopping: string;
  readonly undo: string;
  readonly undoing: string;
  readonly undone: string;
  readonly notUndone: string;
  /** Asked where taking a run back loses what was typed since, or where it is not known whether it does. */
  readonly undoLoses: { readonly title: string; readonly known: (sheets: string) => string; readonly unknown: string; readonly keep: string; readonly undo: string };
  readonly close: string;
  /** "Đang đọc 23/63 · Đảng bộ Công ty Xăng dầu". */
  readonly progress: (title: string, done: number, total: number, current: string) => string;
  readonly willAdd: (sheets: number) => string;
  readonly willReplace: (sheets: number) => string;
  readonly replacedLost: string;
  readonly write: string;
  readonly cancel: string;
  readonly copy: string;
  readonly copied: string;
  readonly copyByHand: string;
  readonly chooseFiles: string;
  readonly chooseFolder: string;
  readonly dropHere: string;
  readonly noFiles: string;
  readonly noFigure: string;
  readonly showMore: (next: number, left: number) => string;
  readonly loading: string;
}

const words: Readonly<Record<Language, PartWords>> = {
  vi: {
    cell: (sheet, cell) => (cell === null ? `Trang “${sheet}”` : `Trang “${sheet}”, ô ${cell}`),
    ofFile: (file) => `Tệp ${file}`,
    gone: "Không còn thấy ô này trong sổ làm việc.",
    effect: (percent) => `Đơn vị chiếm khoảng ${percent} số của toàn Khối ở chỉ tiêu này.`,
    explained: (text) => `Giải trình: ${text}`,
    question: "Cần trả lời",
    otherAnswer: "Chọn câu trả lời khác…",
    stop: "Dừng",
    stopping: "Đang dừng…",
    undo: "Hoàn tác",
    undoing: "Đang hoàn tác",
    undone: "Đã hoàn tác. Sổ làm việc trở lại như trước khi ghi.",
    notUndone: "Không còn gì để hoàn tác.",
    undoLoses: {
      title: "Hoàn tác cả lần ghi?",
      known: (sheets) => `Từ lúc ghi đến nay đã nhập hoặc sửa thêm ở trang ${sheets}. Hoàn tác thì phần nhập thêm đó cũng mất, không lấy lại được. Muốn bỏ một ô vừa nhập, bấm vào bảng tính rồi nhấn Ctrl+Z.`,
      unknown: "Các trang của lần ghi đó trở lại như trước khi ghi. Những gì đã nhập, đã sửa trong các trang này từ lúc ghi đến nay cũng mất, không lấy lại được.",
      keep: "Giữ nguyên",
      undo: "Hoàn tác, bỏ phần nhập thêm",
    },
    close: "Đóng",
    progress: (title, done, total, current) => `${title} ${done}/${total}${current === "" ? "" : ` · ${current}`}`,
    willAdd: (sheets) => `Thêm ${sheets} trang tính:`,
    willReplace: (sheets) => `Ghi lại ${sheets} trang tính đang có:`,
    replacedLost: "Nội dung cũ của các trang này được thay bằng nội dung mới. Sau khi ghi vẫn hoàn tác được.",
    write: "Ghi",
    cancel: "Thôi",
    copy: "Chép",
    copied: "Đã chép. Dán vào thư hoặc văn bản bằng Ctrl+V.",
    copyByHand: "Không tự chép được ở đây. Bấm vào khung dưới, chọn hết (Ctrl+A) rồi chép (Ctrl+C).",
    chooseFiles: "Chọn tệp…",
    chooseFolder: "Chọn thư mục…",
    dropHere: "hoặc kéo thả vào đây",
    noFiles: "Không có tệp nào trong phần vừa chọn.",
    noFigure: "chưa có số",
    showMore: (next, left) => `Hiện thêm ${next} (còn ${left})`,
    loading: "Đang mở…",
  },
  en: {
    cell: (sheet, cell) => (cell === null ? `Sheet “${sheet}”` : `Sheet “${sheet}”, cell ${cell}`),
    ofFile: (file) => `File ${file}`,
    gone: "This cell is not in the workbook any more.",
    effect: (percent) => `The unit makes about ${percent} of the Khối's figure in this row.`,
    explained: (text) => `Explanation: ${text}`,
    question: "To be answered",
    otherAnswer: "Choose another answer…",
    stop: "Stop",
    stopping: "Stopping…",
    undo: "Undo",
    undoing: "Undoing",
    undone: "Undone. The workbook is as it was before writing.",
    notUndone: "There is nothing left to undo.",
    undoLoses: {
      title: "Undo all that was written?",
      known: (sheets) => `Since it was written, something was changed in ${sheets}. Undoing loses those changes too, for good. To take back one entry, click into the sheet and press Ctrl+Z.`,
      unknown: "The sheets of that run become what they were before it. What was typed into them since is lost too, for good.",
      keep: "Keep everything",
      undo: "Undo, losing the changes",
    },
    close: "Close",
    progress: (title, done, total, current) => `${title} ${done}/${total}${current === "" ? "" : ` · ${current}`}`,
    willAdd: (sheets) => `Adds ${sheets} sheets:`,
    willReplace: (sheets) => `Rewrites ${sheets} sheets that are there:`,
    replacedLost: "Their content is replaced by the new one. You can undo it afterwards.",
    write: "Write",
    cancel: "Cancel",
    copy: "Copy",
    copied: "Copied. Paste it into a mail or text with Ctrl+V.",
    copyByHand: "The clipboard is closed here. Click into the box below, select all (Ctrl+A) and copy (Ctrl+C).",
    chooseFiles: "Choose files…",
    chooseFolder: "Choose a folder…",
    dropHere: "or drop them here",
    noFiles: "There are no files in what you chose.",
    noFigure: "no figure",
    showMore: (next, left) => `Show ${next} more (${left} left)`,
    loading: "Opening…",
  },
};

export function partWords(language: Language): PartWords {
  return words[language];
}
