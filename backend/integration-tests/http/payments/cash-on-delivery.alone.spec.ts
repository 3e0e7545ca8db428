import { refusalOf } from "../refusal-of"
import { withShop } from "../with-shop"
import { CARD, CASH, openCheckout } from "./checkout"

process.env.COD_MAX_AMOUNT_MAD = "1000"

jest.setTimeout(240_000)

withShop({
  testSuite: ({ api, getContainer }) => {
    let shop: Awaited<ReturnType<typeof openCheckout>>

    beforeAll(async () => {
      shop = await openCheckout(api, getContainer())
    })

    const optionsOf = async (cart: string) => {
      const { data } = await shop.get(`/store/carts/${cart}/payment-options`)
      return data.payment_options
    }

    describe("cash on delivery", () => {
      it("places an order whose money is promised, not taken", async () => {
        const cart = await shop.fillCart("ma")
        expect(await optionsOf(cart)).toEqual([
          {
            id: CARD,
            kind: "card",
            available: true,
            reason: null,
            max_amount: null,
          },
          {
            id: CASH,
            kind: "cash_on_delivery",
            available: true,
            reason: null,
            max_amount: 100000,
          },
        ])
        await shop.choosePayment(cart, CASH)

        expect((await shop.complete(cart)).type).toBe("order")
        const [collection] =
          (await shop.orderOf(cart))?.payment_collections ?? []
        expect(collection?.status).toBe("authorized")
        expect(collection?.payments?.[0]).toMatchObject({
          provider_id: CASH,
          captured_at: null,
        })
      })

      it("is refused over the limit", async () => {
        const cart = await shop.fillCart("ma", { quantity: 8 })
        expect((await optionsOf(cart))[1]).toMatchObject({
          available: false,
          reason: "amount",
          max_amount: 100000,
        })

        const { status, message } = await refusalOf(
          shop.choosePayment(cart, CASH)
        )
        expect(status).toBe(400)
        expect(message).toMatch(
          /^cash_not_offered: an order of .* MAD is over the limit of 1000 MAD/
        )
      })

      it("is refused in the European Union", async () => {
        const cart = await shop.fillCart("eu")
        expect((await optionsOf(cart))[1]).toMatchObject({
          available: false,
          reason: "market",
          max_amount: null,
        })

        const { status } = await refusalOf(shop.choosePayment(cart, CASH))
        expect(status).toBe(400)
      })

      it("says 404 for a cart that is not there", async () => {
        const refusal = await refusalOf(
          shop.get("/store/carts/cart_none/payment-options")
        )
        expect(refusal.status).toBe(404)
      })
    })
  },
})
