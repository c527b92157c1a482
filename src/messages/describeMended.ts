import type { Finding, FindingCode } from "../domain/findings";
import { severityOf } from "../domain/findings";
import { describeFinding } from "./describeFinding";
import type { Language } from "./language";
import type { MessageContext, Subject } from "./subject";
import { subjectOf } from "./subject";

interface MendedWords {
  readonly added: (what: string) => string;
  readonly row: (row: string) => string;
  readonly column: (column: string) => string;
  readonly corrected: (what: string) => string;
  readonly settled: (what: string) => string;
  readonly gone: (sentence: string) => string;
}

const wordsByLanguage: Readonly<Record<Language, MendedWords>> = {
  vi: {
    added: (what) => `Đã bổ sung: ${what}.`,
    row: (row) => `dòng “${row}”`,
    column: (column) => `cột “${column}”`,
    corrected: (what) => `Đã sửa xong: ${what}.`,
    settled: (what) => `Không còn phải xem lại: ${what}.`,
    gone: (sentence) => `Không còn vướng mắc: ${sentence}`,
  },
  en: {
    added: (what) => `Added: ${what}.`,
    row: (row) => `row “${row}”`,
    column: (column) => `column “${column}”`,
    corrected: (what) => `Corrected: ${what}.`,
    settled: (what) => `Nothing left to review: ${what}.`,
    gone: (sentence) => `No longer the case: ${sentence}`,
  },
};

const added: Readonly<Partial<Record<FindingCode, (subject: Subject, words: MendedWords) => string>>> = {
  requiredMissing: ({ figure }) => figure,
  estimateMissing: ({ figure }) => figure,
  rowMissing: ({ row }, words) => words.row(row),
  columnMissing: ({ column }, words) => words.column(column),
};

/** What was done about a finding that is gone; the finding's own sentence would read as if it were still to be done. */
export function describeMended(finding: Finding, context: MessageContext, language: Language): string {
  const words = wordsByLanguage[language];
  const subject = subjectOf(finding.place, context, language);
  const what = added[finding.code];
  if (what !== undefined) return words.added(what(subject, words));
  if (finding.place.indicator === null) return words.gone(describeFinding(finding, context, language));
  return severityOf[finding.code] === "block" ? words.corrected(subject.figure) : words.settled(subject.figure);
}
