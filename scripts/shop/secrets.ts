import { randomBytes } from "node:crypto"
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs"
import { dirname } from "node:path"
import { z } from "zod"
import type { Environment } from "./environment.ts"

const Secrets = z.object({
  JWT_SECRET: z.string(),
  COOKIE_SECRET: z.string(),
  REFRESH_SECRET: z.string(),
  POSTGRES_PASSWORD: z.string(),
})

/** What signs, and opens, things on this machine. */
export type Secrets = z.infer<typeof Secrets>

/**
 * The secrets of the environment; those it does not give are made once and
 * kept in a file that only its owner may read.
 */
export function loadSecrets(file: string, environment: Environment): Secrets {
  if (!existsSync(file)) {
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, JSON.stringify(generate(), null, 2), { mode: 0o600 })
  }
  const kept = Secrets.parse(JSON.parse(readFileSync(file, "utf8")))
  return {
    JWT_SECRET: environment.JWT_SECRET ?? kept.JWT_SECRET,
    COOKIE_SECRET: environment.COOKIE_SECRET ?? kept.COOKIE_SECRET,
    REFRESH_SECRET: environment.REFRESH_SECRET ?? kept.REFRESH_SECRET,
    POSTGRES_PASSWORD: kept.POSTGRES_PASSWORD,
  }
}

function generate(): Secrets {
  const draw = () => randomBytes(24).toString("hex")
  return {
    JWT_SECRET: draw(),
    COOKIE_SECRET: draw(),
    REFRESH_SECRET: draw(),
    POSTGRES_PASSWORD: draw(),
  }
}
