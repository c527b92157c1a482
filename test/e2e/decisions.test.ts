import { describeWithChromium } from "./describeWithChromium";
import { chooseFiles, downloadReport, goToStep, pane, press, sees, writePlan } from "./pane";
import { makeSampleCampaign, temporaryFolder } from "./sampleCampaign";
import { visits } from "./visits";

const folder = temporaryFolder();

describeWithChromium("a figure corrected by telephone", () => {
  const { visit } = visits();

  test("stands beside the unit's own, counts in the total, is withdrawn, and leaves the page to everybody", async () => {
    const campaign = makeSampleCampaign(folder);
    const page = await visit();
    const tasks = pane(page);
    await press(tasks, /^Tôi tổng hợp tại Đảng ủy Khối/);
    await writePlan(page, campaign.plan);
    await goToStep(page, "Tổng hợp");
    await chooseFiles(tasks, "Chọn tệp…", campaign.file("DV01.xlsx"));
    await sees(tasks, "Đã đọc xong 1 tệp: nhận 1.");
    const before = await downloadReport(page);
    await press(tasks, /^Tổng doanh thu/);
    await sees(tasks, "Đã tính (1)");
    await press(tasks, /^Ghi điều chỉnh: .* năm 2018/);
    const dialog = page.getByRole("dialog");
    await dialog.getByRole("textbox", { name: /^Số điều chỉnh/ }).fill("200,5");
    await dialog.getByRole("textbox", { name: /^Người của đơn vị xác nhận/ }).fill("Đ/c Lan, Phòng Kế toán");
    await press(dialog, "Lưu");
    await sees(dialog, "Ghi lý do.");
    await dialog.getByRole("textbox", { name: /^Lý do/ }).fill("Đơn vị gọi điện báo lại");
    await press(dialog, "Lưu");
    await sees(tasks, "Tính theo số điều chỉnh 200,5 tỷ đồng, người xác nhận: Đ/c Lan, Phòng Kế toán");
    const corrected = JSON.parse((await downloadReport(page)).toString()) as { totals: { indicator: string; column: string; value: number }[] };
    expect(corrected.totals.find(({ indicator, column }) => indicator === "KT01" && column === "2018E")?.value).toBe(200.5);
    await press(tasks, /^Rút lại: .* năm 2018/);
    await tasks.getByText(/^.*Tính theo số điều chỉnh/).waitFor({ state: "detached" });
    expect(await downloadReport(page)).toEqual(before);
  });
});
