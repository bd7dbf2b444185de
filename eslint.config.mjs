import medusa from "@medusajs/eslint-plugin"
import tseslint from "typescript-eslint"

/**
 * The Medusa rules find their files by folder names (api, modules, links…): only the backend's folders are meant. What
 * they ignore everywhere, tests among it, is ours to lint.
 */
const medusaRules = medusa.configs.recommended
  .filter((config) => config.rules || config.plugins || config.languageOptions)
  .map((config) =>
    config.rules ? { ...config, files: (config.files ?? ["**/*.ts"]).map((glob) => `backend/${glob}`) } : config
  )

export default tseslint.config(
  {
    ignores: [
      "**/node_modules/",
      "**/.medusa/",
      "**/.next/",
      "**/.cache/",
      "**/.data/",
      "**/migrations/",
      "**/next-env.d.ts",
      "test-results/",
    ],
  },
  { linterOptions: { reportUnusedDisableDirectives: "error" } },
  ...tseslint.configs.recommended,
  ...medusaRules,
  {
    files: ["**/*.{ts,tsx}"],
    rules: {
      "@typescript-eslint/no-explicit-any": "error",
      "@typescript-eslint/consistent-type-imports": ["error", { fixStyle: "inline-type-imports" }],
      "@typescript-eslint/no-unused-vars": [
        "error",
        {
          argsIgnorePattern: "^_",
          destructuredArrayIgnorePattern: "^_",
          varsIgnorePattern: "^_$",
          ignoreRestSiblings: true,
        },
      ],
    },
  },
  {
    files: ["**/*.{js,mjs,ts,tsx}"],
    rules: {
      eqeqeq: ["error", "always", { null: "ignore" }],
      "no-var": "error",
      "prefer-const": "error",
      "max-lines": ["error", { max: 400, skipBlankLines: false }],
    },
  },
  // A route's contract is named after its method, like the handler it describes.
  { files: ["backend/src/api/**/contract.ts"], rules: { "@medusajs/route-file-naming": "off" } },
  {
    files: ["backend/**/*.ts"],
    rules: {
      // It does not know InjectTransactionManager, which ours carry.
      "@medusajs/use-inject-manager-on-public-methods": "off",
      // It does not know the form with a primary key of its own, which read-only links need.
      "@medusajs/link-uses-linkable-properties": "off",
      // An unknown Error answers 500 and tells nothing: right for a fault of ours. Refusals are MedusaErrors with a code.
      "@medusajs/use-medusa-error-not-generic-error": "off",
    },
  },
  // Medusa and jest load these two with require.
  { files: ["medusa-config.ts", "*.js", "tests/unit/*.js"], rules: { "@typescript-eslint/no-require-imports": "off" } }
)
