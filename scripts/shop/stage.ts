import { join } from "node:path"
import { STATE } from "../lib/paths.ts"
import {
  parseEnvironment,
  readEnvironment,
  type Environment,
} from "./environment.ts"
import { loadSecrets, type Secrets } from "./secrets.ts"

/** One running shop: where it keeps things, and what it listens on. */
export interface Stage {
  /** `start` serves what was built, `dev` reloads, `test` forgets its data. */
  mode: "start" | "dev" | "test"
  folder: string
  environment: Environment
  secrets: Secrets
  backendUrl: string
  storefrontUrl: string
  stripeDoubleUrl: string | null
}

/** The shop that `npm start` and `npm run dev` open. */
export function shopStage(mode: "start" | "dev"): Stage {
  return stageOf(mode, STATE, readEnvironment())
}

const TEST_PORTS = {
  BACKEND_PORT: "9100",
  STOREFRONT_PORT: "8100",
  STRIPE_DOUBLE_PORT: "8110",
  POSTGRES_PORT: "54330",
}

/**
 * The shop of the browser tests: its own ports and data, and none of the real
 * services that the developer's environment may name.
 */
export function testStage(): Stage {
  const environment = parseEnvironment({ ...TEST_PORTS, ...testPorts() })
  return stageOf("test", join(STATE, "test"), environment)
}

/** `TEST_BACKEND_PORT` and its like move the tests off a busy port. */
function testPorts(): Record<string, string> {
  const moved = Object.keys(TEST_PORTS).flatMap((name) => {
    const value = process.env[`TEST_${name}`]
    return value ? [[name, value]] : []
  })
  return Object.fromEntries(moved)
}

function stageOf(
  mode: Stage["mode"],
  folder: string,
  environment: Environment
): Stage {
  const local = (port: number) => `http://localhost:${port}`
  return {
    mode,
    folder,
    environment,
    secrets: loadSecrets(join(folder, "secrets.json"), environment),
    backendUrl: environment.BACKEND_URL ?? local(environment.BACKEND_PORT),
    storefrontUrl:
      environment.STOREFRONT_URL ?? local(environment.STOREFRONT_PORT),
    stripeDoubleUrl: environment.STRIPE_API_KEY
      ? null
      : local(environment.STRIPE_DOUBLE_PORT),
  }
}
