import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describeWithChromium } from "./describeWithChromium";
import { chooseFiles, downloadReport, downloaded, goToStep, pane, press, sees, writePlan } from "./pane";
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

describeWithChromium("the register of received documents", () => {
  const { visit } = visits();

  test("is handed out with every unit, filled in as in Excel, and taken in; faulty lines are told and change nothing", async () => {
    const campaign = makeSampleCampaign(folder);
    const page = await visit();
    const tasks = pane(page);
    await press(tasks, /^Tôi tổng hợp tại Đảng ủy Khối/);
    await writePlan(page, campaign.plan);
    await goToStep(page, "Theo dõi gửi báo cáo");
    await press(tasks, "Nhập sổ công văn đến");
    const { name, bytes } = await downloaded(page, () => press(tasks, "Tải mẫu sổ (.csv)"));
    expect(name).toBe("so-cong-van-den.csv");
    await sees(tasks, "Đã lưu so-cong-van-den.csv vào thư mục tải về.");
    const lines = bytes.toString().split("\r\n");
    expect(lines).toHaveLength(3 * 62 + 2);

    const path = join(folder, name);
    const dated = lines.map((line) => (line.startsWith("DV03,") && line.includes(",Phụ biểu,") ? line.replace(",Phụ biểu,", ",Phụ biểu,12/06/2018") : line));
    // As Excel writes it where commas are decimal.
    writeFileSync(path, dated.join("\r\n").replaceAll(",", ";"));
    await chooseFiles(tasks, "Chọn tệp sổ (.csv)…", path);
    await sees(tasks, "Đã nhập 1 ngày nhận từ sổ. 185 dòng chưa có ngày nhận.");

    writeFileSync(path, dated.join("\r\n").replace("12/06/2018", "12/13/2018"));
    await chooseFiles(tasks, "Chọn tệp sổ (.csv)…", path);
    await sees(tasks, /^Dòng \d+: ngày “12\/13\/2018” chưa đúng\. Ghi ngày\/tháng\/năm, ví dụ 09\/06\/2018\.$/);
    await sees(tasks, /^Gửi chậm 1$|^Quá hạn/);
  });
});
