import { declineOf } from "./decline-code"
import { emptyCheckout, readCheckoutForm } from "./read-checkout-form"
import { readReturned } from "./read-returned"

describe("a refused card", () => {
  it.each([
    [
      {
        type: "card_error",
        code: "card_declined",
        decline_code: "insufficient_funds",
      },
      "insufficient_funds",
    ],
    [
      {
        type: "card_error",
        code: "card_declined",
        decline_code: "generic_decline",
      },
      "declined",
    ],
    [{ type: "card_error", code: "expired_card" }, "expired"],
    [{ type: "card_error", code: "incorrect_cvc" }, "security_code"],
    [
      {
        type: "invalid_request_error",
        code: "payment_intent_authentication_failure",
      },
      "not_authenticated",
    ],
    [{ type: "validation_error", code: "incomplete_number" }, "card_form"],
    [{ type: "api_connection_error" }, "try_again"],
    [{}, "declined"],
  ])("%o is explained as %s", (failure, expected) => {
    expect(declineOf(failure)).toBe(expected)
  })
})

describe("the checkout as typed", () => {
  it("is trimmed and cut, never refused for its size", () => {
    const form = new FormData()
    form.set("email", "  Samira@Example.COM ")
    form.set("notes", "x".repeat(100_000))
    form.set("phone", new File(["x"], "phone"))
    const values = readCheckoutForm(form)
    expect(values.email).toBe("samira@example.com")
    expect(values.notes).toHaveLength(500)
    expect(values.phone).toBe("")
  })

  it("starts empty in every field", () => {
    expect(new Set(Object.values(emptyCheckout()))).toEqual(new Set([""]))
  })

  it("hears only the problems it knows", () => {
    expect(readReturned({ problem: "payment_unfinished" })).toBe(
      "payment_unfinished"
    )
    expect(readReturned({ problem: "you_won" })).toBeNull()
  })
})
