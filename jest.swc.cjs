/** How every Jest configuration of the repository compiles TypeScript. */
const compileTo = (module) => ({
  "^.+\\.[cm]?[jt]sx?$": [
    "@swc/jest",
    {
      jsc: {
        target: "es2022",
        parser: { syntax: "typescript", tsx: true, decorators: true },
        transform: { react: { runtime: "automatic" } },
      },
      module: { type: "commonjs", ...module },
    },
  ],
})

const swcTransform = compileTo({})

/** For runs with --experimental-vm-modules, where `import()` stays itself. */
const swcTransformWithImports = compileTo({ ignoreDynamic: true })

/** Packages without a CommonJS form, which Jest can only load once compiled. */
const esmPackages = [
  "use-intl",
  "intl-messageformat",
  "icu-minify",
  "@formatjs",
  "unpdf",
]
const transformIgnorePatterns = [
  `/node_modules/(?!(${esmPackages.join("|")})/)`,
]

module.exports = {
  swcTransform,
  swcTransformWithImports,
  transformIgnorePatterns,
}
