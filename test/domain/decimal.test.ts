import fc from "fast-check";
import { decimalOf, multiplyExactly, printDecimal, roundHalfAway, sumExactly } from "../../src/domain/decimal";

const finite = fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e15, max: 1e15 });

test("sums are exact where doubles are not", () => {
  expect(0.1 + 0.2).not.toBe(0.3);
  expect(sumExactly([0.1, 0.2])).toBe(0.3);
  expect(sumExactly([1e15, 0.1, -1e15])).toBe(0.1);
  expect(sumExactly([])).toBe(0);
  expect(multiplyExactly(1.1, 1.1)).toBe(1.21);
});

test("a decimal reads back as the double it came from", () => {
  fc.assert(fc.property(finite, (value) => Number(printDecimal(decimalOf(value))) === value), { seed: 2018 });
  expect(printDecimal(decimalOf(1e-7))).toBe("0.0000001");
  expect(printDecimal(decimalOf(1e21))).toBe("1000000000000000000000");
});

test("the order of a sum does not matter", () => {
  fc.assert(
    fc.property(fc.array(finite, { maxLength: 30 }), (values) => sumExactly(values) === sumExactly([...values].reverse())),
    { seed: 2018 },
  );
});

test.each([
  [2.5, 0, 3],
  [-2.5, 0, -3],
  [1.005, 2, 1.01],
  [57.4999999999999, 0, 57],
  [100 * 0.575, 0, 58],
  [99.95, 1, 100],
  [99.949, 1, 99.9],
  [1250, -2, 1300],
  [-0.004, 2, 0],
  [1e-300, 2, 0],
])("%p to %p decimals is %p", (value, decimals, expected) => {
  expect(roundHalfAway(value, decimals)).toBe(expected);
});
