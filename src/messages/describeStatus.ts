import type { FileVerdict, UnitStatus } from "../domain/consolidation";
import type { Severity } from "../domain/findings";
import type { Language } from "./language";

type Words<Name extends string> = Readonly<Record<Language, Readonly<Record<Name, string>>>>;

const fileVerdicts: Words<FileVerdict> = {
  vi: {
    accepted: "Nhận",
    acceptedWithNotes: "Nhận, có lưu ý",
    question: "Chờ trả lời",
    rejected: "Không nhận",
    duplicate: "Trùng với tệp khác",
    superseded: "Đã có bản mới hơn",
    ignored: "Bỏ qua",
  },
  en: {
    accepted: "Accepted",
    acceptedWithNotes: "Accepted with notes",
    question: "Waits for an answer",
    rejected: "Rejected",
    duplicate: "Same as another file",
    superseded: "Replaced by a newer version",
    ignored: "Ignored",
  },
};

const unitStatuses: Words<UnitStatus> = {
  vi: {
    received: "Đã nhận",
    receivedWithFaults: "Cần chỉnh sửa",
    question: "Chờ trả lời",
    missing: "Chưa gửi",
    exempt: "Miễn báo cáo",
  },
  en: {
    received: "Received",
    receivedWithFaults: "To be corrected",
    question: "Waits for an answer",
    missing: "Missing",
    exempt: "Exempt",
  },
};

const severities: Words<Severity> = {
  vi: { block: "Phải sửa", warn: "Cần xem lại", note: "Lưu ý" },
  en: { block: "Must be corrected", warn: "To be reviewed", note: "Note" },
};

/** What became of a file, in a word or two. */
export function describeFileVerdict(verdict: FileVerdict, language: Language): string {
  return fileVerdicts[language][verdict];
}

/** Where a unit stands with its appendix. */
export function describeUnitStatus(status: UnitStatus, language: Language): string {
  return unitStatuses[language][status];
}

/** How much a finding matters. */
export function describeSeverity(severity: Severity, language: Language): string {
  return severities[language][severity];
}
