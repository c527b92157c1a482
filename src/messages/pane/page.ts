import type { Language } from "../language";

/** Words of the standalone page: its bar, and the workbook on its left. */
export interface PageWords {
  readonly product: string;
  readonly open: string;
  readonly save: string;
  readonly unsaved: string;
  readonly sample: string;
  /** The same where there is little room. */
  readonly sampleShort: string;
  readonly noFile: string;
  /** Name of a workbook that was never downloaded. */
  readonly newFile: string;
  readonly busy: { readonly opening: string; readonly saving: string };
  readonly fileActions: string;
  readonly workbook: string;
  readonly tasks: string;
  readonly shownPart: string;
  readonly divider: string;
  readonly dismiss: string;
  readonly dropHere: string;
  readonly oneFileOnly: string;
  readonly cannotOpen: (file: string) => string;
  readonly opening: string;
  readonly empty: { readonly title: string; readonly purpose: string; readonly steps: readonly string[]; readonly privacy: string };
  readonly replace: { readonly title: string; readonly text: (file: string) => string; readonly saveFirst: string; readonly discard: string; readonly stay: string };
  readonly sheets: string;
  readonly allSheets: string;
  readonly noSheets: string;
  readonly hiddenSheet: (sheet: string) => string;
  readonly noCell: (cell: string) => string;
  readonly loadingSheet: (sheet: string) => string;
  readonly cannotShowSheet: (sheet: string) => string;
  readonly grid: (sheet: string) => string;
  readonly gridHelp: string;
  readonly cell: (address: string, text: string) => string;
  readonly blank: string;
  readonly nameBox: string;
  readonly entryLine: (address: string) => string;
  readonly editCell: (address: string) => string;
  readonly options: (address: string) => string;
  readonly showOptions: string;
  readonly revealed: (sheet: string, cell: string) => string;
  readonly zoomIn: string;
  readonly zoomOut: string;
  readonly zoom: (percent: number) => string;
  readonly takesNoInput: (address: string) => string;
  readonly holdsFormula: (address: string) => string;
  readonly notOffered: (address: string, options: string) => string;
  /** Of a cell whose rule the file does not put in words. */
  readonly brokenRule: string;
  readonly numberNotation: string;
  readonly readOnlyFile: string;
  /** `rule` is what the file says of it. */
  readonly refusedByRule: (address: string, typed: string, rule: string) => string;
  /** The same for a person who types elsewhere by now. */
  readonly refusedMeanwhile: (address: string, typed: string, rule: string) => string;
  readonly typeAgain: (address: string) => string;
  readonly keptAgainstRule: (address: string, rule: string) => string;
  readonly refusedEntry: (count: number) => string;
  readonly editingNow: string;
  /** `passedOver`: addresses. */
  readonly pasted: (filled: number, passedOver: readonly string[]) => string;
  readonly nothingPasted: string;
}

const mostNamed = 4;

/** A few addresses, and that there are more. */
function firstOf(addresses: readonly string[], more: string): string {
  const named = addresses.slice(0, mostNamed).join(", ");
  return addresses.length > mostNamed ? `${named} ${more}` : named;
}

