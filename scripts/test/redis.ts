import { mkdtempSync, rmSync } from "node:fs"
import { connect } from "node:net"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { ExplainedError } from "../lib/explained-error.ts"
import { findFreePort } from "../lib/ports.ts"
import { startProgram } from "../lib/processes.ts"
import { waitFor } from "../lib/wait-for.ts"

/** Starts the machine's Redis on a free port, with nothing kept on disk. */
export async function startRedis() {
  const port = await findFreePort()
  const folder = mkdtempSync(join(tmpdir(), "coopstore-redis-"))
  const server = startProgram({
    name: "Redis",
    command: "redis-server",
    parameters: [
      ...["--port", String(port), "--bind", "127.0.0.1"],
      ...["--dir", folder, "--save", "", "--appendonly", "no"],
    ],
    folder,
    variables: process.env,
    logFile: join(folder, "redis.log"),
  })
  const stop = async () => {
    await server.stop()
    rmSync(folder, { recursive: true, force: true })
  }
  if (await waitFor(() => accepts(port), 10)) {
    return { url: `redis://127.0.0.1:${port}`, stop }
  }
  await stop()
  throw new ExplainedError(`Redis did not answer on port ${port}.`)
}

function accepts(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, "127.0.0.1")
    socket
      .once("connect", () => resolve(true))
      .once("error", () => resolve(false))
    socket.once("connect", () => socket.end())
  })
}
