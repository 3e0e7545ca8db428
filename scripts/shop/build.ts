import { join } from "node:path"
import { BIN, ROOT } from "../lib/paths.ts"
import { runProgram } from "../lib/processes.ts"
import { backendEnvironment, type Variables } from "./app-environment.ts"
import type { Stage } from "./stage.ts"

/**
 * Builds what changed since it was last built: turbo hashes the sources and
 * the variables that a build bakes in, and restores what it has seen before.
 */
export async function build(
  stage: Stage,
  workspaces = workspacesOf(stage)
): Promise<void> {
  await runProgram({
    name: "The build",
    command: join(BIN, "turbo"),
    parameters: [
      "run",
      "build",
      ...workspaces.map((name) => `--filter=${name}`),
      "--env-mode=loose",
      "--concurrency=2",
      "--output-logs=new-only",
    ],
    folder: ROOT,
    variables: buildEnvironment(stage),
    logFile: join(stage.folder, "logs/build.log"),
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

/** Under reload only the plugins are built: the applications run as written. */
function workspacesOf(stage: Stage): string[] {
  const plugins = "./plugins/*"
  if (stage.mode === "dev") return [plugins]
  return [plugins, "@coopstore/backend", "@coopstore/storefront"]
}
