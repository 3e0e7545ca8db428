import { readFileSync } from "node:fs"
import { join } from "node:path"
import { findFreePort } from "../lib/ports.ts"
import { STATE } from "../lib/paths.ts"
import { runProgram, startProgram, type Program } from "../lib/processes.ts"
import { backendProgram } from "../shop/backend.ts"
import { waitForAnswer } from "../shop/health.ts"
import { shopStage, type Stage } from "../shop/stage.ts"
import type { OfficeTiming } from "./office.ts"

const ANSWER_SECONDS = 120

/** A stage of its own, so that the developer's shop is left alone. */
export async function officeStage(): Promise<Stage> {
  const stage = shopStage("dev")
  const port = await findFreePort()
  return {
    ...stage,
    folder: join(STATE, "bench"),
    // No job runs beside what is measured.
    environment: {
      ...stage.environment,
      BACKEND_PORT: port,
      WORKER_MODE: "server",
    },
    backendUrl: `http://localhost:${port}`,
  }
}

/** Starts the backend; resolves once it answers. */
export async function serveOffice(stage: Stage, url: string): Promise<void> {
  const program = quiet(backendProgram(stage, url))
  let dead = false
  void startProgram(program).exited.then(() => (dead = true))
  await waitForAnswer(
    program.name,
    `${stage.backendUrl}/health`,
    ANSWER_SECONDS,
    () => dead
  )
}

/** Times every job of the plugins, in a program of its own. */
export async function timeJobs(
  stage: Stage,
  url: string
): Promise<OfficeTiming[]> {
  const output = join(stage.folder, "jobs.json")
  await runProgram({
    ...quiet(backendProgram(stage, url)),
    name: "The jobs",
    parameters: ["exec", "../scripts/bench/time-jobs.cjs", output, url],
    logFile: join(stage.folder, "logs/jobs.log"),
  })
  return JSON.parse(readFileSync(output, "utf8")) as OfficeTiming[]
}

function quiet(program: Program): Program {
  const variables = {
    ...program.variables,
    ADMIN_DISABLED: "true",
    LOG_LEVEL: "warn",
  }
  return { ...program, variables }
}
