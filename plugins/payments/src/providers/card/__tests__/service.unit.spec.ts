import { MedusaError, PaymentSessionStatus } from "@medusajs/framework/utils"
import Stripe from "stripe"
import { createProvider, startStripeStub, WEBHOOK_SECRET } from "./stripe-stub"

let stripe: Awaited<ReturnType<typeof startStripeStub>>

beforeEach(async () => {
  stripe = await startStripeStub()
})
afterEach(() => stripe.close())

describe("initiating a card payment", () => {
  const input = {
    amount: 140.5,
    currency_code: "mad",
    data: {
      session_id: "payses_1",
      capture_method: "automatic",
      confirm: true,
      payment_method: "pm_of_someone_else",
      metadata: { session_id: "payses_2" },
    },
  }

  it("asks for the smallest unit, captured later, and nothing the browser chose", async () => {
    stripe.answer = { body: { id: "pi_1", status: "requires_payment_method" } }

    await createProvider(stripe.api_base).initiatePayment(input)

    expect(Object.fromEntries(stripe.sent[0]?.body ?? [])).toEqual({
      amount: "14050",
      currency: "mad",
      capture_method: "manual",
      "automatic_payment_methods[enabled]": "true",
      "metadata[session_id]": "payses_1",
      "expand[0]": "payment_method",
    })
  })

  it("leaves no half-made session when Stripe has an outage", async () => {
    stripe.answer = { status: 500, body: { error: { type: "api_error" } } }

    await expect(
      createProvider(stripe.api_base).initiatePayment(input)
    ).rejects.toMatchObject({
      type: MedusaError.Types.PAYMENT_AUTHORIZATION_ERROR,
      message:
        "card_unavailable: the card service did not answer; try again in a moment",
    })
  })

  it("says in one sentence that the shop's key is wrong", async () => {
    stripe.answer = {
      status: 401,
      body: { error: { type: "invalid_request_error", message: "Bad key" } },
    }

    await expect(
      createProvider(stripe.api_base).initiatePayment(input)
    ).rejects.toThrow("card_misconfigured: ")
  })
})

describe("a declined card", () => {
  it("leaves the session pending, so that another card can be tried", async () => {
    stripe.answer = {
      body: {
        id: "pi_1",
        status: "requires_payment_method",
        last_payment_error: { code: "card_declined" },
      },
    }

    const result = await createProvider(stripe.api_base).authorizePayment({
      data: { id: "pi_1" },
    })

    expect(result.status).toBe(PaymentSessionStatus.PENDING)
  })
})

describe("deleting a session", () => {
  it("forgets an intent that Stripe does not know", async () => {
    stripe.answer = {
      status: 404,
      body: {
        error: { type: "invalid_request_error", code: "resource_missing" },
      },
    }

    await expect(
      createProvider(stripe.api_base).deletePayment({ data: { id: "pi_x" } })
    ).resolves.toEqual({ data: { id: "pi_x" } })
  })

  it("keeps an intent that Stripe refuses to cancel", async () => {
    stripe.answer = {
      status: 400,
      body: {
        error: {
          type: "invalid_request_error",
          code: "payment_intent_unexpected_state",
          message: "It has succeeded.",
          payment_intent: { status: "succeeded" },
        },
      },
    }

    await expect(
      createProvider(stripe.api_base).deletePayment({ data: { id: "pi_1" } })
    ).rejects.toThrow("card_refused: It has succeeded.")
  })
})

describe("cancelling a payment", () => {
  const intent = { id: "pi_1", metadata: { session_id: "payses_1" } }

  it("closes its session, so that no later order counts on it", async () => {
    stripe.answer = { body: { ...intent, status: "canceled" } }
    const update = jest.fn()

    await createProvider(stripe.api_base, ["payses_1"], update).cancelPayment({
      data: intent,
    })

    expect(update).toHaveBeenCalledWith({ id: "payses_1", status: "canceled" })
  })

  it("leaves the session alone when Stripe refuses to let the money go", async () => {
    stripe.answer = {
      status: 400,
      body: { error: { type: "invalid_request_error", message: "Too late." } },
    }
    const update = jest.fn()

    await expect(
      createProvider(stripe.api_base, ["payses_1"], update).cancelPayment({
        data: intent,
      })
    ).rejects.toThrow("card_refused: Too late.")
    expect(update).not.toHaveBeenCalled()
  })
})

describe("a webhook", () => {
  const rawData = JSON.stringify({
    id: "evt_1",
    object: "event",
    type: "payment_intent.amount_capturable_updated",
    data: {
      object: {
        id: "pi_1",
        currency: "mad",
        amount_capturable: 14050,
        metadata: { session_id: "payses_1" },
      },
    },
  })
  const payloadSignedWith = (secret: string, secondsAgo = 0) => ({
    rawData,
    data: {},
    headers: {
      "stripe-signature": Stripe.webhooks.generateTestHeaderString({
        payload: rawData,
        secret,
        timestamp: Math.floor(Date.now() / 1000) - secondsAgo,
      }),
    },
  })

  it("authorises the session it names, in major units, even hours later", async () => {
    const provider = createProvider(stripe.api_base, ["payses_1"])

    await expect(
      provider.getWebhookActionAndData(payloadSignedWith(WEBHOOK_SECRET, 7200))
    ).resolves.toEqual({
      action: "authorized",
      data: { session_id: "payses_1", amount: 140.5 },
    })
  })

  it("touches nothing when the session is not the shop's", async () => {
    const provider = createProvider(stripe.api_base, ["payses_9"])

    await expect(
      provider.getWebhookActionAndData(payloadSignedWith(WEBHOOK_SECRET))
    ).resolves.toEqual({ action: "not_supported" })
  })

  it("is refused when somebody else signed it", async () => {
    const provider = createProvider(stripe.api_base, ["payses_1"])

    await expect(
      provider.getWebhookActionAndData(payloadSignedWith("whsec_other"))
    ).rejects.toThrow("webhook_refused: ")
  })
})
