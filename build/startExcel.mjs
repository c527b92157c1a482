/** `npm run start:excel`: serves the pane on https://localhost:3000 and, where Excel is installed, opens Excel with it. */
import { createRequire } from "node:module";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import webpack from "webpack";
import WebpackDevServer from "webpack-dev-server";
import { readCertificate } from "./certificate.mjs";
import { sideload } from "./sideload.mjs";

const { developmentSite } = createRequire(import.meta.url)("./site.cjs");
const configurations = createRequire(import.meta.url)("../webpack.config.js");
const manifest = join(import.meta.dirname, "../manifest.xml");

const certificate = await readCertificate();
const page = { ...configurations({}).find(({ name }) => name === "page"), mode: "development" };
const compiler = webpack({ ...page, stats: "errors-warnings" });
const built = new Promise((resolve) => compiler.hooks.afterDone.tap("startExcel", resolve));
const server = new WebpackDevServer({ ...page.devServer, port: Number(new URL(developmentSite).port), server: { type: "https", options: certificate.files } }, compiler);
await server.start();
await built;
console.log(`\n${developmentSite}/taskpane.html\n`);
if (!certificate.trusted) console.log(certificate.advice);
console.log(await sideload({ manifest, id: /<Id>(.*)<\/Id>/.exec(await readFile(manifest, "utf8"))[1] }));
