import { Modules } from "@medusajs/framework/utils"
import { followStockAlertWorkflow } from "@coopstore/cooperatives/workflows"
import { aCooperative } from "../cooperatives/factories"
import { failAfter } from "../cooperatives/fail-after"
import { servicesOf } from "../cooperatives/services"
import { eventually } from "../eventually"
import { refusalOf } from "../refusal-of"
import { withShop } from "../with-shop"
import { A_SIZE, aContent, openShopFloor } from "./shop-floor"
import { signInFor } from "./sign-in"

const followStockAlertThenFailWorkflow = failAfter(followStockAlertWorkflow)

withShop({
  testSuite: ({ api, getContainer }) => {
    describe("a low-stock alert", () => {
      /** A listing of twelve on sale, whose maker is told at five. */
      const begin = async ({ onSale = true } = {}) => {
        const floor = await openShopFloor(api, getContainer())
        const { id: cooperative_id } = await aCooperative(getContainer())
        const me = await signInFor(api, getContainer(), cooperative_id)
        const { data } = await api.post(
          "/vendor/listings",
          { language: "ar", content: aContent(), sizes: [A_SIZE] },
          me
        )
        const { id, sizes } = data.listing
        const variant_id: string = sizes[0].id
        if (onSale) {
          await api.post(
            `/admin/products/${id}`,
            { status: "published" },
            floor.staff
          )
        }
        const setThreshold = (threshold: number | null, headers = me) =>
          api.post(
            "/vendor/stock/threshold",
            { variant_id, threshold },
            headers
          )
        await setThreshold(5)
        const move = (delta: number) =>
          api.post(
            "/vendor/stock",
            { movements: [{ kind: "adjust", variant_id, delta }] },
            me
          )
        const reserve = async (quantity: number) => {
          const { data: variant } = await api.get(
            `/admin/products/${id}/variants/${variant_id}?fields=inventory_items.inventory_item_id`,
            floor.staff
          )
          const [{ inventory_item_id }] = variant.variant.inventory_items
          await api.post(
            "/admin/reservations",
            { inventory_item_id, location_id: floor.location_id, quantity },
            floor.staff
          )
        }
        return {
          cooperative_id,
          product_id: id,
          variant_id,
          me,
          setThreshold,
          move,
          reserve,
        }
      }

      const news = () =>
        servicesOf(getContainer()).cooperatives.listCooperativeNotifications(
          {},
          { order: { created_at: "ASC" } }
        )
      const alertedAt = async (variant_id: string) => {
        const [alert] = await servicesOf(
          getContainer()
        ).listings.listStockAlerts({ variant_id: [variant_id] })
        return alert?.alerted_at ?? null
      }
      const sweep = () =>
        getContainer()
          .resolve(Modules.WORKFLOW_ENGINE)
          .run("job-follow-stock-alerts", { input: {} })

      it("is told once when what can be sold falls to the threshold, by a sale too", async () => {
        const { cooperative_id, product_id, move, reserve } = await begin()

        await reserve(7)
        await eventually(news, (told) => told.length > 0)
        await move(-1)
        await sweep()

        expect(await news()).toMatchObject([
          {
            cooperative_id,
            kind: "stock-low",
            data: { product_id, title: "عسل الزعتر", stock: 5 },
          },
        ])
      })

      it("is armed again by enough stock, and told anew", async () => {
        const { variant_id, move } = await begin()
        await move(-8)
        await eventually(news, (told) => told.length === 1)

        await move(+6)
        await eventually(
          () => alertedAt(variant_id),
          (moment) => moment === null
        )
        await move(-5)

        const told = await eventually(news, ({ length }) => length > 1)
        expect(told.map(({ data }) => data.stock)).toEqual([4, 5])
      })

      it("is not told of what shoppers cannot see, nor once it is turned off", async () => {
        const hidden = await begin({ onSale: false })
        await hidden.move(-10)
        await sweep()
        await hidden.setThreshold(null)
        await sweep()

        expect(await news()).toEqual([])
      })

      it("is another cooperative's own affair", async () => {
        const { cooperative_id, variant_id, setThreshold } = await begin()
        const other = await aCooperative(getContainer())
        const stranger = await signInFor(api, getContainer(), other.id)

        const refusal = await refusalOf(setThreshold(100, stranger))

        expect(refusal).toMatchObject({ status: 404, code: "not_found" })
        const { listings } = servicesOf(getContainer())
        expect(await listings.listStockAlerts()).toMatchObject([
          { cooperative_id, variant_id, threshold: 5 },
        ])
      })

      it("was not told when a later step fails", async () => {
        const { variant_id, setThreshold } = await begin()
        await setThreshold(20)

        const { errors } = await followStockAlertThenFailWorkflow(
          getContainer()
        ).run({ input: { variant_id }, throwOnError: false })

        expect(errors).toHaveLength(1)
        expect(await news()).toEqual([])
        expect(await alertedAt(variant_id)).toBeNull()
      })
    })
  },
})
