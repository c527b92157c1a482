const path = require("node:path");
const HtmlWebpackPlugin = require("html-webpack-plugin");
const CopyWebpackPlugin = require("copy-webpack-plugin");

const shared = {
  devtool: false,
  resolve: { extensions: [".tsx", ".ts", ".js", ".json"] },
  module: { rules: [{ test: /\.tsx?$/, exclude: /node_modules/, use: "swc-loader" }] },
  performance: { hints: false },
};

/** The command line: one file for the program and one for its reading workers, with everything inside. */
const commandLine = {
  ...shared,
  name: "cli",
  target: "node20",
  entry: { "so-ket": "./src/cli/soKet.ts", readWorker: "./src/cli/readWorker.ts", demo: "./src/cli/runDemo.ts", "bench-files": "./test/bench/makeFiles.ts", "bench-alarm": "./test/bench/alarm.ts" },
  output: { path: path.resolve(__dirname, "dist/cli"), filename: "[name].js" },
  node: { __dirname: false },
  optimization: { minimize: false },
};

/** The pane and standalone page. */
const page = {
  ...shared,
  name: "page",
  target: ["web", "es2022"],
  entry: { taskpane: "./src/taskpane/index.tsx" },
  output: { path: path.resolve(__dirname, "dist"), filename: "[name].[contenthash].js" },
  plugins: [
    new HtmlWebpackPlugin({ template: "./src/taskpane/taskpane.html", filename: "taskpane.html", scriptLoading: "module" }),
    new CopyWebpackPlugin({ patterns: [{ from: "assets/icons", to: "assets/icons" }] }),
  ],
};

module.exports = [commandLine, page];
