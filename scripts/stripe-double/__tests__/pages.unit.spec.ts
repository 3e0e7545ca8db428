import type Stripe from "stripe"
import { startDouble } from "./start-double.ts"

let double: Awaited<ReturnType<typeof startDouble>>
let stripe: Stripe

beforeAll(async () => {
  double = await startDouble()
  stripe = double.stripe
})
afterAll(() => double.close())

const create = () =>
  stripe.paymentIntents.create({
    amount: 500,
    currency: "eur",
    capture_method: "manual",
    metadata: { secret: "of the shop" },
  })

const cardForm = (number: string, change: Record<string, string> = {}) => ({
  use_stripe_sdk: "true",
  "payment_method_data[type]": "card",
  "payment_method_data[card][number]": number,
  "payment_method_data[card][exp_month]": "12",
  "payment_method_data[card][exp_year]": "40",
  "payment_method_data[card][cvc]": "123",
  ...change,
})

const confirmWith = (
  { id, client_secret }: Stripe.PaymentIntent,
  form: Record<string, string>
) =>
  double.callFromPage(`/v1/payment_intents/${id}/confirm`, {
    client_secret: client_secret ?? "",
    ...form,
  })

describe("a page with the publishable key", () => {
  it("confirms its own intent, and sees nothing of the shop's", async () => {
    const intent = await create()
    const { status, body } = await confirmWith(
      intent,
      cardForm("4242424242424242")
    )
    expect(status).toBe(200)
    expect(body).toMatchObject({ id: intent.id, status: "requires_capture" })
    expect(body).not.toHaveProperty("metadata")
    expect(body).not.toHaveProperty("customer")
  })

  it("cannot touch an intent without its client secret", async () => {
    const [mine, other] = [await create(), await create()]
    const answer = await double.callFromPage(
      `/v1/payment_intents/${other.id}/confirm`,
      {
        client_secret: mine.client_secret ?? "",
        ...cardForm("4242424242424242"),
      }
    )
    expect(answer).toMatchObject({
      status: 404,
      body: { error: { code: "resource_missing", param: "client_secret" } },
    })
    const bare = await double.callFromPage(
      `/v1/payment_intents/${other.id}/confirm`,
      {}
    )
    expect(bare.body.error?.code).toBe("parameter_missing")
  })

  it.each(["", "/capture", "/cancel"])(
    "cannot call what is the shop's: POST intent%s",
    async (verb) => {
      const { id } = await create()
      const answer = await double.callFromPage(
        `/v1/payment_intents/${id}${verb}`,
        {}
      )
      expect(answer).toMatchObject({
        status: 401,
        body: { error: { code: "secret_key_required" } },
      })
    }
  )

  it("cannot choose the amount or the capture", async () => {
    const intent = await create()
    for (const form of [{ amount: "1" }, { capture_method: "automatic" }]) {
      const { body } = await confirmWith(intent, {
        ...cardForm("4242424242424242"),
        ...form,
      })
      expect(body.error?.code).toBe("parameter_unknown")
    }
  })

  it.each([
    ["4242424242424241", {}, "incorrect_number"],
    [
      "4242424242424242",
      { "payment_method_data[card][exp_year]": "20" },
      "invalid_expiry_year",
    ],
    [
      "4242424242424242",
      { "payment_method_data[card][cvc]": "1" },
      "invalid_cvc",
    ],
    ["4012888888881881", {}, "card_declined"],
  ])(
    "is told what is wrong with the card %s %j",
    async (number, change, code) => {
      const intent = await create()
      const { status, body } = await confirmWith(
        intent,
        cardForm(number, change)
      )
      expect(status).toBe(402)
      expect(body.error).toMatchObject({ type: "card_error", code })
    }
  )

  it.each(["4000002760003184", "4000002500003155"])(
    "is sent to the bank for %s, and comes back either way",
    async (number) => {
      for (const [outcome, status] of [
        ["complete", "requires_capture"],
        ["fail", "requires_payment_method"],
      ]) {
        const intent = await create()
        const asked = await confirmWith(intent, cardForm(number))
        expect(asked.body).toMatchObject({
          status: "requires_action",
          next_action: { type: "use_stripe_sdk" },
        })
        const answered = await double.callFromPage(
          `/v1/payment_intents/${intent.id}/challenge`,
          {
            client_secret: intent.client_secret ?? "",
            outcome: outcome ?? "",
          }
        )
        expect(answered.body.status).toBe(status)
      }
    }
  )

  it("is redirected to the bank when it does not use Stripe.js", async () => {
    const intent = await create()
    const confirmed = await stripe.paymentIntents.confirm(intent.id, {
      payment_method: "pm_card_threeDSecure2Required",
      return_url: "https://shop.test/back",
    })
    expect(confirmed.next_action?.redirect_to_url).toMatchObject({
      return_url: "https://shop.test/back",
      url: expect.stringContaining("/v3/challenge.html?payment_intent=pi_"),
    })
  })
})

describe("keys", () => {
  it.each([
    [undefined, "You did not provide an API key"],
    ["Bearer sk_live_1234567890", "Invalid API Key provided: sk_live_"],
    ["Bearer nonsense", "Invalid API Key provided"],
  ])("refuses %s", async (authorization, message) => {
    const response = await fetch(`${double.url}/v1/customers`, {
      headers: authorization ? { authorization } : {},
    })
    expect(response.status).toBe(401)
    expect(await response.text()).toContain(message)
  })

  it("takes Basic credentials too", async () => {
    const authorization = `Basic ${Buffer.from("sk_test_double:").toString("base64")}`
    const response = await fetch(`${double.url}/v1/customers`, {
      headers: { authorization },
    })
    expect(response.status).toBe(200)
    expect(response.headers.get("request-id")).toMatch(/^req_/)
  })
})
