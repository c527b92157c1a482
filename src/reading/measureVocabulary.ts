import { cleanText } from "./matchKey";

/** A measure's spelling without blanks, points, case and i/y variants, for looking it up. */
export function measureKey(text: string): string {
  return cleanText(text).toLowerCase().replace(/[.\s]/g, "").replace(/tỉ/g, "tỷ").replace(/[:;,]+$/, "");
}

/** Powers of ten written before a base: "triệu đồng". */
export const scaleWords: readonly (readonly [pattern: string, power: number])[] = [
  ["nghìntỷ|ngàntỷ", 12],
  ["1000000000|tỷ|ty", 9],
  ["1000000|triệu|tr", 6],
  ["100000", 5],
  ["1000|nghìn|ngàn|ng|n", 3],
];

/** Spellings of money. */
export const currencies: ReadonlyMap<string, string> = new Map([
  ["đồng", "đồng"], ["đ", "đồng"], ["vnđ", "đồng"], ["vnd", "đồng"], ["đồngviệtnam", "đồng"], ["đvn", "đồng"],
  ["usd", "usd"], ["$", "usd"], ["đôla", "usd"], ["đôlamỹ", "usd"], ["đôla(usd)", "usd"],
]);

export const percentSpellings: ReadonlySet<string> = new Set(["%", "phầntrăm", "tỷlệ%", "tỷlệ(%)", "tỷlệ", "%tỷlệ"]);

/** Nouns that count the same thing in an appendix. A noun may belong to several groups. "lượt người" is never "người". */
export const countedNouns: readonly ReadonlySet<string>[] = [
  new Set(["người", "đảngviên", "đồngchí", "đ/c", "đc", "đv", "đ/v", "ng", "laođộng", "lđ", "ngườilđ", "ngườilaođộng", "đoànviên", "hộiviên", "côngnhân", "cnlđ", "cnvclđ", "cbcnv", "quầnchúng"]),
  new Set(["doanhnghiệp", "dn", "đơnvị", "đv", "đ/v", "côngty", "cty", "cơsở"]),
  new Set(["tổchức", "tc", "tổchứcđảng", "tccsđ", "tổchứccơsởđảng", "tổchứcđoànthể", "đoànthể", "chibộ"]),
  new Set(["vụ", "vụviệc", "sốvụ"]),
  new Set(["lần", "cuộc", "đợt"]),
  new Set(["lớp", "lớphọc"]),
  new Set(["căn", "nhà", "cái", "ngôi", "căn(nhà)", "cănnhà", "ngôinhà"]),
  new Set(["đơnvịmáu", "đvmáu", "đơnvị"]),
  new Set(["môhình", "mh"]),
  new Set(["lượt", "lượtngười"]),
  new Set(["côngtrình", "ct"]),
];

/** Spellings of what an amount is per. */
export const perSpellings: ReadonlyMap<string, string> = new Map([
  ["người", "người"], ["ng", "người"], ["laođộng", "người"], ["lđ", "người"], ["đầungười", "người"], ["ngườilđ", "người"], ["ngườilaođộng", "người"], ["đ/c", "người"],
  ["tháng", "tháng"], ["th", "tháng"], ["t", "tháng"],
  ["năm", "năm"], ["n", "năm"],
  ["quý", "quý"], ["ngày", "ngày"], ["ha", "ha"], ["hộ", "hộ"],
]);
