import { createCellLooks } from "../../../src/taskpane/page/cellLook";
import { plainStyle, sampleCell } from "./samplePreview";

test("what a conditional format says goes before the style, and only that", () => {
  const looks = createCellLooks([{ ...plainStyle, bold: true, color: "#111111", fill: "#FFFFFF" }], 1);
  const own = looks(sampleCell(0));
  expect(own).toMatchObject({ color: "#111111", backgroundColor: "#FFFFFF" });
  expect(own.font).toMatch(/^bold /);
  const good = looks(sampleCell(0, { conditional: { fill: "#E2EFDA" } }));
  expect(good).toEqual({ ...own, backgroundColor: "#E2EFDA" });
  const plain = looks(sampleCell(0, { conditional: { fill: null, bold: false, color: "#C00000" } }));
  expect(plain).toMatchObject({ color: "#C00000" });
  expect(plain.backgroundColor).toBeUndefined();
  expect(plain.font).not.toMatch(/bold/);
  expect(looks(sampleCell(0))).toBe(own);
});
