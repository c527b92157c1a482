const encodings = /^<\?xml[^>]*\sencoding\s*=\s*["'](?!utf-?8["']|us-ascii["'])/i;
const windowBytes = 4096;
const latin = new TextDecoder("latin1");

/**
 * Whether an XML part may be handed to the reader: a root element, no DOCTYPE (entities that expand), and an encoding it understands.
 * Everything before the root element is looked at, however many comments pad it.
 */
export function hasSafeProlog(part: Uint8Array): boolean {
  if ((part[0] === 0xff && part[1] === 0xfe) || (part[0] === 0xfe && part[1] === 0xff) || part[1] === 0) return false;
  const start = latin.decode(part.subarray(0, windowBytes));
  if (encodings.test(start.replace(/^\u00ef\u00bb\u00bf/, ""))) return false;
  const decided = firstTag(start);
  return decided ?? firstTag(latin.decode(part)) ?? false;
}

/** True: a root element comes first; false: a declaration does; null: neither seen. */
function firstTag(text: string): boolean | null {
  let at = text.indexOf("<");
  while (at !== -1) {
    if (text.startsWith("<?", at)) at = after(text, "?>", at);
    else if (text.startsWith("<!--", at)) at = after(text, "-->", at);
    else return text[at + 1] !== "!";
    if (at !== -1) at = text.indexOf("<", at);
  }
  return null;
}

function after(text: string, end: string, from: number): number {
  const found = text.indexOf(end, from);
  return found === -1 ? -1 : found + end.length;
}
