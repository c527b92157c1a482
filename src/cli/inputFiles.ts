import { readdir, stat } from "node:fs/promises";
import { basename, dirname, join, relative, sep } from "node:path";
import { compareTexts } from "../domain/order";

/** A file to read and the name it has in reports: the path below the given folder with "/", NFC. */
export interface InputFile {
  readonly path: string;
  readonly file: string;
}

/** A file with the folder its reported name is relative to. */
interface FoundFile extends InputFile {
  readonly folder: string;
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

async function walk(root: string, folder: string, recursive: boolean): Promise<{ files: FoundFile[]; ignored: string[] }> {
  const files: FoundFile[] = [];
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
      else files.push({ path, file: reportedName(root, path), folder: root });
    }
  }
  return { files, ignored };
}

/** Files of one reported name from different folders take their folder's name before theirs, so that reports keep them apart. */
function withDistinctNames(files: readonly FoundFile[]): InputFile[] {
  const counts = new Map<string, number>();
  for (const { file } of files) counts.set(file, (counts.get(file) ?? 0) + 1);
  return files.map(({ path, file, folder }) => ({ path, file: counts.get(file) === 1 ? file : `${basename(folder).normalize("NFC")}/${file}` }));
}

/** Collects files from file and folder arguments, sorted by reported name; a path given twice is read once. */
export async function collectInputFiles(paths: readonly string[], recursive: boolean): Promise<CollectedFiles> {
  const byPath = new Map<string, FoundFile>();
  const ignored: string[] = [];
  const absent: string[] = [];
  for (const path of paths) {
    const found = await stat(path).catch((error: unknown) => {
      if (typeof error === "object" && error !== null && "code" in error && (error.code === "ENOENT" || error.code === "ENOTDIR")) return null;
      throw error;
    });
    if (found === null) absent.push(path);
    else if (found.isDirectory()) {
      const inner = await walk(path, path, recursive);
      for (const input of inner.files) byPath.set(input.path, input);
      ignored.push(...inner.ignored);
    } else if (isIgnored(basename(path))) ignored.push(basename(path).normalize("NFC"));
    else byPath.set(path, { path, file: basename(path).normalize("NFC"), folder: dirname(path) });
  }
  return {
    files: withDistinctNames([...byPath.values()]).sort((left, right) => compareTexts(left.file, right.file)),
    ignored: ignored.sort(compareTexts),
    absent,
  };
}
