/** How every Jest configuration of the repository compiles TypeScript. */
const swcTransform = {
  "^.+\\.[cm]?[jt]sx?$": [
    "@swc/jest",
    {
      jsc: {
        target: "es2022",
        parser: { syntax: "typescript", tsx: true, decorators: true },
        transform: { react: { runtime: "automatic" } },
      },
    },
  ],
}

/** Packages without a CommonJS form, which Jest can only load once compiled. */
const esmPackages = [
  "use-intl",
  "intl-messageformat",
  "icu-minify",
  "@formatjs",
]
const transformIgnorePatterns = [
  `/node_modules/(?!(${esmPackages.join("|")})/)`,
]

module.exports = { swcTransform, transformIgnorePatterns }
