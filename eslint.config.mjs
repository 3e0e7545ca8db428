import medusa from "@medusajs/eslint-plugin"
import next from "eslint-config-next/core-web-vitals"
import tseslint from "typescript-eslint"

const MEDUSA_ROOMS = ["backend", "plugins/*"]

/** A ready configuration, held to the files of some rooms. */
const within = (rooms, configs) =>
  configs
    .filter((config) => !isGlobalIgnore(config))
    .map((config) => ({ ...config, files: narrow(rooms, config.files) }))

const isGlobalIgnore = (config) =>
  Object.keys(config).every((key) => key === "ignores" || key === "name")

const narrow = (rooms, files = ["**/*.{ts,tsx,js,mjs,cjs}"]) =>
  rooms.flatMap((room) =>
    files.flat().map((pattern) => `${room}/${pattern.replace(/^\.?\//, "")}`)
  )

export default [
  {
    ignores: [
      "**/node_modules/",
      "**/.medusa/",
      "**/.next/",
      "**/.turbo/",
      ".coopstore/",
      "**/next-env.d.ts",
      "**/migrations/",
      "storefront/public/",
      // Trees that break rules on purpose: the boundaries gate reads them.
      "scripts/verify/fixtures/",
    ],
  },
  { linterOptions: { reportUnusedDisableDirectives: "error" } },
  ...within(MEDUSA_ROOMS, medusa.configs.recommended),
  ...within(["storefront"], next),
  {
    settings: { next: { rootDir: "storefront" }, react: { version: "19.3" } },
  },
  {
    files: ["**/*.{ts,tsx}"],
    languageOptions: { parser: tseslint.parser },
    plugins: { "@typescript-eslint": tseslint.plugin },
    rules: {
      "@typescript-eslint/no-explicit-any": "error",
      "@typescript-eslint/no-non-null-assertion": "error",
      "@typescript-eslint/ban-ts-comment": "error",
      "@typescript-eslint/consistent-type-imports": [
        "error",
        { fixStyle: "inline-type-imports" },
      ],
      "@typescript-eslint/no-unused-vars": [
        "error",
        { ignoreRestSiblings: true },
      ],
      "@typescript-eslint/no-empty-object-type": "error",
      "@typescript-eslint/no-require-imports": "error",
    },
  },
  {
    files: ["**/*.{ts,tsx,js,mjs,cjs}"],
    rules: {
      eqeqeq: "error",
      "no-var": "error",
      "prefer-const": "error",
      "no-warning-comments": ["error", { terms: ["todo", "fixme", "xxx"] }],
    },
  },
]
