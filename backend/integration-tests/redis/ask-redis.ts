import { once } from "node:events"
import { connect } from "node:net"

/** Names of the keys that Redis holds, asked in its own protocol. */
export async function listRedisKeys(url: string): Promise<string[]> {
  const { hostname, port } = new URL(url)
  const socket = connect(Number(port), hostname)
  socket.setEncoding("utf8")
  await once(socket, "connect")
  socket.end("KEYS *\r\nQUIT\r\n")
  const chunks: string[] = []
  socket.on("data", (chunk) => chunks.push(String(chunk)))
  await once(socket, "close")
  // Lengths begin with `$` or `*`; what is left are the names.
  return chunks
    .join("")
    .split("\r\n")
    .filter((line) => line !== "" && !/^[$*+]/.test(line))
}
