import type { DocumentKind } from "../../domain/received";
import { formatDate } from "../../messages/formatDate";
import { formatNumber } from "../../messages/formatNumber";
import type { Language } from "../../messages/language";
import type { TrackingWords } from "../../messages/pane/tracking";
import { trackingWords } from "../../messages/pane/tracking";
import type { MemberEntry, UnitEntry } from "./trackingEntries";
import { daysUntil, memberEntries, statusCounts } from "./trackingEntries";

/** What reminders are written from. `usesRegister`: dates of reports are kept, so that a missing one says something. */
export interface ReminderContext {
  readonly entries: readonly UnitEntry[];
  /** ISO dates. */
  readonly today: string;
  readonly deadline: string;
  readonly usesRegister: boolean;
}

/** "Còn 3 ngày đến hạn gửi 9-6-2018". */
export function deadlineText(today: string, deadline: string, language: Language): string {
  const words = trackingWords(language).deadline;
  const days = daysUntil(today, deadline);
  const date = formatDate(deadline, language);
  if (days === 0) return words.today(date);
  const count = formatNumber(Math.abs(days), 0, language);
  return days > 0 ? words.before(count, date) : words.after(count, date);
}

/** "đã nhận 5/7, chưa gửi 2, gửi chậm 1" over some units. */
export function countsText(entries: readonly UnitEntry[], language: Language): string {
  const words = trackingWords(language).counts;
  const { byStatus, received, owing, late } = statusCounts(entries);
  const { receivedWithFaults: faults, question, missing } = byStatus;
  return [
    words.received(received, owing),
    ...(faults > 0 ? [words.faults(faults)] : []),
    ...(question > 0 ? [words.question(question)] : []),
    ...(missing > 0 ? [words.missing(missing)] : []),
    ...(late > 0 ? [words.late(late)] : []),
  ].join(", ");
}

/** What a unit still owes in round 1, in words; empty when nothing. */
function openText({ result, rounds, faults }: UnitEntry, usesRegister: boolean, words: TrackingWords): string {
  const { status } = result;
  if (status === "exempt") return "";
  const isInRegister = rounds.first.appendix !== null;
  const owed: DocumentKind[] = [...(status === "missing" && !isInRegister ? (["appendix"] as const) : []), ...(usesRegister && rounds.first.report === null ? (["report"] as const) : [])];
  const documents = owed.map((document) => words.documents[document].toLowerCase()).join(", ");
  return [
    documents === "" ? "" : words.reminder.owes(documents),
    status === "missing" && isInRegister ? words.reminder.noFile : "",
    status === "receivedWithFaults" ? words.reminder.mend(faults) : "",
    status === "question" ? words.reminder.ask : "",
  ].filter((part) => part !== "").join("; ");
}

function memberLines({ name, units }: MemberEntry, usesRegister: boolean, words: TrackingWords): readonly string[] {
  const lines = units.flatMap((entry) => {
    const open = openText(entry, usesRegister, words);
    return open === "" ? [] : [words.reminder.unit(entry.unit.name, open)];
  });
  if (lines.length === 0) return [];
  const owing = units.filter(({ result }) => result.status !== "exempt").length;
  return ["", name === null ? words.reminder.none(lines.length, owing) : words.reminder.member(name, lines.length, owing), ...lines];
}

/**
 * Whom to remind of what, by responsible member, ready to be pasted into a message; null when nothing is open.
 * `only`: the list of one member (null: of the units without one); undefined for all.
 */
export function reminderText({ entries, today, deadline, usesRegister }: ReminderContext, language: Language, only?: string | null): string | null {
  const words = trackingWords(language);
  const members = memberEntries(entries).filter(({ name }) => only === undefined || name === only);
  const lines = members.flatMap((member) => memberLines(member, usesRegister, words));
  if (lines.length === 0) return null;
  const { received, owing } = statusCounts(members.flatMap(({ units }) => units));
  return [
    words.reminder.title(formatDate(today, language)),
    `${deadlineText(today, deadline, language)}. ${words.reminder.heard(received, owing)}`,
    ...lines,
    ...(only === undefined ? ["", words.reminder.end] : []),
  ].join("\n");
}
