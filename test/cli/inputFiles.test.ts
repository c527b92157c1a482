import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { collectInputFiles } from "../../src/cli/inputFiles";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "so-ket-"));
  mkdirSync(join(folder, "cụm 1"));
  mkdirSync(join(folder, "__MACOSX"));
  for (const name of ["b.xlsx", "a.XLS", "~$b.xlsx", "Thumbs.db", ".DS_Store", "desktop.ini", "x.tmp", "chay.exe", "anh.jpg", "cụm 1/c.xlsx", "__MACOSX/b.xlsx"]) {
    writeFileSync(join(folder, name), "");
  }
  writeFileSync(join(folder, "Đơn vị.xlsx".normalize("NFD")), "");
});
afterEach(() => rmSync(folder, { recursive: true }));

test("documents are read in the order of their names, what no office program makes is ignored and named", async () => {
  const { files, ignored, absent } = await collectInputFiles([folder, join(folder, "none")], { recursive: false, besides: [] });
  expect(files.map(({ file }) => file)).toEqual(["a.XLS", "anh.jpg", "b.xlsx", "Đơn vị.xlsx".normalize("NFC")]);
  expect(ignored).toEqual([".DS_Store", "Thumbs.db", "chay.exe", "desktop.ini", "x.tmp", "~$b.xlsx"]);
  expect(absent).toEqual([join(folder, "none")]);
});

test("subfolders only when asked for; a file argument has its base name", async () => {
  const { files } = await collectInputFiles([folder], { recursive: true, besides: [] });
  expect(files.map(({ file }) => file)).toContain("cụm 1/c.xlsx");
  expect(files.map(({ file }) => file)).not.toContain("__MACOSX/b.xlsx");
  expect((await collectInputFiles([join(folder, "cụm 1/c.xlsx")], { recursive: false, besides: [] })).files.map(({ file }) => file)).toEqual(["c.xlsx"]);
});

test("two folders with files of one name keep them apart", async () => {
  mkdirSync(join(folder, "cụm 2"));
  writeFileSync(join(folder, "cụm 2/c.xlsx"), "");
  const { files } = await collectInputFiles([join(folder, "cụm 1"), join(folder, "cụm 2")], { recursive: false, besides: [] });
  expect(files.map(({ file }) => file)).toEqual(["cụm 1/c.xlsx", "cụm 2/c.xlsx"]);
});

test("a file named twice is read once; equal names in equally named folders are told apart further up", async () => {
  for (const side of ["p", "q"]) {
    mkdirSync(join(folder, side, "in"), { recursive: true });
    writeFileSync(join(folder, side, "in", "bieu.xlsx"), "");
  }
  const twice = join(folder, "p", "in", "..", "in", "bieu.xlsx");
  const { files } = await collectInputFiles([join(folder, "p", "in"), join(folder, "q", "in"), twice], { recursive: false, besides: [] });
  expect(files.map(({ file }) => file)).toEqual(["p/in/bieu.xlsx", "q/in/bieu.xlsx"]);
});

test("links: to a file as the file, to nothing as a file that cannot be opened; a path too long is absent", async () => {
  symlinkSync(join(folder, "b.xlsx"), join(folder, "cụm 1", "link.xlsx"));
  symlinkSync(join(folder, "none.xlsx"), join(folder, "cụm 1", "lost.xlsx"));
  symlinkSync(folder, join(folder, "cụm 1", "loop"));
  const { files, absent } = await collectInputFiles([join(folder, "cụm 1"), join(folder, "x".repeat(300))], { recursive: true, besides: [] });
  expect(files.map(({ file }) => file)).toEqual(["c.xlsx", "link.xlsx", "lost.xlsx"]);
  expect(absent).toHaveLength(1);
});
