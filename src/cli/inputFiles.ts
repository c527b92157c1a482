import { readdir, stat } from "node:fs/promises";
import { basename, join, relative, sep } from "node:path";
import { compareTexts } from "../domain/order";

/** A file to read and the name it has in reports: the path below the given folder with "/", NFC. */
export interface InputFile {
  readonly path: string;
  readonly file: string;
}

export interface CollectedFiles {
  readonly files: readonly InputFile[];
  /** Files that no office program makes as a document: lock files, leftovers of systems. */
  readonly ignored: readonly string[];
  /** Arguments that do not exist. */
  readonly absent: readonly string[];
}

const ignoredNames = /^(~\$.*|\.~lock\..*|.*\.tmp|desktop\.ini|thumbs\.db|\.DS_Store|\._.*|.*\.crdownload|.*\.part)$/i;
const ignoredFolders: ReadonlySet<string> = new Set(["__MACOSX", ".git"]);
/** Extensions an office program, a scanner or a mail program gives to what a unit sends; anything else is not a submission. */
const documentNames = /\.(xlsx|xlsm|xlsb|xltx|xls|ods|csv|et|numbers|htm|html|doc|docx|odt|rtf|pdf|jpe?g|png|tiff?|heic|zip|rar|7z|txt|xml|mht)$/i;

function isIgnored(name: string): boolean {
  return ignoredNames.test(name) || !documentNames.test(name);
}

function reportedName(root: string, path: string): string {
  return relative(root, path).split(sep).join("/").normalize("NFC");
}

async function walk(root: string, folder: string, recursive: boolean): Promise<{ files: InputFile[]; ignored: string[] }> {
  const files: InputFile[] = [];
  const ignored: string[] = [];
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) {
      if (!recursive || ignoredFolders.has(entry.name)) continue;
      const inner = await walk(root, path, recursive);
      files.push(...inner.files);
      ignored.push(...inner.ignored);
    } else if (entry.isFile()) {
      if (isIgnored(entry.name)) ignored.push(reportedName(root, path));
      else files.push({ path, file: reportedName(root, path) });
    }
  }
  return { files, ignored };
}

/** Collects files from file and folder arguments, sorted by reported name; a path given twice is read once. */
export async function collectInputFiles(paths: readonly string[], recursive: boolean): Promise<CollectedFiles> {
  const byPath = new Map<string, InputFile>();
  const ignored: string[] = [];
  const absent: string[] = [];
  for (const path of paths) {
    const found = await stat(path).catch((error: unknown) => {
      if (error instanceof Error && "code" in error && (error.code === "ENOENT" || error.code === "ENOTDIR")) return null;
      throw error;
    });
    if (found === null) absent.push(path);
    else if (found.isDirectory()) {
      const inner = await walk(path, path, recursive);
      for (const input of inner.files) byPath.set(input.path, input);
      ignored.push(...inner.ignored);
    } else if (isIgnored(basename(path))) ignored.push(basename(path).normalize("NFC"));
    else byPath.set(path, { path, file: basename(path).normalize("NFC") });
  }
  return {
    files: [...byPath.values()].sort((left, right) => compareTexts(left.file, right.file)),
    ignored: ignored.sort(compareTexts),
    absent,
  };
}
