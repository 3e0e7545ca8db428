import { join } from "node:path"
import { BIN, ROOT } from "../lib/paths.ts"
import { runProgram } from "../lib/processes.ts"
import { backendEnvironment, type Variables } from "./app-environment.ts"
import type { Stage } from "./stage.ts"

const FILTERS = {
  plugins: "./plugins/*",
  // Its plugins are its dependencies, which turbo builds before it.
  backend: "@coopstore/backend",
  storefront: "@coopstore/storefront",
}

/**
 * Builds what changed since it was last built: turbo hashes the sources and
 * the variables that a build bakes in, and restores what it has seen before.
 */
export async function build(
  stage: Stage,
  room: keyof typeof FILTERS
): Promise<void> {
  await runProgram({
    name: `The build of the ${room}`,
    command: join(BIN, "turbo"),
    parameters: [
      "run",
      "build",
      `--filter=${FILTERS[room]}`,
      // Its plugins are built by then, and others are reading them.
      ...(room === "storefront" ? ["--only"] : []),
      "--env-mode=loose",
      "--concurrency=2",
      "--output-logs=new-only",
    ],
    folder: ROOT,
    variables: buildEnvironment(stage),
    logFile: join(stage.folder, `logs/build-${room}.log`),
  })
}

function buildEnvironment(stage: Stage): Variables {
  // Medusa reads its whole configuration to build, but connects to nothing.
  const unused = "postgres://localhost/unused"
  return {
    ...backendEnvironment(stage, unused),
    NODE_ENV: "production",
    TURBO_TELEMETRY_DISABLED: "1",
    DO_NOT_TRACK: "1",
  }
}
