const tones = { "ù": "\u0301", "ø": "\u0300", "û": "\u0309", "õ": "\u0303", "ï": "\u0323" } as const;
const circumflex = { "â": "", "á": "\u0301", "à": "\u0300", "å": "\u0309", "ã": "\u0303", "ä": "\u0323" } as const;
const breve = { "ê": "", "é": "\u0301", "è": "\u0300", "ú": "\u0309", "ü": "\u0303", "ë": "\u0323" } as const;

function buildTable(): ReadonlyMap<string, string> {
  const table = new Map<string, string>(Object.entries({ "í": "í", "ì": "ì", "æ": "ỉ", "ó": "ĩ", "ò": "ị", "î": "ỵ", "ñ": "đ", "ô": "ơ", "ö": "ư" }));
  const bases: Readonly<Record<string, string>> = { a: "a", e: "e", o: "o", u: "u", y: "y", "ô": "ơ", "ö": "ư" };
  for (const [written, meant] of Object.entries(bases)) for (const [mark, tone] of Object.entries(tones)) table.set(written + mark, meant + tone);
  for (const base of ["a", "e", "o"]) for (const [mark, tone] of Object.entries(circumflex)) table.set(base + mark, `${base}\u0302${tone}`);
  for (const [mark, tone] of Object.entries(breve)) table.set(`a${mark}`, `a\u0306${tone}`);
  const whole = new Map<string, string>();
  for (const [written, meant] of table) {
    const [first = "", ...marks] = [...written];
    const small = meant.normalize("NFC");
    whole.set(written, small);
    whole.set(first.toUpperCase() + marks.join(""), small.toUpperCase());
    whole.set(written.toUpperCase(), small.toUpperCase());
  }
  return whole;
}

const table = buildTable();
const beyondLatin1 = /[\u0100-\u1FFF]/;

/** VNI-Windows to Unicode in a single pass, the longest match first ("nöôùc" is "nước"). Unicode text comes back untouched. */
export function decodeVni(text: string): string {
  if (beyondLatin1.test(text)) return text;
  let decoded = "";
  for (let position = 0; position < text.length; ) {
    const pair = table.get(text.slice(position, position + 2));
    const single = table.get(text.charAt(position));
    decoded += pair ?? single ?? text.charAt(position);
    position += pair === undefined ? 1 : 2;
  }
  return decoded;
}
