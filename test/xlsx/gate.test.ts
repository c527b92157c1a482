import { CFB, write } from "@e965/xlsx";
import { strToU8, zipSync } from "fflate";
import type { Refusal } from "../../src/model/ports";
import { crc32 } from "../../src/xlsx/crc32";
import { readLimits } from "../../src/xlsx/readLimits";
import { readWorkbook, readWorkbookWithin } from "../../src/xlsx/readWorkbook";
import { handMade, partsOf, zipOf } from "./handMadePackage";

const oneCell = '<row r="1"><c r="A1"><v>1</v></c></row>';
const good = handMade({ rows: oneCell });

function refusalOf(bytes: Uint8Array): Refusal | null {
  const result = readWorkbook(bytes);
  return "refusal" in result ? result.refusal : null;
}

/** A compound file with one stream of the given name. */
function compound(name: string, content: Uint8Array): Uint8Array {
  const container = CFB.utils.cfb_new();
  CFB.utils.cfb_add(container, `/${name}`, Buffer.from(content));
  return new Uint8Array(CFB.write(container, { type: "buffer" }) as Buffer);
}

/** BIFF records: type and body. */
function biff(...records: readonly (readonly [number, readonly number[]])[]): Uint8Array {
  return Uint8Array.from(records.flatMap(([type, body]) => [type & 255, type >> 8, body.length & 255, body.length >> 8, ...body]));
}

const beginning = [0x0809, [0x00, 0x06, 0x05, 0x00, 0, 0, 0, 0]] as const;
const beginningBiff5 = [0x0809, [0x00, 0x05, 0x05, 0x00, 0, 0, 0, 0]] as const;
const sheetEntry = [0x0085, [0, 0, 0, 0, 0, 0, 1, 0, 0x53]] as const;
const end = [0x000a, []] as const;
/** Streams below 4096 bytes live in another part of a compound file. */
const padding = [0x003c, new Array<number>(4200).fill(0)] as const;

function xls(): Uint8Array {
  return new Uint8Array(write({ SheetNames: ["S"], Sheets: { S: { "!ref": "A1", A1: { t: "n", v: 1 } } } }, { type: "array", bookType: "biff8" }) as ArrayBuffer);
}

/** The bytes at `offset` from the end of the first local header, changed. */
function withFlippedByte(bytes: Uint8Array, at: number): Uint8Array {
  const changed = bytes.slice();
  changed[at] = (changed[at] ?? 0) ^ 0x55;
  return changed;
}

/** Position of the first central directory entry of a path, or of its local data. */
function positionOf(bytes: Uint8Array, path: string, where: "local" | "central"): number {
  const text = Buffer.from(bytes).toString("latin1");
  return where === "local" ? text.indexOf(path) + path.length : text.lastIndexOf(path) - 46;
}

function withClaimedSize(bytes: Uint8Array, path: string, size: number): Uint8Array {
  const changed = bytes.slice();
  new DataView(changed.buffer).setUint32(positionOf(bytes, path, "central") + 24, size, true);
  return changed;
}

const sheetPath = "xl/worksheets/sheet1.xml";

