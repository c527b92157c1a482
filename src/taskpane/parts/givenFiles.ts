import type { GivenFile } from "../../workflows/session/paneSession";

/** The path below the chosen folder, "bao-cao/cum 1/a.xlsx" → "cum 1/a.xlsx"; a name alone stays. */
export function pathBelowFolder(path: string): string {
  const whole = path.replace(/^\/+/, "").normalize("NFC");
  const cut = whole.indexOf("/");
  return cut === -1 ? whole : whole.slice(cut + 1);
}

/** Files chosen by a file input. */
export function chosenFiles(files: Iterable<File>): readonly GivenFile[] {
  return [...files].map((file) => ({ file: pathBelowFolder(file.webkitRelativePath === "" ? file.name : file.webkitRelativePath), blob: file }));
}

async function entriesOf(folder: FileSystemDirectoryEntry): Promise<readonly FileSystemEntry[]> {
  const reader = folder.createReader();
  const found: FileSystemEntry[] = [];
  for (;;) {
    const more = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject));
    if (more.length === 0) return found;
    found.push(...more);
  }
}

function isFolder(entry: FileSystemEntry): entry is FileSystemDirectoryEntry {
  return entry.isDirectory;
}

async function filesBelow(entry: FileSystemEntry): Promise<readonly GivenFile[]> {
  if (isFolder(entry)) return (await Promise.all((await entriesOf(entry)).map(filesBelow))).flat();
  const file = await new Promise<File>((resolve, reject) => (entry as FileSystemFileEntry).file(resolve, reject));
  return [{ file: pathBelowFolder(entry.fullPath), blob: file }];
}

/** Files and folders dropped on the pane. The entries have to be taken before the drop event ends, which calling this does. */
export async function droppedFiles(transfer: DataTransfer): Promise<readonly GivenFile[]> {
  const entries = [...transfer.items].map((item) => item.webkitGetAsEntry()).filter((entry) => entry !== null);
  if (entries.length === 0) return chosenFiles(transfer.files);
  return (await Promise.all(entries.map(filesBelow))).flat();
}
