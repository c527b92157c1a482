import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { unzipSync } from "fflate";
import { readWorkbook } from "../../src/xlsx/readWorkbook";
import { compareFormulaCells, countFormulaCells } from "../libreOffice/compareFormulaCells";
import { recalculate } from "../libreOffice/convert";
import { describeWithLibreOffice } from "../libreOffice/describeWithLibreOffice";
import { describeWithChromium } from "./describeWithChromium";
import { button, chooseFiles, downloadReport, downloaded, goToStep, openWorkbook, pane, press, saveWorkbook, sees, writePlan } from "./pane";
import { makeSampleCampaign, reportOf, temporaryFolder } from "./sampleCampaign";
import { typeInto } from "./sheet";
import { visits } from "./visits";

const folder = temporaryFolder();
const summaryPath = join(folder, "tong-hop.xlsx");
const answersPath = join(folder, "tra-loi.json");
const revisedPath = join(folder, "DV09 - gửi lại.xlsx");
/** Which of two files counts for DV27, and what a dash means in the file of DV34: the answers that the story gives. */
const answers: Record<string, string> = {};

describeWithChromium("the aggregator of the Khối", () => {
  const { visit } = visits();

  test("makes the plan and the forms, takes in what came, answers, looks through and writes", async () => {
    const campaign = makeSampleCampaign(folder);
    const page = await visit();
    const tasks = pane(page);
    await press(tasks, /^Tôi tổng hợp tại Đảng ủy Khối/);
    await writePlan(page, campaign.plan);
    await sees(tasks, "63 đơn vị · 29 chỉ tiêu · hạn nộp 9-6-2018");

    await press(tasks, "Lập phụ biểu");
    const archive = await downloaded(page, () => press(tasks, "Tạo 62 tệp (.zip)"));
    expect(archive.name).toBe("phu-bieu-sk-2015-2020.zip");
    const forms = unzipSync(archive.bytes);
    expect(Object.keys(forms)).toHaveLength(62);
    expect(readWorkbook(forms["DV09.xlsx"]!)).toHaveProperty("book");
    await sees(tasks, "Đã tạo 62 tệp");

    await goToStep(page, "Tổng hợp");
    await chooseFiles(tasks, "Chọn thư mục…", campaign.folder);
    await sees(tasks, "Đã đọc xong 65 tệp: nhận 55, không dùng đến 3, chờ trả lời 2, không nhận 3, bỏ qua 2.");
    expect(await downloadReport(page)).toEqual(reportOf(folder, [campaign.folder], campaign.plan));

    const { questions } = JSON.parse(reportOf(folder, [campaign.folder], campaign.plan).toString()) as { questions: { id: string; kind: string; choices: { value: string; label: string }[] }[] };
    for (const [kind, choice] of [["version", /^Tệp “PL1_DV27_gui Khoi \(bản sửa\)\.xlsx”$/], ["dash", /^Không phát sinh \(0\)$/]] as const) {
      const question = questions.find((each) => each.kind === kind)!;
      answers[question.id] = question.choices.find(({ label }) => choice.test(label))!.value;
      await press(tasks, choice);
    }
    await sees(tasks, "Đã ghi câu trả lời. Không còn câu hỏi nào.");
    writeFileSync(answersPath, JSON.stringify({ answers: Object.entries(answers).map(([id, value]) => ({ id, value })) }));
    expect(await downloadReport(page)).toEqual(reportOf(folder, [campaign.folder], campaign.plan, "--answers", answersPath));

    await sees(tasks, "Đã có số liệu 55/62 đơn vị · số liệu tạm tính");
    await press(tasks, /^Tổng doanh thu/);
    await sees(tasks, "Đã tính (55)");
    await sees(tasks, "Chưa tính (7)");

    await press(tasks, "Ghi số liệu tạm tính");
    await sees(page.getByRole("dialog"), "Số của Khối mới gồm 55/62 đơn vị (tạm tính)");
    await sees(page.getByRole("dialog"), "Chưa tính 7 đơn vị: 6 chưa gửi, 1 tệp không nhận.");
    await page.getByRole("dialog").getByText("Xem tên 7 đơn vị chưa tính").click();
    await sees(page.getByRole("dialog"), /\(tệp không nhận\)$/);
    await sees(page.getByRole("dialog"), "Thêm 9 trang tính:");
    await press(page.getByRole("dialog"), "Ghi");
    await sees(tasks, "Đã ghi 9 trang tính.");
    const saved = await saveWorkbook(page);
    writeFileSync(summaryPath, saved.bytes);
  });

  test("opens the summary again, takes in what one unit mended, and sees what changed", async () => {
    const clerk = await visit();
    await openWorkbook(clerk, join(folder, "don-vi", "DV09.xlsx"));
    await typeInto(clerk, "J14", "999,5");
    await sees(clerk, "Có thay đổi chưa tải về");
    writeFileSync(revisedPath, (await saveWorkbook(clerk)).bytes);

    const page = await visit();
    const tasks = pane(page);
    await openWorkbook(page, summaryPath);
    await goToStep(page, "Tổng hợp");
    await sees(tasks, "Nhớ từ lần tổng hợp trước (63)");
    await sees(tasks, "Đã có số liệu 55/62 đơn vị · số liệu tạm tính");
    await expect(tasks.getByText("Cần trả lời").count()).resolves.toBe(0);
    await chooseFiles(tasks, "Chọn tệp…", revisedPath);
    await press(tasks, /^Tệp “DV09 - gửi lại\.xlsx”$/);
    await sees(tasks, /^Thay đổi so với lần trước \(\d+\)$/);
    await sees(tasks, /→ 999,5/);

    const report = await downloadReport(page);
    const remembered = JSON.parse(report.toString()) as { changes: { unit: string; after: number }[]; questions: unknown[] };
    expect(remembered.questions).toEqual([]);
    expect(remembered.changes).toEqual(expect.arrayContaining([expect.objectContaining({ unit: "DV09", indicator: "KT01", column: "2018E", after: 999.5 })]));

    await press(tasks, "Ghi số liệu tạm tính");
    await sees(page.getByRole("dialog"), /^Thay đổi so với lần trước \(\d+\)$/);
    await sees(page.getByRole("dialog"), /→ 999,5/);
    await sees(page.getByRole("dialog"), "Ghi lại 9 trang tính đang có:");
    await press(page.getByRole("dialog"), "Ghi");
    await sees(tasks, "Đã ghi 9 trang tính.");
    writeFileSync(summaryPath, (await saveWorkbook(page)).bytes);

    const again = await visit();
    await openWorkbook(again, summaryPath);
    await goToStep(again, "Tổng hợp");
    await sees(pane(again), "Nhớ từ lần tổng hợp trước (64)");
    await button(pane(again), "Xem Phụ lục").waitFor();
  });

  describeWithLibreOffice("the saved summary in LibreOffice", () => {
    test("opens, and every formula gives what the page wrote", async () => {
      const name = "tong-hop.xlsx";
      const bytes = readFileSync(summaryPath);
      const recalculated = (await recalculate([{ name, bytes }])).get(name)!;
      expect(countFormulaCells(bytes)).toBeGreaterThan(1000);
      expect(compareFormulaCells(bytes, recalculated)).toEqual([]);
    });
  });
});
