import type { ReviewPlan, Unit } from "../domain/plan";
import { asciiKey, cleanText, matchKey } from "./matchKey";

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
  return introduction.test(cleanText(text));
}

/** Every name a unit goes by. */
export function namesOf({ name, aliases, formerNames }: Unit): readonly string[] {
  return [name, ...aliases, ...formerNames];
}

/** Units one of whose names is exactly this text. */
export function unitsNamed(plan: ReviewPlan, text: string): readonly Unit[] {
  const key = unitKey(text);
  return key === "" ? [] : plan.units.filter((unit) => namesOf(unit).some((name) => unitKey(name) === key));
}

/** Units with whose name a line ends ("… của Đảng bộ Công ty Điện lực"), the longest name only. */
export function unitsEndingLine(plan: ReviewPlan, line: string): readonly Unit[] {
  const key = ` ${unitKey(line)}`;
  const hits = plan.units.flatMap((unit) => namesOf(unit).map(unitKey).filter((name) => name.includes(" ") && key.endsWith(` ${name}`)).map((name) => ({ unit, length: name.length })));
  const longest = Math.max(0, ...hits.map(({ length }) => length));
  return [...new Set(hits.filter(({ length }) => length === longest).map(({ unit }) => unit))];
}

/** Units whose code, name or alias stands in a file's name, typed with or without diacritics; a longer name hides a shorter one in it. */
export function unitsInFileName(plan: ReviewPlan, file: string): readonly { readonly unit: Unit; readonly name: string }[] {
  const base = (file.split("/").at(-1) ?? file).replace(/\.[^.]+$/, "");
  const plain = ` ${asciiKey(base)} `;
  const expanded = ` ${asciiKey(unitKey(base.replace(/_/g, " ")))} `;
  const hits = plan.units.flatMap((unit) => {
    const names = namesOf(unit).filter((name) => {
      const keys = [asciiKey(name), asciiKey(unitKey(name))].filter((key) => key !== "");
      return keys.some((key) => plain.includes(` ${key} `) || expanded.includes(` ${key} `));
    });
    const codes = plain.includes(` ${asciiKey(unit.code)} `) ? [unit.code] : [];
    return [...codes, ...names].map((name) => ({ unit, name }));
  });
  const isHidden = ({ unit, name }: (typeof hits)[number]): boolean =>
    hits.some((other) => other.unit !== unit && other.name !== name && ` ${asciiKey(unitKey(other.name))} `.includes(` ${asciiKey(unitKey(name))} `) && asciiKey(unitKey(other.name)) !== asciiKey(unitKey(name)));
  const visible = hits.filter((hit) => !isHidden(hit));
  return visible.filter((hit, position) => visible.findIndex(({ unit }) => unit === hit.unit) === position);
}
