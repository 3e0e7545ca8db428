import { globSync, readFileSync } from "node:fs"
import { dirname, join } from "node:path"

const API = join(__dirname, "../../../../plugins/cooperatives/src/api")

/** `METHOD /path` of every route of the cooperatives plugin that may change something. */
export function listMutatingRoutes(): string[] {
  return globSync("{admin,vendor}/**/route.ts", { cwd: API }).flatMap(
    (file) => {
      const path = dirname(file).replaceAll(/\[(\w+)\]/g, ":$1")
      const source = readFileSync(join(API, file), "utf8")
      return [
        ...source.matchAll(/export const (POST|PUT|PATCH|DELETE)\b/g),
      ].map(([, method]) => `${method} /${path}`)
    }
  )
}
