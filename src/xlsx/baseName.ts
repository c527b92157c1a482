/** The file name at the end of a path or address; the control characters are the separators of .xls files. */
export function baseName(path: string): string {
  // eslint-disable-next-line no-control-regex -- .xls files write volumes and folders with control characters
  return path.split(/[\u0001-\u0008/\\]/).at(-1) ?? "";
}
