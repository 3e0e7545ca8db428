import { createHash } from "node:crypto"
import { join } from "node:path"
import { ROOT } from "../paths.ts"

/**
 * A place for this repository outside of it, which another user can reach
 * when the repository itself lies in a home that only its owner may enter.
 */
export function outsidePath(name: string): string {
  const id = createHash("sha256").update(ROOT).digest("hex").slice(0, 12)
  return join("/var/lib/coopstore", id, name)
}
