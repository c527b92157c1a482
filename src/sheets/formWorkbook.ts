import type { Indicator, ReviewPlan, Unit } from "../domain/plan";
import { blocCode } from "../domain/plan";
import { askedIndicators, ownSectionId } from "../domain/planQueries";
import { workbookWords } from "../messages/workbookWords.vi";
import { cellAddress, columnName } from "../model/area";
import { passportKeywords, passportNames, passportSheetName } from "../model/passport";
import type { WorkbookModel } from "../model/sheetModel";
import { appendixHead, appendixLayout } from "./appendixLayout";
import type { AppendixLayout } from "./appendixLayout";
import { appendixRows } from "../model/appendixRows";
import { roundCellColumn } from "./appendixHeadRows";
import type { OwnSection } from "../model/appendixRows";
import { appendixSheet, tableReference } from "./appendixSheet";
import type { AppendixContent } from "./appendixSheet";
import { blocContent } from "./blocContent";
import { formHeading, judgementWords } from "./formWords";
import { inputValidations } from "./inputValidations";
import { instructionSheet } from "./instructionSheet";
import { passportSheet, passportUnitRow } from "./passportSheet";
import type { StyleRegistry } from "./styleRegistry";
import { createStyleRegistry } from "./styleRegistry";
import { baseStyles } from "./styles";
import type { FormEntries } from "./unitContent";
import { noEntries, unitContent } from "./unitContent";
import { verdictFormats } from "./verdictFormats";

const words = workbookWords.form;
const ownRowCount = 8;

function ownSection(plan: ReviewPlan): OwnSection {
  const id = ownSectionId(plan);
  const planned = plan.sections.find((section) => section.id === id);
  return { section: planned ?? { id, title: words.ownSection }, rowCount: ownRowCount };
}

interface FormInput {
  readonly plan: ReviewPlan;
  readonly code: string;
  readonly sheetName: string;
  readonly unit: Unit | null;
  readonly indicators: readonly Indicator[];
  readonly own: OwnSection | null;
  readonly content: (layout: AppendixLayout, styles: StyleRegistry) => AppendixContent;
  readonly round: number;
}

/** What a form holds when it is made: its input cells and "Lần gửi". */
export interface FilledForm {
  readonly entries: FormEntries;
  readonly round: number;
}

/** A form that stands alone in any spreadsheet program: the table, the instructions, and the passport in all its channels. */
function formWorkbook({ plan, code, sheetName, unit, indicators, own, content, round }: FormInput): WorkbookModel {
  const styles = createStyleRegistry(baseStyles);
  const rows = appendixRows(plan, indicators, own);
  const layout = appendixLayout(plan, rows, []);
  const form = appendixSheet({
    name: sheetName,
    plan,
    layout,
    heading: formHeading(plan, unit?.name ?? null, { label: words.round, value: round }, words.legend),
    foot: { footnotes: [words.unitNote, words.roundingNote], preparedBy: words.preparedBy, onBehalfOf: words.onBehalfOf(unit === null ? "bloc" : unit.kind) },
    content: content(layout, styles),
    words: judgementWords(plan),
    styles,
    validations: inputValidations(plan, layout, ({ aggregation }) => unit !== null || aggregation.method === "blocOnly", { numberError: words.numberError, levelError: words.levelError, notApplicable: words.notAsked, pending: words.pending }),
    conditionalFormats: verdictFormats(plan, layout, styles),
    protected: true,
    pageFooter: { left: unit?.name ?? plan.bloc.name, center: "", right: "&P/&N" },
  });
  const sheets = [form, instructionSheet(plan, rows, styles), passportSheet(plan, code, styles)];
  const roundCell = cellAddress(appendixHead.round, roundCellColumn(layout)).replace(/\D+/, (letters) => `$${letters}$`);
  return {
    sheets,
    styles: styles.table(),
    names: {
      [passportNames.table]: tableReference(sheetName, layout),
      [passportNames.round]: `'${sheetName}'!${roundCell}`,
      [passportNames.unit]: `'${passportSheetName}'!$${columnName(1)}$${passportUnitRow}`,
    },
    properties: { title: `${form.name} ${unit?.name ?? plan.bloc.name}`, keywords: passportKeywords(plan.id, code) },
  };
}

/** The form one unit fills in (sheet "Phụ biểu"). */
export function unitFormWorkbook(plan: ReviewPlan, unit: Unit, filled: FilledForm = { entries: noEntries, round: 1 }): WorkbookModel {
  return formWorkbook({
    plan,
    code: unit.code,
    sheetName: workbookWords.sheets.unitForm,
    unit,
    indicators: askedIndicators(plan, unit.code),
    own: ownSection(plan),
    content: (layout, styles) => unitContent(plan, unit.code, layout, styles, words, filled.entries),
    round: filled.round,
  });
}

/** The Khối's own form (sheet "Phụ lục"): every row with the Khối's targets; only the rows that no unit reports take input. */
export function blocFormWorkbook(plan: ReviewPlan, entries: FormEntries = noEntries): WorkbookModel {
  return formWorkbook({
    plan,
    code: blocCode,
    sheetName: workbookWords.sheets.blocForm,
    unit: null,
    indicators: plan.indicators,
    own: null,
    content: (_, styles) => blocContent(styles, entries),
    round: 1,
  });
}

