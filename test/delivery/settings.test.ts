import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { buildProbe } from "./buildProbe";

const folder = join(__dirname, "../..");
const { readSite } = createRequire(__filename)("../../build/site.cjs") as { readSite: (given: string | undefined) => string };

test.each([
  ["https://soket.tinhuy.vn", "https://soket.tinhuy.vn"],
  ["https://soket.tinhuy.vn/", "https://soket.tinhuy.vn"],
  ["https://SoKet.TinhUy.vn:8443/so-ket//", "https://soket.tinhuy.vn:8443/so-ket"],
  ["https://10.1.2.3/so-ket", "https://10.1.2.3/so-ket"],
])("the site %s is taken as %s", (given, site) => {
  expect(readSite(given)).toBe(site);
});

const refused: readonly (readonly [string, RegExp])[] = [
  ["", /missing/],
  ["soket.tinhuy.vn", /not a web address/],
  ["https:soket.tinhuy.vn", /not a web address/],
  ["https://", /not a web address/],
  ["https://may chu", /not a web address/],
  ["ftp://soket.tinhuy.vn", /not a web address/],
  ["http://soket.tinhuy.vn", /https only/],
  ["https://localhost:3000", /this machine only/],
  ["https://127.0.0.1", /this machine only/],
  ["https://[::1]/", /this machine only/],
  ["https://soket.example.vn", /an example/],
  ["https://example.com/so-ket", /an example/],
  ["https://soket.tinhuy.vn/?a=1", /may hold no/],
  ["https://an:bí-mật@soket.tinhuy.vn", /may hold no/],
];

test.each(refused)("the site %p is refused", (given, reason) => {
  expect(() => readSite(given)).toThrow(reason);
});

test.each([
  [[], /Thiếu địa chỉ trang/],
  [["--url", "http://soket.tinhuy.vn"], /chỉ nhận trang https/],
  [["--url", "https://localhost:3000"], /chỉ mở được trên chính máy này/],
  [["--url", "https://soket.tinhuy.vn", "--share", "Z:\\so-ket"], /Thư mục dùng chung "Z:\\so-ket" viết chưa đúng/],
  [["--site", "https://soket.tinhuy.vn"], /--site/],
])("npm run package -- %j makes nothing and says why", (options, reason) => {
  const { status, stderr } = spawnSync(process.execPath, [join(folder, "build/package.mjs"), ...options], { encoding: "utf8" });
  expect(status).toBe(2);
  expect(stderr).toMatch(reason);
});

test("the catalogue of the shared folder is a registry file as Windows writes it", async () => {
  const script = `import { catalogFile, readShare } from ${JSON.stringify(join(folder, "build/catalog.mjs"))}; process.stdout.write(catalogFile(readShare("\\\\\\\\máy-chủ\\\\so-ket\\\\")));`;
  const { stdout } = spawnSync(process.execPath, ["--input-type=module", "-e", script]);
  expect(stdout.subarray(0, 2)).toEqual(Buffer.from([0xff, 0xfe]));
  expect(stdout.subarray(2).toString("utf16le").split("\r\n")).toEqual([
    "Windows Registry Editor Version 5.00",
    "",
    "[HKEY_CURRENT_USER\\Software\\Microsoft\\Office\\16.0\\WEF\\TrustedCatalogs\\{3B1C9E52-7D44-4E0B-9A61-5F0C8D2E7A14}]",
    '"Id"="{3B1C9E52-7D44-4E0B-9A61-5F0C8D2E7A14}"',
    '"Url"="\\\\\\\\máy-chủ\\\\so-ket"',
    '"Flags"=dword:00000001',
    "",
    "",
  ]);
});

test("the build writes the site's address into the manifest, and nothing of the development address is left", async () => {
  const manifest = readFileSync(join(await buildProbe({ url: "https://soket.tinhuy.vn/so-ket/" }), "manifest.xml"), "utf8");
  expect(manifest).not.toContain("localhost");
  expect(manifest).toContain('"https://soket.tinhuy.vn/so-ket/taskpane.html?tab=plan"');
  expect(manifest).toContain("<AppDomain>https://soket.tinhuy.vn</AppDomain>");
});

test("with office.js from Microsoft's servers only the pane may run scripts of theirs", async () => {
  const built = await buildProbe({ officejs: "cdn" });
  const [pane, page] = ["taskpane.html", "index.html"].map((name) => readFileSync(join(built, name), "utf8")) as [string, string];
  expect(pane).toMatch(/<script src="?https:\/\/appsforoffice\.microsoft\.com\/lib\/1\/hosted\/office\.js"?><\/script><script type="?module/);
  expect(pane).toContain("script-src 'self' https://appsforoffice.microsoft.com; worker-src 'self';");
  expect(page).not.toContain("microsoft.com");
  expect(existsSync(join(built, "office"))).toBe(false);
});

test.each([[{ officejs: "bundled" }], [{ url: "http://soket.tinhuy.vn" }], [{ url: "https://localhost:3000" }]])("the build refuses %j", async (env) => {
  await expect(buildProbe(env)).rejects.toThrow();
});

test.each(["administrators.html", "staff.html"])("guide/%s speaks of no inspection, and shows pictures that are taken", (name) => {
  const html = readFileSync(join(folder, "guide", name), "utf8");
  const pictures = readFileSync(join(folder, "guide/pictures.mjs"), "utf8");
  expect(html).not.toMatch(/kiểm tra/i);
  const shown = [...html.matchAll(/src="(.*?)\.png"/g)].map(([, picture]) => picture);
  expect(shown.filter((picture) => !pictures.includes(`name: "${picture}"`))).toEqual([]);
  expect(shown.length).toBeGreaterThan(0);
});
