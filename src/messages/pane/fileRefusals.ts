import type { Finding, FindingFacts } from "../../domain/findings";
import { describeFinding } from "../describeFinding";
import { tooLargeEn } from "../findings.en";
import { tooLargeVi } from "../findings.vi";
import type { Language } from "../language";

type FoundType = FindingFacts["wrongType"]["found"];
type Damage = FindingFacts["corrupt"]["detail"];

/** What a person is told who opens a file of her own; the office that got a file from a unit is told to ask that unit. */
interface RefusalWords {
  readonly encrypted: string;
  readonly corrupt: Readonly<Partial<Record<Damage, string>>>;
  readonly tooLarge: (facts: FindingFacts["tooLarge"]) => string;
  readonly wrongType: Readonly<Partial<Record<FoundType, string>>>;
}

const words: Readonly<Record<Language, RefusalWords>> = {
  vi: {
    encrypted: "Tệp có mật khẩu. Mở bằng Excel, bỏ mật khẩu (File > Info > Protect Workbook), lưu rồi mở lại ở đây.",
    corrupt: {
      truncated: "Tệp bị cụt, có thể do tải hoặc chép dở dang. Tải hoặc chép lại tệp rồi mở lại.",
      checksum: "Tệp bị hỏng nội dung khi gửi hoặc khi chép. Tải hoặc chép lại tệp rồi mở lại.",
      structure: "Tệp bị hỏng, không đọc được bảng tính bên trong. Mở bằng Excel, lưu thành tệp mới (.xlsx) rồi mở tệp đó.",
      empty: "Tệp rỗng, không có nội dung. Tải hoặc chép lại tệp rồi mở lại.",
    },
    tooLarge: (facts) => tooLargeVi(facts, "rồi mở lại ở đây"),
    wrongType: {
      pdf: "Đây là tệp PDF, không phải bảng tính. Chọn tệp Excel (.xlsx).",
      doc: "Đây là tệp Word đời cũ, không phải bảng tính. Chọn tệp Excel (.xlsx).",
      docx: "Đây là tệp Word, không phải bảng tính. Chọn tệp Excel (.xlsx).",
      image: "Đây là ảnh, không phải bảng tính. Chọn tệp Excel (.xlsx).",
      archive: "Đây là tệp nén. Giải nén rồi mở tệp Excel bên trong.",
      html: "Đây là trang web, không phải bảng tính. Mở bằng Excel, lưu thành .xlsx rồi mở tệp đó.",
      text: "Đây là tệp văn bản, không phải bảng tính. Mở bằng Excel, lưu thành .xlsx rồi mở tệp đó.",
      et: "Đây là tệp WPS (.et). Mở bằng WPS, lưu thành .xlsx rồi mở tệp đó.",
      ods: "Đây là tệp OpenDocument (.ods). Mở bằng LibreOffice hoặc Excel, lưu thành .xlsx rồi mở tệp đó.",
      numbers: "Đây là tệp Numbers. Mở bằng Numbers, xuất thành .xlsx rồi mở tệp đó.",
      unknown: "Đây không phải là bảng tính. Chọn tệp Excel (.xlsx).",
    },
  },
  en: {
    encrypted: "The file has a password. Open it in Excel, remove the password (File > Info > Protect Workbook), save it and open it here again.",
    corrupt: {
      truncated: "The file is cut off, perhaps by a broken download or copy. Download or copy it again and open it.",
      checksum: "The content of the file was damaged on its way. Download or copy it again and open it.",
      structure: "The file is damaged; the workbook inside cannot be read. Open it in Excel, save it as a new file (.xlsx) and open that one.",
      empty: "The file is empty. Download or copy it again and open it.",
    },
    tooLarge: (facts) => tooLargeEn(facts, "and open it here again"),
    wrongType: {
      pdf: "This is a PDF, not a workbook. Choose an Excel file (.xlsx).",
      doc: "This is an old Word document, not a workbook. Choose an Excel file (.xlsx).",
      docx: "This is a Word document, not a workbook. Choose an Excel file (.xlsx).",
      image: "This is a picture, not a workbook. Choose an Excel file (.xlsx).",
      archive: "This is an archive. Unpack it and open the Excel file inside.",
      html: "This is a web page, not a workbook. Open it in Excel, save it as .xlsx and open that file.",
      text: "This is a text file, not a workbook. Open it in Excel, save it as .xlsx and open that file.",
      et: "This is a WPS file (.et). Open it in WPS, save it as .xlsx and open that file.",
      ods: "This is an OpenDocument file (.ods). Open it in LibreOffice or Excel, save it as .xlsx and open that file.",
      numbers: "This is a Numbers file. Open it in Numbers, export it as .xlsx and open that file.",
      unknown: "This is not a workbook. Choose an Excel file (.xlsx).",
    },
  },
};

function ownWords({ code, facts }: Finding, { encrypted, corrupt, tooLarge, wrongType }: RefusalWords): string | undefined {
  if (code === "encrypted") return encrypted;
  if (code === "corrupt") return corrupt[facts.detail];
  if (code === "tooLarge") return tooLarge(facts);
  return code === "wrongType" ? wrongType[facts.found] : undefined;
}

/** Why a file was not opened (a finding that refuses it whole), and what its owner does next. */
export function describeFileRefusal(finding: Finding, language: Language): string {
  return `${finding.place.file ?? ""}: ${ownWords(finding, words[language]) ?? describeFinding(finding, { plan: { units: [], periods: [], indicators: [] } }, language)}`;
}
