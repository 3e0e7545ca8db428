import { createServer } from "node:http"

type RefreshCall = { authorization: string | undefined; tags: string[] }

/** Stands where the storefront would, and keeps what the backend tells it. */
export async function listenForRefreshes(port: number) {
  const calls: RefreshCall[] = []
  const server = createServer((request, response) => {
    let body = ""
    request.on("data", (chunk: Buffer) => (body += chunk.toString()))
    request.on("end", () => {
      calls.push({
        authorization: request.headers.authorization,
        tags: JSON.parse(body).tags,
      })
      response.writeHead(204).end()
    })
  })
  await new Promise<void>((resolve) =>
    server.listen(port, "127.0.0.1", resolve)
  )
  return {
    calls,
    close: () => new Promise<void>((resolve) => server.close(() => resolve())),
  }
}
