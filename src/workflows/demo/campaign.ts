import type { ReviewPlan, Unit } from "../../domain/plan";
import type { DocumentKind } from "../../domain/received";
import type { CellValue, WorkbookModel } from "../../model/sheetModel";
import { blocFormWorkbook, unitFormWorkbook } from "../../sheets/formWorkbook";
import type { DemoFigures } from "./figures";
import { demoFigures, figureKey } from "./figures";
import { handTypedStyles, handTypedWorkbook } from "./handTyped";
import type { Random } from "./random";
import { createRandom } from "./random";

/** A file of the sample campaign: a workbook still to be rendered, perhaps cut off on its way, or plain bytes. */
export type DemoFile =
  | { readonly name: string; readonly workbook: WorkbookModel; readonly keptBytes: number | null }
  | { readonly name: string; readonly bytes: Uint8Array };

const seed = 2018;

/** What happens to the units, by position in the roster. */
const story = {
  missing: [57, 58, 59, 60],
  truncated: 55,
  pdf: 56,
  empty: 29,
  revised: [21, 22],
  duplicated: 24,
  twoVersions: 26,
  handTyped: [30, 31, 32, 33],
  notANumber: 4,
  requiredBlank: 7,
  numeratorAbove: 10,
  halfAbove: 13,
  notApplicable: 16,
  pending: 19,
  late: [5, 12, 21, 35, 44],
} as const;

/** Faults that a clerk makes, put into one unit's figures. */
function withFault(position: number, figures: DemoFigures): DemoFigures {
  const changed = new Map(figures);
  const number = (indicator: string, column: string): number => Number(figures.get(figureKey(indicator, column)) ?? 0);
  const put = (indicator: string, column: string, value: CellValue): void => void changed.set(figureKey(indicator, column), value);
  if (position === story.notANumber) put("KT05", "2017", "đang quyết toán");
  if (position === story.requiredBlank) put("XD01", "2017", null);
  if (position === story.numeratorAbove) put("XD05", "2016", number("XD04", "2016") + 5);
  if (position === story.halfAbove) put("KT01", "2018H1", Math.round(number("KT01", "2018E") * 1.2));
  if (position === story.notApplicable) for (const column of ["2015", "2016", "2017", "2018H1", "2018E"]) put("AS03", column, "x");
  if (position === story.pending) put("KT07", "2018H1", "…");
  return changed;
}

/** The one row only the Khối fills: classes held in each period. */
const blocClasses: Readonly<Record<string, number>> = { "2015": 2, "2016": 2, "2017": 3, "2018H1": 1, "2018E": 3 };

/** File names as units give them. */
function fileName(unit: Unit, position: number): string {
  const short = unit.aliases[0] ?? unit.name;
  return [`${unit.code}.xlsx`, `Phụ biểu sơ kết - ${short}.xlsx`, `PL1_${unit.code}_gui Khoi.xlsx`, `${short} - phụ biểu 2018.xlsx`][position % 4] ?? `${unit.code}.xlsx`;
}

function includes(positions: readonly number[], position: number): boolean {
  return positions.includes(position);
}

function unitFiles(plan: ReviewPlan, unit: Unit, position: number, random: Random): readonly DemoFile[] {
  const figures = withFault(position, demoFigures(plan, random));
  const name = fileName(unit, position);
  const form = (entries: DemoFigures, round: number): WorkbookModel => unitFormWorkbook(plan, unit, { entries: (indicator, column) => entries.get(figureKey(indicator, column)) ?? null, round });
  const whole = (fileNamed: string, workbook: WorkbookModel): DemoFile => ({ name: fileNamed, workbook, keptBytes: null });
  if (includes(story.missing, position) || unit.exempt) return [];
  if (position === story.truncated) return [{ name, workbook: form(figures, 1), keptBytes: 6000 }];
  if (position === story.pdf) return [{ name, bytes: new TextEncoder().encode("%PDF-1.4\n1 0 obj\n<< /Type /Catalog >>\nendobj\n%%EOF\n") }];
  if (position === story.empty) return [whole(name, unitFormWorkbook(plan, unit))];
  const style = handTypedStyles[story.handTyped.findIndex((typed) => typed === position)];
  if (style !== undefined) return [whole(name, handTypedWorkbook(plan, unit, figures, style))];
  const corrected = new Map(figures).set(figureKey("XD02", "2018E"), Number(figures.get(figureKey("XD02", "2018E"))) + 2);
  const stem = name.replace(/\.xlsx$/, "");
  if (includes(story.revised, position)) return [whole(name, form(figures, 1)), whole(`${stem} - gửi lại.xlsx`, form(corrected, 2))];
  if (position === story.duplicated) return [whole(name, form(figures, 1)), whole(`${stem} (1).xlsx`, form(figures, 1))];
  if (position === story.twoVersions) return [whole(name, form(figures, 1)), whole(`${stem} (bản sửa).xlsx`, form(corrected, 1))];
  return [whole(name, form(figures, 1))];
}

/** What the units of the sample campaign sent, and files that are no submissions. The same plan gives the same files. */
export function* demoFiles(plan: ReviewPlan): Generator<DemoFile> {
  const random = createRandom(seed);
  for (const [position, unit] of plan.units.entries()) yield* unitFiles(plan, unit, position, random);
  yield { name: "Phụ lục của Khối.xlsx", workbook: blocFormWorkbook(plan, (_, column) => blocClasses[column] ?? null), keptBytes: null };
  yield { name: "~$DV01.xlsx", bytes: new TextEncoder().encode("lock") };
  yield { name: "Thumbs.db", bytes: new TextEncoder().encode("thumbs") };
}

/** The office's register of incoming documents as CSV. */
export function demoRegister(plan: ReviewPlan): string {
  const random = createRandom(seed + 1);
  const lines = ["unit,document,date,channel,number,note"];
  plan.units.forEach(({ code, exempt }, position) => {
    if (exempt || includes(story.missing, position)) return;
    const day = includes(story.late, position) ? random.integer(11, 14) : random.integer(4, 9);
    const date = `2018-06-${String(day).padStart(2, "0")}`;
    const documents: readonly DocumentKind[] = random.chance(0.8) ? ["appendix", "report"] : ["appendix"];
    for (const document of documents) lines.push(`${code},${document},${date},thư điện tử,,`);
  });
  return `${lines.join("\n")}\n`;
}
