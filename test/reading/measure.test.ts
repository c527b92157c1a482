import fc from "fast-check";
import { conversionPower, shiftPower } from "../../src/reading/measure";

test.each([
  ["triệu đồng", "tỷ đồng", -3],
  ["Triệu Đồng", "tỷ đồng", -3],
  ["tr.đ", "tỷ đồng", -3],
  ["trđ", "tỷ đồng", -3],
  ["tr đồng", "tỷ đồng", -3],
  ["1.000.000 đồng", "tỷ đồng", -3],
  ["tỉ đồng", "tỷ đồng", 0],
  ["tỷ", "tỷ đồng", 0],
  ["đồng", "tỷ đồng", -9],
  ["VNĐ", "triệu đồng", -6],
  ["nghìn đồng", "triệu đồng", -3],
  ["ngàn đồng", "triệu đồng", -3],
  ["1.000đ", "triệu đồng", -3],
  ["nghìn tỷ đồng", "tỷ đồng", 3],
  ["tỷ đồng", "triệu đồng", 3],
  ["triệu", "triệu đồng/người/tháng", 0],
  ["trđ/người/tháng", "triệu đồng/người/tháng", 0],
  ["tr.đ/ng/th", "triệu đồng/người/tháng", 0],
  ["đồng/tháng/người", "triệu đồng/người/tháng", -6],
  ["triệu đồng/tháng", "triệu đồng/người/tháng", 0],
  ["nghìn người", "người", 3],
  ["đ/c", "đảng viên", 0],
  ["Đồng chí", "đảng viên", 0],
  ["người", "đảng viên", 0],
  ["DN", "doanh nghiệp", 0],
  ["triệu USD", "USD", 6],
  ["%", "%", 0],
  ["Tỷ lệ %", "%", 0],
  ["nghìn tấn", "tấn", 3],
  ["ha", "ha", 0],
])("%s → %s: 10^%s", (written, expected, power) => expect(conversionPower(written, expected)).toBe(power));

test.each([
  ["triệu đồng/người/năm", "triệu đồng/người/tháng"],
  ["triệu đồng", "người"],
  ["USD", "tỷ đồng"],
  ["%", "người"],
  ["người", "%"],
  ["lượt người", "người"],
  ["ha", "tấn"],
  ["tỷ", "%"],
  ["tỷ", "người"],
  ["triệu đồng/người", "triệu đồng"],
  ["abc", "tỷ đồng"],
])("%s is not %s", (written, expected) => expect(conversionPower(written, expected)).toBeNull());

test("converting there and back is exact", () => {
  fc.assert(
    fc.property(fc.integer({ min: -1e12, max: 1e12 }), fc.integer({ min: 0, max: 3 }), fc.constantFrom(3, 6, 9), (units, decimals, power) => {
      const value = Number(`${units}e-${decimals}`);
      expect(shiftPower(shiftPower(value, -power), power)).toBe(value === 0 ? 0 : value);
      expect(shiftPower(value, -power)).toBe(Number(`${units}e-${decimals + power}`) || 0);
    }),
    { seed: 2018 },
  );
});
