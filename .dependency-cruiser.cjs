/** One-way dependencies: optimizer, regulations, contract <- kupang, server <- (HTTP) <- web. */
const pure = "^packages/(optimizer|regulations|contract)/src";
const test = "\\.test\\.tsx?$";
module.exports = {
  forbidden: [
    {
      name: "no-cycles",
      severity: "error",
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } },
    },
    {
      name: "optimizer-knows-nothing-of-the-office",
      severity: "error",
      from: { path: "^packages/optimizer/src" },
      to: { path: "^packages/(?!optimizer)" },
    },
    {
      name: "regulations-are-pure",
      severity: "error",
      from: { path: "^packages/regulations/src" },
      to: { path: "^packages/(?!regulations)" },
    },
    {
      name: "contract-is-pure",
      severity: "error",
      from: { path: "^packages/contract/src" },
      to: { path: "^packages/(?!contract)" },
    },
    {
      name: "kupang-writes-files-only",
      severity: "error",
      from: { path: "^packages/kupang/src" },
      to: { path: "^packages/(?!kupang|contract)" },
    },
    {
      name: "server-does-not-import-web",
      severity: "error",
      from: { path: "^packages/server/src" },
      to: { path: "^packages/web" },
    },
    {
      name: "web-talks-http",
      severity: "error",
      from: { path: "^packages/web/src" },
      to: { path: "^packages/(?!web|contract)" },
    },
    {
      name: "pure-packages-do-no-io",
      severity: "error",
      from: { path: pure, pathNot: test },
      to: { dependencyTypes: ["core"], pathNot: "^(node:)?crypto$" },
    },
    {
      name: "verifier-shares-nothing-with-the-solver",
      severity: "error",
      from: { path: "^packages/optimizer/src/verifier", pathNot: test },
      to: { path: "^packages/optimizer/src/(?!verifier|format)" },
    },
    {
      name: "law-check-shares-nothing-with-what-it-checks",
      severity: "error",
      from: { path: "^packages/server/src/planning/law-check", pathNot: test },
      to: { path: "^packages/", pathNot: "^packages/server/src/planning/law-check" },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    exclude: { path: "(^|/)dist/" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.tests.json" },
    enhancedResolveOptions: {
      conditionNames: ["selaras-source", "import", "default", "node"],
      exportsFields: ["exports"],
    },
  },
};
