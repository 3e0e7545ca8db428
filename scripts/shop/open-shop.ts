import { ExplainedError } from "../lib/explained-error.ts"
import {
  lastWords,
  startProgram,
  stopPrograms,
  type Program,
} from "../lib/processes.ts"
import { backendProgram, migrate, seed } from "./backend.ts"
import { build } from "./build.ts"
import { openDatabase, type ShopDatabase } from "./database.ts"
import { waitForAnswer } from "./health.ts"
import { requireFreePorts } from "./free-ports.ts"
import { dropLock, takeLock } from "./lock.ts"
import { step } from "./progress.ts"
import { readdressUploads } from "./readdress-uploads.ts"
import { serveReloading } from "./reload.ts"
import {
  describeRun,
  removeRun,
  writeRun,
  type Run,
  type SeedSummary,
} from "./run-file.ts"
import type { Stage } from "./stage.ts"
import { storefrontProgram } from "./storefront.ts"
import { stripeDoubleProgram } from "./stripe-double.ts"

const ANSWER_SECONDS = 120

/** A shop on its way up, or up: it can be closed at any moment. */
export interface Shop {
  /** Resolves once every part answers. */
  opened: Promise<Run>
  /** Rejects when a part ends without having been told to. */
  failed: Promise<never>
  close(): Promise<void>
}

/** Opens a shop, step by step. */
export function openShop(stage: Stage): Shop {
  let database: ShopDatabase | undefined
  let closing: Promise<void> | undefined
  const { promise: failed, reject: fail } = Promise.withResolvers<never>()
  // Nobody may be listening yet, and that is no crash.
  failed.catch(() => undefined)

  const serve = async (program: Program, url: string): Promise<void> => {
    let dead = false
    void startProgram(program).exited.then((code) => {
      dead = true
      if (!closing) fail(new ExplainedError(lastWords(program, code)))
    })
    const isDead = () => dead
    await waitForAnswer(program.name, url, ANSWER_SECONDS, isDead)
    if (dead) await failed
  }

  const open = async (): Promise<Run> => {
    await step("Ports", () => requireFreePorts(stage))
    database = await step("PostgreSQL", () => openDatabase(stage))
    const { url } = database
    void database.exited.then(() => {
      if (!closing) fail(new ExplainedError("PostgreSQL stopped by itself."))
    })
    const built = stage.mode === "dev" ? "plugins" : "backend"
    await step(`Build of the ${built}`, () => build(stage, built))
    // The tables and the catalogue keep one core busy: the other one builds.
    const [summary] = await Promise.all([
      fillDatabase(stage, url),
      buildStorefront(stage),
    ])

    const { stripeDoubleUrl, backendUrl, storefrontUrl } = stage
    if (stripeDoubleUrl) {
      const program = stripeDoubleProgram(stage)
      await step("Stripe double", () =>
        serve(program, `${stripeDoubleUrl}/health`)
      )
    }
    const backend = backendProgram(stage, url)
    const health = `${backendUrl}/health`
    await step("Backend", () =>
      stage.mode === "dev"
        ? serveReloading(stage, backend, health, () => closing !== undefined)
        : serve(backend, health)
    )
    const storefront = storefrontProgram(stage, summary.publishable_key)
    await step("Storefront", () => serve(storefront, storefrontUrl))

    const run = describeRun(stage, url, summary)
    writeRun(stage, run)
    return run
  }

  const close = async (): Promise<void> => {
    removeRun(stage)
    await stopPrograms()
    await database?.stop()
    dropLock(stage.folder)
  }

  takeLock(stage.folder)
  return {
    opened: open(),
    failed,
    close: () => (closing ??= close()),
  }
}

async function fillDatabase(stage: Stage, url: string): Promise<SeedSummary> {
  await step("Database tables", () => migrate(stage, url))
  await readdressUploads(stage, url)
  return step("Demo catalogue", () => seed(stage, url))
}

async function buildStorefront(stage: Stage): Promise<void> {
  if (stage.mode === "dev") return
  await step("Build of the storefront", () => build(stage, "storefront"))
}
