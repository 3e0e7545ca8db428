import { spawnSync } from "node:child_process"
import { userInfo } from "node:os"
import { ExplainedError } from "../explained-error.ts"

/** The user that PostgreSQL runs as, when it cannot be the present one. */
export interface SystemUser {
  uid: number
  gid: number
}

/**
 * Root gets the `postgres` user, made when the machine has none, because
 * PostgreSQL refuses to run as root; everybody else gets undefined.
 */
export function findSystemUser(): SystemUser | undefined {
  if (userInfo().uid !== 0) return undefined
  return lookUp() ?? create()
}

/** True when the user may enter the folder: every parent must let it pass. */
export function canEnter(folder: string, user: SystemUser): boolean {
  const script = 'cd -- "$1"'
  const options = { ...user, cwd: "/" }
  return (
    spawnSync("/bin/sh", ["-c", script, "sh", folder], options).status === 0
  )
}

function lookUp(): SystemUser | undefined {
  const uid = Number.parseInt(output("id", ["-u", "postgres"]), 10)
  const gid = Number.parseInt(output("id", ["-g", "postgres"]), 10)
  return Number.isNaN(uid) || Number.isNaN(gid) ? undefined : { uid, gid }
}

function create(): SystemUser {
  // Debian and Red Hat first, then Alpine.
  output("useradd", [
    "--system",
    "--user-group",
    "--no-create-home",
    "postgres",
  ])
  const user =
    lookUp() ?? (output("adduser", ["-S", "-D", "-H", "postgres"]), lookUp())
  if (user) return user
  throw new ExplainedError(
    "PostgreSQL cannot run as root and no `postgres` user could be made; run CoopStore as an ordinary user or create that user"
  )
}

function output(command: string, parameters: string[]): string {
  return spawnSync(command, parameters, { encoding: "utf8" }).stdout ?? ""
}
