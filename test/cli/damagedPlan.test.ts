import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runCommandLine } from "../../src/cli/commandLine";
import { describeWithOpenpyxl } from "../xlsx/describeWithOpenpyxl";

const planPath = join(__dirname, "../../assets/plan-2025-2030.json");

async function run(...args: string[]) {
  const out: string[] = [];
  const error: string[] = [];
  const code = await runCommandLine(args, { out: (text) => out.push(text), error: (text) => error.push(text), showsProgress: false, writeProgress: () => undefined });
  return { code, out, error };
}

/** What an office did to the sheets in a program that is not this one; its "Cần sửa" column then holds formulas without values. */
const damage = `
import datetime, sys, openpyxl
path, target = sys.argv[1:]
book = openpyxl.load_workbook(path)
plan, rows, units = book["Kế hoạch"], book["Chỉ tiêu"], book["Đơn vị"]
rows["J5"] = datetime.date(2026, 6, 9)
rows["J5"].number_format = "d-mmm"
rows["C6"] = None
rows.row_dimensions[6].hidden = True
rows["Y4"], rows["Z4"] = "Hàng năm", "=>"
rows.cell(3, 16).value = "Tử"
units["A6"] = units["A5"].value
units["B7"] = None
units["K4"] = "từ 2027"
plan["A4"] = "  TÊN   kế hoạch "
plan["B14"] = "31/6/2028"
del book["Giao chỉ tiêu"]
book.save(target)
`;

describeWithOpenpyxl("A plan workbook damaged by an office", () => {
  test("every fault is told at once with its cell, and nothing is written", async () => {
    const folder = mkdtempSync(join(tmpdir(), "so-ket-"));
    try {
      const [sound, damaged, never] = ["sound.xlsx", "damaged.xlsx", "never.json"].map((name) => join(folder, name)) as [string, string, string];
      expect((await run("plan", planPath, "--out", sound)).code).toBe(0);
      const { status, stderr } = spawnSync("/usr/bin/python3", ["-c", damage, sound, damaged], { encoding: "utf8" });
      expect([status, stderr]).toEqual([0, ""]);
      const { code, out, error } = await run("plan", damaged, "--out", never);
      expect([code, out, existsSync(never)]).toEqual([2, [], false]);
      const [head, ...faults] = error;
      expect(head).toBe(`Kế hoạch có ${faults.length} chỗ cần sửa:`);
      expect(faults.map((line) => line.trim().split(": ")[0])).toEqual([
        "Kế hoạch!B14", "Chỉ tiêu!A3", "Chỉ tiêu!P3", "Chỉ tiêu!Y4", "Chỉ tiêu!Z4", "Chỉ tiêu!J5", "Chỉ tiêu!C6", "Đơn vị!K4", "Đơn vị!A6", "Đơn vị!B7",
      ]);
      expect(faults[5]).toBe("  Chỉ tiêu!J5: Excel đã đổi nội dung này thành ngày tháng. Định dạng ô là Text rồi gõ lại.");
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
