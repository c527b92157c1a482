import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describeWithChromium } from "./describeWithChromium";
import { button, chooseFiles, downloadReport, goToStep, openWorkbook, pane, press, saveWorkbook, sees, writePlan } from "./pane";
import { makeSampleCampaign, reportOf, temporaryFolder } from "./sampleCampaign";
import { visits } from "./visits";

const folder = temporaryFolder();

describeWithChromium("the one file, opened by a double click", () => {
  const { visit } = visits();

  test("reads the campaign in workers of its own, reports what the command line does, writes, and opens its summary again", async () => {
    const campaign = makeSampleCampaign(folder);
    const page = await visit({ from: "file" });
    const tasks = pane(page);
    let workers = 0;
    page.on("worker", () => (workers += 1));
    await press(tasks, /^Tôi tổng hợp tại Đảng ủy Khối/);
    await writePlan(page, campaign.plan);
    await goToStep(page, "Tổng hợp");
    await chooseFiles(tasks, "Chọn thư mục…", campaign.folder);
    await sees(tasks, "Đã đọc xong 65 tệp: nhận 55, không dùng đến 3, chờ trả lời 2, không nhận 3, bỏ qua 2.");
    expect(workers).toBeGreaterThan(0);
    expect(await downloadReport(page)).toEqual(reportOf(folder, [campaign.folder], campaign.plan));

    await press(tasks, "Ghi số liệu tạm tính");
    await press(page.getByRole("dialog"), "Ghi");
    await sees(tasks, "Đã ghi 9 trang tính.");
    const summary = join(folder, "tong-hop.xlsx");
    writeFileSync(summary, (await saveWorkbook(page)).bytes);
    await openWorkbook(page, summary);
    await goToStep(page, "Tổng hợp");
    await sees(tasks, "Nhớ từ lần tổng hợp trước (63)");
    await button(tasks, "Trả lời 2 câu hỏi").waitFor();
  });
});
