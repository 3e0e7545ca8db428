import { execFileSync } from "node:child_process"
import {
  chownSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs"
import { tmpdir } from "node:os"
import { basename, dirname, join } from "node:path"
import { outsidePath } from "./outside.ts"
import type { PostgresPrograms } from "./programs.ts"
import { canEnter, type SystemUser } from "./system-user.ts"

/**
 * The real folder behind a data folder: itself, or, where the system user
 * cannot enter it, a folder outside that a link of its name leads to.
 */
export function prepareDataFolder(
  folder: string,
  user: SystemUser | undefined
): string {
  mkdirSync(dirname(folder), { recursive: true })
  if (!existsSync(folder)) makeDataFolder(folder, user)
  return realpathSync(folder)
}

/** Deletes a data folder, and the folder outside when it is a link to one. */
export function removeDataFolder(folder: string): void {
  if (existsSync(folder)) {
    rmSync(realpathSync(folder), { recursive: true, force: true })
  }
  rmSync(folder, { recursive: true, force: true })
}

/** Creates an empty cluster in the folder, unless there is one already. */
export function initialise(
  folder: string,
  password: string,
  programs: PostgresPrograms,
  user: SystemUser | undefined
): void {
  if (existsSync(join(folder, "PG_VERSION"))) return
  const secret = mkdtempSync(join(tmpdir(), "coopstore-"))
  const passwordFile = join(secret, "password")
  try {
    writeFileSync(passwordFile, `${password}\n`, { mode: 0o600 })
    if (user) giveTo(user, secret, passwordFile)
    const options = [
      `--pgdata=${folder}`,
      "--username=postgres",
      "--auth=scram-sha-256",
      `--pwfile=${passwordFile}`,
      "--encoding=UTF8",
      // The same order of letters on every machine, whatever its locales.
      "--locale=C",
      "--locale-provider=builtin",
      "--builtin-locale=C.UTF-8",
    ]
    execFileSync(programs.initdb, options, { ...user, cwd: "/", stdio: "pipe" })
  } finally {
    rmSync(secret, { recursive: true, force: true })
  }
}

function makeDataFolder(folder: string, user: SystemUser | undefined): void {
  const inside = !user || canEnter(dirname(folder), user)
  const real = inside ? folder : outsidePath(`data-${basename(folder)}`)
  mkdirSync(real, { recursive: true })
  // A link whose target is gone still occupies the name.
  if (!inside && lstatSync(folder, { throwIfNoEntry: false })) rmSync(folder)
  if (!inside) symlinkSync(real, folder)
  if (user) giveTo(user, real)
}

function giveTo(user: SystemUser, ...paths: string[]): void {
  for (const path of paths) chownSync(path, user.uid, user.gid)
}
