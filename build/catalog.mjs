/** The catalogue of add-ins in a shared folder, as Excel's Trust Center would note it; the id is So Ket's own and never changes. */
const catalogId = "{3B1C9E52-7D44-4E0B-9A61-5F0C8D2E7A14}";

const sharePath = /^\\\\[^\\/:*?"<>|\s]+(\\[^\\/:*?"<>|]+)+$/;

/**
 * The UNC path of the shared folder, without a backslash at its end. Throws a RangeError that says, in Vietnamese and English,
 * what is wrong.
 */
export function readShare(given) {
  const path = given.replace(/\\+$/, "");
  if (sharePath.test(path)) return path;
  throw new RangeError(`Thư mục dùng chung "${given}" viết chưa đúng. Ví dụ: --share "\\\\may-chu\\so-ket"\n"${given}" is not a shared folder. Example: --share "\\\\server\\so-ket"`);
}

/** The registry file that makes Excel trust the shared folder, in the encoding that Windows writes such files in. */
export function catalogFile(share) {
  const lines = [
    "Windows Registry Editor Version 5.00",
    "",
    `[HKEY_CURRENT_USER\\Software\\Microsoft\\Office\\16.0\\WEF\\TrustedCatalogs\\${catalogId}]`,
    `"Id"="${catalogId}"`,
    `"Url"="${share.replaceAll("\\", "\\\\")}"`,
    '"Flags"=dword:00000001',
    "",
  ];
  return Buffer.from(`\uFEFF${lines.join("\r\n")}\r\n`, "utf16le");
}
