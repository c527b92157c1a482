import type { ReviewPlan, Unit } from "../../domain/plan";
import { isActiveIn } from "../../domain/planQueries";

/** A text without case, tone marks and other diacritics: "Xăng dầu" is found by "xang dau". */
export function searchKey(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").replace(/[đĐ]/g, "d").toLowerCase();
}

/** Units that hold all words of the search: those that are called so come first, then those of such a group or responsible member. */
export function findUnits(units: readonly Unit[], search: string): readonly Unit[] {
  const wanted = searchKey(search).split(/\s+/).filter((word) => word !== "");
  if (wanted.length === 0) return units;
  const holdsAll = (texts: readonly string[]): boolean => {
    const key = searchKey(texts.join(" "));
    return wanted.every((word) => key.includes(word));
  };
  const called = units.filter(({ code, name, aliases, formerNames }) => holdsAll([code, name, ...aliases, ...formerNames]));
  const others = units.filter((unit) => !called.includes(unit) && holdsAll([unit.code, unit.name, unit.group ?? "", unit.responsible ?? ""]));
  return [...called, ...others];
}

/** Whether a unit owes a form: it is not exempt and active in a year that is asked for. */
export function owesForm(unit: Unit, { periods }: Pick<ReviewPlan, "periods">): "owes" | "exempt" | "inactive" {
  if (unit.exempt) return "exempt";
  return periods.some(({ year, status }) => status !== "baseline" && isActiveIn(unit, year)) ? "owes" : "inactive";
}
