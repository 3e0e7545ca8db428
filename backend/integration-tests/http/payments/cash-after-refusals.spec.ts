import { refuseCashWorkflow } from "@coopstore/payments/workflows"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { refusalOf } from "../refusal-of"
import { withShop } from "../with-shop"
import { openCashDesk } from "./cash-desk"
import { CASH, openCheckout } from "./checkout"

jest.setTimeout(240_000)

withShop({
  testSuite: ({ api, getContainer }) => {
    let shop: Awaited<ReturnType<typeof openCheckout>>
    let desk: ReturnType<typeof openCashDesk>

    beforeAll(async () => {
      shop = await openCheckout(api, getContainer())
      desk = openCashDesk(getContainer(), shop)
    })

    describe("a phone number that refused parcels at the door", () => {
      const refusedParcel = async () => {
        const { order_id } = await desk.placeOrder()
        await refuseCashWorkflow(getContainer()).run({
          input: { order_id, reason: "nobody at home", author: "user_hub" },
        })
      }
      const cashOption = async (cart: string) => {
        const { data } = await shop.get(`/store/carts/${cart}/payment-options`)
        return data.payment_options[1]
      }

      it("has to prepay after two refusals in 180 days, and not before", async () => {
        await refusedParcel()
        const cart = await shop.fillCart("ma")
        expect(await cashOption(cart)).toMatchObject({ available: true })
        await shop.choosePayment(cart, CASH)

        await refusedParcel()

        expect(await cashOption(cart)).toMatchObject({
          available: false,
          reason: "refusals",
        })
        const refusal = await refusalOf(shop.complete(cart))
        expect(refusal).toMatchObject({
          status: 400,
          message:
            "cash_not_offered: parcels of this phone number were refused at the door; pay this order by card",
        })
        expect(await shop.orderOf(cart)).toBeUndefined()

        await getContainer()
          .resolve(ContainerRegistrationKeys.PG_CONNECTION)
          .raw(
            "update cash_collection set refused_at = now() - interval '181 days' where state = 'refused'"
          )
        expect(await cashOption(cart)).toMatchObject({ available: true })
        expect((await shop.complete(cart)).type).toBe("order")
      })
    })
  },
})
