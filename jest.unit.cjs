const { swcTransform, transformIgnorePatterns } = require("./jest.swc.cjs")

/** Unit tests: what can be proven without a server, a database or a browser. */
module.exports = {
  rootDir: __dirname,
  roots: [
    "<rootDir>/plugins",
    "<rootDir>/backend",
    "<rootDir>/storefront",
    "<rootDir>/scripts",
  ],
  testEnvironment: "node",
  testMatch: ["**/*.unit.spec.ts", "**/*.unit.spec.tsx"],
  transform: swcTransform,
  transformIgnorePatterns,
  moduleFileExtensions: ["js", "ts", "tsx", "json", "mjs", "cjs"],
  moduleNameMapper: {
    // Only its UMD build can be read without ES modules.
    "^marked$": "<rootDir>/node_modules/marked/lib/marked.umd.js",
    // Its package names it for ES modules alone.
    "^unpdf/pdfjs$": "<rootDir>/node_modules/unpdf/dist/pdfjs.mjs",
    "^@/(.*)$": "<rootDir>/storefront/$1",
    "^server-only$": "<rootDir>/node_modules/server-only/empty.js",
  },
  modulePathIgnorePatterns: ["/\\.medusa/", "/\\.next/", "/\\.coopstore/"],
}
