import type { Language } from "./language";

/** What the command line says. Both languages have every word. */
export interface CommandWords {
  readonly help: Readonly<Record<"program" | "lang" | "plan" | "planOut" | "template" | "templateOut" | "templateUnit" | "check" | "consolidate" | "demo" | "planOption" | "checkPlan" | "json" | "out" | "answers" | "previous" | "received" | "recursive", string>>;
  readonly planUnreadable: Readonly<Record<"absent" | "notJson" | "noPlanSheets" | "notAWorkbook", (path: string) => string>>;
  readonly planFaults: (count: number) => string;
  readonly planSound: (units: number, indicators: number, sampleTargets: number) => string;
  readonly unknownUnit: (code: string) => string;
  readonly formsMade: (count: number, folder: string) => string;
  readonly noFiles: (paths: string) => string;
  readonly absentPaths: (paths: string) => string;
  readonly cannotWrite: (path: string) => string;
  readonly answersUnreadable: (path: string) => string;
  readonly answersFault: Readonly<Record<"unreadable" | "reasonMissing" | "duplicate" | "unknown" | "notJudged" | "notCorrectable", (path: string) => string>>;
  /** An answer that was read but could have no effect. */
  readonly answerFault: Readonly<Record<"unknown" | "notAChoice" | "needsFile", (id: string, choices: string) => string>>;
  readonly receivedUnreadable: (path: string) => string;
  readonly receivedFault: Readonly<Record<"columns" | "unit" | "document" | "date" | "quotes" | "encoding", (line: number, found: string) => string>>;
  readonly previousUnreadable: Readonly<Record<"absent" | "notASummary" | "otherPlan" | "altered", (path: string) => string>>;
  readonly notAnOutput: (path: string) => string;
  readonly notAWorkbookOutput: (path: string) => string;
  readonly reading: (done: number, total: number, file: string) => string;
  readonly demoFolder: (folder: string) => string;
  readonly demoMade: (files: number, folder: string) => string;
  readonly summary: {
    readonly received: (received: number, expected: number) => string;
    readonly provisional: string;
    readonly missing: (count: number) => string;
    readonly noneMissing: string;
    readonly responsible: (name: string) => string;
    readonly files: (count: number, ignored: number) => string;
    readonly totals: string;
    readonly columns: readonly [indicator: string, target: string, compared: string, coverage: string, verdict: string];
    readonly findings: string;
    readonly questions: (count: number) => string;
    readonly rejected: string;
    readonly next: string;
    readonly written: (path: string) => string;
    readonly lookAt: string;
    readonly clean: string;
    /** Against the previous summary. */
    readonly changes: (arrived: number, withdrawn: number, figures: number) => string;
    readonly unchanged: string;
    /** Decisions that count, and those that wait for a person again. */
    readonly decisions: (applied: number, reopened: number) => string;
  };
}

