// The table of rooms of docs/architecture.md, as data. `npm run verify` reads
// the whole repository with it, and a fixture proves that every rule bites.

const SERVER = "^(backend|plugins/[^/]+)/src"
const NPM = "(^|/)node_modules"
const ROOMS = "^(backend|plugins|storefront|scripts)/"
// Unresolved, the name that was written is what is read.
const KIT = "^(plugins/|@coopstore/)admin-kit/|^#kit/"
const runTime = { dependencyTypesNot: ["type-only"] }
const byPath = { dependencyTypes: ["local"] }

const table = [
  {
    name: "module-knows-only-itself",
    comment: "A module imports the framework, its own files and types.",
    from: { path: `${SERVER}/modules/([^/]+)/` },
    to: {
      path: ROOMS,
      pathNot: ["^$1/src/modules/$2/", "^$1/src/types(/|\\.ts$)"],
    },
  },
  {
    name: "links-know-module-indexes",
    comment: "A link imports the index of modules, and nothing else of ours.",
    from: { path: `${SERVER}/links/` },
    to: { path: ROOMS, pathNot: `${SERVER}/modules/[^/]+/index\\.ts$` },
  },
  {
    name: "links-import-medusa-only",
    comment: "The only packages that a link imports are Medusa's.",
    from: { path: `${SERVER}/links/` },
    to: { path: NPM, pathNot: `${NPM}/@(medusajs|coopstore)/` },
  },
  {
    name: "workflows-know-no-audience",
    comment: "A workflow serves every audience, so it imports none.",
    from: { path: `${SERVER}/workflows/` },
    to: { path: `${SERVER}/(api|admin|subscribers|jobs)/` },
  },
  {
    name: "workflows-see-module-faces",
    comment: "A workflow uses a module's index; the rest only as types.",
    from: { path: `${SERVER}/workflows/` },
    to: {
      path: `${SERVER}/modules/`,
      pathNot: `${SERVER}/modules/[^/]+/index\\.ts$`,
      ...runTime,
    },
  },
  {
    name: "entrances-never-touch-services",
    comment: "Routes, subscribers and jobs write through workflows.",
    from: { path: `${SERVER}/(api|subscribers|jobs)/` },
    to: { path: `${SERVER}/modules/[^/]+/(service|models)`, ...runTime },
  },
  {
    name: "entrances-ignore-each-other",
    comment: "Routes, subscribers and jobs do not import one another.",
    from: { path: `${SERVER}/(api|subscribers|jobs)/` },
    to: {
      path: `${SERVER}/(api|subscribers|jobs|admin)/`,
      pathNot: "^$1/src/$2/",
    },
  },
  {
    name: "admin-stays-in-the-browser",
    comment: "Admin pages import no server room, except its types.",
    from: { path: `${SERVER}/admin/` },
    to: {
      path: ROOMS,
      pathNot: "^$1/src/(admin/|types(/|\\.ts$))",
      ...runTime,
    },
  },
  {
    name: "backend-names-plugins",
    comment: "The backend imports a plugin by its package's name.",
    from: { path: "^backend/" },
    to: { path: "^plugins/", ...byPath },
  },
  {
    name: "plugins-know-no-application",
    comment: "A plugin imports neither the backend nor the storefront.",
    from: { path: "^plugins/" },
    to: { path: "^(backend|storefront)/" },
  },
  {
    name: "plugins-name-each-other",
    comment: "A plugin never reaches into another plugin's folder.",
    from: { path: "^plugins/([^/]+)/" },
    to: { path: "^plugins/", pathNot: "^plugins/$1/", ...byPath },
  },
  {
    name: "admin-kit-serves-admin-pages",
    comment: "The admin's parts are for admin pages alone.",
    from: { path: ROOMS, pathNot: `${SERVER}/admin/|${KIT}` },
    to: { path: KIT },
  },
  {
    name: "admin-kit-knows-no-room",
    comment: "The admin's parts import packages, and nothing of ours.",
    from: { path: KIT },
    to: { path: `${ROOMS}|^@coopstore/`, pathNot: KIT },
  },
  {
    name: "app-leaves-the-sdk-to-lib",
    comment: "Routes of the storefront reach the backend through lib.",
    from: { path: "^storefront/app/" },
    to: { path: `${NPM}/@medusajs/js-sdk/` },
  },
  {
    name: "features-ignore-each-other",
    comment: "Features meet in app, never among themselves.",
    from: { path: "^storefront/features/([^/]+)/" },
    to: {
      path: "^storefront/(features|app)/",
      pathNot: "^storefront/features/$1/",
    },
  },
  {
    name: "ui-and-lib-look-down",
    comment: "What everybody uses does not know who uses it.",
    from: { path: "^storefront/(components/ui|lib)/" },
    to: { path: "^storefront/(features|app)/" },
  },
  {
    name: "lib-shows-nothing",
    comment: "Lib lies under the components, so it imports none.",
    from: { path: "^storefront/lib/" },
    to: { path: "^storefront/components/" },
  },
  {
    name: "storefront-runs-no-server-code",
    comment: "The storefront takes a plugin's types, and only types.",
    from: { path: "^storefront/" },
    to: { path: `^(backend|plugins)/|${NPM}/@coopstore/`, ...runTime },
  },
  {
    name: "storefront-sees-public-types",
    comment: "Those types come from the plugin's ./types, nothing deeper.",
    from: { path: "^storefront/" },
    to: {
      path: "^(backend|plugins)/",
      pathNot: "^plugins/[^/]+/\\.medusa/server/src/types(/|\\.)",
      dependencyTypes: ["type-only"],
    },
  },
  {
    name: "scripts-are-run-not-imported",
    comment: "Nothing that ships imports a script.",
    from: { path: `${SERVER}/|^storefront/(app|features|components|lib)/` },
    to: { path: "^scripts/" },
  },
]

module.exports = {
  forbidden: table.map((rule) => ({ severity: "error", ...rule })),
  options: {
    doNotFollow: { path: ["node_modules", "\\.medusa/"] },
    exclude: { path: ["\\.next/", "^scripts/verify/fixtures/"] },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "storefront/tsconfig.json" },
    combinedDependencies: true,
  },
}
