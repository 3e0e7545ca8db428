import { join } from "node:path"
import { BIN, ROOT } from "../lib/paths.ts"
import type { Program } from "../lib/processes.ts"
import { storefrontEnvironment } from "./app-environment.ts"
import type { Stage } from "./stage.ts"

/** The storefront's server, ready to be started. */
export function storefrontProgram(
  stage: Stage,
  publishableKey: string
): Program {
  const port = String(stage.environment.STOREFRONT_PORT)
  const command = stage.mode === "dev" ? "dev" : "start"
  return {
    name: "The storefront",
    command: join(BIN, "next"),
    parameters: [command, "--port", port],
    folder: join(ROOT, "storefront"),
    variables: storefrontEnvironment(stage, publishableKey),
    logFile: join(stage.folder, "logs/storefront.log"),
  }
}
