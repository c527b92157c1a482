import type { DocumentPackage } from "./documentPackage";
import { findPath } from "./documentPackage";
import { relationshipsOf } from "./relationships";
import { workbookParts } from "./workbookParts";

/** Where the style sheet stands; null in a package without one. */
export function stylesPath(parts: DocumentPackage): string | null {
  const book = workbookParts(parts);
  const target = book === null ? undefined : relationshipsOf(parts, book.path).find(({ type }) => type.endsWith("/styles"))?.target;
  return target === undefined ? null : findPath(parts, target);
}
