import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { servicesOf } from "../cooperatives/services"
import { refusalOf } from "../refusal-of"
import { withShop } from "../with-shop"
import { openAfterSaleDesk } from "./after-sale-desk"
import { lineOf, type Part } from "./hub-desk"

jest.setTimeout(240_000)

withShop({
  testSuite: ({ api, getContainer }) => {
    let floor: Awaited<ReturnType<typeof openAfterSaleDesk>>

    beforeAll(async () => {
      floor = await openAfterSaleDesk(api, getContainer())
    })
    afterAll(() => floor.close())

    describe("a return that a shopper asks for", () => {
      it("is refused too late, for too many pieces, and before the delivery", async () => {
        const order = await floor.shipped(await floor.byCard())
        const token = await floor.tokenOf(order.cart_id)
        const { line_item_id } = lineOf(order.parts[0])
        const askFor = (quantity: number) =>
          refusalOf(
            floor.ask(token, {
              lines: [{ line_item_id, quantity }],
              reason: "Changement d’avis",
            })
          )
        expect((await askFor(1)).message).toMatch(
          /^return_refused not_delivered: /
        )
        await order.parcel.deliver()
        expect((await askFor(3)).message).toMatch(
          /^return_refused too_many: .*: 2 pieces may be sent back, not 3$/
        )
        await getContainer()
          .resolve(ContainerRegistrationKeys.PG_CONNECTION)
          .raw(
            "update fulfillment set delivered_at = now() - interval '8 days' where id = ?",
            [order.parcel.id]
          )
        expect((await askFor(1)).message).toMatch(/^return_refused too_late: /)
        expect((await floor.afterSaleOf(token)).after_sales).toEqual([])
      })

      it("may be asked for on the fourteenth day in the EU and not after, and never of what is chilled", async () => {
        const order = await floor.shipped(await floor.byCard({ market: "eu" }))
        const token = await floor.tokenOf(order.cart_id)
        const pg = getContainer().resolve(
          ContainerRegistrationKeys.PG_CONNECTION
        )
        const [first, second] = order.parts
        const deliveredAgo = (interval: string) =>
          pg.raw(
            "update fulfillment set delivered_at = now() - ?::interval where id = ?",
            [interval, order.parcel.id]
          )
        const reasonOf = async (part: Part) => {
          const { returnable } = await floor.afterSaleOf(token)
          const { line_item_id } = lineOf(part)
          return returnable.find(
            (line: { line_item_id: string }) =>
              line.line_item_id === line_item_id
          ).reason
        }
        await order.parcel.deliver()

        await deliveredAgo("13 days 23 hours 59 minutes")
        expect(await reasonOf(first)).toBeNull()
        await deliveredAgo("14 days 1 minute")
        expect(await reasonOf(first)).toBe("too_late")

        await deliveredAgo("1 hour")
        const { listings } = servicesOf(getContainer())
        const { data } = await getContainer()
          .resolve(ContainerRegistrationKeys.QUERY)
          .graph({
            entity: "variant",
            fields: ["product.listing.id", "product.listing.class"],
            filters: { id: lineOf(first).variant_id },
          })
        const listing = data[0]?.product?.listing
        const id = String(listing?.id)
        await listings.updateListings({ id, class: "chilled" })
        expect(await reasonOf(first)).toBe("perishable")
        expect(await reasonOf(second)).toBeNull()
        await listings.updateListings({ id, class: listing?.class })
      })

      it("of another's order does not exist", async () => {
        const unknown = await refusalOf(floor.afterSaleOf("no-such-secret"))
        expect(unknown.status).toBe(404)
        const order = await floor.inCash()
        const stranger = await refusalOf(
          floor.shop.get(`/store/orders/${order.order_id}/after-sales`)
        )
        expect(stranger.status).toBe(401)
      })

      it("is declined with a reason that its shopper reads", async () => {
        const order = await floor.delivered(await floor.inCash())
        const token = await floor.tokenOf(order.cart_id)
        const { line_item_id } = lineOf(order.parts[0])
        const { data } = await floor.ask(token, {
          lines: [{ line_item_id, quantity: 1 }],
          reason: "Ouvert",
        })

        await floor.desk.post(`after-sales/${data.after_sales[0].id}/decline`, {
          reason: "Le flacon a été ouvert",
        })

        const found = await floor.afterSaleOf(token)
        expect(found.after_sales[0]).toMatchObject({
          state: "declined",
          answer: "Le flacon a été ouvert",
        })
        expect(found.returnable[0]).toMatchObject({ quantity: 2 })
      })
    })
  },
})
