import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { extname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";

export interface NamedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const run = promisify(execFile);
const longestRun = 110_000;

const always = (format: "OOXML" | "ODF"): string =>
  `<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="${format}RecalcMode" oor:op="fuse"><value>0</value></prop></item>`;
/** LibreOffice keeps stored values by default; this profile makes it calculate every formula anew. */
const recalculatingProfile = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">${always("OOXML")}${always("ODF")}</oor:items>`;

/**
 * Opens files in LibreOffice, recalculates them and saves them in another format ("xlsx", "xls", "ods", "pdf" …), all in one
 * start with a fresh profile. The result is keyed by the given names; a file that LibreOffice does not write is an error.
 */
export async function convert(files: readonly NamedFile[], format: string): Promise<Map<string, Uint8Array>> {
  const folder = await mkdtemp(join(tmpdir(), "so-ket-soffice-"));
  try {
    const profile = join(folder, "profile");
    const output = join(folder, "out");
    await mkdir(join(profile, "user"), { recursive: true });
    await mkdir(output);
    await writeFile(join(profile, "user", "registrymodifications.xcu"), recalculatingProfile);
    const inputs = files.map(({ name }, index) => join(folder, `${index}${extname(name)}`));
    await Promise.all(files.map(({ bytes }, index) => writeFile(inputs[index]!, bytes)));
    await run("soffice", [`-env:UserInstallation=${pathToFileURL(profile).href}`, "--headless", "--norestore", "--convert-to", format, "--outdir", output, ...inputs], { timeout: longestRun });
    const converted = new Map<string, Uint8Array>();
    for (const [index, { name }] of files.entries()) {
      const path = join(output, `${index}.${format.split(":")[0] ?? format}`);
      if (!existsSync(path)) throw new Error(`LibreOffice could not convert ${name} to ${format}`);
      converted.set(name, new Uint8Array(await readFile(path)));
    }
    return converted;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The files with every formula calculated anew, as .xlsx. */
export function recalculate(files: readonly NamedFile[]): Promise<Map<string, Uint8Array>> {
  return convert(files, "xlsx");
}
