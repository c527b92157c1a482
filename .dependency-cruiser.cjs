/** The arrows of the architecture: each folder under src, and the folders it may import. */
const allowed = {
  domain: ["domain"],
  model: ["model", "domain"],
  reading: ["reading", "domain", "model"],
  checks: ["checks", "domain", "model"],
  messages: ["messages", "domain"],
  sheets: ["sheets", "domain", "model", "messages"],
  xlsx: ["xlsx", "domain", "model"],
  excel: ["excel", "domain", "model"],
  report: ["report", "domain", "messages"],
  workflows: ["workflows", "domain", "model", "reading", "checks", "messages", "sheets", "report"],
  worker: ["worker", "workflows", "domain", "model", "reading", "checks", "messages", "sheets", "xlsx"],
  taskpane: ["taskpane", "workflows", "messages", "model", "domain"],
};

const folderRules = Object.entries(allowed).map(([folder, targets]) => ({
  name: `${folder}-imports`,
  severity: "error",
  comment: `src/${folder} may import only: ${targets.join(", ")}`,
  // The composition root of the pane is the one place that joins the layers.
  from: folder === "taskpane" ? { path: "^src/taskpane/", pathNot: "^src/taskpane/index\\.tsx$" } : { path: `^src/${folder}/` },
  to: { path: "^src/", pathNot: `^src/(${targets.join("|")})/|^src/version\\.ts$` },
}));

const only = (name, module, folders) => ({
  name,
  severity: "error",
  from: { path: "^src/", pathNot: `^src/(${folders.join("|")})/` },
  to: { path: `node_modules/(${module})` },
});

module.exports = {
  forbidden: [
    ...folderRules,
    { name: "no-cycles", severity: "error", from: {}, to: { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } } },
    only("file-library-in-xlsx", "@e965/xlsx|@cj-tech-master/excelts|fflate", ["xlsx"]),
    only("office-in-excel", "@microsoft/office-js|@types/office-js", ["excel"]),
    only("workers-by-comlink", "comlink", ["worker"]),
    only("react-in-taskpane", "react|react-dom|@fluentui", ["taskpane"]),
    {
      name: "no-node-outside-cli",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/(cli|xlsx/node)/" },
      to: { dependencyTypes: ["core"] },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: { extensions: [".ts", ".tsx", ".js", ".json"] },
  },
};
