import type { ReviewPlan, Unit } from "../domain/plan";
import { asciiKey, cleanText, matchKey } from "./matchKey";
import { parseMeasure } from "./measure";

/** Short forms in names of enterprises, as matchKey writes them. */
const shortForms: readonly (readonly [string, string])[] = (
  [["cty", "công ty"], ["c ty", "công ty"], ["ct", "công ty"], ["cp", "cổ phần"], ["mtv", "một thành viên"], ["tnhh", "trách nhiệm hữu hạn"], ["tmcp", "thương mại cổ phần"], ["xn", "xí nghiệp"], ["dn", "doanh nghiệp"], ["đb", "đảng bộ"], ["cb", "chi bộ"], ["đu", "đảng ủy"]] as const
).map(([short, long]) => [matchKey(short), matchKey(long)] as const);

const organisation = new RegExp(`^(?:${["đảng bộ bộ phận", "đảng bộ cơ sở", "chi bộ cơ sở", "đảng bộ", "đảng ủy", "chi bộ", "chi ủy", "ban chấp hành đảng bộ", "bch đảng bộ"].map(matchKey).join("|")}) `, "u");
const introduction = /^(?:tên\s+)?(?:đơn\s+vị(?:\s+(?:báo\s+cáo|gửi))?|tên\s+đảng\s+bộ|của)\s*:\s*/iu;

/** The key of a unit's name without what kind of organisation it is: letterheads say "Đảng ủy" where the roster says "Đảng bộ". */
export function unitKey(text: string): string {
  let key = ` ${matchKey(cleanText(text).replace(introduction, ""))} `;
  for (const [short, long] of shortForms) key = key.replaceAll(` ${short} `, ` ${long} `);
  return key.trim().replace(organisation, "");
}

export function isIntroducedUnit(text: string): boolean {
  const line = cleanText(text);
  // "Đơn vị: triệu đồng" announces a measure.
  return introduction.test(line) && parseMeasure(line.replace(introduction, "")) === null;
}

/** Every name a unit goes by. */
export function namesOf({ name, aliases, formerNames }: Unit): readonly string[] {
  return [name, ...aliases, ...formerNames];
}

interface RosterName {
  readonly unit: Unit;
  readonly name: string;
  readonly key: string;
}

/** One plan reads many files: the keys of its roster are made once. */
const rosters = new WeakMap<ReviewPlan, readonly RosterName[]>();

/** Every name on the roster with its key. */
export function rosterNames(plan: ReviewPlan): readonly RosterName[] {
  const roster = rosters.get(plan) ?? plan.units.flatMap((unit) => namesOf(unit).map((name) => ({ unit, name, key: unitKey(name) })));
  rosters.set(plan, roster);
  return roster;
}

/** Units one of whose names is exactly this text. */
export function unitsNamed(plan: ReviewPlan, text: string): readonly Unit[] {
  const key = unitKey(text);
  const alike = key === "" ? [] : rosterNames(plan).filter((name) => name.key === key);
  // A đảng bộ and a chi bộ of one company differ in nothing but the kind of organisation.
  const same = alike.filter(({ name }) => matchKey(name) === matchKey(text));
  return [...new Set((same.length > 0 ? same : alike).map(({ unit }) => unit))];
}

/** What follows a unit's name in a title: "… lần thứ III, nhiệm kỳ 2015 - 2020". */
const afterName = /[\s,;.(\-–]+(?:nhiệm\s+k[ỳì]|lần\s+thứ|khóa|khoá|giai\s+đoạn|năm|đến|kèm\s+theo)[\s\S]*$/iu;

/** Units with whose name a line ends ("… của Đảng bộ Công ty Điện lực"), the longest name only. */
export function unitsEndingLine(plan: ReviewPlan, line: string): readonly Unit[] {
  const ends = [line, line.replace(afterName, "")].map((text) => ` ${unitKey(text)}`);
  const hits = rosterNames(plan).filter((name) => name.key.includes(" ") && ends.some((end) => end.endsWith(` ${name.key}`)));
  const longest = Math.max(0, ...hits.map((name) => name.key.length));
  return [...new Set(hits.filter((name) => name.key.length === longest).map(({ unit }) => unit))];
}

interface FileNameHit {
  readonly unit: Unit;
  readonly name: string;
  /** Without diacritics; "" for a code, which hides nothing and is never hidden. */
  readonly key: string;
}

/** Units whose code, name or alias stands in a file's name, typed with or without diacritics; a longer name hides a shorter one in it. */
export function unitsInFileName(plan: ReviewPlan, file: string): readonly { readonly unit: Unit; readonly name: string }[] {
  const base = (file.split("/").at(-1) ?? file).replace(/\.[^.]+$/, "");
  const written = [` ${asciiKey(base)} `, ` ${asciiKey(unitKey(base.replace(/_/g, " ")))} `];
  const codes: FileNameHit[] = plan.units.filter(({ code }) => written[0]?.includes(` ${asciiKey(code)} `)).map((unit) => ({ unit, name: unit.code, key: "" }));
  const names: FileNameHit[] = rosterNames(plan)
    .map(({ unit, name, key }) => ({ unit, name, key: asciiKey(key) }))
    .filter(({ key }) => key !== "" && written.some((text) => text.includes(` ${key} `)));
  const isHidden = ({ unit, key }: FileNameHit): boolean => names.some((other) => other.unit !== unit && other.key !== key && ` ${other.key} `.includes(` ${key} `));
  const visible = [...codes, ...names.filter((hit) => !isHidden(hit))];
  return visible.filter((hit, position) => visible.findIndex(({ unit }) => unit === hit.unit) === position);
}