const words: Readonly<Record<Language, PageWords>> = {
  vi: {
    product: "Sơ kết",
    open: "Mở tệp…",
    save: "Tải về .xlsx",
    unsaved: "Có thay đổi chưa tải về",
    sample: "Thử với số liệu mẫu",
    sampleShort: "Số liệu mẫu",
    noFile: "Chưa mở tệp nào",
    newFile: "Sơ kết.xlsx",
    busy: { opening: "Đang mở tệp…", saving: "Đang ghi tệp…" },
    fileActions: "Tệp",
    workbook: "Bảng tính",
    tasks: "Việc cần làm",
    shownPart: "Phần đang xem",
    divider: "Độ rộng phần việc cần làm",
    dismiss: "Đóng thông báo",
    dropHere: "Thả tệp vào đây để mở",
    oneFileOnly: "Mỗi lần chỉ mở được một tệp. Để tổng hợp nhiều tệp, hãy thả vào thẻ Tổng hợp.",
    cannotOpen: (file) => `Không mở được ${file}. Hãy đóng tệp nếu đang mở ở nơi khác rồi chọn lại.`,
    opening: "Đang mở tệp",
    empty: {
      title: "Mở một tệp Excel để bắt đầu",
      purpose: "Bảng tính hiện ở đây, việc cần làm ở phần bên cạnh. Nhập số liệu thẳng vào các ô nền vàng.",
      steps: ["Mở phụ biểu của đơn vị hoặc sổ tổng hợp của Khối, hay thả tệp vào đây.", "Rà soát: bấm vào một lỗi, ô có lỗi được khoanh lại.", "Tải về .xlsx để lưu và gửi đi."],
      privacy: "Tệp chỉ được xử lý trên máy này, không gửi đi đâu.",
    },
    replace: {
      title: "Có thay đổi chưa tải về",
      text: (file) => `Những thay đổi trong ${file} chưa được tải về. Mở tệp khác thì các thay đổi này sẽ mất.`,
      saveFirst: "Tải về rồi mở",
      discard: "Bỏ thay đổi",
      stay: "Ở lại",
    },
    sheets: "Trang tính",
    allSheets: "Tất cả trang tính",
    noSheets: "Sổ này chưa có trang tính nào. Chọn việc cần làm ở phần bên cạnh.",
    hiddenSheet: (sheet) => `Trang tính ${sheet} đang ẩn hoặc không còn trong sổ.`,
    noCell: (cell) => `Trang tính này không có ô ${cell}.`,
    loadingSheet: (sheet) => `Đang mở trang tính ${sheet}`,
    cannotShowSheet: (sheet) => `Không hiện được trang tính ${sheet}.`,
    grid: (sheet) => `Trang tính ${sheet}`,
    gridHelp: "Dùng phím mũi tên để đi giữa các ô, F2 hoặc Enter để nhập, Esc để hủy, Tab để rời bảng.",
    cell: (address, text) => `${address}: ${text}`,
    blank: "trống",
    nameBox: "Địa chỉ ô, gõ để đến ô khác",
    entryLine: (address) => `Nội dung ô ${address}`,
    editCell: (address) => `Nhập vào ô ${address}`,
    options: (address) => `Giá trị cho ô ${address}`,
    showOptions: "Mở danh sách giá trị",
    revealed: (sheet, cell) => `Đã đến trang tính ${sheet}, ô ${cell}.`,
    zoomIn: "Phóng to",
    zoomOut: "Thu nhỏ",
    zoom: (percent) => `${percent}%`,
    holdsFormula: (address) => `Ô ${address} có công thức nên không nhập đè ở đây. Muốn thay công thức thì sửa ô này bằng Excel, lưu rồi mở lại tệp.`,
    takesNoInput: (address) => `Ô ${address} không nhập được. Chỉ nhập vào các ô nền vàng.`,
    notOffered: (address, options) => `Ô ${address} chỉ nhận: ${options}. Chọn một giá trị, hoặc bấm Esc để giữ nội dung cũ.`,
    brokenRule: "Giá trị này trái với quy định nhập của ô.",
    numberNotation: "Viết số theo cách Việt Nam, ví dụ 1.234,5 (dấu phẩy trước phần lẻ), không kèm % hay đơn vị tính.",
    readOnlyFile: "Tệp đời cũ (.xls) chỉ xem và rà soát được, không nhập được ở đây. Mở bằng Excel, lưu thành .xlsx (File > Save As) rồi mở tệp đó.",
    refusedByRule: (address, typed, rule) => `Ô ${address} không nhận “${typed}”. ${rule} Sửa lại rồi bấm Enter, hoặc bấm Esc để giữ nội dung cũ.`,
    refusedMeanwhile: (address, typed, rule) => `Ô ${address} không nhận “${typed}”, nội dung cũ được giữ nguyên. ${rule}`,
    typeAgain: (address) => `Nhập lại ô ${address}`,
    keptAgainstRule: (address, rule) => `Đã ghi vào ô ${address}, nhưng cần xem lại. ${rule} Bấm Ctrl+Z để bỏ.`,
    refusedEntry: (count) => (count === 1 ? "Ô này không nhận số liệu vừa nhập. Nội dung cũ được giữ nguyên." : `${count} ô không nhận số liệu vừa nhập. Nội dung cũ được giữ nguyên.`),
    editingNow: "Bảng tính đang bận, chưa nhập được. Hãy nhập lại sau giây lát.",
    pasted: (filled, passedOver) => `Đã dán vào ${filled} ô.${passedOver.length === 0 ? "" : ` Bỏ qua ${passedOver.length} ô không nhận số liệu này: ${firstOf(passedOver, "và các ô khác")}.`}`,
    nothingPasted: "Không dán được: không có ô nào trong vùng này nhận số liệu.",
  },
  en: {
    product: "So Ket",
    open: "Open file…",
    save: "Download .xlsx",
    unsaved: "Changes not downloaded yet",
    sample: "Try it with sample data",
    sampleShort: "Sample",
    noFile: "No file is open",
    newFile: "So ket.xlsx",
    busy: { opening: "Opening the file…", saving: "Writing the file…" },
    fileActions: "File",
    workbook: "Workbook",
    tasks: "What to do",
    shownPart: "Part in view",
    divider: "Width of the part with what to do",
    dismiss: "Close this message",
    dropHere: "Drop the file here to open it",
    oneFileOnly: "Only one file can be opened at a time. To consolidate several, drop them on the tab Consolidate.",
    cannotOpen: (file) => `${file} cannot be opened. Close it if it is open elsewhere and choose it again.`,
    opening: "Opening the file",
    empty: {
      title: "Open an Excel file to begin",
      purpose: "The workbook shows here, what to do stands beside it. Type straight into the yellow cells.",
      steps: ["Open a unit's appendix or the Khối's summary, or drop the file here.", "Review: choose a finding, and its cell is outlined.", "Download the .xlsx to keep it and send it."],
      privacy: "The file is worked on on this computer only and sent nowhere.",
    },
    replace: {
      title: "Changes not downloaded yet",
      text: (file) => `Changes in ${file} have not been downloaded. They are lost when another file is opened.`,
      saveFirst: "Download, then open",
      discard: "Discard the changes",
      stay: "Stay",
    },
    sheets: "Sheets",
    allSheets: "All sheets",
    noSheets: "This workbook has no sheets yet. Choose what to do beside it.",
    hiddenSheet: (sheet) => `The sheet ${sheet} is hidden or no longer in the workbook.`,
    noCell: (cell) => `This sheet has no cell ${cell}.`,
    loadingSheet: (sheet) => `Opening the sheet ${sheet}`,
    cannotShowSheet: (sheet) => `The sheet ${sheet} cannot be shown.`,
    grid: (sheet) => `Sheet ${sheet}`,
    gridHelp: "Arrow keys move between cells, F2 or Enter edits, Escape cancels, Tab leaves the grid.",
    cell: (address, text) => `${address}: ${text}`,
    blank: "blank",
    nameBox: "Cell address, type to go to another cell",
    entryLine: (address) => `Content of cell ${address}`,
    editCell: (address) => `Type into cell ${address}`,
    options: (address) => `Values for cell ${address}`,
    showOptions: "Open the list of values",
    revealed: (sheet, cell) => `Now at sheet ${sheet}, cell ${cell}.`,
    zoomIn: "Zoom in",
    zoomOut: "Zoom out",
    zoom: (percent) => `${percent}%`,
    holdsFormula: (address) => `Cell ${address} holds a formula and is not typed over here. To replace the formula, change the cell in Excel, save the file and open it again.`,
    takesNoInput: (address) => `Cell ${address} takes no input. Type into the yellow cells only.`,
    notOffered: (address, options) => `Cell ${address} takes only: ${options}. Choose one, or press Esc to keep what the cell held.`,
    brokenRule: "The value breaks the cell's validation rule.",
    numberNotation: "Write numbers in the Vietnamese way, such as 1.234,5 (a comma before the decimals), without % or a measure.",
    readOnlyFile: "An old file (.xls) can be looked at and reviewed here, but not typed into. Open it in Excel, save it as .xlsx (File > Save As) and open that file.",
    refusedByRule: (address, typed, rule) => `Cell ${address} does not take “${typed}”. ${rule} Change it and press Enter, or press Esc to keep what the cell held.`,
    refusedMeanwhile: (address, typed, rule) => `Cell ${address} does not take “${typed}”; what it held is kept. ${rule}`,
    typeAgain: (address) => `Type into cell ${address} again`,
    keptAgainstRule: (address, rule) => `Written into cell ${address}, but look at it again. ${rule} Press Ctrl+Z to take it back.`,
    refusedEntry: (count) => (count === 1 ? "This cell did not take the entry. What it held is kept." : `${count} cells did not take the entry. What they held is kept.`),
    editingNow: "The workbook is busy. Type it again in a moment.",
    pasted: (filled, passedOver) => `Pasted into ${filled === 1 ? "1 cell" : `${filled} cells`}.${passedOver.length === 0 ? "" : ` Passed over ${passedOver.length} cells that do not take this: ${firstOf(passedOver, "and others")}.`}`,
    nothingPasted: "Nothing was pasted: no cell in this area takes it.",
  },
};

/** Words of the standalone page in the given language. */
export function pageWords(language: Language): PageWords {
  return words[language];
}
