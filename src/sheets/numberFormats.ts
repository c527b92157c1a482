import type { Bound, Target } from "../domain/plan";

/** "#,##0" with as many decimals as the indicator prints. Excel shows the separators of the reader's own locale. */
export function amountFormat(decimals: number): string {
  return decimals === 0 ? "#,##0" : `#,##0.${"0".repeat(decimals)}`;
}

/** A signed difference, e.g. in points: +1,04 / -1,04. */
export function differenceFormat(decimals: number): string {
  const digits = amountFormat(decimals);
  return `+${digits};-${digits};${digits}`;
}

const signs: Readonly<Record<Exclude<Bound["comparator"], "between">, string>> = { ">=": "≥ ", ">": "> ", "<=": "≤ ", "<": "< " };

/** A target cell stays a number; its format carries the sign, and for a range the upper end. */
export function targetFormat(target: Target | null, bound: Bound, decimals: number): string {
  const digits = amountFormat(decimals);
  const suffix = target?.kind === "averageGrowth" ? '"%/năm"' : "";
  if (bound.comparator === "between") {
    const upper = bound.high.toFixed(decimals).replace(".", ",");
    return `${digits}" - ${upper}"${suffix}`;
  }
  return `"${signs[bound.comparator]}"${digits}${suffix}`;
}
