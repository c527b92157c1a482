const path = require("node:path");
const HtmlWebpackPlugin = require("html-webpack-plugin");
const CopyWebpackPlugin = require("copy-webpack-plugin");
const TerserPlugin = require("terser-webpack-plugin");
const { excelPage } = require("./webpack.excelPage.js");
const { OfflinePagePlugin } = require("./webpack.offlinePage.js");

const shared = {
  devtool: false,
  resolve: { extensions: [".tsx", ".ts", ".js", ".json"] },
  module: { rules: [{ test: /\.tsx?$/, exclude: /node_modules/, use: "swc-loader" }] },
  performance: { hints: false },
  // swc makes what terser makes, in a fraction of the time.
  optimization: { minimizer: [new TerserPlugin({ minify: TerserPlugin.swcMinify, extractComments: false, terserOptions: { format: { inline_script: true } } })] },
};

/** The command line: one file for the program and one for its reading workers, with everything inside. */
const commandLine = {
  ...shared,
  name: "cli",
  target: "node20",
  entry: { "so-ket": "./src/cli/soKet.ts", readWorker: "./src/cli/readWorker.ts", demo: "./src/cli/runDemo.ts", "bench-files": "./test/bench/makeFiles.ts", "bench-alarm": "./test/bench/alarm.ts", "bench-excel": "./test/bench/excelRequests.ts" },
  // Of the development's own, for the bench alone.
  externals: { jsdom: "commonjs jsdom" },
  output: { path: path.resolve(__dirname, "dist/cli"), filename: "[name].js" },
  node: { __dirname: false },
  optimization: { minimize: false },
};

/** Scripts, styles and pictures of the page's own origin; no request goes anywhere else. Fluent UI writes its styles at run time. */
const contentSecurity = (scriptOrigin) => `default-src 'none'; script-src 'self'${scriptOrigin}; worker-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:; connect-src 'none'; base-uri 'none'; form-action 'none'`;

/** The pane inside Excel and the same page in a browser; the worker is a file beside them. */
const page = ({ plugins, scriptOrigin }) => ({
  ...shared,
  name: "page",
  target: ["web", "es2022"],
  entry: { taskpane: "./src/taskpane/index.tsx" },
  output: { path: path.resolve(__dirname, "dist"), filename: "[name].[contenthash].js", chunkFilename: "[name].[contenthash].js", publicPath: "auto" },
  plugins: [
    ...[["taskpane.html", scriptOrigin], ["index.html", ""]].map(([filename, origin]) => new HtmlWebpackPlugin({ template: "./src/taskpane/taskpane.html", filename, scriptLoading: "module", templateParameters: { contentSecurity: contentSecurity(origin) } })),
    ...plugins,
    new CopyWebpackPlugin({ patterns: [{ from: "assets/icons", to: "assets/icons" }] }),
  ],
  // Neither live reload nor its connection: the page is served as strict as it is delivered.
  devServer: { host: "127.0.0.1", port: 3000, hot: false, liveReload: false, client: false, devMiddleware: { index: "index.html" } },
});

/** The same page with worker and pictures inside one file, which opens by double-click. */
const offline = {
  ...shared,
  name: "offline",
  target: ["web", "es2022"],
  entry: { page: "./src/taskpane/index.tsx", worker: "./src/worker/officeWorker.ts" },
  output: { path: path.resolve(__dirname, "dist"), filename: "offline-[name].js" },
  resolve: { ...shared.resolve, alias: { [path.resolve(__dirname, "src/worker/createWorker")]: path.resolve(__dirname, "src/worker/createWorker.offline.ts") } },
  module: { ...shared.module, parser: { javascript: { dynamicImportMode: "eager" } } },
  plugins: [new OfflinePagePlugin({ filename: "so-ket.html", template: path.resolve(__dirname, "src/taskpane/taskpane.html"), icon: path.resolve(__dirname, "assets/icons/icon-32.png") })],
};

/** `--env officejs=self|cdn`: where the pane gets office.js; `--env url=https://…`: the site that the manifest names. */
module.exports = (env = {}) => [commandLine, page(excelPage(env)), offline];
