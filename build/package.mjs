/**
 * Makes everything that an office needs, in dist/package: `npm run package -- --url https://… [--share \\server\folder]`.
 * Exit codes: 0 done; 1 done, with pictures of the guide that could not be taken; 2 not done.
 */
import { copyFile, mkdtemp, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { catalogFile, readShare } from "./catalog.mjs";

const { readSite } = createRequire(import.meta.url)("./site.cjs");
const folder = join(import.meta.dirname, "../dist/package");
const site = join(folder, "site");

function readOptions() {
  try {
    const { values } = parseArgs({ options: { url: { type: "string" }, share: { type: "string" } } });
    return { url: readSite(values.url), share: values.share === undefined ? null : readShare(values.share) };
  } catch (error) {
    console.error(error.message);
    process.exit(2);
  }
}

const { url, share } = readOptions();
// After the options: a wrong address is told at once.
const [{ buildSite }, { startChromium }, { takePictures }, { printGuide }] = await Promise.all([import("./buildSite.mjs"), import("./chromium.mjs"), import("./takePictures.mjs"), import("./printGuide.mjs")]);
const browser = await startChromium();
const pictures = await mkdtemp(join(tmpdir(), "so-ket-pictures-"));
try {
  await rm(folder, { recursive: true, force: true });
  await buildSite({ url, folder, site });
  await copyFile(join(site, "so-ket.html"), join(folder, "so-ket.html"));
  if (share !== null) await writeFile(join(folder, "so-ket-catalog.reg"), catalogFile(share));
  const incomplete = await takePictures(browser, join(folder, "so-ket.html"), pictures);
  const printed = await printGuide(browser, { pictures, folder, url, share });
  console.log(["dist/package", "  site/", "  manifest.xml", ...(share === null ? [] : ["  so-ket-catalog.reg"]), "  so-ket.html", ...printed.map(({ file, pages }) => `  ${file} (${pages})`)].join("\n"));
  if (share === null) console.log('Chưa có so-ket-catalog.reg: thêm --share "\\\\may-chu\\so-ket" nếu dùng thư mục dùng chung.\nNo so-ket-catalog.reg: add --share "\\\\server\\so-ket" for a shared folder.');
  for (const { name, reason } of incomplete) console.error(`Ảnh "${name}" của tài liệu chưa đúng: ${reason}`);
  process.exitCode = incomplete.length === 0 ? 0 : 1;
} finally {
  await browser.close();
  await rm(pictures, { recursive: true, force: true });
}
