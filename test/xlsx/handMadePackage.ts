import { strToU8, zipSync } from "fflate";

const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const relationships = 'xmlns="http://schemas.openxmlformats.org/package/2006/relationships"';
const officeDocument = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const contentType = "application/vnd.openxmlformats-officedocument.spreadsheetml";

export interface HandMade {
  /** Inside <sheetData>. */
  readonly rows?: string;
  /** Before and after <sheetData>. */
  readonly before?: string;
  readonly after?: string;
  /** The whole sheet part instead. */
  readonly sheet?: string;
  readonly workbook?: string;
  readonly sharedStrings?: string;
  readonly styles?: string;
  readonly more?: Readonly<Record<string, string>>;
}

/** The parts of a smallest .xlsx with one sheet "S", written by hand as odd programs write it. */
export function partsOf({ rows = "", before = "", after = "", sheet, workbook = "", sharedStrings, styles, more = {} }: HandMade): Record<string, string> {
  return {
    "[Content_Types].xml": `<?xml version="1.0" encoding="UTF-8"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/xl/workbook.xml" ContentType="${contentType}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${contentType}.worksheet+xml"/>${sharedStrings === undefined ? "" : `<Override PartName="/xl/sharedStrings.xml" ContentType="${contentType}.sharedStrings+xml"/>`}${styles === undefined ? "" : `<Override PartName="/xl/styles.xml" ContentType="${contentType}.styles+xml"/>`}</Types>`,
    "_rels/.rels": `<Relationships ${relationships}><Relationship Id="rId1" Type="${officeDocument}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    "xl/workbook.xml": `<workbook ${main}>${workbook}<sheets><sheet name="S" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `<Relationships ${relationships}><Relationship Id="rId1" Type="${officeDocument}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    "xl/worksheets/sheet1.xml": sheet ?? `<worksheet ${main}>${before}<sheetData>${rows}</sheetData>${after}</worksheet>`,
    ...(sharedStrings !== undefined && { "xl/sharedStrings.xml": `<sst ${main}>${sharedStrings}</sst>` }),
    ...(styles !== undefined && { "xl/styles.xml": `<styleSheet ${main}>${styles}</styleSheet>` }),
    ...more,
  };
}

export function zipOf(parts: Readonly<Record<string, string>>): Uint8Array {
  return zipSync(Object.fromEntries(Object.entries(parts).map(([path, text]) => [path, strToU8(text)])));
}

export function handMade(content: HandMade): Uint8Array {
  return zipOf(partsOf(content));
}

/** A workbook with so many empty sheets, "T1" and so on. */
export function manySheets(count: number): Uint8Array {
  const numbers = Array.from({ length: count }, (_, index) => index + 1);
  const more: Record<string, string> = {
    "xl/workbook.xml": `<workbook ${main}><sheets>${numbers.map((number) => `<sheet name="T${number}" sheetId="${number}" r:id="rId${number}"/>`).join("")}</sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `<Relationships ${relationships}>${numbers.map((number) => `<Relationship Id="rId${number}" Type="${officeDocument}/worksheet" Target="worksheets/sheet${number}.xml"/>`).join("")}</Relationships>`,
    "[Content_Types].xml": `<?xml version="1.0" encoding="UTF-8"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/xl/workbook.xml" ContentType="${contentType}.sheet.main+xml"/>${numbers.map((number) => `<Override PartName="/xl/worksheets/sheet${number}.xml" ContentType="${contentType}.worksheet+xml"/>`).join("")}</Types>`,
  };
  for (const number of numbers) more[`xl/worksheets/sheet${number}.xml`] = `<worksheet ${main}><sheetData><row r="1"><c r="A1"><v>${number}</v></c></row></sheetData></worksheet>`;
  return handMade({ more });
}
