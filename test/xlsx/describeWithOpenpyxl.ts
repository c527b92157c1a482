import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describeWith } from "../libreOffice/describeWith";

const python = "/usr/bin/python3";

/** A group of tests that needs openpyxl, a reader by other hands. */
export function describeWithOpenpyxl(name: string, tests: () => void): void {
  describeWith("openpyxl", spawnSync(python, ["-c", "import openpyxl"]).status === 0, name, tests);
}

/** Opens a workbook as `wb` in openpyxl, runs the script, and gives back the JSON it prints. */
export function askOpenpyxl(bytes: Uint8Array, script: string): unknown {
  const folder = mkdtempSync(join(tmpdir(), "so-ket-openpyxl-"));
  try {
    const path = join(folder, "book.xlsx");
    writeFileSync(path, bytes);
    const program = `import json, sys, openpyxl\nwb = openpyxl.load_workbook(sys.argv[1])\n${script}`;
    const { status, stdout, stderr } = spawnSync(python, ["-c", program, path], { encoding: "utf8", env: { ...process.env, PYTHONIOENCODING: "utf-8" } });
    if (status !== 0) throw new Error(stderr);
    return JSON.parse(stdout);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
