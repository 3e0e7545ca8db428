import { createServer } from "node:http"
import CardProviderService from "../service"

type Answer = { status?: number; body: Record<string, unknown> }

export const WEBHOOK_SECRET = "whsec_unit"

/** Answers every Stripe call with what the test set, and remembers what was sent. */
export async function startStripeStub() {
  const sent: { path: string; body: URLSearchParams }[] = []
  const answer: Answer = { body: {} }
  const stub = { sent, answer }
  const server = createServer(async (req, res) => {
    const chunks: Buffer[] = []
    for await (const chunk of req) {
      chunks.push(Buffer.from(chunk))
    }
    const body = new URLSearchParams(Buffer.concat(chunks).toString())
    sent.push({ path: req.url ?? "", body })
    res.writeHead(stub.answer.status ?? 200, {
      "content-type": "application/json",
      "stripe-should-retry": "false",
    })
    res.end(JSON.stringify(stub.answer.body))
  })
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done))
  const address = server.address()
  if (address === null || typeof address === "string") {
    throw new Error("The stub has no port")
  }
  return Object.assign(stub, {
    api_base: `http://127.0.0.1:${address.port}`,
    close: () => new Promise((done) => server.close(done)),
  })
}

export function createProvider(
  api_base: string,
  sessions: string[] = [],
  update: (change: object) => Promise<unknown> = async () => undefined
) {
  return new CardProviderService(
    {
      paymentSessionService: {
        list: async ({ id }: { id: string }) =>
          sessions.includes(id) ? [{ id }] : [],
        update,
      },
    },
    { api_key: "sk_test_unit", webhook_secret: WEBHOOK_SECRET, api_base }
  )
}
