import * as library from "@e965/xlsx";
import type { ParsingOptions, WorkBook } from "@e965/xlsx";

/** A file inside a compound file, or a part of a zip package handed over already inflated. */
export interface StoredFile {
  readonly name: string;
  readonly type: 2;
  readonly size: number;
  readonly content: Uint8Array | readonly number[];
}

export interface FileContainer {
  readonly FullPaths: readonly string[];
  readonly FileIndex: readonly StoredFile[];
}

/** What the library exports beside its typings. */
const untyped = library as unknown as {
  readonly CFB: { read(bytes: Uint8Array, options: { type: "array" }): FileContainer };
  parse_zip(container: FileContainer, options: ParsingOptions): WorkBook;
  parse_xlscfb(container: FileContainer, options: ParsingOptions): WorkBook;
};

const options: ParsingOptions = {
  dense: true,
  sheetStubs: true,
  cellFormula: true,
  cellNF: true,
  cellDates: false,
  cellHTML: false,
  cellText: false,
  // Hidden rows and columns are read only together with styles.
  cellStyles: true,
};

/** Throws on what is no compound file. The library adds reading methods to the bytes it is given, so it gets a view of its own. */
export function readCompoundFile(bytes: Uint8Array): FileContainer {
  return untyped.CFB.read(bytes.subarray(), { type: "array" });
}

function packageContainer(parts: ReadonlyMap<string, Uint8Array>): FileContainer {
  const entries = [...parts];
  return {
    FullPaths: entries.map(([path]) => path),
    FileIndex: entries.map(([name, content]) => ({ name, type: 2, size: content.length, content })),
  };
}

/** `sheetNames`: the sheets to parse; null for all. The names of all sheets are there in any case. */
export function parsePackage(parts: ReadonlyMap<string, Uint8Array>, sheetNames: readonly string[] | null): WorkBook {
  return untyped.parse_zip(packageContainer(parts), { ...options, ...(sheetNames !== null && { sheets: [...sheetNames] }) });
}

/** Only properties and names of sheets. */
export function parseOutline(parts: ReadonlyMap<string, Uint8Array>): WorkBook {
  return untyped.parse_zip(packageContainer(parts), { bookProps: true, bookSheets: true });
}

export function parseCompoundFile(container: FileContainer): WorkBook {
  return untyped.parse_xlscfb(container, { ...options });
}
