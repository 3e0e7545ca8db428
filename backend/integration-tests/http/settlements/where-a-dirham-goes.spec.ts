import { getOrCreateOrderAccessWorkflow } from "@coopstore/notifications/workflows"
import { aCooperative } from "../cooperatives/factories"
import { openShop } from "../cooperatives/shop"
import { refusalOf } from "../refusal-of"
import { theOnly } from "../the-only"
import { withShop } from "../with-shop"
import { anOrder } from "./an-order"
import { record } from "./paid-order"

withShop({
  testSuite: ({ api, getContainer }) => {
    describe("where a dirham goes", () => {
      it("is said of each size of a product, and adds up to its price", async () => {
        const shop = await openShop(api, getContainer())
        const { id } = await aCooperative(getContainer())
        const product = await shop.publish(id)
        const { data } = await api.get(
          `/store/products/${product.id}/dirham?region_id=${shop.regions.ma}`,
          shop.shop
        )
        // These regions take no VAT.
        expect(data.dirham).toEqual({
          currency_code: "mad",
          commission_percent: 12,
          vat_percent: 0,
          variants: [
            {
              variant_id: theOnly(product.variants).id,
              total: 14_000,
              maker: 12_320,
              shop: 1_680,
              vat: 0,
              carriage: 0,
              typical_delivery: null,
            },
          ],
        })
        expect(
          (
            await refusalOf(
              api.get(
                `/store/products/prod_none/dirham?region_id=${shop.regions.ma}`,
                shop.shop
              )
            )
          ).status
        ).toBe(404)
      })

      it("is said of an order by its secret link, and adds up to what was paid", async () => {
        const shop = await openShop(api, getContainer())
        const mine = await aCooperative(getContainer(), { name: "Tamount" })
        const other = await aCooperative(getContainer(), { name: "Tifawin" })
        const order = await anOrder(getContainer(), {
          lines: [
            { cooperative_id: mine.id, price: 120 },
            { cooperative_id: other.id, price: 60 },
          ],
          delivery: 30,
        })
        const { result } = await getOrCreateOrderAccessWorkflow(
          getContainer()
        ).run({ input: { order_id: order.id } })
        const read = async () =>
          (
            await api.get(
              `/store/orders/track/${result.token}/dirham`,
              shop.shop
            )
          ).data.dirham
        const expected = {
          currency_code: "mad",
          total: 21_000,
          maker: 13_200,
          shop: 1_800,
          vat: 3_500,
          carriage: 2_500,
          makers: expect.arrayContaining([
            { handle: mine.handle, name: "Tamount", amount: 8_800 },
            { handle: other.handle, name: "Tifawin", amount: 4_400 },
          ]),
        }
        // Before it is written, and after.
        expect(await read()).toEqual(expected)
        await record(getContainer(), order.partOf(mine.id))
        expect(await read()).toEqual(expected)
      })
    })
  },
})
