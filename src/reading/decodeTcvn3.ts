const codes =
  "B5=à B6=ả B7=ã B8=á B9=ạ A8=ă BB=ằ BC=ẳ BD=ẵ BE=ắ C6=ặ A9=â C7=ầ C8=ẩ C9=ẫ CA=ấ CB=ậ AE=đ CC=è CE=ẻ CF=ẽ D0=é D1=ẹ AA=ê D2=ề D3=ể D4=ễ D5=ế D6=ệ " +
  "D7=ì D8=ỉ DC=ĩ DD=í DE=ị DF=ò E1=ỏ E2=õ E3=ó E4=ọ AB=ô E5=ồ E6=ổ E7=ỗ E8=ố E9=ộ AC=ơ EA=ờ EB=ở EC=ỡ ED=ớ EE=ợ EF=ù F1=ủ F2=ũ F3=ú F4=ụ AD=ư F5=ừ F6=ử " +
  "F7=ữ F8=ứ F9=ự FA=ỳ FB=ỷ FC=ỹ FD=ý FE=ỵ A1=Ă A2=Â A3=Ê A4=Ô A5=Ơ A6=Ư A7=Đ";

const letters: ReadonlyMap<string, string> = new Map(
  codes.split(" ").map((entry) => [String.fromCharCode(parseInt(entry.slice(0, 2), 16)), entry.slice(3).normalize("NFC")] as const),
);

/** Letters of Latin-1 that TCVN3 never writes: a text that holds one is Unicode already. */
const neverTcvn3 = /[\u00C0-\u00C5\u00CD\u00D9-\u00DB\u00E0\u00F0\u00FF]/;
/** Letters beyond Latin-1 are Unicode; typographic quotes and dashes may stand in either. */
const beyondLatin1 = /[\u0100-\u1FFF]/;

/** TCVN3 (.Vn* fonts) to Unicode; `capitals` for fonts that show every letter as a capital. Unicode text comes back untouched. */
export function decodeTcvn3(text: string, capitals: boolean): string {
  if (beyondLatin1.test(text) || neverTcvn3.test(text)) return text;
  const decoded = [...text].map((character) => letters.get(character) ?? character).join("");
  return capitals ? decoded.toUpperCase() : decoded;
}
