import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

/** The name of its first sheet, with everything that has to be quoted somewhere. */
export const oddName = "Tổ 1's \"số\" & <liệu>";

/** The workbook that foreign.py makes, with a macro, printer settings, a picture and custom XML beside, as Excel keeps them. */
export function foreignFile(): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), "so-ket-foreign-"));
  try {
    const path = join(folder, "book.xlsx");
    const { status, stderr } = spawnSync("/usr/bin/python3", [join(__dirname, "foreign.py"), path], { encoding: "utf8" });
    if (status !== 0) throw new Error(stderr);
    return withMacro(new Uint8Array(readFileSync(path)));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function withMacro(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes);
  const edit = (path: string, before: string, after: string): void => {
    parts[path] = strToU8(strFromU8(parts[path]!).replace(before, () => after));
  };
  edit("[Content_Types].xml", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml", "application/vnd.ms-excel.sheet.macroEnabled.main+xml");
  edit("[Content_Types].xml", "</Types>", '<Default Extension="bin" ContentType="application/vnd.ms-office.vbaProject"/><Default Extension="png" ContentType="image/png"/></Types>');
  edit("xl/_rels/workbook.xml.rels", "</Relationships>", '<Relationship Id="rIdVba" Type="http://schemas.microsoft.com/office/2006/relationships/vbaProject" Target="vbaProject.bin"/></Relationships>');
  edit("xl/workbook.xml", ' fullCalcOnLoad="1"', "");
  const noise = Uint8Array.from({ length: 4096 }, (_, index) => (index * 7919) % 251);
  return zipSync({ ...parts, "xl/vbaProject.bin": noise, "xl/media/image1.png": noise.subarray(7), "xl/printerSettings/printerSettings1.bin": noise.subarray(9), "customXml/item1.xml": strToU8("<x>riêng</x>") });
}

export function partsOf(bytes: Uint8Array): Record<string, string> {
  return Object.fromEntries(Object.entries(unzipSync(bytes)).map(([path, content]) => [path, strFromU8(content, true)]));
}

/** Paths of the parts that are other in `after`, or not there. */
export function changedParts(before: Uint8Array, after: Uint8Array): string[] {
  const now = partsOf(after);
  return Object.entries(partsOf(before)).flatMap(([path, content]) => (now[path] === content ? [] : [path])).sort();
}
