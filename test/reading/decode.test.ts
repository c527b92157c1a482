import { decodeTcvn3 } from "../../src/reading/decodeTcvn3";
import { decodeVni } from "../../src/reading/decodeVni";
import { chooseDecoding } from "../../src/reading/decodeBook";
import { book, inFont, sheet } from "./grids";
import { samplePlan } from "./samplePlan";

describe("TCVN3", () => {
  test.each([
    ["Tæng sè ®¶ng viªn", "Tổng số đảng viên"],
    ["Lîi nhuËn tr­íc thuÕ", "Lợi nhuận trước thuế"],
    ["Thu nhËp b×nh qu©n cña ng­êi lao ®éng", "Thu nhập bình quân của người lao động"],
    ["§¶ng bé C«ng ty ¤ t«", "Đảng bộ Công ty Ô tô"],
    ["Nép ng©n s¸ch nhµ n­íc", "Nộp ngân sách nhà nước"],
    ["1.234,5", "1.234,5"],
  ])("%s", (raw, expected) => expect(decodeTcvn3(raw, false)).toBe(expected));
  test("a font of capitals", () => expect(decodeTcvn3("®¶ng bé c«ng ty", true)).toBe("ĐẢNG BỘ CÔNG TY"));
  test.each(["Tổng số đảng viên", "Toàn công ty", "Nhà nước"])("Unicode comes out as it went in: %s", (text) => expect(decodeTcvn3(text, false)).toBe(text));
});

describe("VNI", () => {
  test.each([
    ["nöôùc", "nước"],
    ["Toång soá ñaûng vieân", "Tổng số đảng viên"],
    ["Lôïi nhuaän tröôùc thueá", "Lợi nhuận trước thuế"],
    ["Thu nhaäp bình quaân cuûa ngöôøi lao ñoäng", "Thu nhập bình quân của người lao động"],
    ["ÑAÛNG BOÄ COÂNG TY", "ĐẢNG BỘ CÔNG TY"],
    ["Noäp ngaân saùch nhaø nöôùc", "Nộp ngân sách nhà nước"],
    ["kyõ thuaät, kyû luaät, myõ nghóa, quyù, thuyû lôïi", "kỹ thuật, kỷ luật, mỹ nghĩa, quý, thuỷ lợi"],
    ["naêm, traéng, baèng, ñaëc", "năm, trắng, bằng, đặc"],
  ])("%s", (raw, expected) => expect(decodeVni(raw)).toBe(expected));
  test.each(["Tổng số đảng viên", "nước"])("Unicode comes out as it went in: %s", (text) => expect(decodeVni(text)).toBe(text));
});

describe("which encoding a book has", () => {
  test("the font of the cell decides", () => {
    const decode = chooseDecoding(book([sheet([[inFont("x", "Arial")]])]), samplePlan);
    expect(decode("Tæng", ".VnTime")).toEqual({ text: "Tổng", encoding: "TCVN3" });
    expect(decode("tæng", ".VnTimeH")).toEqual({ text: "TỔNG", encoding: "TCVN3" });
    expect(decode("Toång", "VNI-Times")).toEqual({ text: "Tổng", encoding: "VNI" });
    expect(decode("Tæng", "Times New Roman")).toEqual({ text: "Tæng", encoding: null });
    expect(decode("Tổng", ".VnTime")).toEqual({ text: "Tổng", encoding: null });
  });
  const tcvn3 = [["Tæng doanh thu"], ["Lîi nhuËn tr­íc thuÕ"], ["Tæng sè ®¶ng viªn cuèi kú"], ["Sè ®¶ng viªn míi kÕt n¹p"]];
  test("without fonts three words of the plan must come of it", () => {
    expect(chooseDecoding(book([sheet(tcvn3)]), samplePlan)("Tæng", null)).toEqual({ text: "Tổng", encoding: "TCVN3" });
    expect(chooseDecoding(book([sheet(tcvn3.slice(0, 2))]), samplePlan)("Tæng", null)).toEqual({ text: "Tæng", encoding: null });
    const vni = [["Toång doanh thu"], ["Lôïi nhuaän tröôùc thueá"], ["Toång soá ñaûng vieân cuoái kyø"], ["Soá ñaûng vieân môùi keát naïp"]];
    expect(chooseDecoding(book([sheet(vni)]), samplePlan)("Toång", null)).toEqual({ text: "Tổng", encoding: "VNI" });
  });
});
