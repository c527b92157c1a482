import type { Scalar } from "./expression";

/** One place of a pattern: a letter as it is, any one letter, or any number of letters. */
type PatternPlace = { readonly letter: string } | "one" | "many";

/** Excel takes no longer criterion; it meets nothing. */
const longestPattern = 255;

/** "*" and "?" as in Excel; "~" before one of these, or itself, takes it as it is. */
function parsePattern(text: string): readonly PatternPlace[] {
  const places = text.match(/~[*?~]|[\s\S]/g) ?? [];
  return places.map((place) => (place === "*" ? "many" : place === "?" ? "one" : { letter: place.length === 2 ? place.slice(1) : place }));
}

/** True when the whole text fits. Goes back to the last "many" only, so that no text of a hostile file takes long. */
function fits(pattern: readonly PatternPlace[], text: string): boolean {
  let at = 0;
  let place = 0;
  let resume: { readonly place: number; at: number } | null = null;
  while (at < text.length) {
    const wanted = pattern[place];
    if (wanted === "many") {
      resume = { place, at };
      place += 1;
    } else if (wanted === "one" || (wanted !== undefined && wanted.letter === text[at])) {
      at += 1;
      place += 1;
    } else if (resume === null) {
      return false;
    } else {
      resume.at += 1;
      at = resume.at;
      place = resume.place + 1;
    }
  }
  return pattern.slice(place).every((rest) => rest === "many");
}

/** A criterion of SUMIFS and COUNTIFS as a test: ">=3", "<>", "KT01", 5. A comparison with a number sees numbers only. */
export function parseCriterion(criterion: Scalar): (value: Scalar) => boolean {
  if (typeof criterion === "number") return (value) => value === criterion;
  const [, operator = "=", operand = ""] = /^(>=|<=|<>|>|<|=)?([\s\S]*)$/.exec(String(criterion)) ?? [];
  const number = operand.trim() === "" ? Number.NaN : Number(operand);
  if (operator === "=" || operator === "<>") {
    const pattern = parsePattern(operand.toLowerCase());
    const equals = (value: Scalar): boolean => {
      if (value === null) return operand === "";
      return typeof value === "number" ? value === number : typeof value === "string" && operand.length <= longestPattern && fits(pattern, value.toLowerCase());
    };
    return operator === "=" ? equals : (value) => !equals(value);
  }
  return (value) => {
    if (typeof value !== "number" || Number.isNaN(number)) return false;
    if (operator === ">") return value > number;
    if (operator === ">=") return value >= number;
    return operator === "<" ? value < number : value <= number;
  };
}
