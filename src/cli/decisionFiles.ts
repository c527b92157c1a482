import { readFile } from "node:fs/promises";
import type { Decisions } from "../domain/decisions";
import { noDecisions } from "../domain/decisions";
import type { ReviewPlan } from "../domain/plan";
import type { ReceivedRecord } from "../domain/received";
import type { SummaryRecord } from "../domain/summaryRecord";
import { sheetsOfSummary, summaryPlan } from "../reading/readSummary";
import { openSummary } from "../workflows/openSummary";
import { parseAnswers } from "../workflows/parseAnswers";
import { parseReceivedCsv } from "../workflows/receivedCsv";
import { readWorkbook } from "../xlsx/readWorkbook";
import type { Console } from "./console";

async function readText(path: string): Promise<string | null> {
  // Missing, locked or a folder: the caller says which option named it.
  return readFile(path, "utf8").catch(() => null);
}

/** The answers file; none when no option named one, null after telling what is wrong with it. */
export async function loadAnswers(path: string | undefined, plan: ReviewPlan, console: Console): Promise<Decisions | null> {
  if (path === undefined) return noDecisions;
  const text = await readText(path);
  let json: unknown;
  try {
    json = text === null ? undefined : JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch {
    json = undefined;
  }
  if (json === undefined) {
    console.error(console.words.answersUnreadable(path));
    return null;
  }
  const parsed = parseAnswers(json, plan);
  if ("decisions" in parsed) return parsed.decisions;
  for (const fault of parsed.faults) console.error(console.words.answersFault[fault.problem](fault.path));
  return null;
}

/** The register of incoming documents; empty when no option named one, null after telling what is wrong with it. */
export async function loadReceived(path: string | undefined, plan: ReviewPlan, console: Console): Promise<readonly ReceivedRecord[] | null> {
  if (path === undefined) return [];
  const text = await readText(path);
  if (text === null) {
    console.error(console.words.receivedUnreadable(path));
    return null;
  }
  const parsed = parseReceivedCsv(text, plan, "fault");
  if ("records" in parsed) return parsed.records;
  for (const { line, problem, found } of parsed.faults) console.error(console.words.receivedFault[problem](line, found));
  return null;
}

/** What the summary of the last time remembers; `record` is null when no option named one, the whole null after telling why it cannot be used. */
export async function loadPrevious(path: string | undefined, plan: ReviewPlan, console: Console): Promise<{ readonly record: SummaryRecord | null } | null> {
  if (path === undefined) return { record: null };
  const refuse = (why: keyof Console["words"]["previousUnreadable"]): null => {
    console.error(console.words.previousUnreadable[why](path));
    return null;
  };
  const bytes = await readFile(path).catch(() => null);
  if (bytes === null) return refuse("absent");
  const read = readWorkbook(bytes, sheetsOfSummary(plan.id));
  const made = "refusal" in read ? null : summaryPlan(read.book);
  if ("refusal" in read || made === null) return refuse("notASummary");
  if (made !== plan.id) return refuse("otherPlan");
  const record = openSummary(plan, read.book);
  return record === null ? refuse("altered") : { record };
}
