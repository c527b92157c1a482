import { copyFileSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { readWorkbook } from "../../src/xlsx/readWorkbook";
import { describeWithChromium } from "./describeWithChromium";
import { chooseFiles, goToStep, openWorkbook, pane, press, saveWorkbook, sees, writePlan } from "./pane";
import { makeSampleCampaign, makeTemplate, temporaryFolder } from "./sampleCampaign";
import { paste, textOf } from "./sheet";
import { visits } from "./visits";

const folder = temporaryFolder();
const image = `<img src=x onerror="document.title='ran'">`;
const script = "<script>document.title='ran'<\u002fscript>";
const link = `=HYPERLINK("http://example.com/x","${image.replaceAll('"', "'")}")`;

describeWithChromium("texts that are code", () => {
  const { visit } = visits();

  test("stay text in sheets, findings, questions, names of units and of files", async () => {
    const campaign = makeSampleCampaign(folder);
    const plan = JSON.parse(readFileSync(campaign.plan, "utf8")) as { title: string; units: { name: string; aliases: string[]; responsible: string }[]; indicators: { label: string }[] };
    plan.title = script;
    plan.units[0] = { ...plan.units[0]!, name: image, aliases: [link], responsible: script };
    plan.indicators[0] = { ...plan.indicators[0]!, label: image };
    const hostilePlan = join(folder, "ke-hoach-la.json");
    writeFileSync(hostilePlan, JSON.stringify(plan));

    const clerk = await visit();
    await openWorkbook(clerk, makeTemplate(join(folder, "mau"), hostilePlan, "DV01"));
    await paste(clerk, "F14", [[image]]);
    await paste(clerk, "G14", [[link]]);
    await paste(clerk, "H14", [[script]]);
    expect(await textOf(clerk, "G14")).toBe(link);
    await sees(pane(clerk), `${image} năm 2015 ghi “${image}”, không đọc được thành số.`);
    await sees(pane(clerk), `ghi “${link}”`);
    const { bytes } = await saveWorkbook(clerk);
    const result = readWorkbook(bytes);
    if ("refusal" in result) throw new Error(result.refusal.code);
    const cells = result.book.grids.flatMap(({ cells: all }) => [...all.values()]);
    expect(cells.filter(({ content }) => "value" in content && content.value === link).every(({ formula }) => formula === null)).toBe(true);
    expect(cells.some(({ formula }) => formula?.includes("HYPERLINK") === true)).toBe(false);

    const page = await visit();
    const hostileName = join(folder, "<img src=x onerror=alert(1)>.xlsx");
    writeFileSync(hostileName, bytes);
    const unknown = join(folder, `<b onclick=x>${"=1+1"}.xlsx`);
    copyFileSync(campaign.file("DV57.xlsx"), unknown);
    await press(pane(page), /^Tôi tổng hợp tại Đảng ủy Khối/);
    await writePlan(page, hostilePlan);
    await sees(pane(page), script);
    await goToStep(page, "Tổng hợp");
    await chooseFiles(pane(page), "Chọn tệp…", [hostileName, unknown]);
    await sees(pane(page), "<b onclick=x>=1+1.xlsx");
    await press(pane(page), /^Ghi số liệu tạm tính$/);
    await press(page.getByRole("dialog"), "Ghi");
    await sees(pane(page), "Đã ghi 9 trang tính.");
    await goToStep(page, "Rà soát");
    await sees(pane(page), `ghi “${image}”`);
    await goToStep(page, "Theo dõi gửi báo cáo");
    await sees(pane(page), script);
    await openWorkbook(page, hostileName);
    await press(page.getByRole("alertdialog"), "Bỏ thay đổi");
    await sees(page.getByRole("banner").first(), "<img src=x onerror=alert(1)>.xlsx");

    for (const each of [clerk, page]) {
      expect(await each.title()).not.toBe("ran");
      expect(await each.locator("img[src=x], b[onclick], [onerror], body script:not([src])").count()).toBe(0);
    }
  });
});
