import { describeWithChromium } from "./describeWithChromium";
import { arrowTo, enter, enterFiles, enterStep, tabTo } from "./keyboard";
import { downloaded, pane, sees } from "./pane";
import { makeSampleCampaign, temporaryFolder } from "./sampleCampaign";
import type { SampleCampaign } from "./sampleCampaign";
import { visits } from "./visits";

const folder = temporaryFolder();
let campaign: SampleCampaign;

describeWithChromium("without a mouse", () => {
  const { visit } = visits();
  beforeAll(() => {
    campaign = makeSampleCampaign(folder);
  });

  test("the clerk opens the form, types, goes to a finding, explains and saves", async () => {
    const page = await visit();
    const tasks = pane(page);
    await enterFiles(page, /^Mở tệp…$/, campaign.file("DV01.xlsx"));
    await sees(tasks, "Phụ biểu đủ điều kiện gửi Đảng ủy Khối.");

    await tabTo(page, "text", /^Địa chỉ ô/);
    await page.keyboard.type("H14");
    await page.keyboard.press("Enter");
    await page.keyboard.type("9876,5");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await sees(tasks, "Tổng doanh thu năm 2017 là 9.876,5 tỷ đồng – gấp 76,0 lần");
    await enter(page, /^Trang “Phụ biểu”, ô H14$/);
    await sees(page, "Đã đến trang tính Phụ biểu, ô H14.");

    await enter(page, /^Giải trình$/);
    await page.keyboard.type("Nhận sáp nhập xí nghiệp từ quý III");
    await page.keyboard.press("Enter");
    await sees(tasks, "Giải trình: Nhận sáp nhập xí nghiệp từ quý III");
    const { name } = await downloaded(page, () => enter(page, /^Tải về \.xlsx$/));
    expect(name).toBe("DV01.xlsx");
  });

  test("the clerk with a table of her own has it reviewed by the form that the Khối sent, and is never thrown out of the pane", async () => {
    const page = await visit();
    const tasks = pane(page);
    const panel = tasks.getByRole("tabpanel", { name: /^Rà soát/ }).and(page.locator(":focus"));
    const own = campaign.names.find((name) => name.startsWith("PL1_DV31"))!;
    await enterFiles(page, /^Mở tệp…$/, campaign.file(own));
    await sees(page, own);
    await enter(page, /^Tôi nhập số liệu cho đơn vị/);
    await panel.waitFor();
    await sees(tasks, "Biểu này không kèm mẫu của Khối");
    await enterFiles(page, /^Chọn phụ biểu mẫu…$/, campaign.file("DV01.xlsx"));
    await sees(tasks, "Chưa biết chắc biểu đang mở là của đơn vị nào trong DV01.xlsx.");
    await tabTo(page, "select", /^Số liệu của đơn vị/);
    await page.keyboard.press("ArrowDown");
    await enter(page, /^Rà soát$/);
    await sees(tasks, "Biểu tự lập, rà soát theo mẫu trong tệp DV01.xlsx như số liệu của Đảng bộ Công ty Điện lực.");
    await panel.waitFor();
    await enter(page, /^Trang “Sheet1”, ô /);
    await sees(page, /^Đã đến trang tính Sheet1, ô /);
  });

  test("the aggregator makes the plan, takes files in, answers, writes, takes back, writes again and saves", async () => {
    const page = await visit();
    const tasks = pane(page);
    await enter(page, /^Tôi tổng hợp tại Đảng ủy Khối/);
    await tabTo(page, "radio", /^Mẫu nhiệm kỳ 2015 - 2020/);
    await arrowTo(page, "ArrowDown", "radio", /^Từ tệp kế hoạch/);
    await enterFiles(page, /^Chọn tệp kế hoạch…$/, campaign.plan);
    await enter(page, /^Xem trước$/);
    await enter(page, /^Ghi$/);
    await sees(tasks, "Đã ghi 4 trang tính.");

    await enterStep(page, /^Tổng hợp$/);
    await enterFiles(page, /^Chọn tệp…$/, ["DV01.xlsx", "DV05.xlsx", "PL1_DV27_gui Khoi.xlsx", "PL1_DV27_gui Khoi (bản sửa).xlsx"].map(campaign.file));
    await sees(tasks, "Đã đọc xong 4 tệp: nhận 2, chờ trả lời 2.");
    await enter(page, /^Trả lời 1 câu hỏi$/);
    await enter(page, /^Tệp “PL1_DV27_gui Khoi \(bản sửa\)\.xlsx”$/);
    await sees(tasks, "Đã ghi câu trả lời. Không còn câu hỏi nào.");
    for (const undone of [true, false]) {
      await enter(page, /^Ghi số liệu tạm tính$/);
      await enter(page, /^Ghi$/);
      await sees(tasks, "Đã ghi 9 trang tính.");
      if (undone) {
        await enter(page, /^Hoàn tác$/);
        await sees(tasks, "Đã hoàn tác. Sổ làm việc trở lại như trước khi ghi.");
      }
    }
    const { name } = await downloaded(page, () => enter(page, /^Tải về \.xlsx$/));
    expect(name).toBe("Sơ kết.xlsx");
  });
});
