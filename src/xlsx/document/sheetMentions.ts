import { escapeXml } from "../escapeXml";
import type { DocumentPackage } from "./documentPackage";
import type { StoredPart } from "./parts";
import { sheetBytes } from "./sheetBytes";
import { sheetPart } from "./sheetPart";
import { isSameName, sheetNamed, workbookParts } from "./workbookParts";

const encoder = new TextEncoder();
/** One character a byte, so that long sheets are searched without being decoded. */
const byteDecoder = new TextDecoder("latin1");
const windowBytes = 1024 * 1024;
const known = new WeakMap<StoredPart, { readonly asked: string; readonly found: ReadonlySet<string> }>();

/** Whether the formulas of a sheet use another one, directly or through sheets between them. */
export function usesSheet(parts: DocumentPackage, sheet: string, used: string): boolean {
  const sheets = workbookParts(parts)?.sheets ?? [];
  const names = sheets.map(({ name }) => name);
  const seen = new Set<string>();
  const waiting = [sheet];
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    const current = sheetNamed(sheets, name);
    const part = current === null ? undefined : sheetPart(parts, current)?.base;
    if (current === null || part === undefined || seen.has(current.name)) continue;
    seen.add(current.name);
    const mentioned = mentionedNames(part, names);
    if ([...mentioned].some((other) => isSameName(other, used))) return true;
    waiting.push(...mentioned);
  }
  return false;
}

/** Names that stand before "!" in a sheet. One may stand in a text as well: then a formula is computed once too often. */
function mentionedNames(part: StoredPart, names: readonly string[]): ReadonlySet<string> {
  const asked = names.join("\n");
  const answer = known.get(part);
  if (answer?.asked === asked) return answer.found;
  const found = search(sheetBytes(part), names);
  known.set(part, { asked, found });
  return found;
}

function search(bytes: Uint8Array, names: readonly string[]): ReadonlySet<string> {
  const spellings = names.flatMap((name) => spellingsOf(name).map((written) => ({ name, written })));
  const longest = Math.max(0, ...spellings.map(({ written }) => written.length));
  const found = new Set<string>();
  for (let start = 0; start < bytes.length && found.size < names.length; start += windowBytes) {
    const text = byteDecoder.decode(bytes.subarray(Math.max(0, start - longest), start + windowBytes));
    for (let at = text.indexOf("!"); at !== -1; at = text.indexOf("!", at + 1)) {
      for (const { name, written } of spellings) if (text.startsWith(written, at - written.length)) found.add(name);
    }
  }
  return found;
}

/** How a name may be written before "!": plain or quoted, with or without entities, as bytes. */
function spellingsOf(name: string): readonly string[] {
  const plain = escapeXml(name);
  const quoted = escapeXml(name.replaceAll("'", "''"));
  const all = [plain, plain.replaceAll("&quot;", '"'), `${quoted}'`, `${quoted.replaceAll("&quot;", '"')}'`, `${quoted.replaceAll("'", "&apos;")}&apos;`];
  return [...new Set(all.map((written) => byteDecoder.decode(encoder.encode(written))))];
}
