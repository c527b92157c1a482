import { CFB } from "@e965/xlsx";
import { mkdirSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { describeWithChromium } from "./describeWithChromium";
import { chooseFiles, goToStep, openWorkbook, pane, press, saveWorkbook, sees, writePlan } from "./pane";
import { makeSampleCampaign, soKet, temporaryFolder } from "./sampleCampaign";
import type { SampleCampaign } from "./sampleCampaign";
import { showSheet, typeInto } from "./sheet";
import { visits } from "./visits";

const folder = temporaryFolder();
let campaign: SampleCampaign;
let plan: string;

function write(path: string, content: string | Uint8Array): string {
  writeFileSync(join(folder, path), content);
  return join(folder, path);
}

/** What Excel makes of a workbook with a password. */
function encrypted(): Uint8Array {
  const container = CFB.utils.cfb_new();
  CFB.utils.cfb_add(container, "/EncryptedPackage", Buffer.alloc(5000, 7));
  CFB.utils.cfb_add(container, "/EncryptionInfo", Buffer.alloc(5000, 7));
  return new Uint8Array(CFB.write(container, { type: "buffer" }) as Buffer);
}

describeWithChromium("what goes wrong with files", () => {
  const { visit } = visits();
  beforeAll(() => {
    campaign = makeSampleCampaign(folder);
    plan = join(folder, "ke-hoach.xlsx");
    soKet("plan", campaign.plan, "--out", plan);
  });

  /** The page with the plan, at the step that takes in files. */
  async function atConsolidation(): Promise<Page> {
    const page = await visit();
    await openWorkbook(page, plan);
    await sees(pane(page), "63 đơn vị · 29 chỉ tiêu");
    await goToStep(page, "Tổng hợp");
    return page;
  }

  test("no plan in the workbook", async () => {
    const page = await visit();
    await openWorkbook(page, campaign.file("DV01.xlsx"));
    for (const [step, text] of [["Tổng hợp", "Muốn tổng hợp phải có danh sách đơn vị và danh mục chỉ tiêu. Lập kế hoạch trước rồi quay lại đây."], ["Lập phụ biểu", "Sổ này chưa có kế hoạch."], ["Theo dõi gửi báo cáo", "Lập kế hoạch có danh sách đơn vị và hạn gửi trước."]] as const) {
      await goToStep(page, step);
      await sees(pane(page), text);
    }
  });

  test("a damaged plan sheet names its cell, and is sound again when that is mended", async () => {
    const page = await visit();
    await openWorkbook(page, plan);
    await goToStep(page, "Kế hoạch");
    await showSheet(page, "Kế hoạch");
    await typeInto(page, "B11", "năm ngoái");
    await sees(pane(page), "Kế hoạch còn 1 chỗ phải sửa");
    await press(pane(page), "Trang “Kế hoạch”, ô B11");
    await sees(page, "Đã đến trang tính Kế hoạch, ô B11.");
    await goToStep(page, "Lập phụ biểu");
    await sees(pane(page), "Kế hoạch còn chỗ phải sửa nên chưa lập được phụ biểu.");
    await typeInto(page, "B11", "2016");
    await sees(pane(page), "Chọn 62/63 đơn vị");
  });

  test("files that are none of a unit's forms: each says what it is and what to do, and the sound one counts", async () => {
    const page = await atConsolidation();
    const large = write("rất lớn.xlsx", "");
    truncateSync(large, 200 * 1024 * 1024);
    await chooseFiles(pane(page), "Chọn tệp…", [campaign.file("DV01.xlsx"), write("có mật khẩu.xlsx", encrypted()), campaign.file("DV57.xlsx"), write("rỗng.xlsx", ""), large]);
    await sees(pane(page), "Đã đọc xong 5 tệp: nhận 1, không nhận 4.");
    for (const text of [
      "Tệp có mật khẩu: mở bằng Excel, bỏ mật khẩu, lưu và gửi lại.",
      "Đây là tệp PDF, không phải bảng tính. Đề nghị đơn vị gửi tệp Excel (.xlsx) đã lập theo mẫu.",
      "Tệp rỗng, không có nội dung. Tải lại tệp hoặc đề nghị đơn vị gửi lại.",
      "Tệp lớn hơn mức đọc được (100 MB).",
    ]) await sees(pane(page), text);
    await sees(pane(page), "Đã có số liệu 1/62 đơn vị");
    await openWorkbook(page, large);
    await press(page.getByRole("alertdialog"), "Bỏ thay đổi");
    await sees(page.getByRole("alert"), "rất lớn.xlsx: Tệp lớn hơn mức đọc được (100 MB).");
    await sees(pane(page), "Đã có số liệu 1/62 đơn vị");
  });

  test("no file, a thousand files, and a folder of photographs", async () => {
    const page = await atConsolidation();
    const tasks = pane(page);
    await tasks.getByRole("button", { name: "Chọn tệp…" }).evaluate((element) => element.dispatchEvent(new DragEvent("drop", { dataTransfer: new DataTransfer(), bubbles: true, cancelable: true })));
    await sees(tasks, "Không có tệp nào trong phần vừa chọn.");

    mkdirSync(join(folder, "nhiều"));
    for (let index = 0; index < 1000; index += 1) write(`nhiều/${index}.xlsx`, "");
    await chooseFiles(tasks, "Chọn thư mục…", join(folder, "nhiều"));
    await sees(tasks, "Vừa chọn 1.000 tệp, trong khi danh sách có 63 đơn vị.");
    await press(tasks, "Đọc tất cả");
    await sees(tasks, "Không tệp nào trong 1.000 tệp vừa đọc là phụ biểu.");
    await press(tasks, "Bỏ 1000 tệp không nhận");
    await sees(tasks, "Tổng hợp phụ biểu của các đơn vị");

    mkdirSync(join(folder, "ảnh"));
    for (let index = 0; index < 20; index += 1) write(`ảnh/IMG_${index}.jpg`, Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 0, 0, index));
    await chooseFiles(tasks, "Chọn thư mục…", join(folder, "ảnh"));
    await sees(tasks, "Không tệp nào trong 20 tệp vừa đọc là phụ biểu. Lý do ghi ở từng tệp bên dưới; hãy chọn thư mục chứa các tệp Excel mà đơn vị gửi.");
  });

  test("a file that is removed while others are read", async () => {
    const page = await atConsolidation();
    const removed = write("zz bị xóa.xlsx", "x");
    await chooseFiles(pane(page), "Chọn tệp…", [...campaign.names.map(campaign.file), removed]);
    rmSync(removed);
    await sees(pane(page), "Đã đọc xong 66 tệp: nhận 55, không dùng đến 3, chờ trả lời 2, không nhận 4, bỏ qua 2.");
    await sees(pane(page), "Không mở được tệp: có thể đang mở ở máy khác hoặc vừa bị xóa.");
  });

  test("closing the page asks first while files are read, and while something is not downloaded", async () => {
    const page = await atConsolidation();
    const asked: string[] = [];
    page.on("dialog", (dialog) => {
      asked.push(dialog.type());
      void dialog.dismiss();
    });
    const closeTheTab = async (): Promise<void> => {
      await page.close({ runBeforeUnload: true });
      // The question comes after the call has returned.
      await page.waitForTimeout(500);
    };
    await chooseFiles(pane(page), "Chọn thư mục…", campaign.folder);
    await sees(pane(page), /Đang đọc \d+\/\d+/);
    await closeTheTab();
    await sees(pane(page), "Đã đọc xong 65 tệp: nhận 55, không dùng đến 3, chờ trả lời 2, không nhận 3, bỏ qua 2.");
    expect(asked).toEqual(["beforeunload"]);
    await closeTheTab();
    expect(asked).toHaveLength(2);
    await saveWorkbook(page);
    await page.getByText("Có thay đổi chưa tải về").waitFor({ state: "hidden" });
    await page.close({ runBeforeUnload: true });
    expect(asked).toHaveLength(2);
  });

  test("a job that went on when the page was closed is told at the next start, once, and not while it goes on elsewhere", async () => {
    const page = await atConsolidation();
    const address = page.url();
    const interrupted = /^Lần trước trang này bị đóng khi đang đọc tệp đơn vị gửi\./;
    const openAnother = async (width = 1280): Promise<Page> => {
      const other = await page.context().newPage();
      await other.setViewportSize({ width, height: 800 });
      await other.goto(address);
      await sees(pane(other), "Tôi tổng hợp tại Đảng ủy Khối");
      return other;
    };
    await chooseFiles(pane(page), "Chọn thư mục…", campaign.folder);
    await sees(pane(page), /Đang đọc \d+\/\d+/);
    const beside = await openAnother();
    expect(await pane(beside).getByText(interrupted).count()).toBe(0);
    await sees(pane(page), /Đang đọc \d+\/\d+/);
    await page.close({ runBeforeUnload: false });
    // Where pane and workbook stand behind one another, the pane comes to the front with it.
    const next = await openAnother(350);
    await sees(pane(next), interrupted);
    await sees(pane(next), /Tệp trên máy vẫn như cũ; .* Mời mở lại tệp rồi làm lại việc này\.$/);
    await press(pane(next), "Đóng");
    const last = await openAnother();
    expect(await pane(last).getByText(interrupted).count()).toBe(0);
  });

  test("a plan that is none", async () => {
    const page = await visit();
    await press(pane(page), /^Tôi tổng hợp tại Đảng ủy Khối/);
    await pane(page).getByRole("radio", { name: /^Từ tệp kế hoạch/ }).check();
    for (const [path, text] of [[campaign.file("DV57.xlsx"), "Tệp này không phải sổ Excel, cũng không phải tệp kế hoạch .json."], [write("hỏng.json", "{"), "Tệp .json này bị hỏng, không đọc được. Chọn tệp khác."], [campaign.file("DV01.xlsx"), "Sổ này không có trang Kế hoạch, Chỉ tiêu, Đơn vị."]] as const) {
      await chooseFiles(pane(page), "Chọn tệp kế hoạch…", path);
      await press(pane(page), "Xem trước");
      await sees(pane(page), text);
    }
    await writePlan(page, campaign.plan);
  });
});
