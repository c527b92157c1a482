import type { Stats } from "node:fs";
import { readdir, stat } from "node:fs/promises";
import { basename, dirname, join, relative, resolve, sep } from "node:path";
import { compareTexts } from "../domain/order";
import { isIgnoredFolder, isIgnoredName } from "../workflows/givenNames";

/** A file to read and the name it has in reports: the path below the given folder with "/", NFC. */
export interface InputFile {
  readonly path: string;
  readonly file: string;
}

export interface CollectedFiles {
  readonly files: readonly InputFile[];
  /** Files that no office program makes as a document: lock files, leftovers of systems. */
  readonly ignored: readonly string[];
  /** Arguments that do not exist or cannot be looked at. */
  readonly absent: readonly string[];
}

function reportedName(root: string, path: string): string {
  return relative(root, path).split(sep).join("/").normalize("NFC");
}

/** What stands at a path, links followed; null when it is not there or cannot be looked at. */
function look(path: string): Promise<Stats | null> {
  return stat(path).catch(() => null);
}

interface Walked {
  readonly files: readonly InputFile[];
  readonly ignored: readonly string[];
}

/** Files of a folder; links are followed to files, never to folders, so that no loop is walked. A link to nothing is a file that cannot be opened. */
async function walk(root: string, folder: string, recursive: boolean): Promise<Walked> {
  const files: InputFile[] = [];
  const ignored: string[] = [];
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) {
      if (!recursive || isIgnoredFolder(entry.name)) continue;
      const inner = await walk(root, path, recursive);
      files.push(...inner.files);
      ignored.push(...inner.ignored);
    } else if (entry.isFile() || (entry.isSymbolicLink() && (await look(path))?.isDirectory() !== true)) {
      if (isIgnoredName(entry.name)) ignored.push(reportedName(root, path));
      else files.push({ path, file: reportedName(root, path) });
    }
  }
  return { files, ignored };
}

/** Files of one reported name take as many of their parent folders before it as it needs to keep them apart. */
function withDistinctNames(files: readonly InputFile[]): InputFile[] {
  // The folder that the reported name starts below: one step up for each of its parts.
  const named = files.map(({ path, file }) => ({ path, file, above: resolve(path, ...file.split("/").map(() => "..")) }));
  for (;;) {
    const counts = new Map<string, number>();
    for (const { file } of named) counts.set(file, (counts.get(file) ?? 0) + 1);
    const clashing = named.filter(({ file, above }) => (counts.get(file) ?? 0) > 1 && basename(above) !== "");
    if (clashing.length === 0) return named.map(({ path, file }) => ({ path, file }));
    for (const input of clashing) {
      input.file = `${basename(input.above).normalize("NFC")}/${input.file}`;
      input.above = dirname(input.above);
    }
  }
}

export interface CollectingOptions {
  readonly recursive: boolean;
  /** Files that are read for another purpose, or will be written: in a folder they are no submissions; named themselves they are read. */
  readonly besides: readonly (string | undefined)[];
}

/** Collects files from file and folder arguments, sorted by reported name; a file given twice is read once. */
export async function collectInputFiles(paths: readonly string[], { recursive, besides }: CollectingOptions): Promise<CollectedFiles> {
  const byPath = new Map<string, InputFile>();
  const ignored: string[] = [];
  const absent: string[] = [];
  const beside = new Set(besides.flatMap((other) => (other === undefined ? [] : [resolve(other)])));
  for (const given of paths) {
    const path = resolve(given);
    const found = await look(path);
    if (found === null) absent.push(given);
    else if (found.isDirectory()) {
      const inner = await walk(path, path, recursive);
      for (const input of inner.files) {
        if (beside.has(input.path)) ignored.push(input.file);
        else byPath.set(input.path, input);
      }
      ignored.push(...inner.ignored);
    } else if (isIgnoredName(basename(path))) ignored.push(basename(path).normalize("NFC"));
    else byPath.set(path, { path, file: basename(path).normalize("NFC") });
  }
  return {
    files: withDistinctNames([...byPath.values()]).sort((left, right) => compareTexts(left.file, right.file)),
    ignored: ignored.sort(compareTexts),
    absent,
  };
}
