import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** The workbook that a script of this folder writes; it is given the path to save to. */
export function writeWithOpenpyxl(script: string): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), "so-ket-typed-"));
  try {
    const path = join(folder, "book.xlsx");
    const { status, stderr } = spawnSync("/usr/bin/python3", [join(__dirname, script), path], { encoding: "utf8" });
    if (status !== 0) throw new Error(stderr);
    return new Uint8Array(readFileSync(path));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
