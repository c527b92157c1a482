import type { FileWorkbooks } from "../../model/fileWorkbook";
import { fileSignature } from "../fileSignature";
import type { DeflateChunk } from "../compressEntry";
import { readLimits } from "../readLimits";
import { readWorkbook } from "../readWorkbook";
import { corrupt, tooLarge } from "../refusals";
import { openDocumentPackage } from "./documentPackage";
import type { SelectListener } from "./packageWorkbook";
import { createPackageWorkbook } from "./packageWorkbook";
import { createReadOnlyWorkbook } from "./readOnlyWorkbook";
import { workbookParts } from "./workbookParts";

/**
 * Workbooks held as files. `deflateChunk` is the host's own compression, where it has one; `onSelect` is told what is to be
 * shown. Never throws on a file's content: what the gate refuses is a value.
 */
export function fileWorkbooks(deflateChunk: DeflateChunk | null, onSelect: SelectListener): FileWorkbooks {
  return {
    create: (calculation) => createPackageWorkbook(null, { deflateChunk, onSelect, calculation }),
    open: (bytes, calculation) => {
      if (bytes.length > readLimits.file) return { refusal: tooLarge("file", readLimits) };
      if (fileSignature(bytes) === "zip") {
        const parts = openDocumentPackage(bytes, readLimits);
        if ("code" in parts) return { refusal: parts };
        const book = workbookParts(parts);
        if (book !== null) return book.sheets.length === 0 ? { refusal: corrupt("structure") } : { workbook: createPackageWorkbook(parts, { deflateChunk, onSelect, calculation }) };
      }
      const result = readWorkbook(bytes);
      return "refusal" in result ? result : { workbook: createReadOnlyWorkbook(bytes, result.book, onSelect) };
    },
  };
}
