import { typesOfParts } from "./contentTypes";
import type { DocumentPackage } from "./documentPackage";
import { findPath } from "./documentPackage";
import { relationshipsOf } from "./relationships";
import { workbookParts } from "./workbookParts";

/** The part of a kind that all sheets share, as the workbook names it; else, like the reader, the one that the list of types tells. */
export function relatedPart(parts: DocumentPackage, kind: "styles" | "sharedStrings" | "theme"): string | null {
  const book = workbookParts(parts);
  const target = book === null ? undefined : relationshipsOf(parts, book.path).find(({ type }) => type.endsWith(`/${kind}`))?.target;
  const named = target === undefined ? null : findPath(parts, target);
  if (named !== null) return named;
  const [listed] = [...typesOfParts(parts)].find(([, type]) => type.endsWith(`.${kind}+xml`)) ?? [];
  return listed === undefined ? null : findPath(parts, listed);
}
