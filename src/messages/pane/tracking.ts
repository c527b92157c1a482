import type { DocumentKind } from "../../domain/received";
import type { Language } from "../language";
import { trackingEn } from "./tracking.en";
import { trackingVi } from "./tracking.vi";

export type TrackingFilter = "all" | "missing" | "faults" | "question" | "late";

/** What is wrong with a line of the register. */
export type RegisterProblem = "columns" | "unit" | "document" | "date" | "quotes" | "encoding";

/** Words of the tab Theo dõi gửi báo cáo, and of the texts that are copied from it. */
export interface TrackingWords {
  readonly noPlan: { readonly title: string; readonly text: string; readonly open: string };
  readonly noUnits: { readonly title: string; readonly text: string };
  readonly ring: string;
  readonly memberCharts: { readonly heading: string; readonly loading: string };
  readonly ringMiddle: (received: number, owing: number) => string;
  readonly units: (count: number) => string;
  readonly deadline: { readonly before: (days: string, date: string) => string; readonly today: (date: string) => string; readonly after: (days: string, date: string) => string };
  readonly toSuperior: (date: string) => string;
  readonly rounds: {
    readonly first: (appendix: number, report: number, owing: number) => string;
    readonly second: (appendix: number, report: number, resolution: number, owing: number) => string;
    readonly noRegister: string;
  };
  readonly filters: Readonly<Record<TrackingFilter, string>>;
  readonly filter: string;
  readonly search: string;
  readonly noneFound: string;
  readonly list: string;
  readonly noResponsible: string;
  readonly responsible: (name: string) => string;
  readonly counts: { readonly received: (received: number, owing: number) => string; readonly faults: (count: number) => string; readonly question: (count: number) => string; readonly missing: (count: number) => string; readonly late: (count: number) => string };
  readonly met: (met: number, judged: number) => string;
  readonly late: (days: string) => string;
  readonly overdue: (days: string) => string;
  readonly more: (unit: string) => string;
  readonly file: (file: string) => string;
  readonly paperOnly: (date: string) => string;
  readonly dates: { readonly heading: string; readonly again: (document: string) => string; readonly clear: (document: string) => string; readonly kept: string; readonly taken: string; readonly incomplete: string; readonly future: string };
  readonly documents: Readonly<Record<DocumentKind, string>>;
  readonly register: {
    readonly heading: string;
    readonly text: string;
    readonly choose: string;
    readonly template: string;
    readonly templateFile: string;
    readonly templateSaved: (name: string) => string;
    readonly replaces: string;
    readonly done: (records: number, undated: number) => string;
    readonly unreadable: string;
    readonly faults: (count: number) => string;
    readonly line: (line: number) => string;
    readonly problem: Readonly<Record<RegisterProblem, (found: string) => string>>;
  };
  readonly reminder: {
    readonly copy: string;
    readonly copyMember: string;
    readonly nothing: string;
    readonly title: (date: string) => string;
    readonly heard: (received: number, owing: number) => string;
    readonly member: (name: string, open: number, of: number) => string;
    readonly none: (open: number, of: number) => string;
    readonly unit: (name: string, what: string) => string;
    readonly owes: (documents: string) => string;
    readonly mend: (faults: number) => string;
    readonly ask: string;
    readonly noFile: string;
    readonly end: string;
  };
  readonly request: {
    readonly heading: string;
    readonly copy: string;
    readonly to: (unit: string) => string;
    readonly opening: (file: string | null) => string;
    readonly block: string;
    readonly warn: string;
    readonly question: string;
    readonly item: (number: number, sheet: string | null, text: string) => string;
    readonly closing: string;
    readonly thanks: string;
    readonly none: string;
  };
  readonly print: { readonly heading: string; readonly text: (sheet: string) => string; readonly unwritten: string; readonly show: (sheet: string) => string; readonly consolidate: string; readonly gone: string };
}

const words: Readonly<Record<Language, TrackingWords>> = { vi: trackingVi, en: trackingEn };

export function trackingWords(language: Language): TrackingWords {
  return words[language];
}
