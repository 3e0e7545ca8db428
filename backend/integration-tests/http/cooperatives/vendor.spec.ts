import { createCooperativeAdminWorkflow } from "@coopstore/cooperatives/workflows"
import { aCooperative, VALID_RIB } from "./factories"
import { eventually } from "../eventually"
import { refusalOf } from "../refusal-of"
import { withShop } from "../with-shop"
import { openShop } from "./shop"

/** Minor units in a dirham. */
const CENTIMES = 100

withShop({
  testSuite: ({ api, getContainer }) => {
    describe("what a signed-in cooperative reads", () => {
      let open: Awaited<ReturnType<typeof openShop>>

      beforeAll(async () => {
        open = await openShop(api, getContainer())
      })

      const signIn = async (cooperative_id: string) => {
        const email = `${cooperative_id.toLowerCase()}@example.com`
        const { result } = await createCooperativeAdminWorkflow(
          getContainer()
        ).run({ input: { cooperative_id, email, password: "secret" } })
        const { data } = await api.post("/auth/cooperative_admin/emailpass", {
          email,
          password: "secret",
        })
        return {
          admin_id: result.id,
          headers: { authorization: `Bearer ${data.token}` },
        }
      }
      const twoMakers = async () => {
        const mine = await aCooperative(getContainer(), { rib: VALID_RIB })
        const other = await aCooperative(getContainer())
        const oil = await open.publish(mine.id)
        const honey = await open.publish(other.id)
        await open.order(oil, honey)
        return {
          mine: { ...mine, product: oil, ...(await signIn(mine.id)) },
          other: { ...other, product: honey, ...(await signIn(other.id)) },
        }
      }
      const ordersOf = ({ headers }: { headers: object }) =>
        eventually(
          async () =>
            (await api.get("/vendor/cooperative-orders", { headers })).data,
          ({ count }) => count > 0
        )

      it("its own record, bank account included", async () => {
        const { mine, other } = await twoMakers()

        const { data } = await api.get("/vendor/cooperative", mine)
        const { data: theirs } = await api.get("/vendor/cooperative", other)

        expect(data.cooperative).toMatchObject({ id: mine.id, rib: VALID_RIB })
        expect(theirs.cooperative.id).toBe(other.id)
        expect(JSON.stringify(theirs)).not.toMatch(VALID_RIB)
      })

      it("its own orders; another cooperative's are not found", async () => {
        const { mine, other } = await twoMakers()

        const own = await ordersOf(mine)
        const theirs = await ordersOf(other)

        expect(own).toMatchObject({
          count: 1,
          cooperative_orders: [
            { lines: [{ product_id: mine.product.id }], total: 140 * CENTIMES },
          ],
        })
        const path = `/vendor/cooperative-orders/${own.cooperative_orders[0].id}`
        const { data } = await api.get(path, mine)
        expect(data.cooperative_order.lines).toHaveLength(1)
        expect((await refusalOf(api.get(path, other))).status).toBe(404)
        expect(theirs.cooperative_orders[0].id).not.toBe(
          data.cooperative_order.id
        )
      })

      it("does not let a filter widen what it sees", async () => {
        const { mine, other } = await twoMakers()
        await ordersOf(other)

        for (const search of [
          `cooperative_id=${other.id}`,
          "cooperative_id=",
          `cooperative_id[]=${other.id}`,
        ]) {
          const refusal = await refusalOf(
            api.get(`/vendor/cooperative-orders?${search}`, mine)
          )
          expect(refusal.status).toBe(400)
        }
        const { data } = await api.get(
          "/vendor/cooperative-orders?fields=id,cooperative.*,cooperative_id",
          mine
        )
        expect(JSON.stringify(data)).not.toMatch(other.id)
      })

      it("its own products with their stock; another cooperative's are not found", async () => {
        const { mine, other } = await twoMakers()

        const { data } = await api.get("/vendor/listings", mine)

        expect(data).toMatchObject({
          count: 1,
          listings: [
            {
              id: mine.product.id,
              title: mine.product.title,
              state: "published",
              sizes: [{ stock: null }],
            },
          ],
        })
        const path = `/vendor/listings/${mine.product.id}`
        expect((await api.get(path, mine)).data.listing.id).toBe(
          mine.product.id
        )
        expect((await refusalOf(api.get(path, other))).status).toBe(404)
      })

      it("counts what can still be sold of a product with stock", async () => {
        const { id } = await aCooperative(getContainer())
        const { headers } = await signIn(id)
        const inventory = await api.post(
          "/admin/inventory-items",
          { sku: "OIL-250" },
          open.staff
        )
        const { data: place } = await api.post(
          "/admin/stock-locations",
          { name: "Hub" },
          open.staff
        )
        const item_id = inventory.data.inventory_item.id
        await api.post(
          `/admin/inventory-items/${item_id}/location-levels`,
          { location_id: place.stock_location.id, stocked_quantity: 7 },
          open.staff
        )
        await open.publish(
          id,
          { class: "oil" },
          {
            variants: [
              {
                title: "250 ml",
                options: { Contenance: "250 ml" },
                manage_inventory: true,
                inventory_items: [
                  { inventory_item_id: item_id, required_quantity: 2 },
                ],
                prices: [{ amount: 140, currency_code: "mad" }],
              },
            ],
          }
        )

        const { data } = await api.get("/vendor/listings", { headers })

        expect(data.listings).toMatchObject([{ sizes: [{ stock: 3 }] }])
      })

      it("still reads everything while it is suspended", async () => {
        const { mine } = await twoMakers()
        await ordersOf(mine)
        await api.post(`/admin/cooperatives/${mine.id}/suspend`, {}, open.staff)

        const { data: seen } = await api.get("/vendor/cooperative", mine)

        expect(seen.cooperative.status).toBe("suspended")
        expect((await ordersOf(mine)).count).toBe(1)
        const { data } = await api.get("/vendor/listings", mine)
        expect(data.listings).toMatchObject([{ state: "withdrawn" }])
      })

      it("nothing without a session, nor with a shopper's or a removed person's", async () => {
        const { mine } = await twoMakers()
        const asked = (options: object = {}) =>
          refusalOf(api.get("/vendor/cooperative", options))

        expect((await asked()).status).toBe(401)
        expect((await asked(open.staff)).status).toBe(401)
        await api.delete(
          `/admin/cooperatives/${mine.id}/admins/${mine.admin_id}`,
          open.staff
        )
        expect((await asked(mine)).status).toBe(401)
      })

      it("answers the storefront's origin and no other", async () => {
        const preflight = async (origin: string) => {
          const { headers } = await api.request({
            method: "OPTIONS",
            url: "/vendor/cooperative",
            headers: { origin, "access-control-request-method": "GET" },
          })
          return headers["access-control-allow-origin"]
        }

        expect(await preflight("http://localhost:8000")).toBe(
          "http://localhost:8000"
        )
        expect(await preflight("https://elsewhere.example")).toBeUndefined()
      })
    })
  },
})
