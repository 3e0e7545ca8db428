import { globSync, readFileSync } from "node:fs"
import { dirname, join } from "node:path"

const ROOT = join(__dirname, "../../../..")
const CORE = dirname(require.resolve("@medusajs/medusa/package.json"))
const VERBS = /export const (GET|POST|PUT|PATCH|DELETE)\b/g
const BUILT_VERBS = /^exports\.(GET|POST|PUT|PATCH|DELETE) = \1;/gm

/** `METHOD /admin/path` of every route that the core and the plugins serve. */
export function listAdminRoutes(): string[] {
  return [
    ...routesIn(join(CORE, "dist/api"), "admin/**/route.js", BUILT_VERBS),
    ...globSync("plugins/*/src/api", { cwd: ROOT }).flatMap((folder) =>
      routesIn(join(ROOT, folder), "admin/**/route.ts", VERBS)
    ),
  ]
}

function routesIn(folder: string, pattern: string, verbs: RegExp): string[] {
  return globSync(pattern, { cwd: folder }).flatMap((file) => {
    const path = dirname(file).replaceAll(/\[\w+\]/g, "x")
    const source = readFileSync(join(folder, file), "utf8")
    return [...source.matchAll(verbs)].map(([, verb]) => `${verb} /${path}`)
  })
}
