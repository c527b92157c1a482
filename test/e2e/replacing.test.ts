import type { Page } from "playwright-core";
import { describeWithChromium } from "./describeWithChromium";
import { openWorkbook, pane, press, saveWorkbook, sees } from "./pane";
import { makeSampleCampaign, temporaryFolder } from "./sampleCampaign";
import type { SampleCampaign } from "./sampleCampaign";
import { typeInto } from "./sheet";
import { visits } from "./visits";

const folder = temporaryFolder();
let campaign: SampleCampaign;

describeWithChromium("another workbook in place of one with changes", () => {
  const { visit } = visits();
  beforeAll(() => {
    campaign = makeSampleCampaign(folder);
  });

  /** A form that was typed into, and the question whether another file may take its place. */
  async function asked(): Promise<Page> {
    const page = await visit();
    await openWorkbook(page, campaign.file("DV01.xlsx"));
    await typeInto(page, "F14", "100");
    await sees(page, "Có thay đổi chưa tải về");
    await openWorkbook(page, campaign.file("DV05.xlsx"));
    await sees(page.getByRole("alertdialog"), "Những thay đổi trong DV01.xlsx chưa được tải về.");
    return page;
  }

  // Found by its roles afterwards: what a dialog hid from screen readers is told again when it is gone.
  test.each([["Bỏ thay đổi", "DV05.xlsx"], ["Ở lại", "DV01.xlsx"]])("%s: %s is open then, for everybody", async (decision, file) => {
    const page = await asked();
    await press(page.getByRole("alertdialog"), decision);
    await sees(page.getByRole("banner").first(), file);
    await sees(pane(page), "Đánh giá từng chỉ tiêu");
    expect((await saveWorkbook(page)).name).toBe(file);
  });

  test("a form made at its step is opened for everybody too", async () => {
    const page = await visit();
    await press(pane(page), /^Tôi tổng hợp tại Đảng ủy Khối/);
    await press(pane(page), "Xem trước");
    await press(page.getByRole("dialog"), "Ghi");
    await press(pane(page), "Lập phụ biểu");
    await pane(page).getByText("Cho một đơn vị").click();
    await pane(page).getByRole("radio").nth(3).click();
    await press(pane(page), "Mở tại đây để nhập");
    await press(page.getByRole("alertdialog"), "Bỏ thay đổi");
    await sees(pane(page), /^Phụ biểu chưa nhập số liệu nào;/);
  });
});
