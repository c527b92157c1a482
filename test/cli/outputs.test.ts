import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { OutputError, writeOutputs } from "../../src/cli/outputs";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "so-ket-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

test("all outputs are written, folders made, old content replaced", async () => {
  writeFileSync(join(folder, "a.json"), "old");
  await writeOutputs([{ path: join(folder, "a.json"), content: "new" }, { path: join(folder, "sub/b.xlsx"), content: new Uint8Array([1, 2]) }]);
  expect([readFileSync(join(folder, "a.json"), "utf8"), [...readFileSync(join(folder, "sub/b.xlsx"))]]).toEqual(["new", [1, 2]]);
});

test("one output that cannot be written leaves all as they were, without leftovers", async () => {
  writeFileSync(join(folder, "a.json"), "old");
  mkdirSync(join(folder, "b.xlsx"));
  const written = writeOutputs([{ path: join(folder, "a.json"), content: "new" }, { path: join(folder, "b.xlsx"), content: "x" }]);
  await expect(written).rejects.toMatchObject({ path: join(folder, "b.xlsx") });
  await expect(written).rejects.toBeInstanceOf(OutputError);
  expect(readFileSync(join(folder, "a.json"), "utf8")).toBe("old");
  expect(readdirSync(folder).sort()).toEqual(["a.json", "b.xlsx"]);
  expect(existsSync(join(folder, "b.xlsx"))).toBe(true);
});
