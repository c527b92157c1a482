// The floor: inflates the parts of every workbook of a folder that hold cells, and nothing else.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { inflateRawSync } from "node:zlib";

const folder = process.argv[2];
let bytes = 0;
for (const name of readdirSync(folder)) {
  const file = readFileSync(join(folder, name));
  for (let at = file.indexOf("PK\u0001\u0002", file.length - 65557 > 0 ? file.length - 65557 : 0, "latin1"); at >= 0; ) {
    if (file.readUInt32LE(at) !== 0x02014b50) break;
    const [size, nameLength, extra, comment, start] = [file.readUInt32LE(at + 20), file.readUInt16LE(at + 28), file.readUInt16LE(at + 30), file.readUInt16LE(at + 32), file.readUInt32LE(at + 42)];
    const entry = file.toString("utf8", at + 46, at + 46 + nameLength);
    if (/worksheets\/sheet1\.xml$|sharedStrings\.xml$/.test(entry)) {
      const data = start + 30 + file.readUInt16LE(start + 26) + file.readUInt16LE(start + 28);
      bytes += inflateRawSync(file.subarray(data, data + size)).length;
    }
    at += 46 + nameLength + extra + comment;
  }
}
process.stdout.write(`${bytes}\n`);
