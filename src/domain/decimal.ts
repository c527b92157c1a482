/** Exact decimal numbers: `units` × 10^-scale. Doubles enter by their shortest decimal, the digits a person typed. */
export interface Decimal {
  readonly units: bigint;
  readonly scale: number;
}

export const zeroDecimal: Decimal = { units: 0n, scale: 0 };

/** The decimal with the shortest digits that read back as `value`; `value` must be finite. */
export function decimalOf(value: number): Decimal {
  const match = /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(String(value));
  if (match === null) throw new RangeError(`Not a finite number: ${String(value)}`);
  const [, sign = "", whole = "0", fraction = "", exponent = "0"] = match;
  const scale = fraction.length - Number(exponent);
  const digits = BigInt(sign + whole + fraction);
  return scale >= 0 ? { units: digits, scale } : { units: digits * 10n ** BigInt(-scale), scale: 0 };
}

function unitsAt({ units, scale }: Decimal, wanted: number): bigint {
  return units * 10n ** BigInt(wanted - scale);
}

export function addDecimals(left: Decimal, right: Decimal): Decimal {
  const scale = Math.max(left.scale, right.scale);
  return { units: unitsAt(left, scale) + unitsAt(right, scale), scale };
}

export function multiplyDecimals(left: Decimal, right: Decimal): Decimal {
  return { units: left.units * right.units, scale: left.scale + right.scale };
}

/** The shortest plain notation, without exponent: "1234.5". */
export function printDecimal({ units, scale }: Decimal): string {
  const digits = (units < 0n ? -units : units).toString().padStart(scale + 1, "0");
  const whole = digits.slice(0, digits.length - scale);
  const fraction = digits.slice(digits.length - scale).replace(/0+$/, "");
  return `${units < 0n ? "-" : ""}${whole}${fraction === "" ? "" : `.${fraction}`}`;
}

/** The nearest double. */
export function decimalToNumber(decimal: Decimal): number {
  return Number(printDecimal(decimal)) || 0;
}

/** Exact sum, emitted as the nearest double: the order of the values does not matter. */
export function sumExactly(values: Iterable<number>): number {
  let sum = zeroDecimal;
  for (const value of values) sum = addDecimals(sum, decimalOf(value));
  return decimalToNumber(sum);
}

/** Exact product, emitted as the nearest double. */
export function multiplyExactly(left: number, right: number): number {
  return decimalToNumber(multiplyDecimals(decimalOf(left), decimalOf(right)));
}

/**
 * Rounds half away from zero, as Excel's ROUND does. Like Excel it looks at 15 significant digits,
 * so that 57.49999999999999 (100 × 0.575) counts as the 57.5 it prints.
 */
export function roundHalfAway(value: number, decimals: number): number {
  if (!Number.isFinite(value)) return value;
  const { units, scale } = decimalOf(Number(value.toPrecision(15)));
  if (scale <= decimals) return Number(value.toPrecision(15));
  const divisor = 10n ** BigInt(scale - decimals);
  const magnitude = units < 0n ? -units : units;
  const rounded = (magnitude + divisor / 2n) / divisor;
  const result = decimals >= 0 ? decimalToNumber({ units: rounded, scale: decimals }) : decimalToNumber({ units: rounded * 10n ** BigInt(-decimals), scale: 0 });
  return units < 0n && result !== 0 ? -result : result;
}
