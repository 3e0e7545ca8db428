import { cpSync, mkdirSync, rmSync, symlinkSync } from "node:fs"
import { join } from "node:path"
import { BIN, ROOT, STATE } from "../lib/paths.ts"
import { findFreePort } from "../lib/ports.ts"
import { runProgram, startProgram, type Program } from "../lib/processes.ts"
import { waitForAnswer } from "../shop/health.ts"

const FOLDER = join(STATE, "bench/empty-app")

/** An empty Next app that serves static pages of given sizes. */
export interface EmptyApp {
  pageOf(bytes: number): string
  stop(): Promise<void>
}

/** Builds and starts the app that the shop is measured against. */
export async function startEmptyApp(sizes: number[]): Promise<EmptyApp> {
  rmSync(FOLDER, { recursive: true, force: true })
  mkdirSync(FOLDER, { recursive: true })
  cpSync(join(import.meta.dirname, "empty-app"), FOLDER, { recursive: true })
  // The storefront's React, not the admin's older one.
  symlinkSync(
    join(ROOT, "storefront/node_modules"),
    join(FOLDER, "node_modules")
  )
  const port = await findFreePort()
  await runProgram(next(["build"], sizes, "build"))
  const server = startProgram(
    next(["start", "--port", String(port)], sizes, "serve")
  )
  const url = `http://localhost:${port}`
  await waitForAnswer("The empty app", `${url}/${sizes[0]}`, 30, () => false)
  return { pageOf: (bytes) => `${url}/${bytes}`, stop: () => server.stop() }
}

function next(parameters: string[], sizes: number[], log: string): Program {
  return {
    name: "The empty app",
    command: join(BIN, "next"),
    parameters,
    folder: FOLDER,
    variables: {
      ...process.env,
      NODE_ENV: "production",
      NEXT_TELEMETRY_DISABLED: "1",
      BENCH_SIZES: sizes.join(","),
    },
    logFile: join(STATE, `bench/${log}.log`),
  }
}
