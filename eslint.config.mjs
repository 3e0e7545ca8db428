import medusa from "@medusajs/eslint-plugin"
import next from "eslint-config-next/core-web-vitals"
import tseslint from "typescript-eslint"

const MEDUSA_ROOMS = ["backend", "plugins/*"]

const TESTS = ["**/__tests__/**", "**/integration-tests/**", "**/*.spec.*"]

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
  // As in Medusa's own preset: tests are no part of an application.
  ...within(MEDUSA_ROOMS, medusa.configs.recommended).map((config) => ({
    ...config,
    ignores: [...(config.ignores ?? []), ...TESTS],
  })),
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
  // Exceptions, each with its reason. The code itself switches no rule off.
  {
    files: ["backend/**", "plugins/**"],
    rules: {
      // It takes every amount from 1,000 up for cents; a rug costs more dirhams.
      "@medusajs/prices-in-major-units": "off",
    },
  },
  {
    // What fails here answers no request, so it has no HTTP status.
    files: ["backend/src/{env,services}.ts", "backend/src/{seed,scripts}/**"],
    rules: { "@medusajs/use-medusa-error-not-generic-error": "off" },
  },
  {
    // The base class of Medusa's Stripe providers has no public entry point.
    files: ["plugins/payments/src/providers/card/*.ts"],
    rules: { "@medusajs/import-from-framework-not-internal": "off" },
  },
  {
    // The components that draw pictures: what the shop has, at the size of the
    // screen, and what is only on this phone.
    files: ["storefront/components/ui/{picture,blob-picture}.tsx"],
    rules: { "@next/next/no-img-element": "off" },
  },
  {
    // It stands outside of every layout, so a client link has no router.
    files: ["storefront/app/global-not-found.tsx"],
    rules: { "@next/next/no-html-link-for-pages": "off" },
  },
]