const vi: CommandWords = {
  help: {
    program: "Lập phụ biểu, rà soát và tổng hợp số liệu sơ kết giữa nhiệm kỳ.",
    lang: "ngôn ngữ của thông báo: vi hoặc en",
    plan: "rà soát một kế hoạch; chuyển giữa JSON và bảng tính",
    planOut: "ghi kế hoạch ra tệp .xlsx hoặc .json",
    template: "tạo mẫu phụ biểu cho từng đơn vị và mẫu phụ lục của Khối",
    templateOut: "thư mục nhận các tệp mẫu",
    templateUnit: "chỉ tạo mẫu của đơn vị có mã này (bloc: mẫu của Khối)",
    check: "rà soát từng phụ biểu",
    consolidate: "tổng hợp phụ biểu của các đơn vị thành phụ lục của Khối",
    demo: "tạo một đợt sơ kết mẫu để xem thử",
    planOption: "kế hoạch: tệp .json hoặc bảng tính có các trang kế hoạch",
    checkPlan: "kế hoạch; bỏ trống thì lấy kế hoạch ghi sẵn trong phụ biểu",
    json: "ghi kết quả dạng JSON ra tệp, hoặc - để in ra màn hình",
    out: "ghi bảng tổng hợp ra tệp .xlsx",
    answers: "tệp trả lời câu hỏi, số điều chỉnh, đánh giá của cấp ủy, giải trình (.json)",
    previous: "bảng tổng hợp lần trước: nhớ các trả lời, báo số nào đã thay đổi",
    received: "sổ theo dõi văn bản đến (.csv: unit,document,date)",
    recursive: "đọc cả thư mục con",
  },
  planUnreadable: {
    absent: (path) => `Không mở được tệp kế hoạch ${path}.`,
    notJson: (path) => `Tệp ${path} không phải là kế hoạch: cần tệp .json hoặc bảng tính có các trang kế hoạch.`,
    noPlanSheets: (path) => `Bảng tính ${path} không có các trang kế hoạch (Kế hoạch, Chỉ tiêu, Đơn vị).`,
    notAWorkbook: (path) => `Không đọc được bảng tính ${path}. Hãy mở bằng Excel, lưu lại ở dạng .xlsx rồi thử lại.`,
  },
  planFaults: (count) => `Kế hoạch có ${count} chỗ cần sửa:`,
  planSound: (units, indicators, samples) => `Kế hoạch hợp lệ: ${units} đơn vị, ${indicators} chỉ tiêu.${samples === 0 ? "" : ` Còn ${samples} chỉ tiêu mẫu cần thay theo nghị quyết.`}`,
  unknownUnit: (code) => `Kế hoạch không có đơn vị mã ${code}.`,
  formsMade: (count, folder) => `Đã tạo ${count} tệp mẫu trong ${folder}.`,
  noFiles: (paths) => `Không có tệp nào để đọc trong ${paths}.`,
  absentPaths: (paths) => `Không tìm thấy hoặc không mở được ${paths}.`,
  cannotWrite: (path) => `Không ghi được ${path}. Hãy đóng tệp nếu đang mở và xem lại quyền ghi; chưa tệp nào bị thay đổi.`,
  answersUnreadable: (path) => `Không đọc được tệp trả lời ${path}: cần tệp .json đúng mẫu.`,
  answersFault: {
    unreadable: (path) => `Tệp trả lời: mục ${path === "" ? "đầu tiên" : path} không đúng mẫu.`,
    reasonMissing: (path) => `Tệp trả lời: mục ${path} còn thiếu; cần ghi rõ lý do, người xác nhận và ngày.`,
    duplicate: (path) => `Tệp trả lời: mục ${path} nói về cùng một chỗ với mục trước đó; chỉ giữ một mục.`,
    unknown: (path) => `Tệp trả lời: mục ${path} không có trong kế hoạch; rà soát lại mã.`,
    notJudged: (path) => `Tệp trả lời: mục ${path} là chỉ tiêu chỉ theo dõi, Khối không có mục tiêu để đánh giá.`,
    notCorrectable: (path) => `Tệp trả lời: mục ${path} không điều chỉnh trực tiếp được (chỉ tiêu tính từ dòng khác, hoặc không phải báo cáo); điều chỉnh ở dòng tử số, mẫu số.`,
  },
  answerFault: {
    unknown: (id) => `Tệp trả lời: không có câu hỏi nào mang mã ${id}; rà soát lại mã hoặc bỏ câu trả lời này.`,
    notAChoice: (id, choices) => `Tệp trả lời: câu trả lời cho câu hỏi ${id} phải là một trong các giá trị: ${choices}.`,
    needsFile: (id) => `Tệp trả lời: câu hỏi ${id} thuộc một tệp đã nằm trong bản tổng hợp; đưa chính tệp đó của đơn vị vào để đọc lại theo câu trả lời.`,
  },
  receivedUnreadable: (path) => `Không đọc được sổ văn bản đến ${path}.`,
  receivedFault: {
    columns: (line, found) => `Sổ văn bản đến, dòng ${line}: cần các cột unit,document,date (có thể thêm channel,number,note); đang là “${found}”.`,
    unit: (line, found) => `Sổ văn bản đến, dòng ${line}: không có đơn vị mã “${found}”.`,
    document: (line, found) => `Sổ văn bản đến, dòng ${line}: loại văn bản “${found}” phải là appendix, report hoặc resolution.`,
    date: (line, found) => `Sổ văn bản đến, dòng ${line}: ngày “${found}” phải viết dạng 2018-06-09 (hoặc 9/6/2018).`,
    quotes: (line) => `Sổ văn bản đến, dòng ${line}: dấu ngoặc kép chưa đóng.`,
    encoding: (line) => `Sổ văn bản đến, dòng ${line}: chữ không ở dạng UTF-8. Lưu lại ở dạng CSV UTF-8.`,
  },
  previousUnreadable: {
    absent: (path) => `Không mở được bản tổng hợp lần trước ${path}.`,
    notASummary: (path) => `${path} không phải bản tổng hợp do chương trình lập.`,
    otherPlan: (path) => `${path} là bản tổng hợp của một kế hoạch khác; chọn đúng bản tổng hợp của đợt sơ kết này.`,
    altered: (path) => `${path} thiếu hoặc đã bị sửa phần dữ liệu ẩn nên không dùng được; chọn bản tổng hợp gốc.`,
  },
  notAnOutput: (path) => `Tệp kết quả ${path} phải có đuôi .xlsx hoặc .json.`,
  notAWorkbookOutput: (path) => `Bảng tổng hợp ${path} phải có đuôi .xlsx.`,
  reading: (done, total, file) => `Đang đọc ${done}/${total} · ${file}`,
  demoFolder: (folder) => `Thư mục ${folder} đang chứa tệp khác. Hãy chọn thư mục trống.`,
  demoMade: (files, folder) => `Đã tạo đợt sơ kết mẫu gồm ${files} tệp trong ${folder}.`,
  summary: {
    received: (received, expected) => `Đã có số liệu của ${received}/${expected} đơn vị`,
    provisional: "số liệu tạm tính",
    missing: (count) => `Chưa có số liệu (${count}):`,
    noneMissing: "Không đơn vị nào còn thiếu.",
    responsible: (name) => `phụ trách: ${name}`,
    files: (count, ignored) => `Đã đọc ${count} tệp${ignored === 0 ? "" : `, bỏ qua ${ignored} tệp không phải văn bản`}:`,
    totals: "Số của Khối so với chỉ tiêu nghị quyết:",
    columns: ["Chỉ tiêu", "NQĐH", "Thực hiện", "Đơn vị", "Đánh giá"],
    findings: "Kết quả rà soát:",
    questions: (count) => `Có ${count} câu hỏi cần trả lời; số liệu liên quan chưa được tính:`,
    rejected: "Tệp không nhận:",
    next: "Việc tiếp theo:",
    written: (path) => `Bảng tổng hợp: ${path}`,
    lookAt: "xem trang Rà soát (từng chỗ cần sửa), Theo dõi gửi báo cáo (ai chưa gửi), Dữ liệu (mỗi số từ ô nào).",
    clean: "Không có chỗ nào cần sửa.",
    changes: (arrived, withdrawn, figures) =>
      `So với lần tổng hợp trước: ${[arrived > 0 ? `${arrived} đơn vị mới gửi` : "", withdrawn > 0 ? `${withdrawn} đơn vị không còn phụ biểu được tính` : "", figures > 0 ? `${figures} số đã thay đổi` : ""].filter((part) => part !== "").join(", ")} (trang Điều chỉnh số liệu).`,
    unchanged: "So với lần tổng hợp trước: không có thay đổi.",
    decisions: (applied, reopened) => `Số điều chỉnh, đánh giá của cấp ủy, giải trình: ${applied} đang áp dụng${reopened > 0 ? `, ${reopened} cần xem lại vì số liệu đã thay đổi` : ""}.`,
  },
};

