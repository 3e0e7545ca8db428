import { createHash } from "node:crypto"
import { readdirSync, readFileSync, statSync } from "node:fs"
import { join, relative } from "node:path"
import { ROOT } from "./paths.ts"

const SKIPPED = new Set(["node_modules", ".medusa", ".next", ".turbo", "dist"])

/** A hash of the names and contents of files and folders of the repository. */
export function fingerprint(...paths: string[]): string {
  const hash = createHash("sha256")
  for (const file of paths.flatMap((path) => filesUnder(join(ROOT, path)))) {
    hash.update(relative(ROOT, file)).update("\0").update(readFileSync(file))
  }
  return hash.digest("hex").slice(0, 16)
}

function filesUnder(path: string): string[] {
  const stat = statSync(path, { throwIfNoEntry: false })
  if (!stat) return []
  if (!stat.isDirectory()) return [path]
  return readdirSync(path)
    .filter((name) => !SKIPPED.has(name))
    .sort()
    .flatMap((name) => filesUnder(join(path, name)))
}
