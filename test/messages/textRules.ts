/** What is wrong with a text that people read: nothing in a good one. `codes` must not show in it. */
export function faultsOfText(text: string, codes: readonly string[]): string[] {
  const faults: string[] = [];
  if (text.trim() === "") faults.push("empty");
  if (text !== text.normalize("NFC")) faults.push("not NFC");
  if (/kiểm tra/i.test(text)) faults.push("kiểm tra");
  if (/undefined|null|NaN|\[object|Infinity/.test(text)) faults.push(`leaks: ${text}`);
  if (/ {2}|\s(?:\.(?![a-z])|[,;:])|\.\./.test(text)) faults.push(`spacing: ${text}`);
  const leaked = codes.find((code) => /[A-Z]/.test(code) && text.includes(code));
  if (leaked !== undefined) faults.push(`shows ${leaked}`);
  return faults;
}