describe("the true type, by bytes", () => {
  it.each<[string, Uint8Array, Refusal | null]>([
    ["a workbook", good, null],
    ["an .xls", xls(), null],
    ["nothing", new Uint8Array(0), { code: "corrupt", facts: { detail: "empty" } }],
    ["a PDF", strToU8("%PDF-1.7 …"), { code: "wrongType", facts: { found: "pdf" } }],
    ["a photo", Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 0, 0), { code: "wrongType", facts: { found: "image" } }],
    ["a HEIC photo", strToU8("\0\0\0\u0018ftypheic"), { code: "wrongType", facts: { found: "image" } }],
    ["an HTML table", strToU8("\ufeff <html><table><tr><td>1"), { code: "wrongType", facts: { found: "html" } }],
    ["a CSV", strToU8("TT;Chỉ tiêu;2016\n1;Tổng doanh thu;12,5"), { code: "wrongType", facts: { found: "text" } }],
    ["a UTF-16 text", Uint8Array.of(0xff, 0xfe, 0x41, 0x00), { code: "wrongType", facts: { found: "text" } }],
    ["bytes of no known kind", Uint8Array.of(1, 2, 3, 0, 0, 9), { code: "wrongType", facts: { found: "unknown" } }],
    ["a RAR", strToU8("Rar!\u001a\u0007"), { code: "wrongType", facts: { found: "archive" } }],
    ["a zip of files", zipOf({ "a.txt": "x" }), { code: "wrongType", facts: { found: "archive" } }],
    ["an empty zip", zipSync({}), { code: "corrupt", facts: { detail: "empty" } }],
    ["a .docx", zipOf({ "[Content_Types].xml": "<x/>", "word/document.xml": "<x/>" }), { code: "wrongType", facts: { found: "docx" } }],
    ["an .ods", zipOf({ mimetype: "application/vnd.oasis.opendocument.spreadsheet", "content.xml": "<x/>" }), { code: "wrongType", facts: { found: "ods" } }],
    ["an .odt", zipOf({ mimetype: "application/vnd.oasis.opendocument.text", "content.xml": "<x/>" }), { code: "wrongType", facts: { found: "unknown" } }],
    ["a Numbers document", zipOf({ "Index/Document.iwa": "x" }), { code: "wrongType", facts: { found: "numbers" } }],
    ["a .doc", compound("WordDocument", new Uint8Array(5000)), { code: "wrongType", facts: { found: "doc" } }],
    ["an .et without a workbook stream", compound("ETExtData", new Uint8Array(5000)), { code: "wrongType", facts: { found: "et" } }],
    ["an .xls older than Excel 97", compound("Workbook", biff(beginningBiff5, padding, end)), { code: "wrongType", facts: { found: "unknown" } }],
  ])("%s", (_, bytes, expected) => {
    expect(refusalOf(bytes)).toEqual(expected);
  });
});

describe("encryption", () => {
  it.each<[string, Uint8Array]>([
    ["an encrypted .xlsx, also the read-only recommended one", compound("EncryptedPackage", new Uint8Array(5000))],
    ["an encrypted .xls", compound("Workbook", biff(beginning, [0x002f, [1, 0]], sheetEntry, padding, end))],
  ])("%s", (_, bytes) => {
    expect(refusalOf(bytes)).toEqual({ code: "encrypted", facts: {} });
  });

  it("an encrypted zip entry", () => {
    const bytes = good.slice();
    const at = positionOf(bytes, sheetPath, "central") + 8;
    bytes[at] = (bytes[at] ?? 0) | 1;
    expect(refusalOf(bytes)).toEqual({ code: "encrypted", facts: {} });
  });
});

describe("damage", () => {
  it.each([0.1, 0.5, 0.9, 0.99])("a file cut at %d of its length", (share) => {
    expect(refusalOf(good.subarray(0, Math.floor(good.length * share)))).toEqual({ code: "corrupt", facts: { detail: "truncated" } });
  });

  it("a byte changed in the compressed sheet", () => {
    expect(refusalOf(withFlippedByte(good, positionOf(good, sheetPath, "local") + 12))).toMatchObject({ code: "corrupt", facts: { detail: "checksum" } });
  });

  it("a wrong checksum", () => {
    expect(refusalOf(withFlippedByte(good, positionOf(good, sheetPath, "central") + 16))).toEqual({ code: "corrupt", facts: { detail: "checksum" } });
  });

  it("a changed byte in a picture, which holds no number", () => {
    const bytes = zipOf({ ...partsOf({ rows: oneCell }), "xl/media/image1.png": "x".repeat(100) });
    expect(refusalOf(withFlippedByte(bytes, positionOf(bytes, "xl/media/image1.png", "central") + 16))).toBeNull();
  });

  it("an .xls that ends before its sheets do", () => {
    expect(refusalOf(compound("Workbook", biff(beginning, sheetEntry, padding, end, beginning, padding)))).toEqual({ code: "corrupt", facts: { detail: "truncated" } });
  });

  it("every cut of an .xls is refused or harmless, never an exception", () => {
    const whole = xls();
    for (let length = 1; length < whole.length; length += 97) expect(() => readWorkbook(whole.subarray(0, length))).not.toThrow();
    expect(refusalOf(whole.subarray(0, whole.length / 2))?.code).toBe("corrupt");
  });

  it("no changed byte of a workbook makes the reader throw", () => {
    for (let at = 0; at < good.length; at += 7) expect(() => readWorkbook(withFlippedByte(good, at))).not.toThrow();
  });
});

