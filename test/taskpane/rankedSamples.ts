import type { RankedFinding } from "../../src/domain/findingOrder";
import type { Finding, FindingPlace } from "../../src/domain/findings";

const nowhere: FindingPlace = { file: "a.xlsx", unit: "DV01", sheet: "Phụ biểu", cell: "G9", indicator: "KT01", column: "2016" };

/** A finding of unit DV01 in Tổng doanh thu 2016, unless told otherwise. */
export function ranked(code: "requiredMissing" | "notANumber" | "negative" | "hiddenRows" | "targetDiffers", place: Partial<FindingPlace> = {}, effect: number | null = null, explanation: string | null = null): RankedFinding {
  const facts = { requiredMissing: {}, notANumber: { raw: "abc" }, negative: { value: -1 }, hiddenRows: { rows: [4] }, targetDiffers: { inFile: 5, assigned: 6 } }[code];
  return { finding: { code, place: { ...nowhere, ...place }, facts } as Finding, effect, explanation };
}
