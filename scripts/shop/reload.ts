import { globSync, watch } from "node:fs"
import { join } from "node:path"
import { explain } from "../lib/explained-error.ts"
import { ROOT } from "../lib/paths.ts"
import { lastWords, startProgram, type Program } from "../lib/processes.ts"
import { build } from "./build.ts"
import { waitForAnswer } from "./health.ts"
import { step } from "./progress.ts"
import type { Stage } from "./stage.ts"

const QUIET_MILLISECONDS = 300
const ANSWER_SECONDS = 120

/**
 * Keeps the backend running on the sources as they are: a change restarts it,
 * after its plugin was built again. Resolves once it first answers; a backend
 * that dies is shown, and the next change gives it another chance.
 */
export async function serveReloading(
  stage: Stage,
  program: Program,
  url: string,
  isClosing: () => boolean
): Promise<void> {
  let running = start(program, isClosing)
  await answer(running)
  onChange(async (folders) => {
    const plugins = folders.filter((folder) => folder.startsWith("plugins/"))
    await step(`Reload after ${folders.join(", ")}`, async () => {
      await running.stop()
      if (plugins.length > 0) await build(stage, "plugins")
      running = start(program, isClosing)
      await answer(running)
    })
  })

  async function answer(server: ReturnType<typeof start>): Promise<void> {
    await waitForAnswer(program.name, url, ANSWER_SECONDS, server.isDead)
  }
}

/** Starts the program, and shows its last words should it die by itself. */
function start(program: Program, isClosing: () => boolean) {
  const server = startProgram(program)
  let state: "alive" | "stopped" | "dead" = "alive"
  void server.exited.then((code) => {
    const isAccident = state === "alive" && !isClosing()
    if (isAccident) console.error(`\n${lastWords(program, code)}\n`)
    state = "dead"
  })
  return {
    isDead: () => state === "dead",
    stop: () => {
      state = "stopped"
      return server.stop()
    },
  }
}

/** Calls with the workspaces that changed, once they have been quiet. */
function onChange(react: (folders: string[]) => Promise<void>): void {
  const changed = new Set<string>()
  let busy = false
  let timer: NodeJS.Timeout | undefined
  const flush = async () => {
    if (busy) return
    busy = true
    while (changed.size > 0) {
      const folders = [...changed]
      changed.clear()
      await react(folders).catch((error) => console.error(explain(error)))
    }
    busy = false
  }
  for (const folder of globSync(["backend", "plugins/*"], { cwd: ROOT })) {
    const sources = join(ROOT, folder, "src")
    watch(sources, { recursive: true }, (_, file) => {
      // Medusa reloads the admin of the backend in the browser by itself.
      if (folder === "backend" && file?.startsWith("admin/")) return
      changed.add(folder)
      clearTimeout(timer)
      timer = setTimeout(flush, QUIET_MILLISECONDS)
    })
  }
}
