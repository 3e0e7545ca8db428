import { spawn, type ChildProcess } from "node:child_process"
import { once } from "node:events"
import { existsSync, mkdirSync, mkdtempSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { signalGroup } from "../process-group.ts"
import { waitFor } from "../wait-for.ts"

const KEEPER = join(__dirname, "../keeper.ts")

/** A process that entrusts a sleeping child, prints its number, and waits. */
function aParent(remove: string): ChildProcess {
  const code = `
    import { spawn } from "node:child_process"
    import { entrust } from ${JSON.stringify(KEEPER)}
    const child = spawn("sleep", ["60"], { detached: true, stdio: "ignore" })
    entrust({ pid: child.pid, signal: "SIGTERM", remove: ${JSON.stringify(remove)} })
    setTimeout(() => console.log(child.pid), 200)
    setInterval(() => undefined, 1000)
  `
  const folder = mkdtempSync(join(tmpdir(), "coopstore-keeper-"))
  const file = join(folder, "parent.mjs")
  writeFileSync(file, code)
  return spawn(process.execPath, [file], {
    stdio: ["ignore", "pipe", "ignore"],
  })
}

describe("the keeper", () => {
  it("ends what a killed process left behind, and removes its folder", async () => {
    const folder = mkdtempSync(join(tmpdir(), "coopstore-kept-"))
    mkdirSync(join(folder, "data"))
    const parent = aParent(folder)
    const [line] = await once(parent.stdout ?? parent, "data")
    const pid = Number(String(line))
    expect(signalGroup(pid, 0)).toBe(true)

    parent.kill("SIGKILL")
    expect(await waitFor(() => !signalGroup(pid, 0), 10)).toBe(true)
    expect(await waitFor(() => !existsSync(folder), 10)).toBe(true)
  }, 30_000)
})