const en: CommandWords = {
  help: {
    program: "Prepare, check and consolidate the indicator appendix of a mid-term review.",
    lang: "language of messages: vi or en",
    plan: "check a plan; convert between JSON and workbook",
    planOut: "write the plan to a .xlsx or .json file",
    template: "make the form of every unit and of the Khối",
    templateOut: "folder for the forms",
    templateUnit: "only the form of the unit with this code (bloc: the Khối's)",
    check: "check appendices one by one",
    consolidate: "merge the units' appendices into the Khối's summary",
    demo: "make a sample campaign to try",
    planOption: "plan: a .json file or a workbook with plan sheets",
    checkPlan: "plan; without it, the plan in the file's passport",
    json: "write the report as JSON to a file, or - for standard output",
    out: "write the summary workbook to a .xlsx file",
    answers: "answers to questions, corrections, overrides, explanations (.json)",
    previous: "the previous summary workbook: remembers answers, tells what changed",
    received: "register of received documents (.csv: unit,document,date)",
    recursive: "read subfolders too",
  },
  planUnreadable: {
    absent: (path) => `Cannot open the plan file ${path}.`,
    notJson: (path) => `${path} is no plan: a .json file or a workbook with plan sheets is needed.`,
    noPlanSheets: (path) => `Workbook ${path} has no plan sheets (Kế hoạch, Chỉ tiêu, Đơn vị).`,
    notAWorkbook: (path) => `Cannot read workbook ${path}. Open it in Excel, save it as .xlsx and try again.`,
  },
  planFaults: (count) => `The plan has ${count} faults:`,
  planSound: (units, indicators, samples) => `The plan is sound: ${units} units, ${indicators} indicators.${samples === 0 ? "" : ` ${samples} sample targets are still to be replaced.`}`,
  unknownUnit: (code) => `The plan has no unit ${code}.`,
  formsMade: (count, folder) => `${count} forms made in ${folder}.`,
  noFiles: (paths) => `No file to read in ${paths}.`,
  absentPaths: (paths) => `Not found or not to be opened: ${paths}.`,
  cannotWrite: (path) => `Cannot write ${path}. Close it if it is open and check permissions; no file was changed.`,
  answersUnreadable: (path) => `Cannot read the answers file ${path}: a .json file of the right form is needed.`,
  answersFault: {
    unreadable: (path) => `Answers file: ${path === "" ? "its top" : path} is not of the right form.`,
    reasonMissing: (path) => `Answers file: ${path} is missing; say why, who confirmed it and when.`,
    duplicate: (path) => `Answers file: ${path} speaks of the same thing as an entry before it; keep one.`,
    unknown: (path) => `Answers file: ${path} is not in the plan; review the code.`,
    notJudged: (path) => `Answers file: ${path} is only followed; the Bloc has no target for it.`,
    notCorrectable: (path) => `Answers file: ${path} cannot be corrected directly (computed from other rows, or not asked); correct its numerator or denominator.`,
  },
  answerFault: {
    unknown: (id) => `Answers file: there is no question ${id}; review the id or take the answer out.`,
    notAChoice: (id, choices) => `Answers file: the answer to question ${id} must be one of: ${choices}.`,
    needsFile: (id) => `Answers file: question ${id} is about a file inside a summary; give the unit's file itself, so that it is read again with the answer.`,
  },
  receivedUnreadable: (path) => `Cannot read the register ${path}.`,
  receivedFault: {
    columns: (line, found) => `Register, line ${line}: columns unit,document,date (and perhaps channel,number,note) are needed; found “${found}”.`,
    unit: (line, found) => `Register, line ${line}: no unit has the code “${found}”.`,
    document: (line, found) => `Register, line ${line}: document “${found}” must be appendix, report or resolution.`,
    date: (line, found) => `Register, line ${line}: date “${found}” must be written like 2018-06-09 (or 9/6/2018).`,
    quotes: (line) => `Register, line ${line}: a quotation mark is left open.`,
    encoding: (line) => `Register, line ${line}: the letters are not UTF-8. Save it as CSV UTF-8.`,
  },
  previousUnreadable: {
    absent: (path) => `Cannot open the previous summary ${path}.`,
    notASummary: (path) => `${path} is no summary made by this program.`,
    otherPlan: (path) => `${path} is the summary of another plan; choose that of this review.`,
    altered: (path) => `The hidden data of ${path} is missing or was altered; choose the original summary.`,
  },
  notAnOutput: (path) => `The output ${path} must end in .xlsx or .json.`,
  notAWorkbookOutput: (path) => `The summary workbook ${path} must end in .xlsx.`,
  reading: (done, total, file) => `Reading ${done}/${total} · ${file}`,
  demoFolder: (folder) => `Folder ${folder} holds other files. Choose an empty folder.`,
  demoMade: (files, folder) => `Sample campaign of ${files} files made in ${folder}.`,
  summary: {
    received: (received, expected) => `Figures of ${received}/${expected} units`,
    provisional: "provisional",
    missing: (count) => `No figures yet (${count}):`,
    noneMissing: "No unit is missing.",
    responsible: (name) => `responsible: ${name}`,
    files: (count, ignored) => `${count} files read${ignored === 0 ? "" : `, ${ignored} that are no documents ignored`}:`,
    totals: "The Khối against its targets:",
    columns: ["Indicator", "Target", "Actual", "Units", "Verdict"],
    findings: "Findings:",
    questions: (count) => `${count} questions wait for an answer; the figures concerned are not counted:`,
    rejected: "Rejected files:",
    next: "Next:",
    written: (path) => `Summary workbook: ${path}`,
    lookAt: "see its sheets Rà soát (what to mend), Theo dõi gửi báo cáo (who is late), Dữ liệu (the cell each number comes from).",
    clean: "Nothing to mend.",
    changes: (arrived, withdrawn, figures) =>
      `Since the previous summary: ${[arrived > 0 ? `${arrived} units new` : "", withdrawn > 0 ? `${withdrawn} units without a file that counts` : "", figures > 0 ? `${figures} figures changed` : ""].filter((part) => part !== "").join(", ")} (sheet Điều chỉnh số liệu).`,
    unchanged: "Since the previous summary: nothing changed.",
    decisions: (applied, reopened) => `Corrections, overrides and explanations: ${applied} in force${reopened > 0 ? `, ${reopened} to be decided again since their figures changed` : ""}.`,
  },
};

export function commandWords(language: Language): CommandWords {
  return language === "vi" ? vi : en;
}
