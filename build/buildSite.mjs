import { createRequire } from "node:module";
import { mkdir, readFile, rename } from "node:fs/promises";
import { join } from "node:path";
import webpack from "webpack";

const require = createRequire(import.meta.url);
const configurations = require("../webpack.config.js");
const { developmentSite } = require("./site.cjs");

function run(configuration) {
  return new Promise((resolve, reject) => {
    webpack(configuration, (error, stats) => {
      if (error !== null) reject(error);
      else if (stats.hasErrors()) reject(new Error(stats.toString("errors-only")));
      else resolve();
    });
  });
}

/** Builds the site for an address into `site`, and puts the manifest for it into `folder`. Nothing of the development address is left. */
export async function buildSite({ url, folder, site }) {
  await mkdir(site, { recursive: true });
  const named = (name) => ({ ...configurations({ url, officejs: "self" }).find((one) => one.name === name), mode: "production" });
  for (const configuration of [named("page"), named("offline")]) await run({ ...configuration, output: { ...configuration.output, path: site } });
  await run(named("cli"));
  const manifest = join(folder, "manifest.xml");
  await rename(join(site, "manifest.xml"), manifest);
  if ((await readFile(manifest, "utf8")).includes(new URL(developmentSite).hostname)) throw new Error("The manifest still names the development address.");
}
