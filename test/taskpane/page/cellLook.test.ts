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

test("every cell leaves room above its first line for the accents of capital letters", () => {
  // Liberation Serif and Times New Roman: Ổ reaches 1.05 font heights above its base line, the line box 0.91.
  const [line, tallest] = [0.912, 1.05];
  for (const vertical of ["top", "center", "bottom"] as const) {
    const look = createCellLooks([{ ...plainStyle, vertical }], 1)(sampleCell(0));
    expect(line + parseFloat(String(look.paddingTop))).toBeGreaterThanOrEqual(tallest);
  }
});
