import { isMoney, parseMeasure } from "./measure";
import { cleanText } from "./matchKey";
import type { AppendixTable } from "./table";

const announcement = /(?:đvt|đ\.v\.t|đơn vị(?: tính)?|đv tính)\s*[:\-–]?\s*([^()\n]+)/iu;

/** The money measure announced above the table or in its headings ("ĐVT: triệu đồng"), as written; null when there is none or several. */
export function findSheetMeasure({ view, firstRow }: AppendixTable): string | null {
  const found = new Set<string>();
  for (let row = 0; row < firstRow; row += 1) {
    for (let column = 0; column < view.columnCount; column += 1) {
      const content = view.cell(row, column)?.content;
      const written = content?.kind === "text" ? announcement.exec(content.value)?.[1] : undefined;
      for (const part of written?.split(/[,;]/) ?? []) {
        const measure = parseMeasure(part);
        if (measure !== null && isMoney(measure)) found.add(cleanText(part).replace(/[:.]+$/, ""));
      }
    }
  }
  const [only] = found;
  return found.size === 1 && only !== undefined ? only : null;
}
