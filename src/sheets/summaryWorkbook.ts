import { shownBlocAssessments } from "../domain/attainment";
import type { Consolidation } from "../domain/consolidation";
import type { ReviewPlan } from "../domain/plan";
import { planFingerprint } from "../domain/planToJson";
import type { ReceivedRecord } from "../domain/received";
import { formatDate } from "../messages/formatDate";
import { workbookWords } from "../messages/workbookWords.vi";
import { summaryKeywords } from "../model/passport";
import type { WorkbookModel } from "../model/sheetModel";
import { adjustmentsSheet } from "./adjustmentsSheet";
import { appendixLayout, summaryColumnIds } from "./appendixLayout";
import { appendixRows } from "../model/appendixRows";
import { appendixSheet } from "./appendixSheet";
import { attainmentFootnote } from "./attainmentSections";
import { byUnitSheet } from "./byUnitSheet";
import { factTable } from "./factRows";
import { factsSheet } from "./factsSheet";
import { formHeading, judgementWords } from "./formWords";
import { lowSheet } from "./lowSheet";
import { matrixSheet } from "./matrixSheet";
import { recordSheet } from "./passportSheet";
import { reviewSheet } from "./reviewSheet";
import { sourcesSheet } from "./sourcesSheet";
import { createStyleRegistry } from "./styleRegistry";
import { baseStyles } from "./styles";
import { summaryContent } from "./summaryContent";
import type { SummaryContext } from "./summaryContext";
import { groupLookup, ownLabels, totalLookup, unitNames } from "./summaryContext";
import { trackingSheet } from "./trackingSheet";
import { verdictFormats } from "./verdictFormats";

/** Facts of the run that its sheets print. Times are those of the office's clock, given by the caller. */
export interface SummaryRun {
  readonly version: string;
  readonly now: { readonly date: string; readonly hour: number; readonly minute: number };
}

/** A page footer holds 255 characters in all; the page number and codes need some of them. */
const footerLimit = 220;

/** "Số liệu tổng hợp đến …, 58/63 đơn vị; chưa có: …", cut with "và … đơn vị khác" where names would not fit. */
export function summaryFooter({ units }: Consolidation, unitName: (code: string) => string, time: string): string {
  const owing = units.filter(({ status }) => status !== "exempt");
  const absent = owing.filter(({ status }) => status === "missing" || status === "question").map(({ unit }) => unitName(unit));
  const footer = (count: number): string => {
    const names = absent.slice(0, count).join(", ") + (count < absent.length ? workbookWords.andOthers(absent.length - count) : "");
    return workbookWords.footer(time, owing.length - absent.length, owing.length, names);
  };
  let shown = absent.length;
  while (shown > 0 && footer(shown).length > footerLimit) shown -= 1;
  return footer(shown);
}

/** The Khối's summary: the appendix with live formulas over the facts sheet, and the sheets that say where everything comes from. */
export function summaryWorkbook(plan: ReviewPlan, consolidation: Consolidation, received: readonly ReceivedRecord[], run: SummaryRun): WorkbookModel {
  const words = workbookWords.form;
  const styles = createStyleRegistry(baseStyles);
  const layout = appendixLayout(plan, appendixRows(plan, plan.indicators, null), [summaryColumnIds.pairedValue, summaryColumnIds.pairedBaseline, summaryColumnIds.worst]);
  const unitName = unitNames(plan);
  const time = workbookWords.dateAndTime(run.now.hour, run.now.minute, formatDate(run.now.date, "vi"));
  const footer = summaryFooter(consolidation, unitName, time);
  const context: SummaryContext = {
    plan, consolidation, received, styles, footer, unitName,
    table: factTable(plan, consolidation),
    totalOf: totalLookup(consolidation.totals),
    indicatorOf: (code) => indicators.get(code),
    ownLabel: ownLabels(consolidation.findings),
    groupOf: groupLookup(plan),
    shown: new Map(shownBlocAssessments(plan, consolidation.assessments).map((assessment) => [assessment.indicator, assessment])),
  };
  const indicators = new Map(plan.indicators.map((indicator) => [indicator.code, indicator]));
  const content = summaryContent(context, layout);
  const appendix = appendixSheet({
    name: workbookWords.sheets.blocForm,
    plan, layout, styles,
    heading: formHeading(plan, null, null, words.summaryLegend),
    foot: { footnotes: [attainmentFootnote(context), footer, words.roundingNote, ...(plan.indicators.some(({ target }) => target?.sample === true) ? [words.sampleTargetNote] : [])], preparedBy: words.preparedBy, onBehalfOf: words.onBehalfOf("bloc") },
    content,
    words: judgementWords(plan),
    validations: [],
    conditionalFormats: verdictFormats(plan, layout, styles),
    protected: false,
    pageFooter: { left: footer, center: "", right: "&P/&N" },
  });
  return {
    sheets: [
      appendix,
      lowSheet(context, layout, content),
      matrixSheet(context, layout),
      byUnitSheet(context),
      trackingSheet(context),
      reviewSheet(context),
      adjustmentsSheet(context),
      factsSheet(context),
      sourcesSheet(context, { fingerprint: planFingerprint(plan), version: run.version, time }),
      recordSheet(consolidation.record, styles),
    ],
    styles: styles.table(),
    names: {},
    properties: { title: plan.title, keywords: summaryKeywords(plan.id) },
  };
}
