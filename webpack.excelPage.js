const path = require("node:path");
const CopyWebpackPlugin = require("copy-webpack-plugin");
const HtmlWebpackPlugin = require("html-webpack-plugin");
const { developmentSite, readSite } = require("./build/site.cjs");

const filename = "taskpane.html";
/** Scripts of our own that are delivered as they are written, in ES5. */
const notice = "notice.js";
const noTelemetry = "noTelemetry.js";

/** What Excel on Windows, on the web, on Mac and on iPad loads of office.js, and (o15…) what a browser outside of Excel loads. */
const officeFiles = ["office.js", "o15apptofilemappingtable.js", "excel-win32-16.01.js", "excel-web-16.00.js", "excel-mac-16.00.js", "excel-ios-16.00.js", "vi-vn/office_strings.js", "en-us/office_strings.js"];
/** Where it looks for its telemetry. */
const telemetry = "telemetry/oteljs_agave.js";
const officeFolder = path.join(path.dirname(require.resolve("@microsoft/office-js/package.json")), "dist");

/** Where the pane gets office.js from: files of its own beside it, for networks that are closed, or Microsoft's servers. */
const officeSources = {
  self: { script: "office/office.js", origin: "", files: officeFiles },
  cdn: { script: "https://appsforoffice.microsoft.com/lib/1/hosted/office.js", origin: " https://appsforoffice.microsoft.com", files: [] },
};

/** Scripts of the pane that run in this order before the product's own; the other pages never load them. */
class ScriptsBeforePlugin {
  constructor(scripts) {
    this.scripts = scripts;
  }

  apply(compiler) {
    compiler.hooks.thisCompilation.tap("ScriptsBeforePlugin", (compilation) => {
      HtmlWebpackPlugin.getHooks(compilation).alterAssetTagGroups.tap("ScriptsBeforePlugin", (page) => {
        if (page.outputName !== filename) return page;
        const tags = this.scripts.map((src) => ({ tagName: "script", attributes: { src }, voidTag: false, meta: { plugin: "ScriptsBeforePlugin" } }));
        return { ...page, headTags: [...tags, ...page.headTags] };
      });
    });
  }
}

/** The manifest for a site at an address. Excel trusts a whole origin, without the folder on it. */
function addressed(manifest, address) {
  return manifest.replace(`<AppDomain>${developmentSite}<`, () => `<AppDomain>${new URL(address).origin}<`).replaceAll(developmentSite, address);
}

/**
 * What only the page inside Excel needs: office.js, the notice for Excel versions that cannot run the pane, and the manifest
 * with the site's address. Gives the plugins, and the origin that the page's content security policy must allow for scripts.
 */
function excelPage({ officejs = "self", url }) {
  const address = url === undefined ? developmentSite : readSite(url);
  const source = officeSources[officejs];
  if (source === undefined) throw new Error(`officejs is "self" or "cdn", not "${officejs}"`);
  const own = path.join(__dirname, "src/taskpane");
  const patterns = [
    ...source.files.map((file) => ({ from: path.join(officeFolder, file), to: path.join("office", file), info: { minimized: true } })),
    ...(officejs === "self" ? [{ from: path.join(own, noTelemetry), to: path.join("office", telemetry), info: { minimized: true } }] : []),
    { from: path.join(own, notice), to: notice, info: { minimized: true } },
    { from: path.join(__dirname, "manifest.xml"), to: "manifest.xml", transform: (content) => addressed(content.toString(), address) },
  ];
  return { scriptOrigin: source.origin, plugins: [new CopyWebpackPlugin({ patterns }), new ScriptsBeforePlugin([notice, source.script])] };
}

module.exports = { excelPage };
