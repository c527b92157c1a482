import { mkdir, rename, rm, writeFile } from "node:fs/promises";
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

/**
 * Writes all files or none: every content is first written beside its target, then all are renamed into place.
 * Throws OutputError; what was written beside is then removed.
 */
export async function writeOutputs(files: readonly OutputFile[]): Promise<void> {
  const staged: { readonly temporary: string; readonly path: string }[] = [];
  try {
    for (const { path, content } of files) {
      const temporary = `${path}.${process.pid}.tmp`;
      staged.push({ temporary, path });
      await mkdir(dirname(path), { recursive: true });
      await writeFile(temporary, content);
    }
    for (const { temporary, path } of staged) await rename(temporary, path);
  } catch (error) {
    await Promise.all(staged.map(({ temporary }) => rm(temporary, { force: true })));
    throw new OutputError(staged.at(-1)?.path ?? "", error);
  }
}
