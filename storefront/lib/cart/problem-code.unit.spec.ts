import { FetchError } from "@medusajs/js-sdk"
import { isUnpaid, problemOf, problemOrUnavailable } from "./problem-code"

const refusal = (message: string, status = 400) =>
  new FetchError(message, "Bad Request", status)

describe("a refusal of the commerce core", () => {
  it.each([
    [
      "export_blocked: Miel d'euphorbe cannot be shipped to eu",
      "export_blocked",
    ],
    ["not_sellable: This article no longer exists", "not_sellable"],
    ["on_holiday: Asif is away; Miel can be bought later", "on_holiday"],
    ["cash_not_offered: an order of 4000 MAD is over", "cash_not_offered"],
    ["too_heavy: a parcel of 40000 g is over", "too_heavy"],
    ["card_declined: Your card was declined.", "card_unavailable"],
    ["Some variant does not have the required inventory", "insufficient_stock"],
    ["The promotion code NOPE is invalid", "promotion_invalid"],
    ["Line item with id: cali_1 was not found", "line_gone"],
    ["Cart cart_1 is already completed.", "busy"],
    ["Cart is already being completed by another request", "busy"],
    [
      "Variants variant_1 do not exist or belong to a product that is not published",
      "variant_gone",
    ],
    ["Variants with IDs variant_1 do not have a price", "not_sellable"],
    ["Cart with id 'cart_1' not found", "cart_gone"],
  ])("%s has the code %s", (message, code) => {
    expect(problemOf(refusal(message))).toBe(code)
  })

  it("tells a cart without a payment from other refusals", () => {
    const unpaid = "Payment sessions are required to complete cart"
    expect(isUnpaid(refusal(unpaid))).toBe(true)
    expect(isUnpaid(refusal("Cart with id 'cart_1' not found"))).toBe(false)
    expect(isUnpaid(new TypeError("fetch failed"))).toBe(false)
  })

  it("is no problem of the shopper's when the shop is down", () => {
    expect(problemOf(refusal("Internal error", 500))).toBeNull()
    expect(problemOf(new TypeError("fetch failed"))).toBeNull()
    expect(problemOrUnavailable(new TypeError("fetch failed"))).toBe(
      "unavailable"
    )
  })
})
