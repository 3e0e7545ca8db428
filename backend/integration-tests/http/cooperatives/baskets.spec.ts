import { Modules } from "@medusajs/framework/utils"
import { aCooperative } from "./factories"
import { refusalOf } from "../refusal-of"
import { withShop } from "../with-shop"
import { openShop } from "./shop"
import { servicesOf } from "./services"

withShop({
  testSuite: ({ api, getContainer }) => {
    describe("what may be put in a basket and bought", () => {
      let open: Awaited<ReturnType<typeof openShop>>

      beforeAll(async () => {
        open = await openShop(api, getContainer())
      })

      const countCarts = async () => {
        const carts = await getContainer().resolve(Modules.CART).listCarts()
        return carts.length
      }

      it("refuses honey in a European basket, and sells it in Morocco", async () => {
        const { id } = await aCooperative(getContainer())
        const honey = await open.publish(id, { class: "honey" })

        const refusal = await refusalOf(
          open.addToCart(await open.startCart("eu"), honey)
        )
        expect(refusal).toEqual({
          status: 400,
          type: "not_allowed",
          message: `export_blocked: ${honey.title} cannot be shipped to eu`,
        })

        const cart_id = await open.startCart("ma")
        await open.addToCart(cart_id, honey)
        await open.readyToPay(cart_id)
        const data = await open.complete(cart_id)
        expect(data).toMatchObject({ type: "order" })
      })

      it("refuses a new cart that holds honey for eu, and makes none", async () => {
        const { id } = await aCooperative(getContainer())
        const honey = await open.publish(id, { class: "honey" })

        const refusal = await refusalOf(open.startCart("eu", honey))
        expect(refusal).toEqual({
          status: 400,
          type: "not_allowed",
          message: `export_blocked: ${honey.title} cannot be shipped to eu`,
        })
        expect(await countCarts()).toBe(0)

        const cart_id = await open.startCart("ma", honey)
        expect((await open.readCart(cart_id)).items).toMatchObject([
          { product_id: honey.id, quantity: 1 },
        ])
      })

      it("refuses a new cart that holds a line without active maker, and makes none", async () => {
        const { id } = await aCooperative(getContainer())
        const product = await open.publish(id)
        // As between a suspension's first step and the products' turn.
        await servicesOf(getContainer()).cooperatives.updateCooperatives({
          id,
          status: "suspended",
        })

        const refusal = await refusalOf(open.startCart("ma", product))

        expect(refusal).toEqual({
          status: 400,
          type: "not_allowed",
          message: `not_sellable: ${product.title} has no active cooperative`,
        })
        expect(await countCarts()).toBe(0)
      })

      it("tells which line a move to another market has blocked, and refuses to complete", async () => {
        const { id } = await aCooperative(getContainer())
        const oil = await open.publish(id, { class: "oil" })
        const honey = await open.publish(id, { class: "honey" })
        const cart_id = await open.startCart("ma", oil, honey)

        await api.post(
          `/store/carts/${cart_id}`,
          { region_id: open.regions.eu },
          open.shop
        )

        const { data } = await api.get(
          `/store/carts/${cart_id}?fields=id,items.product_id,items.product.listing.class`,
          open.shop
        )
        const { data: rules } = await api.get("/store/export-rules", open.shop)
        const blocked = (
          data.cart.items as {
            product_id: string
            product: { listing: { class: string } }
          }[]
        ).filter(
          ({ product }) =>
            rules.export_rules[product.listing.class].eu === "blocked"
        )
        expect(blocked.map(({ product_id }) => product_id)).toEqual([honey.id])
        await open.readyToPay(cart_id)
        expect((await refusalOf(open.complete(cart_id))).message).toBe(
          `export_blocked: ${honey.title} cannot be shipped to eu`
        )
      })

      it("sells abroad what staff cleared for that market", async () => {
        const { id } = await aCooperative(getContainer())
        const cleared = await open.publish(id, {
          class: "cosmetic",
          market_overrides: { eu: "allowed" },
        })
        const cart_id = await open.startCart("eu")

        await open.addToCart(cart_id, cleared)

        expect((await open.readCart(cart_id)).items).toHaveLength(1)
      })

      it("sells nothing where it has no price, and keeps such a line out of a market's basket", async () => {
        const { id } = await aCooperative(getContainer())
        const atHome = await open.publish(
          id,
          { class: "oil" },
          {
            variants: [
              {
                title: "250 ml",
                options: { Contenance: "250 ml" },
                manage_inventory: false,
                prices: [{ amount: 140, currency_code: "mad" }],
              },
            ],
          }
        )

        const refusal = await refusalOf(
          open.addToCart(await open.startCart("eu"), atHome)
        )
        expect(refusal.status).toBe(400)
        expect(refusal.message).toMatch(/do not have a price/)

        const cart_id = await open.startCart("ma", atHome)
        const moved = await refusalOf(
          api.post(
            `/store/carts/${cart_id}`,
            { region_id: open.regions.eu },
            open.shop
          )
        )
        expect(moved.message).toMatch(/do not have a price/)
        expect((await open.readCart(cart_id)).items).toHaveLength(1)
      })

      it("keeps a product without listing at home", async () => {
        const { id } = await aCooperative(getContainer())
        const bare = await open.publish(
          id,
          {},
          { additional_data: { cooperative_id: id } }
        )

        const refusal = await refusalOf(
          open.addToCart(await open.startCart("eu"), bare)
        )

        expect(refusal.message).toMatch(/^export_blocked: /)
      })

      it("refuses again at completion what became blocked meanwhile", async () => {
        const { id } = await aCooperative(getContainer())
        const product = await open.publish(id, { class: "oil" })
        const cart_id = await open.startCart("eu")
        await open.addToCart(cart_id, product)
        await open.readyToPay(cart_id)
        await api.post(
          `/admin/products/${product.id}`,
          {
            additional_data: {
              listing: { market_overrides: { eu: "blocked" } },
            },
          },
          open.staff
        )

        const refusal = await refusalOf(open.complete(cart_id))

        expect(refusal.message).toMatch(/^export_blocked: /)
        expect((await open.readCart(cart_id)).items).toHaveLength(1)
        const orders = await getContainer().resolve(Modules.ORDER).listOrders()
        expect(orders).toEqual([])
      })

      it("refuses what is no longer on sale, and answers a repeated completion", async () => {
        const { id } = await aCooperative(getContainer())
        const product = await open.publish(id)
        const bought = await open.startCart()
        await open.addToCart(bought, product)
        await open.readyToPay(bought)
        const first = await open.complete(bought)

        const waiting = await open.startCart()
        await open.addToCart(waiting, product)
        await open.readyToPay(waiting)
        await api.post(
          `/admin/products/${product.id}`,
          { status: "draft" },
          open.staff
        )

        expect((await refusalOf(open.complete(waiting))).message).toBe(
          `not_sellable: ${product.title} is no longer on sale`
        )
        const added = open.addToCart(await open.startCart(), product)
        expect((await refusalOf(added)).message).toMatch(/^not_sellable: /)
        const again = await open.complete(bought)
        expect(again.order.id).toBe(first.order.id)
      })

      it("shows each line's maker in the basket, without private fields", async () => {
        const { id, handle } = await aCooperative(getContainer(), {
          contact_email: "private@example.com",
        })
        const cart_id = await open.startCart()
        await open.addToCart(cart_id, await open.publish(id))

        const { data } = await api.get(
          `/store/carts/${cart_id}?fields=id,*items,*items.product.cooperative,*items.product.listing`,
          open.shop
        )

        expect(data.cart.items).toMatchObject([
          {
            product: {
              cooperative: { id, handle },
              listing: { class: "oil" },
            },
          },
        ])
        expect(JSON.stringify(data)).not.toMatch(/private@/)
      })
    })
  },
})
