import { existsSync, readFileSync } from "node:fs"
import { join } from "node:path"

/**
 * True where npm's own record of what it put into node_modules names all that
 * the lockfile asks for: somebody ran npm by hand, or restored a copy.
 */
export function isInstalled(root) {
  const record = join(root, "node_modules/.package-lock.json")
  if (!existsSync(record)) return false
  const installed = packagesOf(record)
  return Object.entries(packagesOf(join(root, "package-lock.json")))
    .filter(([place, wanted]) => place !== "" && !wanted.optional)
    .every(([place, wanted]) => installed[place]?.version === wanted.version)
}

function packagesOf(file) {
  return JSON.parse(readFileSync(file, "utf8")).packages ?? {}
}
