import { spawn } from "node:child_process"
import { once } from "node:events"
import { join } from "node:path"
import { createInterface } from "node:readline"
import Stripe from "stripe"

const PROGRAM = join(__dirname, "../../../../scripts/stripe-double/main.ts")

type Backend = { defaults: { baseURL?: string } }

/** Starts the double where the backend looks for it; its webhooks come back. */
export async function startStripeDouble({ defaults }: Backend) {
  const address = String(process.env.STRIPE_API_BASE)
  const { port } = new URL(address)
  const child = spawn(process.execPath, [PROGRAM], {
    stdio: ["ignore", "pipe", "inherit"],
    env: {
      ...process.env,
      STRIPE_DOUBLE_PORT: port,
      STRIPE_WEBHOOK_URL: `${defaults.baseURL}/hooks/payment/card_stripe`,
    },
  })
  await once(createInterface(child.stdout), "line")
  const stripe = new Stripe(String(process.env.STRIPE_API_KEY), {
    host: "127.0.0.1",
    port,
    protocol: "http",
    telemetry: false,
  })
  /** Confirms as the page does; answers the intent or the refusal. */
  const payWith = async (client_secret: string, number: string) => {
    const id = client_secret.split("_secret_")[0]
    const response = await fetch(
      `${address}/v1/payment_intents/${id}/confirm`,
      {
        method: "POST",
        body: new URLSearchParams({
          key: "pk_test_page",
          client_secret,
          use_stripe_sdk: "true",
          "payment_method_data[type]": "card",
          "payment_method_data[card][number]": number,
          "payment_method_data[card][exp_month]": "12",
          "payment_method_data[card][exp_year]": "40",
          "payment_method_data[card][cvc]": "123",
        }),
      }
    )
    const answer: { status?: string; error?: { decline_code?: string } } =
      JSON.parse(await response.text())
    return answer
  }
  const close = async () => {
    child.kill("SIGTERM")
    await once(child, "exit")
  }
  return { stripe, payWith, close }
}