describe("limits", () => {
  const bomb = handMade({ rows: oneCell + `<row${" ".repeat(1000)}/>`.repeat(3000) });

  it.each<[keyof typeof readLimits, number, Uint8Array]>([
    ["file", 500, good],
    ["entries", 3, good],
    ["entrySize", 1_000_000, bomb],
    ["totalSize", 1_000_000, bomb],
    ["cells", 4, handMade({ rows: `<row r="1">${"<c><v>1</v></c>".repeat(5)}</row>` })],
    ["cells", 4, handMade({ rows: oneCell + "<row/>".repeat(5) })],
    ["cells", 4, handMade({ rows: oneCell, sharedStrings: "<si><t>a</t></si>".repeat(5) })],
    ["elements", 40, handMade({ rows: oneCell, after: `<mergeCells>${'<mergeCell ref="B1:C1"/>'.repeat(50)}</mergeCells>` })],
    ["elements", 40, handMade({ rows: oneCell, styles: `<cellXfs>${"<xf/>".repeat(50)}</cellXfs>` })],
    ["elements", 40, handMade({ rows: oneCell, sharedStrings: `<si>${"<r><t>a</t></r>".repeat(50)}</si>` })],
    ["text", 100, handMade({ rows: oneCell, sharedStrings: `<si><t>${"a".repeat(101)}</t></si>` })],
    ["text", 100, handMade({ rows: oneCell, sharedStrings: `<si>${`<r><t>${"a".repeat(20)}</t></r>`.repeat(6)}</si>` })],
    ["text", 100, handMade({ rows: oneCell, sharedStrings: `<si><t><![CDATA[${"a>".repeat(51)}]]></t></si>` })],
    ["text", 100, handMade({ rows: `<row r="1"><c r="A1" t="inlineStr"><is><t>${"a".repeat(101)}</t></is></c></row>` })],
  ])("%s", (limit, allowed, bytes) => {
    expect(readWorkbookWithin(bytes, { ...readLimits, [limit]: allowed }, () => null)).toEqual({ refusal: { code: "tooLarge", facts: { limit, allowed } } });
    expect(readWorkbook(bytes)).toHaveProperty("book");
  });

  it("cells with formulas and rich texts are no more than their cells", () => {
    const rows = `<row r="1">${"<c><f>1</f><v>1</v></c>".repeat(100)}</row>`;
    const sharedStrings = "<si><r><rPr><b/><sz val=\"9\"/></rPr><t>a</t></r><r><t>b</t></r></si>".repeat(100);
    expect(readWorkbookWithin(handMade({ rows, sharedStrings }), { ...readLimits, elements: 40 }, () => null)).toHaveProperty("book");
  });

  it("many texts are no longer than the longest of them, and their formats do not count", () => {
    const rows = `<row r="1">${`<c t="inlineStr"><is><t>${"a".repeat(60)}</t></is></c>`.repeat(5)}</row>`;
    const sharedStrings = `<si>${`<r><rPr><rFont val="Times New Roman"/></rPr><t>${"&amp;".repeat(3)}</t></r>`.repeat(6)}</si>`.repeat(5);
    expect(readWorkbookWithin(handMade({ rows, sharedStrings }), { ...readLimits, text: 100 }, () => null)).toHaveProperty("book");
  });

  it("the longest text of a cell is read, in the longest spelling", () => {
    expect(readWorkbook(handMade({ rows: oneCell, sharedStrings: `<si>${`<r><rPr><b/><sz val="13"/></rPr><t>${"&#x1EA1;".repeat(100)}</t></r>`.repeat(327)}</si>` }))).toHaveProperty("book");
  });

  it("an entry that claims to be small is stopped by what really comes out", () => {
    expect(refusalOf(withClaimedSize(bomb, sheetPath, 100))).toEqual({ code: "corrupt", facts: { detail: "checksum" } });
  });

  it("an entry that inflates in slices is stopped at the limit", () => {
    let state = 2018;
    const noise = Uint8Array.from({ length: 2_000_000 }, () => (state = (Math.imul(state, 1664525) + 1013904223) >>> 0) >>> 24);
    const bytes = withClaimedSize(zipSync({ "xl/workbook.xml": strToU8("<x/>"), "[Content_Types].xml": strToU8("<x/>"), "xl/big.bin": noise }), "xl/big.bin", 10);
    expect(readWorkbookWithin(bytes, { ...readLimits, entrySize: 1_500_000 }, () => null)).toEqual({ refusal: { code: "tooLarge", facts: { limit: "entrySize", allowed: 1_500_000 } } });
  });
});

it("computes the CRC-32 of the zip format", () => {
  expect(crc32(strToU8("123456789"))).toBe(0xcbf43926);
  expect(crc32(strToU8("6789"), crc32(strToU8("12345")))).toBe(0xcbf43926);
});
