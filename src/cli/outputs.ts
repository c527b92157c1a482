import { mkdir, rename, rm, stat, writeFile } from "node:fs/promises";
import { dirname } from "node:path";

export interface OutputFile {
  readonly path: string;
  readonly content: Uint8Array | string;
}

/** An output that could not be written; no output of the run was changed. */
export class OutputError extends Error {
  constructor(readonly path: string, cause: unknown) {
    super(`Cannot write ${path}`, { cause });
  }
}

async function refuseFolder(path: string): Promise<void> {
  // A target that does not exist yet is what one hopes for.
  const found = await stat(path).catch(() => null);
  if (found?.isDirectory() === true) throw new Error(`${path} is a folder`);
}

/**
 * Writes all files or none: every content is first written beside its target, then all are renamed into place.
 * Throws OutputError with the path that failed; what was written beside is then removed.
 */
export async function writeOutputs(files: readonly OutputFile[]): Promise<void> {
  const staged: { readonly temporary: string; readonly path: string }[] = [];
  let current = "";
  try {
    for (const { path, content } of files) {
      current = path;
      const temporary = `${path}.${process.pid}.tmp`;
      staged.push({ temporary, path });
      await refuseFolder(path);
      await mkdir(dirname(path), { recursive: true });
      await writeFile(temporary, content);
    }
    for (const { temporary, path } of staged) {
      current = path;
      await rename(temporary, path);
    }
  } catch (error) {
    // What cannot be removed here was never written: its folder does not exist.
    await Promise.all(staged.map(({ temporary }) => rm(temporary, { force: true }).catch(() => undefined)));
    throw new OutputError(current, error);
  }
}
