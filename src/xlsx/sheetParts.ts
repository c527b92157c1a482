export interface SheetPart {
  readonly kind: "worksheet" | "other";
  readonly path: string;
}

const text = new TextDecoder();

/**
 * The part of each sheet of an .xlsx package in workbook order, by the workbook's relationships: which sheets must have been
 * read, and which are charts or dialogs. Null for an .xlsb package.
 */
export function sheetParts(parts: ReadonlyMap<string, Uint8Array>): readonly SheetPart[] | null {
  const workbookPath = [...parts.keys()].find((path) => /(^|\/)workbook\.xml$/i.test(path));
  if (workbookPath === undefined) return null;
  const folder = workbookPath.slice(0, workbookPath.lastIndexOf("/") + 1);
  const file = workbookPath.slice(folder.length);
  const relationships = new Map(
    elements(partText(parts, `${folder}_rels/${file}.rels`), "Relationship").map((element) => [attribute(element, "Id"), element]),
  );
  return elements(partText(parts, workbookPath), "sheet").map((element) => {
    const relationship = relationships.get(/\s\w+:id\s*=\s*["']([^"']*)["']/.exec(element)?.[1] ?? "") ?? "";
    const target = attribute(relationship, "Target");
    return {
      kind: attribute(relationship, "Type").endsWith("/worksheet") ? "worksheet" : "other",
      path: target.startsWith("/") ? target.slice(1) : resolve(folder, target),
    };
  });
}

/** The text of a part; names of parts are case-insensitive. */
export function partText(parts: ReadonlyMap<string, Uint8Array>, path: string): string {
  const content = parts.get(path) ?? [...parts].find(([name]) => name.toLowerCase() === path.toLowerCase())?.[1];
  return content === undefined ? "" : text.decode(content);
}

function resolve(folder: string, target: string): string {
  const steps: string[] = [];
  for (const step of (folder + target).split("/")) {
    if (step === "..") steps.pop();
    else if (step !== ".") steps.push(step);
  }
  return steps.join("/");
}

function elements(xml: string, name: string): string[] {
  return [...xml.matchAll(new RegExp(`<(?:\\w+:)?${name}\\s[^>]*>`, "g"))].map(([element]) => element);
}

function attribute(element: string, name: string): string {
  return new RegExp(`\\s${name}\\s*=\\s*["']([^"']*)["']`).exec(element)?.[1] ?? "";
}
