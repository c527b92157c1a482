import { mkdtempSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Configuration } from "webpack";
import webpack from "webpack";

const configurations = createRequire(__filename)("../../webpack.config.js") as (env: object) => Configuration[];

/** Builds the pages as they are delivered, with a probe in place of the product's bundle; gives their folder. */
export async function buildProbe(env: Readonly<Record<string, string>>): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "so-ket-probe-"));
  const page = configurations(env).find(({ name }) => name === "page");
  await new Promise<void>((resolve, reject) => {
    webpack({ ...page, mode: "production", entry: { taskpane: join(__dirname, "probe.ts") }, output: { ...page?.output, path: folder } }, (error, stats) => {
      if (error !== null) reject(error);
      else if (stats?.hasErrors() === true) reject(new Error(stats.toString("errors-only")));
      else resolve();
    });
  });
  return folder;
}
