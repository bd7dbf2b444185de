/** Which part may know which: domain modules know nothing of one another, nothing below knows what is above it. */
const forbidden = (name, from, to, comment) => ({ name, severity: "error", comment, from, to })

module.exports = {
  forbidden: [
    forbidden(
      "no-circle",
      // Data models name each other inside functions: that is how Medusa ties both ends of a relation.
      { pathNot: "^backend/src/modules/[^/]+/models/" },
      { circular: true, dependencyTypesNot: ["type-only"] },
      "Two files that need each other are one, or lack a third."
    ),
    forbidden(
      "modules-apart",
      { path: "^backend/src/modules/([^/]+)/" },
      { path: "^backend/src/modules/([^/]+)/", pathNot: "^backend/src/modules/$1/" },
      "A module is tied to another by a link, and by a workflow."
    ),
    forbidden(
      "modules-below",
      { path: "^backend/src/modules/" },
      { path: "^backend/src/(workflows|api|subscribers|jobs|links|search|admin)/" },
      "Modules do not know who uses them."
    ),
    forbidden(
      "workflows-below",
      { path: "^backend/src/workflows/" },
      { path: "^backend/src/(api|subscribers|jobs|admin)/" },
      "Workflows do not know whether a route, a subscriber or a job runs them."
    ),
    forbidden(
      "ui-knows-no-domain",
      { path: "^storefront/src/ui/" },
      { path: "^storefront/(src/(features|app)|messages)/" },
      "ui draws what it is given: no domain type, no words."
    ),
    forbidden(
      "ui-knows-no-words",
      { path: "^storefront/src/ui/" },
      { path: "node_modules/next-intl" },
      "ui draws what it is given: no domain type, no words."
    ),
    forbidden(
      "storefront-apart",
      { path: "^storefront/" },
      { path: "^backend/src/" },
      "The storefront talks to the backend over HTTP; it shares only what the package exports."
    ),
    forbidden(
      "backend-apart",
      { path: "^backend/" },
      { path: "^(storefront|seed|tests)/" },
      "The backend knows no client."
    ),
    forbidden(
      "nothing-on-tests",
      { path: "^(backend|storefront|seed)/", pathNot: "\\.test\\.tsx?$" },
      { path: "(^tests/|\\.test\\.tsx?$)" },
      "What ships does not need what tests it."
    ),
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    exclude: { path: "(^|/)(\\.medusa|\\.next|\\.cache)/" },
    tsPreCompilationDeps: "specify",
    tsConfig: { fileName: "tsconfig.check.json" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default", "types"],
    },
  },
}
