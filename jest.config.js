const swc = {
  jsc: {
    parser: { syntax: "typescript", tsx: true, decorators: true },
    transform: { legacyDecorator: true, decoratorMetadata: true, react: { runtime: "automatic" } },
    target: "es2022",
  },
  module: { type: "commonjs" },
}

const shared = {
  testEnvironment: "node",
  // Looked up in the sandbox, each of these costs a detour every time; handed in, it does not.
  sandboxInjectedGlobals: [
    ...["Math", "Object", "Array", "Promise", "Symbol", "JSON", "Reflect", "Error", "Number", "String"],
  ],
  transform: { "^.+\\.[cm]?[jt]sx?$": ["@swc/jest", swc] },
  // These speak ES modules only, which jest cannot require.
  transformIgnorePatterns: ["/node_modules/(?!(@tus|srvx|meilisearch)/)"],
  modulePathIgnorePatterns: ["<rootDir>/.medusa/", "<rootDir>/.cache/", "<rootDir>/storefront/.next/", "/.data/"],
  moduleNameMapper: { "^@/(.*)$": "<rootDir>/storefront/src/$1", "\\.css$": "<rootDir>/tests/unit/class-names.js" },
}

/** @type {import("jest").Config} */
module.exports = {
  // Read here only: a project's own is ignored. A first hook copies a database and boots Medusa; some tests walk every route, on slow machines too.
  testTimeout: 300_000,
  projects: [
    {
      ...shared,
      displayName: "unit",
      testMatch: [
        "<rootDir>/tests/unit/**/*.test.ts?(x)",
        "<rootDir>/storefront/src/**/*.test.ts?(x)",
        "<rootDir>/seed/**/*.test.ts",
      ],
    },
    // On a real database, each suite on a copy of its own.
    {
      ...shared,
      displayName: "http",
      globalSetup: "<rootDir>/tests/harness/template.ts",
      testMatch: ["<rootDir>/tests/{modules,http}/**/*.test.ts"],
    },
  ],
}
