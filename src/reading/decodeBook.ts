import type { ReviewPlan } from "../domain/plan";
import type { GridBook } from "../model/grid";
import { decodeTcvn3 } from "./decodeTcvn3";
import { decodeVni } from "./decodeVni";
import { parseFixedHeading } from "./heading";
import { indicatorIndex } from "./indicatorIndex";
import { parseRowLabel } from "./rowLabel";
import { matchKey } from "./matchKey";
import type { Decode } from "./sheetView";

const asIs: Decode = (text) => ({ text, encoding: null });

/** By the cell's font: .Vn* is TCVN3 (ending in H: capitals), VNI-* is VNI; any other font is Unicode. */
const byFont: Decode = (text, font) => {
  const name = font?.trim() ?? "";
  if (/^\.Vn/i.test(name)) return changed(text, decodeTcvn3(text, /H$/.test(name)), "TCVN3");
  return /^VNI[-\s]/i.test(name) ? changed(text, decodeVni(text), "VNI") : { text, encoding: null };
};

function changed(text: string, decoded: string, encoding: "TCVN3" | "VNI"): ReturnType<Decode> {
  return { text: decoded, encoding: decoded === text ? null : encoding };
}

/** How many different texts are headings, sections or indicators of this plan when decoded like this. */
function recognised(texts: ReadonlySet<string>, plan: ReviewPlan, decode: (text: string) => string): number {
  const keys = new Set([...indicatorIndex(plan).byKey.keys(), ...plan.sections.map(({ title }) => matchKey(title))]);
  return [...texts].filter((text) => {
    const decoded = decode(text);
    return keys.has(parseRowLabel(decoded).key) || parseFixedHeading(decoded) !== null;
  }).length;
}

/**
 * How to read this book's texts. Where the file tells no fonts (.xls, .csv) a legacy encoding is certain only when it turns
 * at least three texts into words of this plan that are not words of it as they stand.
 */
export function chooseDecoding(book: GridBook, plan: ReviewPlan): Decode {
  const texts = new Set<string>();
  let fonts = false;
  for (const grid of book.grids) {
    for (const { content, font } of grid.cells.values()) {
      fonts ||= font !== null;
      // A text with letters beyond Latin-1 is Unicode already and proves nothing.
      if (content.kind === "text" && /[\u00A1-\u00FF]/.test(content.value) && !/[\u0100-\u1FFF]/.test(content.value)) texts.add(content.value);
    }
  }
  if (fonts) return byFont;
  const plain = recognised(texts, plan, (text) => text);
  const tcvn3 = recognised(texts, plan, (text) => decodeTcvn3(text, false));
  const vni = recognised(texts, plan, decodeVni);
  if (Math.max(tcvn3, vni) < plain + 3 || tcvn3 === vni) return asIs;
  return tcvn3 > vni ? (text) => changed(text, decodeTcvn3(text, false), "TCVN3") : (text) => changed(text, decodeVni(text), "VNI");
}
