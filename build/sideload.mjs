import { execFile } from "node:child_process";
import { copyFile, mkdir } from "node:fs/promises";
import { homedir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);
const macFolder = join(homedir(), "Library/Containers/com.microsoft.Excel/Data/Documents/wef");

/** Excel reads this list of add-ins under development whenever it starts. */
const developerKey = "HKCU\\Software\\Microsoft\\Office\\16.0\\WEF\\Developer";

/** How each system makes Excel know the manifest, and starts it. */
const systems = {
  win32: async ({ manifest, id }) => {
    await run("reg", ["add", developerKey, "/v", id, "/t", "REG_SZ", "/d", manifest, "/f"]);
    await run("cmd", ["/c", "start", "excel"]);
  },
  darwin: async ({ manifest, id }) => {
    await mkdir(macFolder, { recursive: true });
    await copyFile(manifest, join(macFolder, `${id}.manifest.xml`));
    await run("open", ["-a", "Microsoft Excel"]);
  },
};

const opened = `Excel đang mở. Nhóm nút Sơ kết nằm trên thẻ Trang đầu; nếu chưa thấy: Trang đầu > Phần bổ trợ > Phần bổ trợ cho nhà phát triển.
Excel is opening. The So Ket buttons are on the Home tab; if not: Home > Add-ins > Developer Add-ins.
Ctrl+C: dừng / stop.`;

function elsewhere(manifest) {
  return `Không mở được Excel trên máy này. Để thử trong Excel trên web, hãy dùng trình duyệt của chính máy này:
  1. Mở https://localhost:3000/taskpane.html, chấp nhận hoặc cài chứng thư.
  2. Mở một sổ làm việc ở excel.cloud.microsoft, chọn Trang đầu > Phần bổ trợ > Phần bổ trợ khác > Tải lên phần bổ trợ của tôi, chọn ${manifest}
  Không có Excel: npm start, rồi mở http://localhost:3000
Excel could not be opened on this machine. To try it in Excel on the web, use a browser on this machine:
  1. Open https://localhost:3000/taskpane.html and accept or install the certificate.
  2. Open a workbook at excel.cloud.microsoft, choose Home > Add-ins > More Add-ins > Upload My Add-in, and give it ${manifest}
  Without Excel: npm start, then open http://localhost:3000
Ctrl+C: dừng / stop.`;
}

/** Opens Excel with the add-in where Excel is installed; gives what to tell the person, in Vietnamese and English. */
export async function sideload({ manifest, id }) {
  const system = systems[process.platform];
  if (system === undefined) return elsewhere(manifest);
  return system({ manifest, id }).then(() => opened, () => elsewhere(manifest));
}
