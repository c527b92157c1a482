/** Unicode to TCVN3, for texts as they were typed in .Vn* fonts. Capitals with a tone have no code of their own: they are typed small. */
const rows: readonly (readonly [firstCode: number, letters: string])[] = [
  [0xa1, "ĂÂÊÔƠƯĐăâêôơưđ"],
  [0xb5, "àảãáạ"],
  [0xbb, "ằẳẵắ"],
  [0xc6, "ặầẩẫấậè"],
  [0xce, "ẻẽéẹềểễếệìỉ"],
  [0xdc, "ĩíịò"],
  [0xe1, "ỏõóọồổỗốộờởỡớợù"],
  [0xf1, "ủũúụừửữứựỳỷỹýỵ"],
];

const codes = new Map(rows.flatMap(([first, letters]) => [...letters].map((letter, index) => [letter, String.fromCharCode(first + index)] as const)));

export function toTcvn3(text: string): string {
  return [...text.normalize("NFC")].map((letter) => codes.get(letter) ?? codes.get(letter.toLowerCase()) ?? letter).join("");
}

const marks: readonly (readonly [letters: string, mark: string])[] = [
  ["áéíóúý", "ù"], ["àèìòùỳ", "ø"], ["ảẻỏủỷ", "û"], ["ãẽõũỹ", "õ"], ["ạẹọụ", "ï"],
  ["âêô", "â"], ["ấếố", "á"], ["ầềồ", "à"], ["ẩểổ", "å"], ["ẫễỗ", "ã"], ["ậệộ", "ä"],
  ["ă", "ê"], ["ắ", "é"], ["ằ", "è"], ["ẳ", "ú"], ["ẵ", "ü"], ["ặ", "ë"],
];
const single: Readonly<Record<string, string>> = {
  đ: "ñ", í: "í", ì: "ì", ỉ: "æ", ĩ: "ó", ị: "ò", ỵ: "î", ơ: "ô", ớ: "ôù", ờ: "ôø", ở: "ôû", ỡ: "ôõ", ợ: "ôï", ư: "ö", ứ: "öù", ừ: "öø", ử: "öû", ữ: "öõ", ự: "öï",
};

function vniOf(letter: string): string {
  const small = letter.toLowerCase();
  const mark = marks.find(([letters]) => letters.includes(small))?.[1];
  const written = single[small] ?? (mark === undefined ? small : small.normalize("NFD").charAt(0) + mark);
  return letter === small ? written : written.toUpperCase();
}

/** Unicode to VNI-Windows: a plain letter and its mark. */
export function toVni(text: string): string {
  return [...text.normalize("NFC")].map(vniOf).join("");
}
