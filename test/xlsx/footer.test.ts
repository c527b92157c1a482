import { footerCode } from "../../src/xlsx/footer";

describe("the footer code", () => {
  it.each([
    [{ left: "", center: "", right: "" }, ""],
    [{ left: "Số liệu đến 8-6-2018", center: "", right: "&P/&N" }, "&LSố liệu đến 8-6-2018&R&P/&N"],
    [{ left: "R&D", center: "A && B", right: "" }, "&LR&&D&CA &&&& B"],
  ])("%j", (footer, expected) => {
    expect(footerCode(footer)).toBe(expected);
  });

  it("is cut in its longest part, never longer than Excel allows", () => {
    const code = footerCode({ left: `Chưa có: ${"DV01, ".repeat(60)}`, center: "", right: "&P/&N" });
    expect(code).toHaveLength(255);
    expect(code).toMatch(/^&LChưa có: DV01.*…&R&P\/&N$/);
  });

  it.each([252, 253, 254, 255, 256, 257, 258])("is never cut through a code (%d ampersands)", (count) => {
    const code = footerCode({ left: "x" + "&".repeat(count), center: "", right: "" });
    expect(code.length).toBeLessThanOrEqual(255);
    expect(code.slice(2)).toMatch(/^x(&&)*…?$/);
  });
});
