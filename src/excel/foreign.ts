import type { LookAgain } from "../model/openWorkbook";
import type { ForeignChartSource } from "./foreignCharts";
import { findForeignCharts, writeForeignChartSources } from "./foreignCharts";
import type { ForeignNames } from "./foreignNames";
import { findForeignNames, writeStayingNames } from "./foreignNames";
import type { ForeignReference } from "./foreignReferences";
import { findForeignReferences, writeForeignReferences } from "./foreignReferences";
import { findForeignFormats } from "./foreignFormats";
import type { Requests } from "./requests";
import type { SurveyedSheet } from "./survey";

/** What a person made of sheets that are replaced. Excel lets all of it follow the replaced sheet, out of sight. */
export interface Foreign {
  readonly references: readonly ForeignReference[];
  readonly chartSources: readonly ForeignChartSource[];
  readonly names: ForeignNames;
  /** What cannot be written anew, or is not known for certain. */
  readonly lookAgain: readonly LookAgain[];
}

export const nothingForeign: Foreign = { references: [], chartSources: [], names: { staying: [], replaced: [] }, lookAgain: [] };

/** Finds it on sheets that stay. Throws HostError where a formula stands in a protected sheet. */
export async function findForeign(context: Excel.RequestContext, sheets: readonly SurveyedSheet[], staying: readonly SurveyedSheet[], replaced: readonly SurveyedSheet[]): Promise<Foreign> {
  if (replaced.length === 0) return nothingForeign;
  const { references, spanning } = await findForeignReferences(context, sheets, staying, replaced);
  const { sources, unsure } = await findForeignCharts(context, staying, replaced);
  const names = await findForeignNames(context, staying, replaced);
  const formats = await findForeignFormats(context, staying, replaced);
  const told = (kind: LookAgain["kind"], on: readonly SurveyedSheet[]): LookAgain[] => on.map(({ name }) => ({ kind, sheet: name }));
  return { references, chartSources: sources, names, lookAgain: [...told("charts", unsure), ...told("conditionalFormats", formats), ...told("formulas", spanning)] };
}

/** Lets it refer to what has the name of the replaced sheet now. */
export async function writeForeign(requests: Requests, { references, chartSources, names }: Foreign): Promise<void> {
  await writeStayingNames(requests, names.staying);
  await writeForeignReferences(requests, references);
  await writeForeignChartSources(requests, chartSources);
}
