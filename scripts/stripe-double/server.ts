import {
  createServer,
  type IncomingMessage,
  type Server,
  type ServerResponse,
} from "node:http"
import { readAsset } from "./browser-assets.ts"
import type { Keys } from "./rest/access.ts"
import { answerCall } from "./rest/answer-call.ts"
import { Store } from "./state/store.ts"
import { Courier, type WebhookTarget } from "./webhooks/courier.ts"

const LOOPBACK = "127.0.0.1"
const MAX_BODY_BYTES = 1024 * 1024
const CORS = {
  "access-control-allow-origin": "*",
  "access-control-allow-methods": "GET, POST, DELETE, OPTIONS",
  "access-control-allow-headers":
    "authorization, content-type, idempotency-key, stripe-version, stripe-account",
  "access-control-expose-headers": "request-id",
}

/** How a double is set up; port 0 takes any free one. */
export type DoubleOptions = {
  port: number
  keys?: Keys
  webhook?: WebhookTarget
  state_file?: string
}

/** A running double. */
export type StripeDouble = { url: string; close: () => Promise<void> }

/** Starts a double on loopback, reachable from this machine only. */
export async function startStripeDouble(
  options: DoubleOptions
): Promise<StripeDouble> {
  const store = new Store(options.state_file)
  const courier = new Courier(options.webhook)
  const server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => {
      console.error(error)
      response.writeHead(500).end()
    })
  })
  const url = await listen(server, options.port)

  async function answer(request: IncomingMessage, response: ServerResponse) {
    const host = request.headers.host ?? LOOPBACK
    const address = new URL(request.url ?? "/", `http://${host}`)
    const method = request.method ?? "GET"
    if (method === "OPTIONS") {
      response.writeHead(204, CORS).end()
      return
    }
    if (address.pathname === "/health") {
      response.writeHead(200, CORS).end("OK")
      return
    }
    if (!address.pathname.startsWith("/v1/")) {
      const asset = await readAsset(address.pathname)
      response.writeHead(asset ? 200 : 404, { ...CORS, ...asset?.headers })
      response.end(asset?.body)
      return
    }
    const body = await readBody(request)
    if (body === null) {
      response.writeHead(413, CORS).end()
      return
    }
    const reply = answerCall(
      {
        store,
        keys: options.keys ?? {},
        origin: address.origin,
        send: (event) => courier.send(event),
      },
      { method, url: address, body, headers: pickHeaders(request) }
    )
    response.writeHead(reply.status, {
      "content-type": "application/json",
      ...CORS,
      ...reply.headers,
    })
    response.end(reply.body)
  }

  return {
    url,
    close: async () => {
      courier.close()
      store.save()
      server.closeAllConnections()
      await new Promise((done) => server.close(done))
    },
  }
}

async function listen(server: Server, port: number): Promise<string> {
  await new Promise<void>((done, fail) => {
    server.once("error", fail)
    server.listen(port, LOOPBACK, done)
  })
  const address = server.address()
  const taken = address && typeof address === "object" ? address.port : port
  return `http://${LOOPBACK}:${taken}`
}

function pickHeaders({ headers }: IncomingMessage) {
  const names = ["authorization", "idempotency-key", "stripe-version"] as const
  return Object.fromEntries(
    names.flatMap((name) => {
      const value = headers[name]
      return typeof value === "string" ? [[name, value]] : []
    })
  )
}

async function readBody(request: IncomingMessage): Promise<string | null> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of request) {
    const bytes = Buffer.from(chunk)
    size += bytes.length
    if (size > MAX_BODY_BYTES) {
      return null
    }
    chunks.push(bytes)
  }
  return Buffer.concat(chunks).toString("utf8")
}
