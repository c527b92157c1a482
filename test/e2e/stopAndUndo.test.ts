import type { Page } from "playwright-core";
import { readWorkbook } from "../../src/xlsx/readWorkbook";
import { describeWithChromium } from "./describeWithChromium";
import { chooseFiles, downloadReport, goToStep, pane, press, saveWorkbook, sees, writePlan } from "./pane";
import { makeSampleCampaign, temporaryFolder } from "./sampleCampaign";
import type { SampleCampaign } from "./sampleCampaign";
import { paste, showSheet, textOf } from "./sheet";
import { visits } from "./visits";

let campaign: SampleCampaign;
const folder = temporaryFolder();

/** Sheets and cells of the workbook on the page, without what only the run before left in it. */
async function contents(page: Page): Promise<unknown> {
  const result = readWorkbook((await saveWorkbook(page)).bytes);
  if ("refusal" in result) throw new Error(result.refusal.code);
  return result.book.grids.filter(({ visibility }) => visibility === "visible");
}

describeWithChromium("stopping and taking back", () => {
  const { visit } = visits();
  beforeAll(() => {
    campaign = makeSampleCampaign(folder);
  });

  test("Dừng leaves files, figures and workbook as they were", async () => {
    const page = await visit();
    const tasks = pane(page);
    let downloads = 0;
    page.on("download", () => (downloads += 1));
    await press(tasks, /^Tôi tổng hợp tại Đảng ủy Khối/);
    await writePlan(page, campaign.plan);

    await press(tasks, "Lập phụ biểu");
    await press(tasks, "Tạo 62 tệp (.zip)");
    await press(tasks, "Dừng");
    await sees(tasks, "Đã dừng. Mọi thứ vẫn như trước.");
    expect(downloads).toBe(0);

    await goToStep(page, "Tổng hợp");
    await chooseFiles(tasks, "Chọn tệp…", ["DV01.xlsx", "DV05.xlsx"].map(campaign.file));
    await sees(tasks, "Đã đọc xong 2 tệp: nhận 2.");
    const before = [await downloadReport(page), await contents(page)];
    await chooseFiles(tasks, "Chọn thư mục…", campaign.folder);
    await sees(tasks, /Đang đọc \d+\/\d+/);
    await press(tasks, "Dừng");
    await sees(tasks, "Đã dừng. Mọi thứ vẫn như trước.");
    await sees(tasks, "Tệp đã đọc (2)");
    expect([await downloadReport(page), await contents(page)]).toEqual(before);
  });

  test("Hoàn tác takes back the summary, and the plan", async () => {
    const page = await visit();
    const tasks = pane(page);
    await press(tasks, /^Tôi tổng hợp tại Đảng ủy Khối/);
    await writePlan(page, campaign.plan);
    await goToStep(page, "Tổng hợp");
    await chooseFiles(tasks, "Chọn tệp…", ["DV01.xlsx", "DV05.xlsx"].map(campaign.file));
    await sees(tasks, "Đã đọc xong 2 tệp: nhận 2.");
    const before = [await downloadReport(page), await contents(page)];
    await press(tasks, "Ghi số liệu tạm tính");
    await press(page.getByRole("dialog"), "Ghi");
    await sees(tasks, "Đã ghi 9 trang tính.");
    expect(await contents(page)).not.toEqual(before[1]);
    await page.getByRole("tab", { name: "Nguồn số liệu" }).click();
    await goToStep(page, "Theo dõi gửi báo cáo");
    await sees(tasks, "Đã ghi 9 trang tính.");
    await press(tasks, "Hoàn tác");
    await sees(tasks, "Đã hoàn tác. Sổ làm việc trở lại như trước khi ghi.");
    expect(await page.getByText(/đang ẩn hoặc không còn trong sổ/).count()).toBe(0);
    await goToStep(page, "Tổng hợp");
    // What needs nothing more is not told in another step.
    await tasks.getByText("Đã hoàn tác. Sổ làm việc trở lại như trước khi ghi.").waitFor({ state: "hidden" });
    expect([await downloadReport(page), await contents(page)]).toEqual(before);

    const other = await visit();
    await press(pane(other), /^Tôi tổng hợp tại Đảng ủy Khối/);
    await writePlan(other, campaign.plan);
    await press(pane(other), "Hoàn tác");
    await sees(pane(other), "Đã hoàn tác. Sổ làm việc trở lại như trước khi ghi.");
    await sees(pane(other), "Kế hoạch sơ kết lấy từ đâu?");
  });

  test("Hoàn tác asks before it takes what was typed since with it", async () => {
    const page = await visit();
    const tasks = pane(page);
    await press(tasks, /^Tôi tổng hợp tại Đảng ủy Khối/);
    await press(tasks, "Xem trước");
    await press(page.getByRole("dialog"), "Ghi");
    await sees(tasks, "3 đơn vị · 29 chỉ tiêu · ");
    await showSheet(page, "Đơn vị");
    await paste(page, "A7", [["DV04", "Chi bộ Công ty Than", "Chi bộ"]]);
    await sees(tasks, "4 đơn vị · 29 chỉ tiêu · ");
    await press(tasks, "Hoàn tác");
    await sees(page.getByRole("alertdialog"), /đã nhập hoặc sửa thêm ở trang “Đơn vị”\./);
    await press(page.getByRole("alertdialog"), "Giữ nguyên");
    expect(await textOf(page, "B7")).toBe("Chi bộ Công ty Than");
    await press(tasks, "Hoàn tác");
    await press(page.getByRole("alertdialog"), "Hoàn tác, bỏ phần nhập thêm");
    await sees(tasks, "Kế hoạch sơ kết lấy từ đâu?");
  });
});
