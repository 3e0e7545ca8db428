import { createServer } from "node:http"
import Stripe from "stripe"
import { type DoubleOptions, startStripeDouble } from "../server.ts"

export const WEBHOOK_SECRET = "whsec_double_test"

type PageAnswer = {
  id?: string
  status?: string
  error?: { code?: string; message: string }
}

/** Starts a double and gives Stripe's own SDK, pointed at it. */
export async function startDouble(options: Partial<DoubleOptions> = {}) {
  const double = await startStripeDouble({ port: 0, ...options })
  const { hostname, port } = new URL(double.url)
  const stripe = new Stripe("sk_test_double", {
    host: hostname,
    port,
    protocol: "http",
    maxNetworkRetries: 0,
    telemetry: false,
  })
  /** Calls as a page does, with the publishable key in the form. */
  const callFromPage = async (path: string, form: Record<string, string>) => {
    const response = await fetch(`${double.url}${path}`, {
      method: "POST",
      body: new URLSearchParams({ key: "pk_test_double", ...form }),
    })
    const body: PageAnswer = JSON.parse(await response.text())
    return { status: response.status, body }
  }
  return { ...double, stripe, callFromPage }
}

/** Takes webhooks, refusing the first ones, and proves each with Stripe's own check. */
export async function startShop(refusals = 0) {
  const events: Stripe.Event[] = []
  const waiting: (() => void)[] = []
  let left = refusals
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = []
    for await (const chunk of request) {
      chunks.push(Buffer.from(chunk))
    }
    if (left-- > 0) {
      response.writeHead(503).end()
      return
    }
    events.push(
      Stripe.webhooks.constructEvent(
        Buffer.concat(chunks),
        String(request.headers["stripe-signature"]),
        WEBHOOK_SECRET
      )
    )
    response.writeHead(200).end()
    waiting.splice(0).forEach((wake) => wake())
  })
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done))
  const address = server.address()
  const port = typeof address === "object" ? address?.port : undefined
  /** Waits for an event of a type, however late it comes. */
  const waitFor = async (type: Stripe.Event["type"]) => {
    for (;;) {
      const found = events.find((event) => event.type === type)
      if (found) {
        return found
      }
      await new Promise<void>((wake) => waiting.push(wake))
    }
  }
  return {
    events,
    waitFor,
    webhook: {
      url: `http://127.0.0.1:${port}/hooks`,
      secret: WEBHOOK_SECRET,
    },
    close: () => {
      server.closeAllConnections()
      return new Promise((done) => server.close(done))
    },
  }
}
