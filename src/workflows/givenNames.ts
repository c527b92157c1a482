const ignoredNames = /^(~\$.*|\.~lock\..*|.*\.tmp|desktop\.ini|thumbs\.db|\.DS_Store|\._.*|.*\.crdownload|.*\.part)$/i;
/** Extensions an office program, a scanner or a mail program gives to what a unit sends; anything else is not a submission. */
const documentNames = /\.(xlsx|xlsm|xlsb|xltx|xls|ods|csv|et|numbers|htm|html|doc|docx|odt|rtf|pdf|jpe?g|png|tiff?|heic|zip|rar|7z|txt|xml|mht)$/i;
const ignoredFolders: ReadonlySet<string> = new Set(["__MACOSX", ".git"]);

/** True for the name of a file that no office program makes as a document: lock files, leftovers of systems. */
export function isIgnoredName(name: string): boolean {
  return ignoredNames.test(name) || !documentNames.test(name);
}

/** True for a folder that never holds submissions. */
export function isIgnoredFolder(name: string): boolean {
  return ignoredFolders.has(name);
}
