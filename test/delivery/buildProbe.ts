import { mkdtempSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Configuration, EntryObject } from "webpack";
import webpack from "webpack";

const configurations = createRequire(__filename)("../../webpack.config.js") as (env: object) => Configuration[];

async function build(name: string, env: Readonly<Record<string, string>>, entry: EntryObject): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "so-ket-probe-"));
  const configuration = configurations(env).find((one) => one.name === name);
  await new Promise<void>((resolve, reject) => {
    webpack({ ...configuration, mode: "production", entry, output: { ...configuration?.output, path: folder } }, (error, stats) => {
      if (error !== null) reject(error);
      else if (stats?.hasErrors() === true) reject(new Error(stats.toString("errors-only")));
      else resolve();
    });
  });
  return folder;
}

/** Builds the pages as they are delivered, with a probe in place of the product's bundle; gives their folder. */
export function buildProbe(env: Readonly<Record<string, string>>): Promise<string> {
  return build("page", env, { taskpane: join(__dirname, "probe.ts") });
}

/** The one file as it is delivered, with a probe in place of the product's bundle and worker; gives its path. */
export async function buildProbeFile(): Promise<string> {
  const probe = join(__dirname, "probeWithMarkup.ts");
  return join(await build("offline", {}, { page: probe, worker: probe }), "so-ket.html");
}
