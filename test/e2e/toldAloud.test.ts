import { describeWithChromium } from "./describeWithChromium";
import { chooseFiles, goToStep, pane, press, sees, writePlan } from "./pane";
import { makeSampleCampaign, temporaryFolder } from "./sampleCampaign";
import { visits } from "./visits";

const folder = temporaryFolder();

describeWithChromium("what is told beside what is drawn", () => {
  const { visit } = visits();

  test("a screen reader hears each quarter of a long reading, and its end", async () => {
    const campaign = makeSampleCampaign(folder);
    const page = await visit();
    const tasks = pane(page);
    await press(tasks, /^Tôi tổng hợp tại Đảng ủy Khối/);
    await writePlan(page, campaign.plan);
    await goToStep(page, "Tổng hợp");
    await tasks.getByRole("status").first().evaluate((element) => {
      const told: string[] = [];
      Object.assign(window, { told });
      new MutationObserver(() => {
        const text = element.textContent ?? "";
        if (text !== "" && told.at(-1) !== text) told.push(text);
      }).observe(element, { childList: true, characterData: true, subtree: true });
    });
    await chooseFiles(tasks, "Chọn thư mục…", campaign.folder);
    await tasks.getByRole("progressbar", { name: "Đang đọc" }).waitFor();
    await sees(tasks, "Đã đọc xong 65 tệp");
    const told = await page.evaluate(() => (window as unknown as { readonly told: readonly string[] }).told);
    expect(told).toEqual(expect.arrayContaining(["Đang đọc 25%", "Đang đọc 50%", "Đang đọc 75%", "Đã đọc xong 65 tệp: nhận 55, không dùng đến 3, chờ trả lời 2, không nhận 3, bỏ qua 2."]));
    expect(told.length).toBeLessThanOrEqual(8);
  });

  test("forced colours keep apart what is chosen, and show where the focus is", async () => {
    const page = await visit({ forcedColors: true });
    const tasks = pane(page);
    await press(tasks, /^Tôi tổng hợp tại Đảng ủy Khối/);
    await press(tasks, "Xem trước");
    await press(page.getByRole("dialog"), "Ghi");
    await press(tasks, "Lập phụ biểu");
    const drawn = (name: string) => tasks.getByRole("radio", { name, exact: true }).locator("..").evaluate((element) => getComputedStyle(element).backgroundColor);
    expect(await drawn("Cho tất cả đơn vị")).not.toBe(await drawn("Cho Khối"));
    await page.keyboard.press("Tab");
    await page.keyboard.press("Tab");
    const outline = await page.evaluate(() => {
      const focused = document.activeElement;
      const styles = [focused, focused?.parentElement].flatMap((element) => (element instanceof Element ? [getComputedStyle(element), getComputedStyle(element, "::after")] : []));
      return styles.some(({ outlineStyle, outlineWidth, borderBottomWidth, borderBottomStyle }) => (outlineStyle !== "none" && outlineWidth !== "0px") || (borderBottomStyle !== "none" && borderBottomWidth !== "0px"));
    });
    expect(outline).toBe(true);
  });
});
