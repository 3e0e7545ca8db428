import type { Page } from "@playwright/test"
import { z } from "zod"
import { run } from "./run"

/** Stripe's test cards, as far as the tests use them. */
export const CARDS = {
  good: "4242 4242 4242 4242",
  otherGood: "5555 5555 5555 4444",
  secured: "4000 0027 6000 3184",
  poor: "4000 0000 0000 9995",
}

// The key that npm scripts start the double with, unless told another.
const KEY = process.env["STRIPE_API_KEY"] ?? "sk_test_coopstore"

const Intent = z.object({
  id: z.string(),
  status: z.string(),
  amount: z.number(),
  amount_received: z.number(),
  currency: z.string(),
})

/** What Stripe says of a payment; amounts in minor units. */
export async function readIntent(id: string): Promise<z.infer<typeof Intent>> {
  const response = await fetch(
    `${run.stripe_api_base}/v1/payment_intents/${id}`,
    { headers: { authorization: `Bearer ${KEY}` } }
  )
  return Intent.parse(await response.json())
}

/** Types a card into Stripe's own form. */
export async function typeCard(page: Page, number: string): Promise<void> {
  const form = page.frameLocator('iframe[name^="__privateStripeFrame"]')
  await form.locator("[name=number]").fill(number)
  await form.locator("[name=expiry]").fill("12 / 40")
  await form.locator("[name=cvc]").fill("123")
}

/** Answers the bank's question (3D Secure). */
export async function passBankCheck(page: Page): Promise<void> {
  const bank = page.frameLocator('iframe[name="stripe-challenge-frame"]')
  await bank.locator("[name=complete]").click()
}
