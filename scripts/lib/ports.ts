import { createServer } from "node:net"

const HOSTS = ["127.0.0.1", "::"]

/** True when nothing listens on the port, on loopback or on every address. */
export async function isPortFree(port: number): Promise<boolean> {
  for (const host of HOSTS) {
    if (!(await canListen(port, host))) return false
  }
  return true
}

/** A port that was free a moment ago, chosen by the system. */
export async function findFreePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject).listen(0, "127.0.0.1", resolve)
  })
  const address = server.address()
  await new Promise((resolve) => server.close(resolve))
  if (address === null || typeof address === "string") {
    throw new Error("The system gave no port number")
  }
  return address.port
}

function canListen(port: number, host: string): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer()
    server.once("error", (error: NodeJS.ErrnoException) => {
      // A machine without IPv6 has nobody on the IPv6 port.
      resolve(error.code === "EAFNOSUPPORT" || error.code === "EADDRNOTAVAIL")
    })
    server.listen({ port, host, exclusive: true }, () => {
      server.close(() => resolve(true))
    })
  })
}
