const { createHash } = require("node:crypto");
const { readFileSync } = require("node:fs");
const { Compilation, sources } = require("webpack");

const page = "offline-page.js";
const worker = "offline-worker.js";

/** Script text that an HTML parser does not take for the end of the element, or the start of a comment. */
function inElement(script) {
  return script.replaceAll(/<(?=\/script|!--|script)/gi, "\\x3c");
}

/** The page's own script by its hash, its worker from memory; nothing else runs, and nothing is ever asked of a network. */
function contentSecurity(script) {
  const hash = createHash("sha256").update(script).digest("base64");
  return `default-src 'none'; script-src 'sha256-${hash}'; worker-src blob:; style-src 'unsafe-inline'; img-src data:; font-src data:; connect-src 'none'; base-uri 'none'; form-action 'none'`;
}

/** Puts both scripts of a build into one HTML file, and drops the files of their own. */
class OfflinePagePlugin {
  constructor(options) {
    this.options = options;
  }

  apply(compiler) {
    compiler.hooks.thisCompilation.tap("OfflinePagePlugin", (compilation) => {
      compilation.hooks.processAssets.tap({ name: "OfflinePagePlugin", stage: Compilation.PROCESS_ASSETS_STAGE_REPORT }, () => {
        const { filename, template, icon } = this.options;
        const text = (name) => inElement(compilation.getAsset(name).source.source().toString());
        const script = text(page);
        const html = readFileSync(template, "utf8")
          .replace("<%= contentSecurity %>", () => contentSecurity(script))
          .replace(/href="[^"]*icon-32\.png"/, () => `href="data:image/png;base64,${readFileSync(icon, "base64")}"`)
          .replace("</body>", () => `<script type="text/plain" id="so-ket-worker">${text(worker)}</script>\n    <script>${script}</script>\n  </body>`);
        for (const name of [page, worker]) compilation.deleteAsset(name);
        // A minimizer would change the script, and the page's policy would refuse it.
        compilation.emitAsset(filename, new sources.RawSource(html), { minimized: true });
      });
    });
  }
}

module.exports = { OfflinePagePlugin };
