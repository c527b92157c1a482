import { baseName } from "./baseName";
import { unescapeXml } from "./unescapeXml";

const linkRelations = /externalLinks\/_rels\/[^/]+\.rels$/i;
const text = new TextDecoder();

/** File names of the workbooks that a package links to, each once, in the order of its parts. Never followed. */
export function readExternalLinks(parts: ReadonlyMap<string, Uint8Array>): readonly string[] {
  const names = [...parts]
    .filter(([path]) => linkRelations.test(path))
    .flatMap(([, content]) => [...text.decode(content).matchAll(/<(?:\w+:)?Relationship\s[^>]*>/g)])
    .flatMap(([relationship]) => /\sTarget\s*=\s*["']([^"']*)["']/.exec(relationship)?.[1] ?? [])
    .map((target) => baseName(decodeAddress(unescapeXml(target))))
    .filter((name) => name !== "");
  return [...new Set(names)];
}

function decodeAddress(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    // A lone "%" in a file name: the address was never encoded.
    return address;
  }
}
